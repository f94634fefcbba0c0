"""Stopping in the middle, and going on another day: where it was, with undo, and with nothing asked twice."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse
from tests.support.story import ANA, DOCTOR, MUM, SAM, facts_of
from tests.support.telling import begin, consent, name_everything, place_everything, stop, unlock, welcome


def test_stop_for_today_and_go_on_where_it_was_with_undo(qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    for step in (welcome, consent, name_everything, place_everything):
        step(person)
    person.link(ANA, SAM)
    person.link(MUM, DOCTOR)
    before = facts_of(person.session.current)
    stop(person)
    assert facts_of(laptop.read(words).network) == before

    person = ByMouse(qtbot, open_window())
    unlock(person, laptop.only_session.stem, words)
    assert person.says("Links")
    assert facts_of(person.session.current) == before
    person.press("Undo")
    assert frozenset((MUM, DOCTOR)) not in facts_of(person.session.current).links
    person.press("Undo")
    person.press("Undo")
    assert person.drawn_on(MUM) == 1
    for _ in range(3):
        person.press("Redo")
    assert facts_of(person.session.current) == before
    stop(person)


def test_a_name_half_typed_is_a_card_when_the_interview_goes_on(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    welcome(person)
    consent(person)
    person.write_into(person.typing_field(), "Ana Brambl")
    stop(person)
    unlock(person, laptop.only_session.stem, words)
    assert person.says("People")
    assert person.tile("Ana Brambl")
    stop(person)


def test_closing_the_window_in_the_middle_keeps_everything(qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> None:
    window = open_window()
    person = ByMouse(qtbot, window)
    words = begin(person)
    for step in (welcome, consent, name_everything):
        step(person)
    person.place(ANA, 2)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert facts_of(laptop.read(words).network).rings[ANA] == 2
