"""Finding a card by its name, among many, on the map and in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.domain.ids import NodeId
from netmapper.editing.commands import DescribeNode
from netmapper.ui.map.find_card import FindCard
from netmapper.ui.map.finding import fitting
from netmapper.ui.theme import Look
from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.ui.map.conftest import OpenMap

CARDS = [
    (NodeId(n), name, role)
    for n, (name, role) in enumerate([("Zoë", ""), ("Ann Zoeller", ""), ("Joe", "zoo keeper"), ("Bozo", "")])
]


@pytest.fixture
def crowd(open_map: OpenMap) -> MapPage:
    """Fourteen friends on the map, Zoë at its edge, and Mum in the tray."""
    page = open_map()
    for number in range(14):
        page.placed(f"Friend {number}", 1 + number % 3, number * 25)
    return page.placed("Zoë", ring=3, angle=180).placed("Library", ring=3, angle=100, kind="place").named("Mum")


def write(page: MapPage, words: str) -> None:
    """Types where the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget(), words)


@pytest.mark.parametrize(
    ("typed", "found"), [("zo", [0, 1, 3, 2]), ("ZOË", [0, 1]), ("  ann z", [1]), ("keeper", [2]), ("q", []), (" ", [])]
)
def test_names_fit_whatever_their_case_and_accents_and_roles_come_last(typed: str, found: list[int]) -> None:
    assert fitting(typed, CARDS) == found


def test_a_card_is_found_by_keys_alone_and_brought_into_view(crowd: MapPage) -> None:
    crowd.keys(*([Qt.Key.Key_Plus] * 6))
    crowd.keys(Qt.Key.Key_Slash)
    write(crowd, "zoe")
    crowd.key(Qt.Key.Key_Return)
    assert crowd.chosen == "Zoë"
    assert crowd.paper.rect().contains(crowd.pixel("Zoë"))
    assert crowd.screen.canvas.hasFocus()


def test_a_card_is_found_by_taps_in_the_list(crowd: MapPage) -> None:
    crowd.turn_over()
    crowd.press("Find a card")
    crowd.type("Find a card", "friend 1")
    assert [words for words in crowd.buttons() if words.startswith("Friend")] == [
        "Friend 1",
        "Friend 10",
        "Friend 11",
        "Friend 12",
        "Friend 13",
    ]
    crowd.press("Friend 12")
    assert crowd.chosen == "Friend 12"
    twin = crowd.screen.twin
    assert twin.hasFocus()
    assert twin.viewport().rect().contains(twin.visualItemRect(twin.currentItem()).center())


def test_down_goes_to_what_fits_and_escape_closes(crowd: MapPage) -> None:
    crowd.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    write(crowd, "friend")
    crowd.key(Qt.Key.Key_Down)
    crowd.key(Qt.Key.Key_Down)
    crowd.key(Qt.Key.Key_Space)
    assert crowd.chosen == "Friend 1"
    crowd.keys(Qt.Key.Key_Slash)
    write(crowd, "friend")
    crowd.key(Qt.Key.Key_Escape)
    assert crowd.chosen == "Friend 1"
    assert crowd.screen.findChild(FindCard).isHidden()


def test_a_card_in_the_tray_is_found_there(crowd: MapPage) -> None:
    crowd.keys(Qt.Key.Key_Slash)
    write(crowd, "mum")
    crowd.key(Qt.Key.Key_Return)
    assert crowd.screen.tray.cards.hasFocus()
    assert crowd.chosen == "Mum"


def test_a_card_that_is_left_out_is_told_of_and_everything_is_offered(crowd: MapPage) -> None:
    crowd.press("Places")
    crowd.press("Find a card")
    write(crowd, "zoe")
    crowd.key(Qt.Key.Key_Return)
    assert crowd.says("Zoë is here, but not among what is shown just now.")
    assert crowd.chosen is None
    crowd.key(Qt.Key.Key_Space)
    assert crowd.chosen == "Zoë"
    assert not crowd.screen.shown.layers.filtering


def test_roles_are_found_and_an_unknown_name_is_said_plainly(crowd: MapPage) -> None:
    crowd.session.do(DescribeNode(crowd.node("Friend 3"), role="worker"))
    crowd.press("Find a card")
    write(crowd, "paid")
    assert "Friend 3, paid to help" in crowd.buttons()
    write(crowd, "x")
    assert crowd.says("No card is called that.")


def test_few_cards_have_no_button_and_the_key_all_the_same(map_page: MapPage) -> None:
    assert "Find a card" not in map_page.buttons()
    map_page.keys(Qt.Key.Key_Slash)
    write(map_page, "cho")
    map_page.key(Qt.Key.Key_Return)
    assert map_page.chosen == "Choir"


def test_what_fits_is_whole_and_large_enough_at_twice_the_text(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(look=large_text, size=(1_366, 500))
    for number in range(14):
        page.placed(f"Friend {number}", 1 + number % 3, number * 25)
    page.press("Find a card")
    write(page, "friend")
    page._settle()
    assert clipped(page.widget) == []
    assert too_small(page.widget, 48) == []
    panel = page.screen.findChild(FindCard)
    assert page.screen.faces.rect().contains(panel.geometry())
