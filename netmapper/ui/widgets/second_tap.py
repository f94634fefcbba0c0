"""The second tap of a shaking hand, which is no tap of its own. It knows kinds of widgets, and no page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

NEAR = 32
"""Pixels between two presses that a shaking hand may have meant as one."""
PRESSED_QUICKLY = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSlider)
"""Where two presses choose a word, or go on twice."""


@dataclass(frozen=True, slots=True)
class _Press:
    when: int
    """Milliseconds, by the clock of the events."""
    spot: QPointF
    touched: QWidget | None
    stood: QPoint


class SecondTap(QObject):
    """Keeps from a window each press that follows another at once and near it.

    It would do a button's work twice, let go of a card that was just chosen, or press what has come under the hand since.
    Lines of text and sliders have their second press, as long as they stand where they stood.
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
        repeats = not same or not self._pressed_quickly(now.touched)
        if repeats:
            self._last = last  # a hand that goes on tapping is heard again once the time is over
        return repeats

    @staticmethod
    def _pressed_quickly(touched: QWidget | None) -> bool:
        holder = touched.parentWidget() if touched is not None else None
        return isinstance(touched, PRESSED_QUICKLY) or isinstance(holder, PRESSED_QUICKLY)

    def _pressed(self, event: QMouseEvent) -> _Press:
        spot = event.position()
        touched = self._window.childAt(spot.toPoint())
        stood = touched.mapToGlobal(QPoint()) if touched is not None else QPoint()
        return _Press(event.timestamp(), spot, touched, stood)
