"""The list of steps: it says where we are and what was done, and leads anywhere, and nothing that was said is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from netmapper.app.laptop import Settings
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.ui.widgets.choice import Choice
from tests.support.clipping import clipped
from tests.support.fakes import PatientVault
from tests.support.frame_page import WindowPage


@pytest.fixture
def session(window_page: WindowPage) -> InterviewSession:
    return window_page.begin()


def listed(page: WindowPage) -> list[str]:
    return [each.text() for each in page.window.findChildren(Choice) if each.isVisible() and " – " in each.text()]


def open_list(page: WindowPage) -> list[str]:
    page.press(next(said for said in page.buttons() if said.startswith("Step ")))
    page.settled()
    return listed(page)


def test_it_says_where_we_are_and_what_was_done(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.press("Next")
    said = open_list(window_page)
    assert len(said) == len([step for step in session.study.steps if step.by == "participant"])
    assert said[0].endswith(" – done")
    assert said[1].endswith(" – you are here")
    assert all(each.endswith(" – still to come") for each in said[2:])


def test_a_step_further_on_is_gone_to_and_those_between_are_skipped(window_page: WindowPage, session: InterviewSession) -> None:
    said = open_list(window_page)
    window_page.press(said[4])
    steps = [step.id for step in session.study.steps]
    states = [session.current.steps[step].status for step in steps[:4]]
    assert states == [StepStatus.DONE, StepStatus.SKIPPED, StepStatus.SKIPPED, StepStatus.SKIPPED]
    assert open_list(window_page)[4].endswith(" – you are here")


def test_going_back_keeps_what_was_said_and_what_was_being_typed(window_page: WindowPage, session: InterviewSession) -> None:
    naming = next(place for place, step in enumerate(session.study.steps) if step.type == "name_generator")
    window_page.press(open_list(window_page)[naming])
    (field,) = (each for each in window_page.window.findChildren(QLineEdit) if each.isVisible())
    window_page.qtbot.keyClicks(field, "Zoe")
    window_page.press(open_list(window_page)[0])
    assert now(window_page) == session.study.steps[0].id
    window_page.press(open_list(window_page)[naming])
    said = [node.label for node in session.current.nodes.values()]
    said += [each.text() for each in window_page.window.findChildren(QLineEdit) if each.isVisible()]
    assert "Zoe" in said


def now(page: WindowPage) -> str:
    from netmapper.ui.sitting import Sitting

    return page.window.findChildren(Sitting)[0].frame.step_id


def test_resuming_opens_where_we_stopped_after_a_jump(window_page: WindowPage) -> None:
    vault = PatientVault()
    window_page.window.show_start()
    window_page.begin(vault=vault)
    said = open_list(window_page)
    window_page.press(said[4])
    here = now(window_page)
    window_page.press("Stop for today")
    window_page.press("I am the researcher: back to Start")
    window_page.unlock("0badcafe")
    window_page.press("I am ready")
    assert now(window_page) == here


@pytest.mark.parametrize("jumps", [(4, 2, 6), (6, 2)])
def test_it_goes_on_in_the_step_in_which_it_was_stopped_whatever_else_is_open(
    window_page: WindowPage, jumps: tuple[int, ...]
) -> None:
    session = window_page.begin(vault=PatientVault())
    for place in jumps:
        window_page.press(open_list(window_page)[place])
    here = now(window_page)
    assert here == session.study.steps[jumps[-1]].id
    window_page.press("Stop for today")
    window_page.press("I am the researcher: back to Start")
    window_page.unlock("0badcafe")
    window_page.press("I am ready")
    assert now(window_page) == here
    assert window_page.says("You stopped here")


def test_it_is_walked_by_keys_and_escape_closes_it(window_page: WindowPage, session: InterviewSession) -> None:
    open_list(window_page)
    window_page.key(Qt.Key.Key_Down)
    window_page.key(Qt.Key.Key_Escape)
    assert not listed(window_page)
    open_list(window_page)
    window_page.key(Qt.Key.Key_Down)
    window_page.key(Qt.Key.Key_Space)
    assert now(window_page) == session.study.steps[1].id


@pytest.mark.parametrize("kept", [Settings(theme="light"), Settings(theme="contrast", percent=200)])
def test_no_word_of_it_is_cut_off(window_page: WindowPage, session: InterviewSession, kept: Settings) -> None:
    window_page.window.apply(kept)
    assert open_list(window_page)
    assert not clipped(window_page.window)
