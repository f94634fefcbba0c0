"""Taking a card away: off the map, off altogether, and forgotten for good after it was said what that means."""

from __future__ import annotations

from PySide6.QtCore import Qt

from netmapper.editing.commands import DescribeNode, RenameNode
from tests.support.map_page import MapPage

FORGET = "Forget this card for good …"
MEANS = "Sam is taken out of this session for good, also from its history. This can’t be undone."


def ask(page: MapPage) -> None:
    page.tap("Sam")
    page.press("More about Sam")
    page.press(FORGET)


def test_forgetting_says_what_it_means_before_it_happens(map_page: MapPage) -> None:
    ask(map_page)
    assert map_page.says(MEANS)
    assert map_page.node("Sam")
    assert map_page.widget.window().focusWidget() is map_page.button("Keep the card")


def test_a_forgotten_card_is_gone_and_undo_does_not_bring_it_back(map_page: MapPage) -> None:
    sam = map_page.node("Sam")
    ask(map_page)
    map_page.press("Forget Sam")
    assert map_page.chosen is None
    assert sam not in map_page.screen.canvas.map.cards
    assert map_page.drawn_on("Choir") == 2
    while map_page.session.undo() is not None:
        assert sam not in map_page.session.current.nodes
    assert "Sam" not in repr(map_page.vault.changes)


def test_the_card_is_kept_by_a_press_by_escape_and_by_going_elsewhere(map_page: MapPage) -> None:
    ask(map_page)
    map_page.press("Keep the card")
    assert not map_page.says(MEANS)
    assert map_page.widget.window().focusWidget() is map_page.button(FORGET)
    map_page.press(FORGET)
    map_page.key(Qt.Key.Key_Escape)
    assert not map_page.says(MEANS)
    map_page.press(FORGET)
    map_page.tap("Choir")
    assert not map_page.says(MEANS)
    assert map_page.node("Sam")


def test_the_name_goes_out_of_other_notes_unless_that_is_not_wished(map_page: MapPage) -> None:
    choir = map_page.node("Choir")
    ask(map_page)
    assert "Take the name “Sam” out of notes and answers, too" not in map_page.buttons()
    map_page.press("Keep the card")
    map_page.session.do(DescribeNode(choir, note="Sam sings"))
    map_page.press(FORGET)
    map_page.press("Take the name “Sam” out of notes and answers, too")
    map_page.press("Take the name “Sam” out of notes and answers, too")
    map_page.press("Forget Sam")
    assert map_page.session.current.nodes[choir].note == "… sings"


def test_what_is_asked_is_about_the_card_as_it_is_called_now(map_page: MapPage) -> None:
    map_page.session.do(RenameNode(map_page.node("Sam"), "Samuel"))
    map_page.tap("Samuel")
    map_page.press("More about Samuel")
    map_page.press(FORGET)
    assert map_page.says("Samuel is taken out")
