"""A session keeps the study that it began with; opened where the laptop has another, it says so once, and goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netmapper.app.laptop import Settings
from netmapper.app.study_change import StudyChange
from tests.support.clipping import clipped
from tests.support.fakes import FakeHouse
from tests.support.frame_page import SECRET, WindowPage
from tests.ui.test_desk import LAPTOP, unlocked

KEPT = "This session keeps the study as it was when it began, version 1.0."
NOW = "This laptop has version 2.0 now."


@pytest.fixture
def page(window_page: WindowPage, house: FakeHouse) -> WindowPage:
    """Start, with one session, and a newer study on the laptop."""
    house.changed = StudyChange("1.0", "2.0")
    house.put("0badcafe", "P01", SECRET)
    window_page.window.show_start()
    return window_page


def ask(page: WindowPage, button: str) -> None:
    page.press(button)
    page.type("Passphrase", SECRET)
    page.press("Unlock")


def test_it_is_said_before_the_interview_and_one_press_goes_on(page: WindowPage) -> None:
    ask(page, "Continue session 0badcafe")
    page.wait_for(KEPT)
    assert page.says(NOW)
    assert page.says("The interview goes on with its own.")
    assert page.buttons() == ["Go on"]
    page.press("Go on")
    page.wait_for("I am ready")
    assert not page.says(KEPT)


def test_enter_goes_on(page: WindowPage) -> None:
    ask(page, "Continue session 0badcafe")
    page.wait_for(KEPT)
    page.key(Qt.Key.Key_Return)
    page.wait_for("I am ready")


def test_it_is_said_from_the_list_by_code_too(page: WindowPage, house: FakeHouse) -> None:
    unlocked(page)
    page.press("Continue P01, wave 1")
    page.wait_for(KEPT)
    assert house.desk_words == LAPTOP
    page.press("Go on")
    page.wait_for("I am ready")


def test_a_follow_up_says_that_it_begins_with_the_study_of_last_time(page: WindowPage) -> None:
    ask(page, "Follow up session 0badcafe")
    page.wait_for(KEPT)
    assert page.says("The follow-up begins with the study of last time.")
    page.press("Go on")
    page.press("Begin the follow-up")
    page.wait_for("Write these six words down")


def test_other_words_under_the_same_version_are_no_riddle(page: WindowPage, house: FakeHouse) -> None:
    house.changed = StudyChange("1.0", "1.0")
    ask(page, "Continue session 0badcafe")
    page.wait_for("This laptop now has other words or questions under the same version.")


def test_where_nothing_changed_nothing_is_said(page: WindowPage, house: FakeHouse) -> None:
    house.changed = None
    ask(page, "Continue session 0badcafe")
    page.wait_for("I am ready")


def test_a_window_that_closes_on_this_page_lets_the_session_go(page: WindowPage, house: FakeHouse) -> None:
    ask(page, "Continue session 0badcafe")
    page.wait_for(KEPT)
    page.window.close()
    assert house.vaults["0badcafe"].closed


@pytest.mark.parametrize("kept", [Settings(theme="light"), Settings(theme="contrast", percent=200)])
def test_no_word_is_cut_off(page: WindowPage, kept: Settings) -> None:
    page.window.apply(kept)
    ask(page, "Continue session 0badcafe")
    page.wait_for(KEPT)
    page.settled()
    assert not clipped(page.window)
