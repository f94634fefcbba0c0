"""Groups: made of chosen cards or of one, named, renamed, joined and left, removed; on the map, in the list, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.ui.map.conftest import OpenMap


@pytest.fixture
def page(open_map: OpenMap) -> MapPage:
    """Three friends on the map."""
    made = open_map().placed("Sam", 1, 90).placed("Jo", 2, 30).placed("Ana", 2, 150)
    made.picture()
    return made


def _group(page: MapPage, name: str, *members: str) -> MapPage:
    page.session.group(name, frozenset(page.node(each) for each in members))
    return page


def test_chosen_cards_are_made_a_group_in_one_step(page: MapPage) -> None:
    before = page.session.current
    page.choose_several("Sam", "Jo")
    page.press("Make a group")
    page.press("Make the group")
    assert page.groups() == {}
    page.type("Name of the group", "Choir people")
    page.key(Qt.Key.Key_Return)
    assert page.groups() == {"Choir people": {"Sam", "Jo"}}
    assert page.says("In the group Choir people: Sam and Jo.")
    assert page.reopened().groups() == {"Choir people": {"Sam", "Jo"}}
    page.session.undo()
    assert page.session.current == before


def test_a_line_round_cards_and_keys_make_a_group(page: MapPage) -> None:
    page.lasso("Sam", "Ana", modifier=Qt.KeyboardModifier.ShiftModifier)
    page.keys(Qt.Key.Key_G)
    page.type("Name of the group", "Neighbours")
    page.key(Qt.Key.Key_Return)
    assert page.groups() == {"Neighbours": {"Sam", "Ana"}}


def test_naming_a_group_can_be_left_and_the_choosing_after_it(page: MapPage) -> None:
    page.choose_several("Sam")
    page.press("Make a group")
    page.type("Name of the group", "Nobody")
    page.key(Qt.Key.Key_Escape)
    assert page.groups() == {}
    assert page.several == {"Sam"}
    page.key(Qt.Key.Key_Escape)
    assert page.several is None


def test_a_name_that_was_being_typed_is_kept_on_the_way_out(page: MapPage) -> None:
    page.choose_several("Sam", "Jo")
    page.press("Make a group")
    page.type("Name of the group", "Choir people")
    page.screen.leave()
    assert page.groups() == {"Choir people": {"Sam", "Jo"}}


def test_chosen_cards_are_put_into_a_group_that_is_there(page: MapPage) -> None:
    _group(page, "Choir people", "Sam").choose_several("Jo", "Ana")
    page.press("Put into a group")
    page.press("Choir people")
    assert page.groups() == {"Choir people": {"Sam", "Jo", "Ana"}}


def test_the_name_of_a_group_on_the_map_opens_it(page: MapPage) -> None:
    _group(page, "Choir people", "Sam", "Jo")
    page.screen.canvas.group_tapped.emit(1)
    assert page.says("Choir people")
    assert page.field("Name of the group").text() == "Choir people"


def test_a_group_is_renamed_and_one_undo_takes_the_whole_name_back(page: MapPage) -> None:
    _group(page, "Choir people", "Sam", "Jo").press("Group: Choir people")
    page.type("Name of the group", "Singers")
    QTest.keyClick(page.field("Name of the group"), Qt.Key.Key_Return)
    assert page.groups() == {"Singers": {"Sam", "Jo"}}
    page.session.undo()
    assert page.groups() == {"Choir people": {"Sam", "Jo"}}
    assert page.field("Name of the group").text() == "Choir people"


def test_cards_come_into_a_group_and_leave_it_from_its_panel(page: MapPage) -> None:
    _group(page, "Choir people", "Sam", "Jo").press("Group: Choir people")
    page.press("Take Jo out of the group")
    page.press("Add cards")
    page.press("Ana")
    assert page.groups() == {"Choir people": {"Sam", "Ana"}}
    page.session.undo()
    page.session.undo()
    assert page.groups() == {"Choir people": {"Sam", "Jo"}}


def test_a_card_may_be_in_several_groups(page: MapPage) -> None:
    _group(_group(page, "Choir people", "Sam"), "Neighbours", "Jo").tap("Sam")
    page.press("More about Sam")
    page.press("Neighbours")
    assert page.groups() == {"Choir people": {"Sam"}, "Neighbours": {"Sam", "Jo"}}
    page.press("Choir people")
    assert page.groups() == {"Choir people": set(), "Neighbours": {"Sam", "Jo"}}


def test_a_new_group_is_begun_from_a_card(page: MapPage) -> None:
    page.tap("Sam")
    page.press("More about Sam")
    page.press("Make a new group")
    page.type("Name of the group", "Family")
    page.key(Qt.Key.Key_Return)
    assert page.groups() == {"Family": {"Sam"}}


def test_a_group_is_removed_and_its_cards_stay(page: MapPage) -> None:
    _group(page, "Choir people", "Sam", "Jo").press("Group: Choir people")
    before = page.session.current
    page.press("Remove this group")
    assert page.groups() == {}
    assert page.session.current.nodes == before.nodes
    with pytest.raises(LookupError):
        page.button("Group: Choir people")
    page.session.undo()
    assert page.session.current == before


def test_the_cards_of_a_group_can_be_chosen(page: MapPage) -> None:
    _group(page, "Choir people", "Sam", "Jo").press("Group: Choir people")
    page.press("Choose these cards")
    assert page.several == {"Sam", "Jo"}


def test_a_group_that_is_gone_leaves_the_panel(page: MapPage) -> None:
    page.session.group("Choir people", frozenset({page.node("Sam")}))
    page.press("Group: Choir people")
    page.session.undo()
    assert not page.says("A group of cards")
    page.tap("Sam")
    assert page.chosen == "Sam"


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_the_list_says_the_groups_of_a_card_and_reaches_them(open_map: OpenMap, step: str) -> None:
    page = open_map(step).placed("Sam", 1, 90).placed("Jo", 2, 30)
    _group(_group(page, "Choir people", "Sam", "Jo"), "Neighbours", "Sam")
    page.screen.faces.turn.click()
    said = [page.screen.twin.item(row).text() for row in range(page.screen.twin.count())]
    assert said == [
        "Sam, Person, very much; in the groups Choir people and Neighbours",
        "Jo, Person, quite a lot; in the group Choir people",
    ]
    QApplication.processEvents()
    button = page.button("Group: Neighbours")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.says("A group of cards")
    assert clipped(page.widget) == []
    assert too_small(page.widget, 48) == []


def test_names_of_any_length_and_script_do_no_harm(page: MapPage) -> None:
    for name in ("x" * 10_000, "👪🏽 {0}", "عائلة"):
        _group(page, name, "Sam", "Jo")
        page.screen.selection.choose_group(max(page.session.current.groups))
        page.picture()
        assert clipped(page.widget) == []
    assert set(page.groups()) == {"x" * 10_000, "👪🏽 {0}", "عائلة"}
