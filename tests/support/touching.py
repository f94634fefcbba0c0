"""Fingers and a pen on the glass: events as a touch screen sends them, to one widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SCREEN = QTest.createTouchDevice()
PEN = QPointingDevice(
    "pen",
    7,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    3,
)


class Glass:
    """A touch screen over a widget. Each finger has a number."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._down: dict[int, QPoint] = {}

    def press(self, finger: int, at: QPoint) -> None:
        """A finger comes down; others rest where they are."""
        self._send("press", {finger: at})

    def move(self, to: dict[int, QPoint]) -> None:
        """Fingers move at once."""
        self._send("move", to)

    def lift(self, finger: int, at: QPoint) -> None:
        """A finger goes."""
        self._send("release", {finger: at})

    def tap(self, at: QPoint, finger: int = 0) -> None:
        """Comes down and goes again."""
        self.press(finger, at)
        self.lift(finger, at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """One finger goes from here to there."""
        self.press(0, start)
        for part in (0.2, 0.6, 1.0):
            self.move({0: start + (end - start) * part})
        self.lift(0, end)

    def pen(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """The pen, with its tip down unless it is let go."""
        up = kind == QEvent.Type.TabletRelease
        none = Qt.MouseButton.NoButton
        changed = none if kind == QEvent.Type.TabletMove else button
        spot = QPointF(at)
        over = QPointF(self._widget.mapToGlobal(at))
        pressure = 0.0 if up else 0.5
        plain = Qt.KeyboardModifier.NoModifier
        held = none if up else button
        QApplication.sendEvent(self._widget, QTabletEvent(kind, PEN, spot, over, pressure, 0, 0, 0, 0, 0, plain, changed, held))

    def _send(self, what: str, spots: dict[int, QPoint]) -> None:
        """All fingers that are down are told of, those that rest as well: at the spot where they are."""
        sequence = QTest.touchEvent(self._widget, SCREEN, False)
        for finger, at in self._down.items():
            if finger not in spots:
                sequence.move(finger, at, self._widget)
        for finger, at in spots.items():
            getattr(sequence, what)(finger, at, self._widget)
            self._down[finger] = at
            if what == "release":
                del self._down[finger]
        sequence.commit()
