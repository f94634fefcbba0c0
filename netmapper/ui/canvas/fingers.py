"""Fingers and the pen on the map: one of them has a gesture, two fingers bring the map nearer and move it.

A finger that comes while something is carried ends that, and nothing has happened. While the pen is down, a hand that
rests on the glass is nobody. It knows no card: what a press means is the hand's.
"""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QTabletEvent, QTouchEvent

CHANGE = 0.03
"""The share by which two fingers must have come apart or together before the map is drawn at another size."""
TOUCHED = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
PENNED = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
UP = QEventPoint.State.Released
NEAR = 32.0
"""Pixels between two presses, one at once after the other, that a shaking hand may have meant as one."""


class Hand(Protocol):
    """What fingers and the pen need of the map."""

    @property
    def gesturing(self) -> bool:
        """Whether a gesture is in progress."""

    @property
    def zoom(self) -> float:
        """1 shows the whole map."""

    def press_at(self, pixel: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Begins a gesture; where one is in progress, ends it."""

    def move_to(self, pixel: QPoint) -> None:
        """Moves the gesture."""

    def release_at(self, pixel: QPoint) -> None:
        """Ends the gesture as it stands."""

    def cancel(self) -> None:
        """Puts everything back as it was before the gesture."""

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Comes nearer or goes further away at a pixel."""

    def scroll_by(self, across: float, down: float) -> None:
        """Moves the sheet under the window."""


class Fingers:
    """Turns what touches the glass into presses, moves and releases, or into another part of the map."""

    def __init__(self) -> None:
        self._owner: int | None = None
        self._pair: tuple[QPointF, float] | None = None
        self._spent = False
        self._pen = False  # whose release may be lost: it counts only while its gesture is in progress
        self._last: tuple[int, QPointF] | None = None

    @property
    def down(self) -> bool:
        """Whether fingers or the pen have the map: the mouse that a system makes of them is none."""
        return self._owner is not None or self._pair is not None or self._pen

    def give_way(self) -> None:
        """A mouse was pressed: whatever is on the glass, or was and never said that it went, is nobody's."""
        self._pen = False
        self._leave()

    def hear(self, hand: Hand, event: QEvent) -> bool:
        """Takes what it knows; False leaves all else to others."""
        if event.type() in PENNED and isinstance(event, QTabletEvent):
            self._hear_pen(hand, event)
        elif event.type() in TOUCHED and isinstance(event, QTouchEvent):
            self._hear_touch(hand, event)
        else:
            return False
        event.accept()
        return True

    def _hear_pen(self, hand: Hand, event: QTabletEvent) -> None:
        pixel, left = event.position().toPoint(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.TabletPress and event.button() is left:
            if self._owner is not None or self._pair is not None:
                hand.cancel()
                self._leave()
            if not self._repeats(event.timestamp(), event.position()):
                self._pen = True
                hand.press_at(pixel, event.modifiers())
        elif event.type() == QEvent.Type.TabletMove and self._pen:
            if event.buttons() & left:
                hand.move_to(pixel)
            else:
                self._pen = False
                hand.cancel()
        elif event.type() == QEvent.Type.TabletRelease and event.button() is left and self._pen:
            self._pen = False
            hand.release_at(pixel)

    def _hear_touch(self, hand: Hand, event: QTouchEvent) -> None:
        points = event.points()
        on_glass = [point for point in points if point.state() is not UP]
        if event.type() == QEvent.Type.TouchCancel:
            self._stop(hand)
        elif self._pen and hand.gesturing:
            self._leave()
        elif event.type() == QEvent.Type.TouchBegin:
            self._begin(hand, event, points)
        elif len(on_glass) >= 2 and not self._spent:
            self._stretch(hand, on_glass[0].position(), on_glass[1].position())
        elif self._pair is not None:
            self._leave()
        elif self._owner is not None:
            self._follow(hand, points)
        if not on_glass:
            self._owner, self._pair, self._spent = None, None, False

    def _begin(self, hand: Hand, event: QTouchEvent, points: list[QEventPoint]) -> None:
        if hand.gesturing:
            self._stop(hand)
        elif len(points) == 1 and self._repeats(event.timestamp(), points[0].position()):
            self._leave()
        elif len(points) == 1:
            self._owner, self._spent = points[0].id(), False
            hand.press_at(points[0].position().toPoint(), event.modifiers())
        else:
            self._stretch(hand, points[0].position(), points[1].position())

    def _follow(self, hand: Hand, points: list[QEventPoint]) -> None:
        own = next((point for point in points if point.id() == self._owner), None)
        if own is None:
            self._stop(hand)
        elif own.state() is UP:
            hand.release_at(own.position().toPoint())
        else:
            hand.move_to(own.position().toPoint())

    def _stretch(self, hand: Hand, one: QPointF, other: QPointF) -> None:
        """Two fingers: what was carried is back, and the map follows the middle between them and how far apart they are."""
        middle, apart = (one + other) / 2, max(math.dist(one.toTuple(), other.toTuple()), 1.0)
        if self._pair is None:
            hand.cancel()
            self._owner, self._pair = None, (middle, apart)
            return
        moved, factor = middle - self._pair[0], apart / self._pair[1]
        hand.scroll_by(-moved.x(), -moved.y())
        if abs(factor - 1) < CHANGE:
            apart = self._pair[1]
        elif factor > 1 or hand.zoom > 1:
            hand.zoom_by(factor, middle.toPoint())
        self._pair = (middle, apart)

    def _repeats(self, when: int, spot: QPointF) -> bool:
        """Whether a press follows another at once and near it, as a shaking hand's does: it is none of its own."""
        last, self._last = self._last, (when, spot)
        if last is None or when - last[0] >= QGuiApplication.styleHints().mouseDoubleClickInterval():
            return False
        repeats = math.dist(spot.toTuple(), last[1].toTuple()) <= NEAR
        if repeats:
            self._last = last  # a hand that goes on tapping is heard again once the time is over
        return repeats

    def _stop(self, hand: Hand) -> None:
        hand.cancel()
        self._leave()

    def _leave(self) -> None:
        """Whatever is still on the glass is nobody's until all of it is gone."""
        self._owner, self._pair, self._spent = None, None, True
