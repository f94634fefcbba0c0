"""Every screen of the field by keys alone, in large text and high contrast, with names hidden, by ear, and from right to left."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from netmapper.app.laptop import Settings
from tests.support.clipping import clipped, too_small
from tests.support.fakes import SIX_WORDS
from tests.support.field_screens import (
    NAMES,
    OF_THE_PARTICIPANT,
    OF_THE_RESEARCHER,
    Going,
    at_aside,
    at_both_maps,
    at_card_then,
    at_copies,
    at_desk,
    at_desk_door,
    at_died,
    at_last_time_shown,
    at_leave_out,
    at_map_then,
    at_match,
    at_plans,
    at_practice,
    at_why_it_ended,
    at_withdrawal,
    at_withdrawal_asked_again,
    at_withdrawal_noted,
    at_withdrawn,
    field_study,
    told,
)
from tests.support.frame_page import WindowPage
from tests.support.hands import Keyboard
from tests.support.outside import nameless, unheard
from tests.support.pseudo import Pseudo, plain, texts
from tests.support.pseudo_page import PseudoPage

WAYS_OUT = ("Start", "Go back, and change nothing", "Back to the interview", "Done")
OWN = {*texts(field_study().model_dump(mode="json")), "A small study", *SIX_WORDS}
ROOMS = ((1_280, 800), (1_024, 640))
LARGE = Settings(theme="contrast", percent=200)
each_screen = pytest.mark.parametrize("go", [*OF_THE_RESEARCHER, *OF_THE_PARTICIPANT], ids=lambda go: go.__name__)
each_of_theirs = pytest.mark.parametrize("go", OF_THE_PARTICIPANT, ids=lambda go: go.__name__)
TOO_SMALL = {(at_last_time_shown, ROOMS[1])}
"""A map with tray and legend beside it has no room for twice the text in the smallest window; the list has."""
each_screen_and_room = pytest.mark.parametrize(
    ("go", "room"),
    [(go, room) for room in ROOMS for go in (*OF_THE_RESEARCHER, *OF_THE_PARTICIPANT) if (go, room) not in TOO_SMALL],
    ids=lambda part: part.__name__ if callable(part) else f"{part[0]}x{part[1]}",
)


def at(page: WindowPage, go: Going, room: tuple[int, int], settings: Settings = LARGE) -> None:
    page.window.apply(settings)
    page.window.resize(*room)
    page.window.activateWindow()
    page.wait_until(page.window.isActiveWindow)
    go(page)
    page.settled()
    assert (page.window.width(), page.window.height()) == room


@each_screen_and_room
def test_nothing_is_cut_off_or_small_in_large_text(window_page: WindowPage, go: Going, room: tuple[int, int]) -> None:
    at(window_page, go, room)
    assert clipped(window_page.window) == []
    assert too_small(window_page.window, 48) == []
    assert sideways(window_page.window) == []


@each_screen_and_room
def test_tab_comes_to_everything_and_shows_it(window_page: WindowPage, go: Going, room: tuple[int, int]) -> None:
    at(window_page, go, room)
    assert window_page.window.focusWidget() is not None
    keyboard = Keyboard(window_page.window)
    wanted = {id(widget): widget for widget in taking_keys(window_page.window)}
    for _ in range(len(wanted) + 8):
        keyboard.key(Qt.Key.Key_Tab)
        window_page.settled()
        focused = window_page.window.focusWidget()
        assert focused is not None
        assert out_of_sight(focused) == ""
        wanted.pop(id(focused), None)
    assert [called(widget) for widget in wanted.values()] == []


@each_screen
def test_nothing_opens_as_a_window_of_its_own(window_page: WindowPage, go: Going, qapp: QApplication) -> None:
    others = OtherWindows(window_page.window)
    qapp.installEventFilter(others)
    go(window_page)
    window_page.settled()
    qapp.removeEventFilter(others)
    assert others.seen == []


@each_of_theirs
def test_hidden_names_are_nowhere(window_page: WindowPage, go: Going, monkeypatch: pytest.MonkeyPatch) -> None:
    go(window_page)
    for _ in range(2):
        window_page.shortcut(Qt.Key.Key_F9)
        window_page.settled()
        said = [*window_page.words(), *window_page.buttons(), *told(window_page)]
        assert [each for each in said if any(name in each for name in NAMES)] == []


OPENING: tuple[tuple[Going, str, str], ...] = (
    (at_aside, "Begin a distress sheet", "We stopped, and I asked how they are."),
    (at_aside, "Note a concern", "What happened, and what was done"),
    (at_plans, "Something to try", "In your own words"),
    (at_plans, "Take away plan 1", "Something to change"),
    (at_plans, "Change plan 2", "Something to try"),
    (at_leave_out, "Leave out: How old are you?", ""),
    (at_copies, "Take back", ""),
    (at_copies, "Handed over", ""),
    (at_withdrawal, "Erase all of it", "No, go back"),
    (at_withdrawal_asked_again, "No, go back", "Go back, and change nothing"),
    (at_withdrawal_noted, "I have changed my mind", ""),
    (at_card_then, "It has ended", "It has ended"),
    (at_why_it_ended, "They died", "Pause a while"),
    (at_died, "I pressed this by mistake", ""),
    (at_map_then, "Next", "Still the same"),
    (at_match, "Next", ""),
    (at_desk, "Lock this list", ""),
)
READ_FIRST = {
    (at_withdrawal_asked_again, "No, go back"),
    (at_card_then, "It has ended"),
    (at_died, "I pressed this by mistake"),
}
"""What is asked then is shown first, and the keyboard is further on; the next key shows where."""


@pytest.mark.parametrize(("go", "pressed", "then"), OPENING, ids=lambda part: part if isinstance(part, str) else part.__name__)
def test_keys_alone_press_it_and_the_keyboard_is_then_in_sight(
    window_page: WindowPage, go: Going, pressed: str, then: str
) -> None:
    at(window_page, go, ROOMS[0])
    keyboard = Keyboard(window_page.window)
    keyboard.reach(window_page.button(pressed))
    keyboard.key(Qt.Key.Key_Return)
    window_page.settled()
    focused = window_page.window.focusWidget()
    assert focused is not None
    assert there(focused)
    assert then in called(focused)
    if (go, pressed) not in READ_FIRST:
        assert out_of_sight(focused) == ""


@pytest.mark.parametrize(
    ("go", "pressed"),
    [(go, pressed) for go, pressed, _ in OPENING if go in OF_THE_PARTICIPANT],
    ids=lambda part: part if isinstance(part, str) else part.__name__,
)
def test_what_is_announced_is_said_once_and_without_names_that_are_hidden(
    window_page: WindowPage, go: Going, pressed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go(window_page)
    said: list[str] = []
    for name, module in [*sys.modules.items()]:
        if name.startswith("netmapper.ui.") and name != "netmapper.ui.widgets.announce" and hasattr(module, "announce"):
            monkeypatch.setattr(module, "announce", lambda _widget, words: said.append(words))
    window_page.shortcut(Qt.Key.Key_F9)
    window_page.settled()
    window_page.press(pressed)
    window_page.settled()
    assert len(said) == len(set(said))
    window_page.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window_page.settled()
    assert [words for words in said if any(name in words for name in NAMES)] == []


@pytest.mark.parametrize("go", [at_practice, at_desk_door, at_desk, at_withdrawn, at_withdrawal, at_aside, at_both_maps])
def test_by_keys_alone_there_is_a_way_out(window_page: WindowPage, go: Going) -> None:
    at(window_page, go, ROOMS[0])
    keyboard, before = Keyboard(window_page.window), window_page.words()
    out = next(name for name in WAYS_OUT if name in window_page.buttons())
    keyboard.reach(window_page.button(out))
    keyboard.key(Qt.Key.Key_Space)
    window_page.settled()
    assert window_page.words() != before


@each_screen
def test_a_screen_reader_meets_everything_under_a_name(window_page: WindowPage, go: Going) -> None:
    go(window_page)
    window_page.settled()
    assert (unheard(window_page.window), nameless(window_page.window)) == ([], [])


@pytest.fixture
def pseudo_page(qapp: QApplication, window_page: WindowPage) -> Iterator[PseudoPage]:
    """The window in a longer language, from right to left."""
    words = Pseudo()
    qapp.installTranslator(words)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield PseudoPage(window_page.qtbot, window_page.window, window_page.house, words)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(words)


@each_screen
@pytest.mark.parametrize("percent", [100, 200])
def test_every_word_is_handed_over_and_fits_when_longer_and_from_right_to_left(
    pseudo_page: PseudoPage, go: Going, percent: int
) -> None:
    at(pseudo_page, go, (1_366, 768), Settings(theme="contrast", percent=percent))
    assert clipped(pseudo_page.window) == []
    said = [each for each in (*pseudo_page.words(), *pseudo_page.buttons()) if not any(name in each for name in NAMES)]
    assert plain(said, OWN) == []


class OtherWindows(QObject):
    """Remembers every window beside the one, which would take the keyboard from it for a moment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen += [called(watched)] if watched is not self._window else []
        return False


def sideways(root: QWidget) -> list[str]:
    areas = (area for area in root.findChildren(QAbstractScrollArea) if area.isVisible())
    bars = (area.horizontalScrollBar() for area in areas)
    return [f"{bar.parent()} scrolls sideways" for bar in bars if isinstance(bar, QScrollBar) and bar.maximum() > 0]


def taking_keys(root: QWidget) -> list[QWidget]:
    found = root.findChildren(QWidget)
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus and there(each)]


def there(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def out_of_sight(widget: QWidget) -> str:
    """Says what of a widget is scrolled out of sight or covered, if more of it could be seen."""
    window = widget.window()
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None:
        seen &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    wanted = min(widget.height(), room_of(widget))
    if seen.height() + 2 < wanted or seen.width() + 2 < widget.width():
        return f"{called(widget)}: {seen.size().toTuple()} of {widget.size().toTuple()} px are seen"
    under = window.childAt(seen.center())
    covered = under is not None and under is not widget and not widget.isAncestorOf(under)
    return f"{called(widget)} is covered by {under}" if covered else ""


def room_of(widget: QWidget) -> int:
    """Pixels of height that the page which a widget is on shows at once."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return parent.viewport().height()
        parent = parent.parentWidget()
    return widget.window().height()


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"
