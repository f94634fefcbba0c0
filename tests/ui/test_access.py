"""Every screen of the researcher and of the frame can be read, pressed and named, at each text size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QWidget

from netmapper.app.laptop import Settings
from netmapper.storage.errors import Cause, SavingTrouble
from netmapper.study.faults import Fault, StudyFaults
from tests.support.clipping import clipped, too_small
from tests.support.fakes import FakeHouse, PatientVault
from tests.support.frame_page import SECRET, WindowPage
from tests.support.outside import nameless, unheard
from tests.support.probe import ProbeScreen


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmapper.ui.frame.make_screen", ProbeScreen)


def at_start(page: WindowPage) -> None:
    page.house.put("0badcafe", "P01", SECRET)
    page.window.show_start()


def at_settings(page: WindowPage) -> None:
    page.press("Settings")


def at_code(page: WindowPage) -> None:
    page.press("New session of A small study")
    page.type("Participant code", "Mary Smith")


def at_taken_code(page: WindowPage) -> None:
    page.house.put("0badcafe", "P01", SECRET)
    page.press("New session of A small study")
    page.type("Participant code", "P01")
    page.press("Next")
    page.wait_for("There is already a session")


def at_faults(page: WindowPage) -> None:
    page.house.fails = StudyFaults([Fault("steps[3].prompts[0].kind", "missing")] * 5)
    page.press("New session of A small study")
    page.wait_for("There are 5 things to mend")


def at_six_words(page: WindowPage) -> None:
    page.press("New session of A small study")
    page.type("Participant code", "P01")
    page.press("Next")
    page.wait_for("Write these six words down")


def at_own_passphrase(page: WindowPage) -> None:
    at_six_words(page)
    page.press("My own passphrase")


def at_unlock(page: WindowPage) -> None:
    at_start(page)
    page.press("Continue session 0badcafe")
    page.type("Passphrase", "something else")
    page.press("Unlock")
    page.wait_for("This passphrase does not open this session.")


def at_export(page: WindowPage) -> None:
    at_start(page)
    page.press("Export session 0badcafe")


def at_report(page: WindowPage) -> None:
    at_export(page)
    page.type("Passphrase", SECRET)
    page.press("Export")
    page.wait_for("Exported and checked")


def at_hand_over(page: WindowPage) -> None:
    at_start(page)
    page.unlock("0badcafe")


def at_step(page: WindowPage) -> None:
    page.begin()


def at_undone(page: WindowPage) -> None:
    session = page.begin()
    session.name_card("activity", "The Wednesday choir at St John’s hall")
    page.press("Undo")


def at_trouble(page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = page.begin(vault=vault)
    session.name_card("person", "Sam")
    vault.get_stuck(SavingTrouble(Cause.GONE))


def at_elsewhere(page: WindowPage) -> None:
    at_trouble(page)
    page.press("Save somewhere else")


def at_help(page: WindowPage) -> None:
    page.begin()
    page.press("Help")


def at_pause(page: WindowPage) -> None:
    page.begin()
    page.press("Pause")


def at_farewell(page: WindowPage) -> None:
    page.begin()
    page.press("Stop for today")


SCREENS = (
    at_start,
    at_settings,
    at_code,
    at_taken_code,
    at_faults,
    at_six_words,
    at_own_passphrase,
    at_unlock,
    at_export,
    at_report,
    at_hand_over,
    at_step,
    at_undone,
    at_trouble,
    at_elsewhere,
    at_help,
    at_pause,
    at_farewell,
)
each_screen = pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
Going = Callable[[WindowPage], None]


@each_screen
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_clipped_and_no_target_is_small(window_page: WindowPage, go: Going, percent: int) -> None:
    window_page.window.apply(Settings(theme="light", percent=percent))
    go(window_page)
    window_page.settled()
    assert (window_page.window.width(), window_page.window.height()) == (1_366, 768)
    assert clipped(window_page.window) == []
    assert too_small(window_page.window, 48) == []


@each_screen
def test_large_targets_are_large(window_page: WindowPage, go: Going) -> None:
    window_page.window.apply(Settings(theme="light", large_targets=True))
    go(window_page)
    window_page.settled()
    assert too_small(window_page.window, 64) == []
    assert clipped(window_page.window) == []


@each_screen
def test_whatever_takes_the_keyboard_has_a_name(window_page: WindowPage, go: Going) -> None:
    go(window_page)
    QAccessible.setActive(True)
    unnamed = [widget for widget in taking_keys(window_page.window) if not name_of(widget)]
    assert unnamed == []


@each_screen
def test_a_screen_reader_meets_everything_and_nothing_without_a_name(window_page: WindowPage, go: Going) -> None:
    go(window_page)
    assert (unheard(window_page.window), nameless(window_page.window)) == ([], [])


@each_screen
def test_tab_comes_to_everything_and_is_nowhere_trapped(window_page: WindowPage, house: FakeHouse, go: Going) -> None:
    go(window_page)
    wanted = {id(widget) for widget in taking_keys(window_page.window)}
    seen: set[int] = set()
    for _ in range(3 * len(wanted) + 3):
        focused = window_page.window.focusWidget()
        if focused is not None:
            seen.add(id(focused))
        window_page.key(Qt.Key.Key_Tab)
    assert wanted <= seen


def taking_keys(root: QWidget) -> list[QWidget]:
    """The visible widgets that Tab comes to."""
    found = root.findChildren(QWidget)
    return [widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and _there(widget)]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def _there(widget: QWidget) -> bool:
    inner = isinstance(widget.parentWidget(), QLineEdit)
    return widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None and not inner
