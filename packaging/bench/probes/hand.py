"""A hand on the mouse, whose every event is waited for until its picture is on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from netmapper.ui.canvas.view import MapCanvas

NONE = Qt.MouseButton.NoButton
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Times:
    """What a row of events took, each in ms: by the clock, and by the processor on this thread alone."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


class Paintings:
    """How often the map was painted. It stands in the canvas's own painting, and is as good as free."""

    def __init__(self) -> None:
        self.count = 0
        shipped = MapCanvas.paintEvent

        def painted(canvas: MapCanvas, event: QPaintEvent) -> None:
            self.count += 1
            shipped(canvas, event)

        setattr(MapCanvas, "paintEvent", painted)  # noqa: B010  a class that Qt looks up at each painting


class Hand:
    """Sends events to the map's viewport as Qt does."""

    def __init__(self, canvas: MapCanvas) -> None:
        self.canvas = canvas

    def press(self, at: QPoint) -> None:
        """Presses the left button."""
        self._send(QEvent.Type.MouseButtonPress, at, LEFT, LEFT)

    def move(self, at: QPoint) -> None:
        """Moves with the button down."""
        self._send(QEvent.Type.MouseMove, at, NONE, LEFT)

    def release(self, at: QPoint) -> None:
        """Lets the button go."""
        self._send(QEvent.Type.MouseButtonRelease, at, LEFT, NONE)

    def turn_wheel(self, at: QPoint, notches: int) -> None:
        """Turns the wheel over a pixel."""
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 * notches),
            NONE,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt takes it by its place alone
        )
        QApplication.sendEvent(viewport, event)

    def _send(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        viewport = self.canvas.viewport()
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)


def shown(times: Times, act: Callable[..., object], *words: Any) -> float:
    """Does something, and waits until all that comes of it is painted, flushed and taken by the screen; in ms."""
    clock, processor = time.perf_counter(), time.thread_time()
    act(*words)
    QGuiApplication.sync()  # all events, among them the painting and the flush; then a round trip to the X server
    took = (time.perf_counter() - clock) * 1_000
    times.wall.append(took)
    times.cpu.append((time.thread_time() - processor) * 1_000)
    return took
