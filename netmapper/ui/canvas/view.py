"""The map under the hand and the keyboard: the widget that the screens use. Everything the hand can do, keys can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.change import Change
from netmapper.export.lines import Point
from netmapper.ui.canvas.gestures import DrawTieByKeys, MoveByKeys
from netmapper.ui.canvas.hand import HandSheet
from netmapper.ui.canvas.keys import nearest
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.sheet import ZOOM_STEP

WAYS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class MapCanvas(HandSheet):
    """The map. Arrows walk, Shift and arrows move, digits send to a ring, Delete to the tray, L draws a tie, Escape cancels."""

    cards_changed = Signal()
    """Other cards stand on the map than before; said only while a screen reader listens."""
    card_walked_to = Signal(int)
    """The arrow keys went to a card."""
    ring_keyed = Signal(int)
    """A digit was pressed: the chosen card is to go to this ring, from 1."""
    tray_keyed = Signal()
    """Delete was pressed: the chosen card is to go back to the tray."""

    _sentence: Callable[[NodeId], str] | None = None

    def speak_with(self, sentence: Callable[[NodeId], str]) -> None:
        """Has screen readers told a card in these words."""
        self._sentence = sentence

    def describe(self, node: NodeId) -> str:
        """A card in words, for screen readers."""
        return self._sentence(node) if self._sentence is not None else self.map.index.nodes[node].label

    def choose(self, node: NodeId | None, tie: TieId | None = None) -> None:
        """Shows a card, or a link, as the chosen one, and tells screen readers where the keyboard is."""
        super().choose(node, tie)
        if QAccessible.isActive() and node is not None and node in self.map.cards and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(sorted(self.map.cards).index(node))
            QAccessible.updateAccessibility(event)

    def show_change(self, change: Change) -> None:
        """Refreshes what a change touches, and tells screen readers which cards there are now."""
        before = self.map.cards.keys() | set()
        super().show_change(change)
        self._tell_cards(before)

    def set_layers(self, layers: Layers) -> None:
        """Shows another part of the map, and tells screen readers which cards there are now."""
        before = self.map.cards.keys() | set()
        super().set_layers(layers)
        self._tell_cards(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns a key into what it means; other keys go on to the window."""
        key, plain = event.key(), event.modifiers() in _PLAIN
        if key in WAYS and (plain or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self._arrow(WAYS[key], moving=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in WAYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.look_on(WAYS[key])
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.finish()
            self.ring_keyed.emit(key - Qt.Key.Key_0)
        elif not self._named(key, plain=plain):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting Shift go puts a card down that the arrows have moved."""
        if event.key() == Qt.Key.Key_Shift and isinstance(self._gesture, MoveByKeys):
            self.finish()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to the map."""
        super().focusInEvent(event)
        self.map.focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard leaves the map: a gesture by keys ends as it stands, one by hand is over."""
        self.finish()
        super().focusOutEvent(event)
        self.map.focus(focused=False)

    def begin_tie(self) -> None:
        """Begins a tie from the chosen card; arrows aim, Enter ties, Escape lets it be."""
        self.finish()
        if self.map.chosen is not None and self.map.chosen in self.map.cards:
            self._gesture = DrawTieByKeys(self, self.map.chosen)

    def _tell_cards(self, before: set[NodeId]) -> None:
        if QAccessible.isActive() and before != self.map.cards.keys():
            self.cards_changed.emit()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))

    def _named(self, key: int, *, plain: bool) -> bool:
        """What the keys with names mean; False where one means nothing here."""
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_Home:
            self.fit_all()
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cancel()
            self.tray_keyed.emit()
        elif plain and key == Qt.Key.Key_L:
            self.begin_tie()
        else:
            return False
        return True

    def _escape(self) -> bool:
        if self.gesturing:
            self.cancel()
        elif self.map.chosen is not None or self.map.chosen_tie is not None:
            self.ground_tapped.emit()
        else:
            return False
        return True

    def _enter(self) -> bool:
        if isinstance(self._gesture, DrawTieByKeys):
            self._drop((0.0, 0.0))
            self.cancel()
        elif self.map.chosen is not None:
            self.say_tapped(self.map.chosen)
        else:
            return False
        return True

    def _arrow(self, way: Point, *, moving: bool) -> None:
        if self._gesture is not None and not self._gesture.by_keys:
            return
        if moving:
            self._move(way)
        else:
            self._walk(way)

    def _move(self, way: Point) -> None:
        chosen = self.map.chosen
        if not isinstance(self._gesture, MoveByKeys):
            self.cancel()
            if chosen is None or chosen not in self.map.cards:
                return
            self._gesture = MoveByKeys(self, chosen)
        self._gesture.step(way)

    def _walk(self, way: Point) -> None:
        aiming = self._gesture if isinstance(self._gesture, DrawTieByKeys) else None
        if aiming is None:
            self.finish()
        start = aiming.aim if aiming else self.map.chosen
        at = self.map.cards[start].point if start is not None and start in self.map.cards else (0.0, 0.0)
        cards = ((node, card.point) for node, card in self.map.cards.items() if node != start)
        found = nearest(at, way, cards)
        if found is None:
            return
        if aiming is not None:
            aiming.aim_at(found)
        else:
            self.card_walked_to.emit(found)
