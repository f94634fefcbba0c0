"""The second tap of a shaking hand: it counts only where it would do what the first one did. It knows buttons, and no page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QWidget

NEAR = 32
"""Pixels between two presses that a shaking hand may have meant as one."""


@dataclass(frozen=True, slots=True)
class _Press:
    when: int
    """Milliseconds, by the clock of the events."""
    spot: QPointF
    touched: QWidget | None
    stood: QPoint


class SecondTap(QObject):
    """Keeps from a window each press that follows another at once, near it, and meets a button or what was not there before.

    A press on the same button would do its work twice, or that of a button which has its place on the next page. What is
    no button, a line of text or the map, has its second press as long as it stands where it stood.
    """

    def __init__(self, window: QWidget, handle: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: _Press | None = None
        self._keeping = False
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps back such a press, and all that belongs to it until the button is let go."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if kind == QEvent.Type.MouseButtonPress:
                self._keeping = self._repeats(event)
            elif kind == QEvent.Type.MouseButtonRelease and self._keeping:
                self._keeping = False
                return True
        return self._keeping and kind in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseMove,
        )

    def _repeats(self, event: QMouseEvent) -> bool:
        now = self._pressed(event)
        last, self._last = self._last, now
        if last is None or now.when - last.when >= QGuiApplication.styleHints().mouseDoubleClickInterval():
            return False
        if (now.spot - last.spot).manhattanLength() > NEAR:
            return False
        same = now.touched is last.touched and now.stood == last.stood
        repeats = not same or isinstance(now.touched, QAbstractButton)
        if repeats:
            self._last = last  # a hand that goes on tapping is heard again once the time is over
        return repeats

    def _pressed(self, event: QMouseEvent) -> _Press:
        spot = event.position()
        touched = self._window.childAt(spot.toPoint())
        stood = touched.mapToGlobal(QPoint()) if touched is not None else QPoint()
        return _Press(event.timestamp(), spot, touched, stood)
