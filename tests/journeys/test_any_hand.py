"""Whatever a hand does at random: nothing breaks, and what was done is what the file holds."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.hands import CONTROL, PLAIN, SHIFT
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse, Participant
from tests.support.telling import begin, consent, name_everything, welcome

ACTS = 150
ENDING = {"Stop for today", "Finish", "Pause"}
"""What the hand leaves alone: it would end what is tried here."""
WORDS = ("Ana", "  ", "\u202eeht", "x" * 300, "=1+1", "NA", "😀 Zoë", "Café\tLarkspur")
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageDown),
    *(
        Qt.Key.Key_A,
        Qt.Key.Key_G,
        Qt.Key.Key_1,
        Qt.Key.Key_2,
        Qt.Key.Key_3,
        Qt.Key.Key_L,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_F1,
    ),
)


class AnyHand:
    """Does one thing after the other, as chance has it."""

    def __init__(self, person: Participant, chance: Random) -> None:
        self._person = person
        self._chance = chance
        self._window = person.window

    def act(self) -> None:
        """Presses, types, drags or presses a key."""
        self._chance.choice((self._press, self._press, self._type, self._key, self._key, self._drag))()
        if self._chance.random() < 0.2:
            QTest.qWait(1)

    def _press(self) -> None:
        buttons = [button for button in self._in_sight(QAbstractButton) if button.isEnabled() and button.text() not in ENDING]
        self._person.pointer.tap(self._spot(self._chance.choice(buttons)))

    def _type(self) -> None:
        fields = self._in_sight(QLineEdit)
        if fields:
            self._person.pointer.tap(self._spot(self._chance.choice(fields)))
        if isinstance(self._person.keyboard.focus, QLineEdit):
            self._person.keyboard.write(self._chance.choice(WORDS))
            self._person.keyboard.key(Qt.Key.Key_Return)

    def _key(self) -> None:
        if self._chance.random() < 0.2:
            self._person.keyboard.key(self._chance.choice((Qt.Key.Key_Z, Qt.Key.Key_Y)), CONTROL)
        else:
            self._person.keyboard.key(self._chance.choice(KEYS), self._chance.choice((PLAIN, PLAIN, SHIFT, CONTROL)))

    def _drag(self) -> None:
        start, end = self._anywhere(), self._anywhere()
        self._person.pointer.take(start, self._chance.choice((PLAIN, PLAIN, SHIFT)))
        self._person.pointer.carry(start, end)
        if self._chance.random() < 0.2:
            self._person.keyboard.key(self._chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_1)))
        self._person.pointer.let_go(end)

    def _anywhere(self) -> QPoint:
        return QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(80, self._window.height() - 80))

    def _in_sight(self, kind: type) -> list[QWidget]:
        return [found for found in self._window.findChildren(kind) if not found.visibleRegion().isEmpty()]

    def _spot(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self._window, widget.visibleRegion().boundingRect().center())


@pytest.mark.parametrize(("seed", "percent"), [(1, 100), (2, 150)])
def test_any_hand_breaks_nothing_and_the_file_holds_what_it_did(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, seed: int, percent: int
) -> None:
    person = ByMouse(qtbot, open_window("light", percent))
    words = begin(person)
    session = person.session
    for step in (welcome, consent, name_everything):
        step(person)
    hand = AnyHand(person, Random(seed))
    for _ in range(ACTS):
        hand.act()
    person.window.close()
    person.wait_until(lambda: not person.window.isVisible())
    assert laptop.read(words).network == session.current
