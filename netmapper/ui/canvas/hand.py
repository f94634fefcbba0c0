"""The map under the hand: presses and moves become gestures, and gestures become words of the field.

It changes no map and knows no session: it says what was wished, and is told what changed.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent, QWheelEvent

from netmapper.domain.geometry import ring_of
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.change import Change
from netmapper.export.lines import Point
from netmapper.ui.canvas.fingers import Fingers
from netmapper.ui.canvas.gestures import CarryIn, DragCard, DrawTieByHand, Gesture, TapGround
from netmapper.ui.canvas.lasso import Lasso
from netmapper.ui.canvas.scene import MapScene
from netmapper.ui.canvas.sheet import ZOOM_STEP, Sheet

HANDLE_REACH = 24.0
"""Pixels round the middle of a handle within which a press takes it."""
TOGETHER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Held while a card is pressed, or a line is drawn: several are chosen."""


class HandSheet(Sheet):
    """The map under the hand."""

    card_dropped = Signal(int, float, float)
    """A card was put on a place: its number, radius 0 to 1, angle."""
    card_tapped = Signal(int)
    tie_tapped = Signal(int)
    group_tapped = Signal(int)
    """The name of a group was tapped: its number."""
    ring_tapped = Signal(int, float, float)
    """A ring was tapped: its number from 1, and the place by radius and angle."""
    ground_tapped = Signal()
    """Beside the rings was tapped, or Escape pressed: nothing is to be chosen."""
    card_turned = Signal(int)
    """A card was tapped to be one of several, or no longer."""
    cards_lassoed = Signal(object)
    """A line was drawn round some cards: their numbers, as a frozenset."""
    tie_wished = Signal(int, int)
    """A tie was drawn from one card to another."""
    _gesture: Gesture | None = None
    _fingers = Fingers()
    """Each map has its own from when it is set up; this one hears what Qt says before."""

    # What the screens ask of it

    @property
    def gesturing(self) -> bool:
        """Whether a gesture is in progress."""
        return self._gesture is not None

    def show_change(self, change: Change) -> None:
        """Refreshes what a change touches. A gesture about a card that it touches is over."""
        if self._gesture is not None and self._gesture.node in change.nodes:
            self.cancel()
        self.map.show_change(change)
        self.settle_soon()
        if self._gesture is not None:
            self.cancel()

    def cancel(self) -> None:
        """Puts everything back as it was before the gesture. Harmless where there is none."""
        self._gesture = None
        self.let_go()

    def finish(self) -> None:
        """Ends a move by keys as it stands, and cancels any other gesture: what leaving the map means."""
        if self._gesture is not None and self._gesture.lasts:
            self._drop((0.0, 0.0))
        self.cancel()

    def carry(self, node: NodeId, at: QPoint) -> bool:
        """A card from the tray is carried over this pixel; whether the map shows it in the hand."""
        inside = self.viewport().rect().contains(at)
        if not inside:
            self.cancel()
        elif isinstance(self._gesture, CarryIn):
            self._gesture.move(self.point_at(at))
        else:
            self.cancel()
            self._gesture = CarryIn(self, node, self.point_at(at))
        return inside

    def put_down(self, at: QPoint) -> None:
        """The card carried in is let go over this pixel."""
        if isinstance(self._gesture, CarryIn) and self.viewport().rect().contains(at):
            self._drop(self.point_at(at))
        self.cancel()

    # What mouse, pen and fingers do alike

    def press_at(self, pixel: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Begins a gesture; a second press while one is in progress ends that one and begins none."""
        busy = self._gesture is not None and not self._gesture.by_keys
        self.finish()
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not busy:
            self._gesture = self._begun(self.point_at(pixel), together=bool(modifiers & TOGETHER))

    def move_to(self, pixel: QPoint) -> None:
        """Moves the gesture."""
        if self._gesture is not None and not self._gesture.by_keys:
            self._gesture.move(self.point_at(pixel))

    def release_at(self, pixel: QPoint) -> None:
        """Ends the gesture as it stands; let go outside the window, it was nothing."""
        if self._gesture is None or self._gesture.by_keys:
            return
        if self.viewport().rect().contains(pixel):
            self._drop(self.point_at(pixel))
        self.cancel()

    # What gestures ask of it

    def stage(self) -> MapScene:
        """The scene, to look things up."""
        return self.map

    def say_dropped(self, node: NodeId, radius: float, angle: float) -> None:
        """A card was put on a place."""
        self.card_dropped.emit(node, radius, angle)

    def say_tapped(self, node: NodeId) -> None:
        """A card was tapped."""
        (self.card_tapped if self.map.picked is None else self.card_turned).emit(node)

    def say_tie_tapped(self, tie: TieId) -> None:
        """A link was tapped."""
        self.tie_tapped.emit(tie)

    def say_ground_tapped(self, point: Point) -> None:
        """The ground was tapped, on a ring or outside."""
        meant = self.map.projection.dropped(point)
        if meant is None:
            self.ground_tapped.emit()
        else:
            self.ring_tapped.emit(ring_of(meant[0], self.map.rings.edges), *meant)

    def say_turned(self, node: NodeId) -> None:
        """A card was tapped while several are being chosen."""
        self.card_turned.emit(node)

    def say_lassoed(self, nodes: frozenset[NodeId]) -> None:
        """A line was drawn round some cards."""
        self.cards_lassoed.emit(nodes)

    def say_tied(self, source: NodeId, target: NodeId) -> None:
        """A tie was drawn between two cards."""
        self.tie_wished.emit(source, target)

    # What Qt tells it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a gesture; any other button, and any second press, ends the one in progress."""
        event.accept()
        if event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized and self._fingers.down:
            return
        self._fingers.give_way()
        if event.button() is Qt.MouseButton.LeftButton:
            self.press_at(event.position().toPoint(), event.modifiers())
        else:
            self.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses are two presses."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves the gesture; a release that never came ends it."""
        if self._gesture is None or self._gesture.by_keys or self._fingers.down:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.move_to(event.position().toPoint())
        else:
            self.cancel()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends the gesture; let go outside the window, it was nothing."""
        if event.button() is Qt.MouseButton.LeftButton and not self._fingers.down:
            self.release_at(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Comes nearer or goes further away at the pointer."""
        if event.angleDelta().y() and not self.gesturing:
            self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Fingers and the pen have a say of their own."""
        return self._fingers.hear(self, event) or super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Another window comes to the front: a gesture is over."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.finish()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes: a gesture is over."""
        self.finish()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: a gesture is over."""
        self.cancel()
        super().resizeEvent(event)

    # Pieces

    def _set_up(self) -> None:
        self._fingers = Fingers()
        super()._set_up()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def _begun(self, at: Point, *, together: bool) -> Gesture:
        card, handle, chosen = self.map.card_at(at), self.map.handle_point(), self.map.chosen
        if together or self.map.picked is not None:
            return Lasso(self, card, at)
        if handle is not None and chosen is not None and card in (None, chosen):
            home = self.map.cards[chosen].point
            if math.dist(at, handle) <= HANDLE_REACH and math.dist(at, handle) < math.dist(at, home):
                return DrawTieByHand(self, chosen, at)
        return TapGround(self, at) if card is None else DragCard(self, card, at)

    def _drop(self, at: Point) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.drop(at)
