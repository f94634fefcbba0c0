"""Walks through the whole interview by keys, both ways; answers how long each press took until its page was on the screen, in ms.

On the last walk it pauses on every page; how long it took until the cover was shown is told by step.
Words: passphrase, how often to walk. A press is called by the steps that it led from and to: ``people > places``; within a
step by the step alone. Questions that were never answered are passed by, as a person may.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bench.probes.hand import Times, shown
from bench.probes.opened import Laptop, WaitedTooLong
from netmapper.ui.cover import Cover
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.interview import Walk
from netmapper.ui.leaving import LeavingCard
from netmapper.ui.turn_card import TurnCard
from netmapper.ui.window import MainWindow

MOST_PRESSES = 600
ALT = Qt.KeyboardModifier.AltModifier


def main() -> None:
    """The first walk only imports what the screens need; it is told by itself."""
    passphrase, rounds = sys.argv[1], int(sys.argv[2])
    laptop = Laptop()
    window, _, _ = laptop.unlocked(passphrase)
    cards = len(laptop.session().current.nodes)
    window.activateWindow()
    laptop.until(window.isActiveWindow)
    walker = Walker(laptop, window)
    steps = [stop.step.id for stop in Walk(laptop.session()).stops()]
    there_and_back(walker, steps)
    first, walker.moves = told(walker), defaultdict(Times)
    for _ in range(rounds):
        there_and_back(walker, steps)
    moves, walker.covers = told(walker), defaultdict(Times)
    there_and_back(walker, steps)
    laptop.close(window)
    covers = {step: asdict(times) for step, times in walker.covers.items()}
    print(json.dumps({"cards": cards, "steps": steps, "first": first, "moves": moves, "covers": covers}))


def there_and_back(walker: Walker, steps: list[str]) -> None:
    """From the step where the walker stands to the first one, and on to the last."""
    walker.walk(Qt.Key.Key_Left, steps[0])
    walker.walk(Qt.Key.Key_Right, steps[-1])


def told(walker: Walker) -> dict[str, dict[str, list[float]]]:
    """What was noted, by the name of the move."""
    return {name: asdict(times) for name, times in walker.moves.items()}


class Walker:
    """Presses Alt and an arrow, and notes what each press took; and what each pause took, where ``covers`` is there."""

    def __init__(self, laptop: Laptop, window: MainWindow) -> None:
        self.moves: dict[str, Times] = defaultdict(Times)
        self.covers: dict[str, Times] | None = None
        self._laptop = laptop
        self._window = window
        self._frame = laptop.page(window, ParticipantFrame)

    def walk(self, key: Qt.Key, goal: str) -> None:
        """Goes on until the goal is there: going back, its first page."""
        for _ in range(MOST_PRESSES):
            if self.covers is not None:
                self._pause(self.covers[self._step])
            if self._step == goal:
                return
            self._press(key)
        raise WaitedTooLong

    def _press(self, key: Qt.Key) -> None:
        before, taken = self._step, Times()
        shown(taken, QTest.keyClick, self._window, key, ALT)
        for kind in (LeavingCard, TurnCard):
            for card in self._frame.findChildren(kind):
                if card.isVisible():
                    shown(taken, card.findChildren(QPushButton)[0].click)
        after = self._step
        name = before if before == after else f"{before} > {after}"
        self.moves[name].wall.append(taken.wall[-1])
        self.moves[name].cpu.append(taken.cpu[-1])
        _rest()

    def _pause(self, times: Times) -> None:
        """F12 covers everything; the button on the cover goes on."""
        shown(times, QTest.keyClick, self._window, Qt.Key.Key_F12)
        if self._frame.isVisible():
            raise WaitedTooLong
        self._laptop.page(self._window, Cover).findChildren(QPushButton)[0].click()
        _rest()

    @property
    def _step(self) -> str:
        screen = self._frame.step_screen
        if screen is None:
            raise WaitedTooLong
        return screen.step.id


def _rest(seconds: float = 0.05) -> None:
    """Lets what is saved or put off meanwhile have its turn."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QGuiApplication.processEvents()
    QGuiApplication.sync()


if __name__ == "__main__":
    main()
