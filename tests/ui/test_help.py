"""Help: in the window, in plain words, with keys and with somebody to talk to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.scroll import Scroll
from tests.support.fakes import FakeHouse
from tests.support.frame_page import SECRET, WindowPage
from tests.support.probe import ProbeScreen


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmapper.ui.frame.make_screen", ProbeScreen)


def test_help_says_what_this_screen_is_for_and_whom_to_turn_to(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Help")
    assert window_page.says("A probe has nothing to do.")
    assert window_page.says("A friend of the study: Knock on the door.")
    assert window_page.says("F12: pause: hide the screen")
    assert window_page.says("L: list")
    assert window_page.says("The step number at the top shows all steps.")


def test_help_is_there_while_the_laptop_is_turned(window_page: WindowPage, house: FakeHouse) -> None:
    house.put("0badcafe", "P01", SECRET)
    window_page.window.show_start()
    window_page.unlock("0badcafe")
    window_page.press("Help")
    assert window_page.says("A friend of the study: Knock on the door.")
    assert not window_page.says("The step number at the top")
    window_page.press("Close")
    window_page.press("I am ready")
    assert not window_page.says("Always there")


def test_help_closes_by_its_button_by_escape_and_by_its_key(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Help")
    window_page.press("Close")
    assert not window_page.says("Always there")
    window_page.shortcut(Qt.Key.Key_F1)
    assert window_page.says("Always there")
    window_page.key(Qt.Key.Key_Escape)
    assert not window_page.says("Always there")
    window_page.shortcut(Qt.Key.Key_F1)
    window_page.shortcut(Qt.Key.Key_F1)
    assert not window_page.says("Always there")


def test_keys_alone_read_help_to_its_end(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.shortcut(Qt.Key.Key_F1)
    page = next(page for page in window_page.window.findChildren(Scroll) if page.isVisible())
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(20):
        window_page.key(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    window_page.key(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_the_keyboard_comes_back_to_the_step(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Help")
    window_page.key(Qt.Key.Key_Escape)
    focused = window_page.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "a field of the step"


def test_help_and_pause_stand_at_the_same_place_on_each_screen(window_page: WindowPage) -> None:
    window_page.begin()
    places = []
    for _ in range(5):
        buttons = [window_page.button(name) for name in ("Help", "Pause")]
        places.append([button.mapTo(window_page.window, button.rect().topLeft()) for button in buttons])
        window_page.press("Next")
    assert all(place == places[0] for place in places)


def test_somebody_to_talk_to_stands_before_what_is_the_same_on_each_screen(window_page: WindowPage) -> None:
    window_page.begin()
    window_page.press("Help")
    said = [label.text() for label in window_page.window.findChildren(Label) if label.isVisible()]
    assert said.index("Someone to talk to") < said.index("Always there")
