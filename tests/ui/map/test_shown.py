"""What is shown: a legend that is the filter, and names that can be hidden. The map itself keeps everything."""

from __future__ import annotations

from dataclasses import replace
from math import dist

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from netmapper.domain.codes import Direction, Effect
from netmapper.editing.commands import RecordExchange, SayEffect
from netmapper.export.name_views import NameView
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.map.card_list import CardList
from netmapper.ui.theme import Look
from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.ui.map.conftest import OpenMap


@pytest.fixture
def full_page(map_page: MapPage) -> MapPage:
    """Sam who listens, sings in the choir and knows Ana; Mum in the tray; the three of the choir are a group."""
    page = map_page.placed("Ana", ring=3, angle=200)
    sam = page.node("Sam")
    page.session.link(sam, page.node("Choir"), "joins_in")
    page.session.link(sam, page.node("Ana"), "knows")
    page.session.do(RecordExchange(page.session.current.tie_to_me(sam).id, "listening", Direction.RECEIVED))
    page.session.do(RecordExchange(page.session.current.tie_to_me(sam).id, "money", Direction.GIVEN))
    page.session.do(SayEffect(page.session.current.tie_to_me(sam).id, Effect.COSTS))
    page.session.group("Singers", frozenset([sam, page.node("Choir")]))
    return page


def layers(page: MapPage) -> Layers:
    """What the canvas was told to draw."""
    return page.screen.canvas.map.layers


def listed(page: MapPage) -> list[str]:
    """The sentences of the list, as far as their first comma."""
    twin = page.screen.twin
    return [twin.item(place).text().split(",")[0] for place in range(twin.count())]


def test_pressing_a_kind_shows_it_alone_and_pressing_it_again_shows_everything(full_page: MapPage) -> None:
    full_page.press("Activities")
    assert layers(full_page).kinds == {"activity"}
    assert full_page.tray() == []
    full_page.turn_over()
    assert listed(full_page) == ["Choir"]
    assert full_page.says("Only “Activities”")
    full_page.press("Activities")
    assert layers(full_page) == Layers()
    assert listed(full_page) == ["Sam", "Choir", "Ana", "Mum"]
    assert not full_page.says("Only “")


def test_the_way_back_to_everything_is_there_with_both_sides_folded(full_page: MapPage) -> None:
    full_page.press("Places")
    full_page.press("Fold away: the panel")
    full_page.press("Fold away: cards that are not on the map")
    full_page.press("Show everything")
    assert layers(full_page) == Layers()


def test_a_kind_of_link_is_shown_alone_and_said_alone(full_page: MapPage) -> None:
    full_page.press("Kinds of link")
    full_page.press("joins in")
    assert (layers(full_page).links, layers(full_page).relation) == (True, "joins_in")
    full_page.turn_over()
    assert full_page.screen.twin.item(0).text() == "Sam, Person, very much; linked to one Activity; in the group Singers"


def test_a_resource_is_shown_alone_without_a_feeling_and_what_passes_is_hidden_again_afterwards(full_page: MapPage) -> None:
    full_page.press("What passes")
    full_page.press("Listening")
    assert (layers(full_page).passing, layers(full_page).resource) == (False, "listening")
    full_page.turn_over()
    said = full_page.screen.twin.item(0).text()
    assert "Sam gives me this" in said
    assert "I give Sam this" not in said
    assert "costs me" not in said
    full_page.press("Show everything")
    assert layers(full_page) == Layers()


def test_hiding_what_is_shown_alone_shows_everything_else(full_page: MapPage) -> None:
    full_page.press("Kinds of link")
    full_page.press("knows")
    full_page.press("Show links")
    assert (layers(full_page).links, layers(full_page).relation) == (False, None)


def test_a_group_is_shown_alone_until_it_is_taken_away(full_page: MapPage) -> None:
    full_page.press("The groups")
    full_page.press("Singers")
    full_page.turn_over()
    assert listed(full_page) == ["Sam", "Choir"]
    full_page.session.undo()
    assert listed(full_page) == ["Sam", "Choir", "Ana", "Mum"]
    assert "Show groups" not in full_page.buttons()


def test_a_card_that_is_named_is_seen_whatever_was_shown_alone(full_page: MapPage) -> None:
    full_page.press("Places")
    full_page.named("Joe")
    assert layers(full_page) == Layers()
    assert full_page.tray() == ["Mum", "Joe"]


def test_a_chosen_card_that_is_left_out_is_chosen_no_longer(full_page: MapPage) -> None:
    full_page.tap("Sam")
    full_page.press("Places")
    assert full_page.chosen is None


def test_every_entry_is_reached_by_arrows_and_says_whether_it_is_on(full_page: MapPage) -> None:
    QAccessible.setActive(True)
    entry = full_page.button("People")
    entry.setFocus()
    full_page.key(Qt.Key.Key_Right)
    full_page.key(Qt.Key.Key_Space)
    assert layers(full_page).kinds == {"place"}
    said = QAccessible.queryAccessibleInterface(full_page.button("Places"))
    assert said is not None
    assert said.text(QAccessible.Text.Name) == "Places"
    assert said.state().checked


def test_the_open_legend_is_whole_and_large_enough_at_twice_the_text(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(look=large_text, size=(1_366, 500)).placed("Sam").placed("Choir", kind="activity")
    page.session.group("Everybody who sings on Tuesdays", frozenset([page.node("Sam")]))
    for words in ("Kinds of link", "What passes", "The groups", "Show give and take", "People"):
        page.press(words)
    assert clipped(page.widget) == []
    assert too_small(page.widget, 48) == []


@pytest.mark.parametrize(("view", "sam"), [("Initials", "S"), ("Numbered", "Person 1")])
def test_hidden_names_are_hidden_everywhere(full_page: MapPage, view: str, sam: str) -> None:
    full_page.tap("Sam")
    full_page.press("More about Sam")
    full_page.press("Add a link")
    full_page.press("The groups")
    full_page.press(view)
    full_page.turn_over()
    said = [*full_page.words(), *full_page.buttons(), *map(full_page.screen.canvas.describe, full_page.session.current.nodes)]
    for cards in full_page.widget.findChildren(CardList):
        rows = [cards.item(place) for place in range(cards.count())]
        said += [row.text() for row in rows] + [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    assert [words for words in said for name in ("Sam", "Mum", "Ana", "Singers") if name in words] == []
    assert f"More about {sam}" in full_page.buttons()
    assert layers(full_page).names is NameView(view.lower())
    assert full_page.node("Sam")


def test_the_field_of_a_hidden_name_shows_once_it_is_opened(full_page: MapPage) -> None:
    full_page.press("Initials")
    full_page.tap("Sam")
    full_page.press("More about S")
    with pytest.raises(LookupError):
        full_page.field("Name")
    full_page.press("Show the whole name")
    assert full_page.field("Name").text() == "Sam"
    full_page.tap("Ana")
    with pytest.raises(LookupError):
        full_page.field("Name")


def test_a_key_hides_names_and_they_stay_hidden_on_the_next_screen(full_page: MapPage) -> None:
    full_page.screen.note.show_words("Sam and Choir are linked.")
    full_page.session.names.show_next()
    assert layers(full_page).names is NameView.INITIALS
    assert not full_page.says("Sam")
    assert layers(full_page.going_on_to("links")).names is NameView.INITIALS


def test_only_what_is_new_is_offered_from_the_second_wave_on(full_page: MapPage) -> None:
    assert "new since last time" not in full_page.buttons()
    full_page.session.facts = replace(full_page.session.facts, wave=2)
    full_page.placed("Jo", ring=2, angle=300)
    page = full_page.going_on_to("review")
    page.press("new since last time")
    assert layers(page).only_new
    assert page.says("Only “new since last time”")
    page.turn_over()
    assert listed(page) == ["Jo"]


def test_what_is_new_is_offered_as_long_as_a_card_is_new(full_page: MapPage) -> None:
    full_page.session.facts = replace(full_page.session.facts, wave=2)
    page = full_page.going_on_to("map")
    assert "new since last time" not in page.buttons()
    page.session.name_card("person", "Jo")
    page.press("new since last time")
    assert page.tray() == ["Jo"]
    page.session.undo()
    assert "new since last time" not in page.buttons()
    assert not page.says("Only “")
    assert layers(page) == Layers()
    assert page.button("People").hasFocus()


@pytest.mark.parametrize("size", [(1_366, 634), (1_024, 560), (900, 634)])
def test_the_way_back_lies_on_no_part_of_the_rings(open_map: OpenMap, size: tuple[int, int]) -> None:
    page = open_map(size=size).placed("Sam")
    page.press("Places")
    page.picture()
    button, canvas = page.button("Show everything"), page.screen.canvas
    corner = canvas.mapFromGlobal(button.mapToGlobal(button.rect().bottomRight()))
    unit = canvas.map.projection.unit
    assert dist(canvas.point_at(corner), (0, 0)) >= unit or corner.y() < 0
    assert clipped(page.widget) == []
