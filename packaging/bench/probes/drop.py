"""Drags cards over the open map without a rest, five drops a second; answers how long each took to be durable, in ms.

Words: how many drops, passphrase. The pointer moves some sixty times a second; each drop is a change, saved during the next drag.
"""

from __future__ import annotations

import json
import math
import sys
import time
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bench.probes.opened import Laptop
from netmapper.app.session import InterviewSession, Saving
from netmapper.editing.change import Change
from netmapper.editing.commands import Command
from netmapper.ui.canvas.view import MapCanvas

MOVE_MS = 15
MOVES = 11
"""A press, eleven moves and a release, 15 ms apart, take 195 ms, and a little more where the machine is busy."""


class Stopwatch:
    """Notes when ``do`` was entered, and when its change was heard to be durable."""

    def __init__(self, session: InterviewSession) -> None:
        self._session = session
        self._shipped = session.do
        self._waiting: list[tuple[int, float]] = []
        self.durable_ms: list[float] = []
        session.do = self._do  # type: ignore[method-assign]  # the same, with a look at the clock before
        session.hear_saving(self._heard)

    def _do(self, command: Command) -> Change:
        entered = time.perf_counter()
        change = self._shipped(command)
        if change.edits:
            self._waiting.append((self._session.saving.recorded, entered))
        return change

    def _heard(self, saving: Saving) -> None:
        now = time.perf_counter()
        while self._waiting and self._waiting[0][0] <= saving.saved:
            self.durable_ms.append((now - self._waiting.pop(0)[1]) * 1_000)


class Hand:
    """A hand on the mouse: takes a card, moves it, lets it go somewhere else, and takes the next."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._random = Random(3)
        self._step = 0
        self._start = self._goal = QPoint()

    def move_on(self) -> None:
        """The next of press, moves and release."""
        if self._step == 0:
            self._take()
        elif self._step <= MOVES:
            share = self._step / MOVES
            self._send(QEvent.Type.MouseMove, self._start + (self._goal - self._start) * share)
        else:
            self._send(QEvent.Type.MouseButtonRelease, self._goal)
        self._step = (self._step + 1) % (MOVES + 2)

    def _take(self) -> None:
        drawn = self._canvas.map
        card = drawn.cards[self._random.choice(sorted(drawn.cards))]
        self._start = self._canvas.pixel_of(card.point)
        viewport = self._canvas.viewport()
        reach, turn = 0.45 * min(viewport.width(), viewport.height()), self._random.uniform(0, math.tau)
        far = reach * self._random.uniform(0.25, 1.0)
        self._goal = viewport.rect().center() + QPoint(round(far * math.cos(turn)), round(far * math.sin(turn)))
        self._send(QEvent.Type.MouseButtonPress, self._start)

    def _send(self, kind: QEvent.Type, at: QPoint) -> None:
        viewport = self._canvas.viewport()
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)


def main() -> None:
    """Goes on until so many drops are durable; a drop beside the map changes nothing and is made up for."""
    wanted, passphrase = int(sys.argv[1]), sys.argv[2]
    laptop = Laptop()
    window, _, _ = laptop.unlocked(passphrase)
    stopwatch = Stopwatch(laptop.session())
    hand = Hand(laptop.canvas(window))
    timer = QTimer(interval=MOVE_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(hand.move_on)
    began = time.perf_counter()
    timer.start()
    laptop.until(lambda: len(stopwatch.durable_ms) >= wanted, seconds=60.0)
    took = time.perf_counter() - began
    timer.stop()
    laptop.close(window)
    print(json.dumps({"durable_ms": stopwatch.durable_ms, "a_second": len(stopwatch.durable_ms) / took}))


if __name__ == "__main__":
    main()
