"""This visit, who else was there, and concerns: on the researcher's page, by real keys and presses, and kept in the session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.network import Concern, Presence
from netmapper.study.base import Text
from netmapper.ui.sitting import Sitting
from netmapper.ui.widgets.choice import Choice
from tests.support.frame_page import WindowPage

KEY = (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def session(window_page: WindowPage) -> InterviewSession:
    house = window_page.house
    house.study = house.study.model_copy(update={"distress": (Text({"en": "We paused."}), Text({"en": "We went outside."}))})
    session = window_page.begin()
    window_page.shortcut(*KEY)
    window_page.press("I am the researcher")
    return session


def shown(page: WindowPage, kind: type[QWidget], name: str) -> QWidget:
    return next(each for each in page.window.findChildren(kind) if each.isVisible() and each.accessibleName() == name)


def type_into(page: WindowPage, kind: type[QWidget], name: str, words: str) -> None:
    field = shown(page, kind, name)
    field.setFocus()
    QTest.keyClicks(field, words)


def tick(page: WindowPage, words: str) -> None:
    page.settled()  # a sheet that was just begun takes its place on the page
    QTest.mouseClick(shown(page, Choice, words), Qt.MouseButton.LeftButton)


def test_a_visit_is_kept_as_it_is_typed(window_page: WindowPage, session: InterviewSession) -> None:
    type_into(window_page, QLineEdit, "Where we are", "at home")
    type_into(window_page, QLineEdit, "Who interprets, if somebody does", "phone")
    (visit,) = session.current.visits.values()
    assert (visit.setting, visit.interviewer, visit.interpreter) == ("at home", "", "phone")


def test_who_is_here_is_ticked_for_this_step_and_goes_on_to_the_next(window_page: WindowPage, session: InterviewSession) -> None:
    first, second = (step.id for step in session.study.steps[:2])
    tick(window_page, "Friend")
    tick(window_page, "Partner")
    tick(window_page, "Friend")
    assert session.current.presences == {first: Presence(first, ("partner",))}
    window_page.press("Back to the interview")
    window_page.press("I am ready")
    window_page.press("Next")
    assert session.current.presences[second] == Presence(second, ("partner",))


def test_a_distress_sheet_has_the_lines_of_the_study_and_is_not_kept_empty(
    window_page: WindowPage, session: InterviewSession
) -> None:
    window_page.press("Begin a distress sheet")
    assert not session.current.concerns
    tick(window_page, "We went outside.")
    type_into(window_page, QPlainTextEdit, "What happened, and what was done", "Tears, then tea")
    type_into(window_page, QLineEdit, "Who was told", "the team lead")
    window_page.press("Back to the interview")
    (concern,) = session.current.concerns.values()
    day = concern.on
    assert concern == Concern(1, day, "distress", "Tears, then tea", (1,), "the team lead")


def test_a_concern_is_there_again_when_the_page_is(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.press("Note a concern")
    type_into(window_page, QPlainTextEdit, "What happened, and what was done", "No heating")
    window_page.press("Back to the interview")
    window_page.press("I am ready")
    window_page.settled()
    window_page.shortcut(*KEY)
    window_page.press("I am the researcher")
    field = shown(window_page, QPlainTextEdit, "What happened, and what was done")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "No heating"


def test_how_long_a_step_took_is_noted_before_the_end_is_waited_for(window_page: WindowPage) -> None:
    house = window_page.house
    house.study = house.study.model_copy(update={"paradata": True})
    session = window_page.begin()
    noted: list[str] = []
    (sitting,) = window_page.window.findChildren(Sitting)
    sitting._watch._ticks = lambda: float("1e9")
    session.hear(lambda change: noted.append(change.verb))
    window_page.press("Stop for today")
    assert noted[-1] == "time_step"
    assert house.vaults["0badcafe"].closed
    assert session.current.timings[session.study.steps[0].id].opened == 1
