"""Start: what is there, and nothing that could tell of a person."""

from __future__ import annotations

from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage


def test_start_shows_studies_and_the_way_to_a_new_session(window_page: WindowPage) -> None:
    assert window_page.says("A small study")
    assert window_page.says("This is an example.")
    assert "New session" in window_page.buttons()


def test_sessions_are_listed_without_their_codes(window_page: WindowPage, house: FakeHouse) -> None:
    house.put("0badcafe", "P014", "secret")
    window_page.window.show_start()
    assert window_page.says("0badcafe")
    assert window_page.says("2 Mar 2026")
    assert not window_page.says("P014")


def test_more_than_thirty_sessions_are_shown_when_asked_for(window_page: WindowPage, house: FakeHouse) -> None:
    for number in range(35):
        house.put(f"{number:08x}", "P", "secret")
    window_page.window.show_start()
    assert not window_page.says("00000022")
    window_page.press("Show all 35 sessions")
    window_page.wait_for("00000022")


def test_the_title_says_only_the_name_of_the_program(window_page: WindowPage) -> None:
    window_page.begin()
    assert window_page.window.windowTitle() == "netmapper"


def test_the_researchers_screens_are_marked(window_page: WindowPage) -> None:
    assert window_page.says("Researcher")
    window_page.begin()
    assert not window_page.says("Researcher")


def test_settings_are_kept_and_seen_at_once(window_page: WindowPage, house: FakeHouse) -> None:
    window_page.press("Settings")
    window_page.press("Dark")
    window_page.press("Larger")
    window_page.press("Larger buttons")
    window_page.press("Less movement")
    assert (house.kept.theme, house.kept.percent) == ("dark", 110)
    assert (house.kept.large_targets, house.kept.reduced_motion) == (True, True)
    assert window_page.says("110 per cent")
    assert window_page.button("Larger").height() >= 64
    assert window_page.window.grab().toImage().pixelColor(5, 760).name() == "#14191d"


def test_text_goes_no_further_than_twice_its_size(window_page: WindowPage, house: FakeHouse) -> None:
    window_page.press("Settings")
    for _ in range(10):
        window_page.press("Larger")
    assert house.kept.percent == 200
    assert not window_page.button("Larger").isEnabled()
