"""Questions about cards: each with its card, each answered for that card alone, and none that has to be."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import NodeId
from netmapper.domain.network import AnswerKey
from netmapper.editing.commands import MarkStep, SendToRing
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.theme import Look
from tests.support.fakes import PatientVault, kept_session
from tests.support.pages import Page
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study_dict
from tests.ui.screens.conftest import OpenStep

SAM, JO = NodeId(1), NodeId(2)


def asking(layout: str = "cards", **first: Any) -> Study:
    """A study with two questions about people, the second only for those seen every day, and a step that asks both."""
    raw = small_study_dict()
    often = {"id": "often", "kind": "single", "text": "How often do you see {name}?", "show": "badge"}
    often["choices"] = [{"value": 1, "label": "every day", "badge": "daily"}, {"value": 2, "label": "now and then"}]
    where = {"id": "where", "kind": "text", "text": "Where do you meet?", "when": {"op": "eq", "item": "often", "value": 1}}
    raw["node_kinds"][0]["attributes"] = [often | first, where]
    step = {"id": "describe", "type": "attributes", "title": "More", "text": "A few questions.", "kind": "person"}
    raw["steps"].insert(3, {**step, "questions": ["often", "where"], "layout": layout})
    return Study.model_validate(raw)


def two_people(study: Study, open_step: OpenStep, step: str = "describe") -> StepPage:
    """The step, for Sam and Jo."""
    session = fresh_session(study)
    session.name_card("person", "Sam")
    session.name_card("person", "Jo")
    return open_step(study, step, session=session)


def test_card_after_card_is_asked_about_and_what_depends_on_an_answer_comes_with_it(open_step: OpenStep) -> None:
    page = two_people(asking(), open_step)
    assert page.says("How often do you see Sam?")
    page.press("every day")
    page.next()
    assert page.says("Where do you meet?")
    page.next()
    assert page.says("How often do you see Jo?")
    page.press("I prefer not to say")
    assert page.next()
    answers = page.session.current.answers
    assert answers[AnswerKey("often", SAM)].value == 1
    assert answers[AnswerKey("where", SAM)].missing is Missing.SKIPPED
    assert answers[AnswerKey("often", JO)].missing is Missing.PREFER_NOT_TO_SAY


def test_a_question_can_be_asked_for_all_cards_in_turn(open_step: OpenStep) -> None:
    page = two_people(asking("bins"), open_step)
    page.press("every day")
    page.next()
    assert page.says("How often do you see Jo?")


def test_undo_takes_an_answer_back(open_step: OpenStep) -> None:
    page = two_people(asking(), open_step)
    page.press("every day")
    page.undo()
    assert not page.button("every day").isChecked()
    assert page.session.current.answers == {}


def test_the_questions_about_a_card_are_reached_from_the_map_and_lead_back_to_it(
    qtbot: QtBot, look: Look, assets: Assets
) -> None:
    session = kept_session(PatientVault(), asking())
    session.do(SendToRing(session.name_card("person", "Sam"), 1))
    for step in session.study.steps:
        session.do(MarkStep(step.id, StepStatus.NOT_REACHED if step.id == "map" else StepStatus.DONE))
    frame = ParticipantFrame(session, look, assets)
    qtbot.addWidget(frame)
    frame.resize(1_366, 768)
    frame.show()
    page = Page(qtbot, frame)
    page.press("I am ready")
    screen = frame.step_screen
    assert isinstance(screen, CanvasScreen)
    screen.selection.choose(SAM)
    page.press("More about Sam")
    for _ in range(4):  # what was unfolded finds its place, one level of widgets after the other
        QApplication.processEvents()
    page.press("More questions")
    qtbot.waitUntil(lambda: page.says("How often do you see Sam?"))
    page.press("every day")
    page.press("Next")
    page.press("Done")
    assert frame.step_screen is screen
    assert AnswerKey("where", SAM) not in session.current.answers
    assert screen.canvas.map.shown.plates(session.current.nodes[SAM]).badge.word == "daily"
    frame.close_down()
