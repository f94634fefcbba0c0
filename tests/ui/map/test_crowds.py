"""Many cards on a laptop's screen: as large as there is room for, easily picked, and every name to be had."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from netmapper.editing.commands import PlaceNode, SendToRing
from netmapper.ui.canvas.stamps import FULL_SIZE, LEAST_SIZE
from tests.support.map_page import LEFT, MapPage
from tests.ui.map.conftest import OpenMap

LAPTOP = (1_366, 634)
"""What the bars leave of 1366 × 768."""


def crowd(open_map: OpenMap, count: int, rings: int = 3) -> MapPage:
    """So many cards, sent to so many rings one after the other."""
    page = open_map(size=LAPTOP)
    for number in range(count):
        node = page.session.name_card("person", f"Friend {number}")
        page.session.do(SendToRing(node, 1 + number % rings))
    page.picture()
    return page


def names_hidden(page: MapPage) -> list[str]:
    """The cards whose names are left out on the map."""
    return [card.node.label for card in page.screen.canvas.map.cards.values() if not card.name_shown]


@pytest.mark.parametrize(("count", "side"), [(1, FULL_SIZE), (30, FULL_SIZE), (200, LEAST_SIZE)])
def test_thirty_cards_stand_at_full_size_and_none_is_ever_too_small(open_map: OpenMap, count: int, side: int) -> None:
    assert crowd(open_map, count).screen.canvas.map.card_size == side


def test_a_small_card_is_still_hit_within_48_pixels_and_the_nearest_is_taken(open_map: OpenMap) -> None:
    page = crowd(open_map, 120, rings=2).placed("Far", ring=3, angle=0).placed("Near", ring=3, angle=5)
    page.picture()
    scene = page.screen.canvas.map
    assert scene.card_size < 30
    for name in ("Far", "Near"):
        page.tap(name)
        assert page.chosen == name
    page.session.do(PlaceNode(page.node("Near"), None))
    QTest.mouseClick(page.paper, LEFT, pos=page.pixel("Far") - QPoint(0, 23))
    assert page.chosen == "Far"


def test_a_name_that_has_no_room_shows_when_its_card_is_chosen_and_in_the_list(open_map: OpenMap) -> None:
    page = crowd(open_map, 60)
    name = names_hidden(page)[0]
    page.tap(name)
    assert page.chosen == name
    assert name not in names_hidden(page)
    page.turn_over()
    assert any(page.screen.twin.item(row).text().startswith(f"{name},") for row in range(page.screen.twin.count()))


def test_one_step_nearer_every_name_shows(open_map: OpenMap) -> None:
    page = crowd(open_map, 60)
    assert names_hidden(page)
    page.press("Nearer")
    page.picture()
    assert names_hidden(page) == []
