"""Whatever the clock does while an answer is half typed, its order is kept and nothing of it is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import open_vault
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_every_step import Walker, title_of
from tests.support.laptops import FieldLaptop
from tests.support.telling import begin, stop, unlock

FIRST, REST = "The bins, and", " the early bus."
NOISE = AnswerKey("noise", EGO)


@dataclass
class Hands:
    """A clock whose hands are put where a test wants them."""

    at: datetime

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def hands() -> Hands:
    """Half an hour before a leap day."""
    return Hands(datetime(2028, 2, 28, 23, 30, tzinfo=UTC))


@pytest.fixture
def laptop(laptop: FieldLaptop, hands: Hands) -> FieldLaptop:
    """The laptop, by this clock."""
    return replace(laptop, clock=hands)


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A laptop in Berlin, until a test takes it elsewhere."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("passes", "now_in"),
    [
        (timedelta(hours=3), "Europe/Berlin"),  # the lid was closed, and a leap day began
        (timedelta(hours=-7), "Europe/Berlin"),  # the clock was set right
        (timedelta(days=-400), "Europe/Berlin"),  # its battery is empty
        (timedelta(minutes=1), "Pacific/Auckland"),  # a journey, or a setting
        (timedelta(days=1), "America/St_Johns"),  # the day after the leap day, half an hour off
    ],
)
def test_a_half_typed_answer_outlives_whatever_the_clock_does(
    qtbot: QtBot,
    laptop: FieldLaptop,
    open_window: OpenWindow,
    hands: Hands,
    zone: pytest.MonkeyPatch,
    passes: timedelta,
    now_in: str,
) -> None:
    person = Walker(qtbot, open_window())
    words = begin(person, title=title_of("street"))
    person.until("How calm is your street?")
    person.press("1")
    person.until("What do you hear?")
    person.begin_typing(FIRST)
    person.cover_and_uncover()
    hands.at += passes
    zone.setenv("TZ", now_in)
    time.tzset()
    QTest.keyClicks(person.fields()[0], REST)
    person.go(Qt.Key.Key_Right)
    assert person.session.current.answers[NOISE].value == FIRST + REST
    before = person.session.current.answers
    stop(person)
    unlock(person, laptop.only_session.stem, words)
    assert person.session.current.answers == before
    stop(person)

    vault = open_vault(laptop.only_session, Passphrase(words), now=hands).vault
    past = vault.past()
    typed = [edit.after for told in past for edit in told.change.edits if edit.table == "answers" and edit.key == NOISE]
    vault.close()
    assert [told.number for told in past] == sorted({told.number for told in past})
    assert [answer.value for answer in typed] == [FIRST, FIRST + REST]
