"""Pause: one key or one button, at once, and nothing of the interview is left to see or to hear."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt

from netmapper.app.laptop import Settings
from netmapper.app.session import InterviewSession
from netmapper.study.model import Comfort
from tests.support.clipping import clipped
from tests.support.fakes import PatientVault
from tests.support.frame_page import WindowPage
from tests.support.probe import NAME, ProbeScreen


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmapper.ui.frame.make_screen", ProbeScreen)


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_Pause])
def test_one_key_covers_and_one_button_carries_on(window_page: WindowPage, key: Qt.Key) -> None:
    window_page.begin()
    window_page.shortcut(key)
    assert window_page.words() == ["Paused. Everything is saved."]
    assert window_page.buttons() == ["Carry on"]
    window_page.press("Carry on")
    assert window_page.says("Welcome")


def test_the_button_covers_too(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Pause")
    assert window_page.words() == ["Paused. Everything is saved."]


def test_the_cover_is_there_within_a_tenth_of_a_second(window_page: WindowPage) -> None:
    window_page.begin()
    began = perf_counter()
    window_page.shortcut(Qt.Key.Key_F12)
    took = perf_counter() - began
    assert window_page.says("Paused.")
    assert took < 0.1


def test_no_name_is_left_in_the_accessible_tree(window_page: WindowPage) -> None:
    window_page.begin()
    assert NAME in window_page.heard()
    window_page.press("Pause")
    heard = window_page.heard()
    assert NAME not in heard
    assert "Welcome" not in heard
    assert "Carry on" in heard
    window_page.press("Carry on")
    assert NAME in window_page.heard()


def test_every_pixel_is_the_ground_but_for_the_line_and_the_button(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Pause")
    picture = window_page.window.grab().toImage()
    ground = picture.pixelColor(0, 0)
    outside = [(x, y) for x in range(0, 1_366, 7) for y in range(0, 768, 7) if not (400 < x < 960 and 300 < y < 470)]
    assert ground.name() == "#faf7f2"
    assert all(picture.pixelColor(x, y) == ground for x, y in outside)


def test_typed_text_is_committed_behind_the_cover(window_page: WindowPage) -> None:
    window_page.begin()
    screen = window_page.widget.findChildren(ProbeScreen)[0]
    window_page.press("Pause")
    assert "leave" in screen.calls


def test_the_cover_tells_the_truth_about_saving(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = window_page.begin(vault=vault)
    session.name_card("person", "Sam")
    window_page.press("Pause")
    assert window_page.words() == ["Paused. Still saving…"]
    vault.save_now()
    assert window_page.words() == ["Paused. Everything is saved."]


def test_a_second_press_of_the_key_uncovers_nothing(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.shortcut(Qt.Key.Key_F12)
    window_page.shortcut(Qt.Key.Key_F12)
    assert window_page.buttons() == ["Carry on"]


def test_a_covered_window_can_be_closed(window_page: WindowPage) -> None:
    vault = PatientVault()
    window_page.begin(vault=vault)
    window_page.press("Pause")
    assert window_page.window.close()
    assert vault.closed


def asking(page: WindowPage) -> InterviewSession:
    house = page.house
    house.study = house.study.model_copy(update={"comfort": Comfort(passphrase_after_pause=True)})
    session = page.begin()
    page.shortcut(Qt.Key.Key_F12)
    return session


def test_where_the_study_says_so_a_pause_ends_with_the_passphrase_alone(window_page: WindowPage) -> None:
    asking(window_page)
    assert window_page.words()[0].startswith("Paused.")
    window_page.press("Carry on")
    assert not window_page.says("Welcome")
    window_page.type("Passphrase", "something else")
    window_page.press("Carry on")
    window_page.wait_for("This passphrase does not open it. Please try again.")
    assert not window_page.says("Welcome")
    window_page.type("Passphrase", "a long enough secret")
    window_page.key(Qt.Key.Key_Return)
    window_page.wait_for("Welcome")


def test_no_other_way_leads_round_the_passphrase(window_page: WindowPage) -> None:
    asking(window_page)
    window_page.shortcut(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window_page.shortcut(Qt.Key.Key_F12)
    assert window_page.words()[0].startswith("Paused.")
    assert "I am the researcher" not in window_page.buttons()


def test_a_window_that_closes_while_it_is_tried_closes_the_session(window_page: WindowPage) -> None:
    session = asking(window_page)
    window_page.type("Passphrase", "a long enough secret")
    window_page.press("Carry on")
    window_page.window.close()
    assert window_page.house.vaults["0badcafe"].closed
    assert session.saving.everything


@pytest.mark.parametrize("kept", [Settings(theme="light"), Settings(theme="contrast", percent=200)])
def test_no_word_of_the_cover_is_cut_off(window_page: WindowPage, kept: Settings) -> None:
    window_page.window.apply(kept)
    asking(window_page)
    window_page.settled()
    assert not clipped(window_page.window)
