"""At the end, what the participant leaves out goes: a card for good, an answer until it is undone. By real presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netmapper.app.laptop import Settings
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey
from netmapper.editing.commands import GiveAnswer, MarkStep
from netmapper.ui.map.card_list import CardList
from tests.support.clipping import clipped
from tests.support.frame_page import WindowPage


@pytest.fixture
def session(window_page: WindowPage) -> InterviewSession:
    """An interview at its last step, with two cards and an answer."""
    session = window_page.begin()
    session.name_card("person", "Sam")
    session.name_card("person", "Ana")
    session.do(GiveAnswer("age", EGO, 44))
    for step in session.study.steps[:-1]:
        session.do(MarkStep(step.id, StepStatus.DONE))
    window_page.press("Stop for today")
    window_page.press("I am the researcher: back to Start")
    window_page.unlock("0badcafe")
    window_page.press("I am ready")
    vault = window_page.house.vaults["0badcafe"]
    assert vault.session is not None
    return vault.session


def choose(page: WindowPage, place: int) -> None:
    cards = next(each for each in page.window.findChildren(CardList) if each.isVisible())
    box = cards.visualItemRect(cards.item(place))
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def labels(session: InterviewSession) -> list[str]:
    return [node.label for node in session.current.nodes.values()]


def test_a_card_is_left_out_for_good_and_keeping_it_is_the_first_answer(
    window_page: WindowPage, session: InterviewSession
) -> None:
    window_page.press("Leave something out")
    choose(window_page, 0)
    window_page.press("Keep the card")
    assert labels(session) == ["Sam", "Ana"]
    choose(window_page, 0)
    window_page.press("Forget Sam")
    assert labels(session) == ["Ana"]
    while session.undo():
        pass
    assert "Sam" not in labels(session)


def test_an_answer_is_left_out_and_undo_brings_it_back(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.press("Leave something out")
    (words,) = (name for name in window_page.buttons() if name.startswith("Leave out: "))
    window_page.press(words)
    assert AnswerKey("age", EGO) not in session.current.answers
    assert words not in window_page.buttons()
    window_page.press("Done")
    window_page.press("Undo")
    assert session.current.answers[AnswerKey("age", EGO)].value == 44


def test_a_question_that_was_skipped_is_nothing_to_leave_out(window_page: WindowPage, session: InterviewSession) -> None:
    session.do(GiveAnswer("age", EGO, missing=Missing.SKIPPED))
    window_page.press("Leave something out")
    assert not [name for name in window_page.buttons() if name.startswith("Leave out: ")]


def test_done_leads_back_to_the_end(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.press("Leave something out")
    window_page.press("Done")
    assert window_page.says("What is kept")


@pytest.mark.parametrize("kept", [Settings(theme="light"), Settings(theme="contrast", percent=200)])
def test_no_word_is_cut_off(window_page: WindowPage, session: InterviewSession, kept: Settings) -> None:
    window_page.window.apply(kept)
    window_page.press("Leave something out")
    choose(window_page, 0)
    window_page.settled()
    assert not clipped(window_page.window)
