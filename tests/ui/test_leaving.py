"""What is kindly asked once before a step with a map is left, and how every answer is taken."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import MarkStep, SendToRing
from netmapper.ui.assets import Assets
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.theme import Look
from tests.support.clipping import clipped, too_small
from tests.support.pages import Page
from tests.support.sessions import fresh_session
from tests.support.studies import small_study

WAITING = "Three cards are not on the map yet. You can leave them there."


class FramePage(Page):
    """The frame of one interview over a session in memory."""

    def __init__(self, qtbot: QtBot, session: InterviewSession, look: Look, assets: Assets) -> None:
        self.frame = ParticipantFrame(session, look, assets)
        super().__init__(qtbot, self.frame)
        self.session = session
        qtbot.addWidget(self.frame)
        self.frame.resize(1_366, 768)
        self.frame.show()
        self.frame.activateWindow()
        self.press("I am ready")

    def press(self, name: str) -> None:
        """Clicks a button, and lets the screen settle."""
        super().press(name)
        for _ in range(4):
            QApplication.processEvents()


OpenStep = Callable[..., FramePage]


@pytest.fixture
def at_step(qtbot: QtBot, look: Look, assets: Assets) -> OpenStep:
    """Opens the interview at a step with a map, after four people were named, of whom some are placed."""

    def opened(step: str, *, placed: int, look: Look = look) -> FramePage:
        session = fresh_session(small_study())
        for number in range(4):
            node = session.name_card("person", f"Friend {number}")
            if number < placed:
                session.do(SendToRing(node, 1))
        for each in session.study.steps[: [one.id for one in session.study.steps].index(step)]:
            session.do(MarkStep(each.id, StepStatus.DONE))
        return FramePage(qtbot, session, look, assets)

    return opened


def test_what_is_not_on_the_map_is_said_once_and_may_stay_so(at_step: OpenStep) -> None:
    page = at_step("map", placed=1)
    session = page.session
    page.press("Next")
    assert page.says(WAITING)
    assert session.current.steps.get("map") is None
    page.press("Leave them")
    assert page.says("Links")
    page.press("Back")
    page.press("Next")
    assert page.says("Links")
    page.press("Back")
    session.name_card("place", "Park")
    page.press("Next")
    assert page.says("Four cards are not on the map yet.")


def test_going_back_to_the_map_changes_nothing_and_asks_again(at_step: OpenStep) -> None:
    page = at_step("map", placed=1)
    session = page.session
    page.press("Next")
    page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Space)
    assert not page.says(WAITING)
    page.press("Next")
    page.key(Qt.Key.Key_Escape)
    assert not page.says(WAITING)
    assert session.current.steps.get("map") is None
    page.press("Next")
    page.key(Qt.Key.Key_Return)
    assert page.says("Links")


def test_working_on_takes_the_question_away(at_step: OpenStep) -> None:
    page = at_step("map", placed=3)
    session = page.session
    page.press("Next")
    assert page.says("One card is not on the map yet. You can leave it there.")
    session.do(SendToRing(next(iter(session.current.unplaced())).id, 2))
    assert not page.says("not on the map yet")
    page.press("Next")
    assert page.says("Links")


def test_back_and_stopping_ask_nothing(at_step: OpenStep) -> None:
    page = at_step("map", placed=1)
    page.press("Back")
    assert not page.says("not on the map yet")
    page.press("Next")
    page.press("Stop for today")
    assert not page.says("not on the map yet")


def test_cards_without_a_link_are_named_once_and_yes_is_an_answer(at_step: OpenStep) -> None:
    page = at_step("links", placed=3)
    session = page.session
    one, other, *_ = session.current.nodes
    session.link(one, other, "knows")
    page.press("Next")
    assert page.says("Friend 2 has no link to another card. Is that right for you?")
    page.press("Go back to the links")
    page.press("Next")
    page.press("Yes, go on")
    assert page.says("Give and take")


def test_cards_that_are_all_linked_or_alone_in_the_world_are_asked_nothing_about(at_step: OpenStep) -> None:
    page = at_step("links", placed=2)
    session = page.session
    session.link(*list(session.current.nodes)[:2], "knows")
    page.press("Next")
    assert page.says("Give and take")


def test_the_question_is_whole_and_large_enough_at_twice_the_text(at_step: OpenStep, large_text: Look) -> None:
    page = at_step("links", placed=4, look=large_text)
    page.press("Next")
    assert page.says("Friend 0, Friend 1, Friend 2 and Friend 3 have no link to another card.")
    assert clipped(page.frame) == []
    assert too_small(page.frame, 48) == []
