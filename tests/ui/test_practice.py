"""Practice on the screen: begun from Start with an invented person, marked on every page, and thrown away when it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from netmapper.app.laptop import Settings
from netmapper.storage.errors import Cause, SavingTrouble
from netmapper.ui.practice_band import PracticeBand
from tests.support.clipping import clipped
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage

MARK = "Practice: an invented person"


def practise(page: WindowPage, whom: str = "Mostly family") -> None:
    page.press("Practise with A small study")
    page.press(f"Practise: {whom}")
    page.wait_for("I am ready")


def test_each_person_is_told_in_one_sentence(window_page: WindowPage) -> None:
    window_page.press("Practise with A small study")
    for sentence in ("only a few people", "mostly with family", "of many kinds", "Nobody is on this map yet"):
        assert window_page.says(sentence)
    window_page.press("Back to Start")
    assert window_page.says("Studies on this laptop")


def test_practice_asks_no_code_and_no_passphrase_and_is_gone_when_left(window_page: WindowPage, house: FakeHouse) -> None:
    practise(window_page)
    assert window_page.window.windowTitle() == "netmapper: practice"
    window_page.press("I am ready")
    window_page.press("Stop for today")
    window_page.wait_for("Nothing of it was kept")
    assert house.thrown_away == ["family"]
    assert window_page.says(MARK)
    window_page.press("I am the researcher: back to Start")
    assert window_page.window.windowTitle() == "netmapper"
    assert not window_page.says(MARK)
    assert window_page.says("None yet.")


def test_practice_is_gone_when_the_window_closes(window_page: WindowPage, house: FakeHouse) -> None:
    practise(window_page, "An empty map")
    window_page.window.close()
    assert house.thrown_away == ["empty"]


def test_every_page_of_practice_is_marked(window_page: WindowPage) -> None:
    practise(window_page)
    assert window_page.says(MARK)
    window_page.press("I am ready")
    for _ in range(30):
        assert window_page.says(MARK)
        assert any(MARK in name for name in window_page.heard())
        if window_page.says("Nothing of it was kept"):
            return
        window_page.shortcut(Qt.Key.Key_F12)
        assert window_page.says(MARK)
        assert window_page.says("Paused")
        window_page.press("Carry on")
        window_page.shortcut(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        window_page.settled()
        for answer in {"Leave them", "Yes, go on"} & set(window_page.buttons()):
            window_page.press(answer)
            window_page.settled()
    pytest.fail("the last page was not reached")


def test_the_researchers_pages_within_practice_are_marked(window_page: WindowPage) -> None:
    practise(window_page)
    window_page.press("I am ready")
    window_page.shortcut(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window_page.says(MARK)
    window_page.press("I am the researcher")
    assert window_page.says(MARK)


def test_a_session_is_never_marked(window_page: WindowPage) -> None:
    window_page.begin()
    assert not window_page.says(MARK)
    assert window_page.window.findChild(PracticeBand) is None


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 130), ("contrast", 200)])
def test_the_mark_is_stripes_and_whole_words_in_every_look(window_page: WindowPage, theme: str, percent: int) -> None:
    practise(window_page)
    window_page.window.apply(Settings(theme=theme, percent=percent))
    window_page.settled()
    band = window_page.window.findChild(PracticeBand)
    assert band is not None
    assert clipped(band) == []
    picture = band.grab().toImage()
    row = [QColor(picture.pixelColor(x, picture.height() // 2)).lightness() for x in range(60)]
    assert max(row) - min(row) > 150
    assert sum(abs(one - other) > 60 for one, other in zip(row, row[1:], strict=False)) >= 2


def test_what_stops_practice_is_said_and_it_can_be_tried_again(window_page: WindowPage, house: FakeHouse) -> None:
    house.fails = SavingTrouble(Cause.FULL)
    window_page.press("Practise with A small study")
    window_page.press("Practise: Few connections")
    window_page.wait_for("There is no room left to save.")
    window_page.press("Practise: Few connections")
    window_page.wait_for("I am ready")
