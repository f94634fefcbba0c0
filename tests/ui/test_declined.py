"""What is not agreed to is not asked: without the map no step of it comes, and what was agreed to can be changed from Help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import ConsentAnswer, StepStatus
from netmapper.editing.commands import GiveConsent
from netmapper.study.model import Study
from netmapper.ui.interview import Walk
from tests.support.fakes import FakeHouse
from tests.support.frame_page import SECRET, WindowPage
from tests.support.sessions import fresh_session
from tests.support.studies import small_study_dict
from tests.ui.screens.test_consent import press

DAY = "2026-03-02"


@pytest.fixture
def study() -> Study:
    raw = small_study_dict()
    raw["consent"].append({"id": "again", "text": "You may ask me again.", "enables": "follow_up"})
    raw["steps"].insert(0, {"id": "choices", "type": "consent", "title": "Your choices", "text": "Please choose."})
    return Study.model_validate(raw)


@pytest.fixture
def session(window_page: WindowPage, house: FakeHouse, study: Study) -> InterviewSession:
    """An interview at its first step after consent, which was given."""
    house.study = study
    session = window_page.begin()
    press(window_page, "Yes", "My map")
    press(window_page, "Yes", "You may ask")
    window_page.press("Next")
    return session


def walked(session: InterviewSession) -> list[str]:
    walk, kinds = Walk(session), []
    while True:
        kinds.append(walk.step.id)
        if not walk.leave_forward(StepStatus.DONE):
            return kinds


def kinds(study: Study, ids: list[str]) -> set[str]:
    return {step.type for step in study.steps if step.id in ids}


def title(session: InterviewSession, step: str) -> str:
    return next(each.title.into("en", "en") for each in session.study.steps if each.id == step)


def test_a_declined_map_is_not_asked_for_and_an_open_answer_is_no_no(study: Study) -> None:
    asked = {}
    for answer in ConsentAnswer:
        session = fresh_session(study)
        session.do(GiveConsent("map_use", answer, DAY))
        asked[answer] = kinds(study, walked(session))
    assert "name_generator" in asked[ConsentAnswer.YES]
    assert asked[ConsentAnswer.YES] == asked[ConsentAnswer.LATER]
    assert not asked[ConsentAnswer.NO] & {"name_generator", "map", "links", "resources", "attributes", "review"}
    assert "consent" in asked[ConsentAnswer.NO]


def test_once_it_is_agreed_to_after_all_the_steps_come(study: Study) -> None:
    session = fresh_session(study)
    session.do(GiveConsent("map_use", ConsentAnswer.NO, DAY))
    walked(session)
    session.do(GiveConsent("map_use", ConsentAnswer.YES, DAY))
    assert "name_generator" in kinds(study, walked(session))


def test_help_leads_to_what_was_agreed_to_and_back(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.shortcut(Qt.Key.Key_F1)
    window_page.press("What I agreed to")
    assert window_page.says("Your choices")
    press(window_page, "No", "You may ask")
    window_page.press("Next")
    assert session.current.consents["again"].answer is ConsentAnswer.NO
    assert not window_page.says("Your choices")


def test_a_map_that_is_declined_on_the_way_is_left_at_once(window_page: WindowPage, session: InterviewSession) -> None:
    card = session.name_card("person", "Ana")
    window_page.press("Next")
    assert window_page.says(title(session, "people"))
    window_page.shortcut(Qt.Key.Key_F1)
    window_page.press("What I agreed to")
    press(window_page, "No", "My map")
    assert window_page.says("That is fine. None of it goes to the study then.")
    window_page.press("Next")
    assert window_page.says("The map is left out from now on.")
    assert card in session.current.nodes
    assert window_page.says(title(session, "me"))


def test_a_no_that_is_done_again_leaves_the_map_too(window_page: WindowPage, session: InterviewSession, study: Study) -> None:
    window_page.shortcut(Qt.Key.Key_F1)
    window_page.press("What I agreed to")
    press(window_page, "No", "My map")
    window_page.press("Next")
    window_page.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window_page.press("Next")
    assert window_page.says(title(session, "people"))
    window_page.shortcut(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    window_page.wait_for("The map is left out from now on.")
    assert window_page.says(title(session, "me"))


def test_a_follow_up_that_was_not_agreed_to_is_refused_kindly(
    window_page: WindowPage, house: FakeHouse, session: InterviewSession
) -> None:
    session.do(GiveConsent("again", ConsentAnswer.NO, DAY))
    window_page.press("Stop for today")
    window_page.press("I am the researcher: back to Start")
    window_page.press("Follow up session 0badcafe")
    window_page.type("Passphrase", SECRET)
    window_page.press("Unlock")
    window_page.wait_for("This person has not agreed to be asked again, so there is no follow-up.")


def test_the_researcher_sees_every_answer_with_its_day_and_how(window_page: WindowPage, session: InterviewSession) -> None:
    session.do(GiveConsent("map_use", ConsentAnswer.NO, DAY, "paper", "AB"))
    window_page.shortcut(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window_page.press("I am the researcher")
    assert window_page.says("No, 2 Mar 2026, on paper, version 1 of the text, noted by AB")
    assert window_page.says("Before: Yes, ")
