"""Consent: purpose by purpose, nothing chosen beforehand, everything can be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import ConsentAnswer, StepStatus
from netmapper.editing.change import as_change
from netmapper.editing.commands import GiveConsent
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.screens.consent import ConsentScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice import Choice
from tests.support.pages import Page
from tests.support.sessions import begin_with, fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study_dict
from tests.ui.screens.conftest import OpenStep


@pytest.fixture
def study() -> Study:
    raw: dict[str, Any] = small_study_dict()
    raw["consent"].append({"id": "quotes", "text": "My own words may be used too."})
    raw["steps"].insert(0, {"id": "choices", "type": "consent", "title": "Your choices", "text": "Please choose."})
    return Study.model_validate(raw)


@pytest.fixture
def choices(open_step: OpenStep, study: Study) -> StepPage:
    return open_step(study, "choices")


def press(page: Page, words: str, purpose: str) -> None:
    found = [each for each in page.widget.findChildren(Choice) if each.text() == words]
    button = next(each for each in found if each.accessibleDescription().startswith(purpose))
    page.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_purpose_is_a_sentence_and_nothing_is_chosen(choices: StepPage) -> None:
    assert choices.says("My map may be used for the study.")
    assert choices.says("My own words may be used too.")
    assert choices.buttons() == ["Yes", "No", "Decide later"] * 2
    assert choices.chosen() == []
    assert choices.session.current.consents == {}


def test_answers_are_kept_purpose_by_purpose(choices: StepPage) -> None:
    press(choices, "Yes", "My map")
    press(choices, "Decide later", "My own words")
    consents = choices.session.current.consents
    assert {name: each.answer for name, each in consents.items()} == {
        "map_use": ConsentAnswer.YES,
        "quotes": ConsentAnswer.LATER,
    }
    assert {each.how for each in consents.values()} == {"screen"}
    assert choices.chosen() == ["Yes", "Decide later"]


def test_the_date_is_that_of_the_clock_handed_in(qtbot: QtBot, study: Study, look: Look, assets: Assets) -> None:
    session = fresh_session(study)
    screen = ConsentScreen(session, study.steps[0], look, assets, clock=lambda: datetime(2026, 3, 2, 12, tzinfo=UTC))
    qtbot.addWidget(screen)
    screen.show()
    press(Page(qtbot, screen), "Yes", "My map")
    assert session.current.consents["map_use"].on == "2026-03-02"


def test_no_is_answered_kindly_where_the_map_hangs_on_it(choices: StepPage) -> None:
    assert not choices.says("That is fine.")
    press(choices, "No", "My map")
    assert choices.says("That is fine.")
    press(choices, "Yes", "My map")
    assert not choices.says("That is fine.")


def test_undo_and_redo_are_seen(choices: StepPage) -> None:
    press(choices, "Yes", "My map")
    press(choices, "No", "My map")
    choices.undo()
    assert choices.chosen() == ["Yes"]
    choices.undo()
    assert choices.chosen() == []
    choices.redo()
    assert choices.chosen() == ["Yes"]


def test_the_step_is_done_once_everything_is_answered(choices: StepPage) -> None:
    assert choices.screen.status is StepStatus.SKIPPED
    press(choices, "Yes", "My map")
    press(choices, "No", "My own words")
    assert choices.screen.status is StepStatus.DONE
    assert choices.next() is True


def test_by_keys_alone(choices: StepPage) -> None:
    assert choices.focused() == "Yes"
    choices.key(Qt.Key.Key_Right)
    choices.key(Qt.Key.Key_Space)
    choices.key(Qt.Key.Key_Tab)
    choices.write("3")
    assert choices.chosen() == ["No", "Decide later"]


def test_an_answer_on_paper_is_noted_with_its_date_and_by_whom(choices: StepPage) -> None:
    assert "Some of this was answered on paper" not in choices.buttons()
    press(choices, "Yes", "My map")
    press(choices, "No", "My own words")
    choices.press("Some of this was answered on paper")
    press(choices, "Answered on paper", "My map")
    for name, words in (("Day", "2"), ("Month", "3"), ("Year", "2026"), ("Noted by (initials)", "AB")):
        choices.qtbot.mouseClick(choices.field(name), Qt.MouseButton.LeftButton)
        choices.type(name, words)
        choices.key(Qt.Key.Key_Tab)
    consents = choices.session.current.consents
    paper = consents["map_use"]
    assert (paper.answer, paper.how, paper.on, paper.by) == (ConsentAnswer.YES, "paper", "2026-03-02", "AB")
    assert consents["quotes"].how == "screen"
    press(choices, "Answered on paper", "My map")
    assert choices.session.current.consents["map_use"].how == "screen"
    assert choices.session.current.consents["map_use"].by == ""


def test_a_date_that_is_still_to_come_changes_nothing(choices: StepPage) -> None:
    press(choices, "Yes", "My map")
    choices.press("Some of this was answered on paper")
    press(choices, "Answered on paper", "My map")
    on = choices.session.current.consents["map_use"].on
    choices.type("Year", "9026")
    choices.key(Qt.Key.Key_Tab)
    assert choices.session.current.consents["map_use"].on == on


def test_an_answer_that_was_changed_keeps_its_line_for_the_researcher(choices: StepPage) -> None:
    press(choices, "Yes", "My map")
    press(choices, "No", "My map")
    lines = choices.session.consent_ledger()["map_use"]
    assert [line.answer for line in lines] == [ConsentAnswer.YES, ConsentAnswer.NO]


def test_what_was_said_last_time_stands_with_its_day_and_can_be_changed(open_step: OpenStep, study: Study) -> None:
    session = fresh_session(study)
    session.facts = replace(session.facts, wave=2)
    before = fresh_session(study)
    before.do(GiveConsent("map_use", ConsentAnswer.YES, "2025-11-05", "paper"))
    begin_with(session, replace(as_change(before.current), quiet=True))
    page = open_step(study, "choices", session)
    assert "You said so on 5 November 2025." in page.words()
    assert page.says("You can change it.")
    assert page.button("Yes").accessibleDescription().endswith("You said so on 5 November 2025.")
    assert "Some of this was answered on paper" not in page.buttons()
    press(page, "Decide later", "My map")
    assert not page.says("You said so on")
    assert page.session.current.consents["map_use"].how == "screen"


def test_a_no_of_last_time_stands_with_its_day_too(open_step: OpenStep, study: Study) -> None:
    session = fresh_session(study)
    session.facts = replace(session.facts, wave=2)
    before = fresh_session(study)
    before.do(GiveConsent("map_use", ConsentAnswer.NO, "2025-11-05"))
    begin_with(session, replace(as_change(before.current), quiet=True))
    page = open_step(study, "choices", session)
    assert "You said so on 5 November 2025." in page.words()
    assert page.says("That is fine. None of it goes to the study then. You can change it.")


def test_the_day_of_the_paper_and_who_noted_it_stand_in_one_row(choices: StepPage) -> None:
    press(choices, "Yes", "My map")
    choices.press("Some of this was answered on paper")
    press(choices, "Answered on paper", "My map")
    choices.qtbot.wait(1)
    fields = [choices.field(name) for name in ("Day", "Year", "Noted by (initials)")]
    assert len({field.mapTo(choices.widget, field.rect().center()).y() for field in fields}) == 1


def test_a_sheet_that_was_signed_before_today_is_an_answer_of_today(open_step: OpenStep, study: Study) -> None:
    session = fresh_session(study)
    session.facts = replace(session.facts, wave=2)
    session.do(GiveConsent("map_use", ConsentAnswer.YES, "2025-11-05", "paper"))
    page = open_step(study, "choices", session)
    assert not page.says("You said so on")
