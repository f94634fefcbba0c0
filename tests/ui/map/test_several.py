"""Choosing several cards, and what can be done with all of them: by hand, by taps alone, by keys alone, in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.editing.commands import PlaceNode, RemoveNode
from netmapper.study.model import Study
from tests.support.clipping import clipped, too_small
from tests.support.hands import CONTROL
from tests.support.map_page import LEFT, RIGHT, SHIFT, MapPage
from tests.support.studies import small_study_dict
from tests.ui.map.conftest import OpenMap
from tests.ui.map.test_moving import Before

FRIENDS = {"Sam", "Jo", "Ana"}
ALL_LINKED = {frozenset(pair) for pair in (("Sam", "Jo"), ("Sam", "Ana"), ("Jo", "Ana"))}


@pytest.fixture
def page(open_map: OpenMap) -> MapPage:
    """Three friends and a choir on the map, Mum in the tray."""
    made = open_map().placed("Sam", 1, 90).placed("Jo", 2, 30).placed("Ana", 2, 150)
    made.placed("Choir", 3, 290, kind="activity").named("Mum")
    made.picture()
    return made


def _undone_at_once(page: MapPage, before: object) -> None:
    page.session.undo()
    assert page.session.current == before


# Choosing


def test_taps_alone_choose_cards_and_let_them_go(page: MapPage) -> None:
    page.choose_several("Sam", "Jo", "Choir")
    assert page.says("Sam, Jo and Choir chosen: three cards")
    page.tap("Choir")
    assert page.several == {"Sam", "Jo"}
    assert page.ring_of("Sam") == 1
    page.press("Done choosing")
    assert page.several is None


@pytest.mark.parametrize("held", [SHIFT, CONTROL])
def test_a_key_held_at_a_tap_chooses_one_more(page: MapPage, held: Qt.KeyboardModifier) -> None:
    page.tap("Sam")
    page.tap_with("Jo", held)
    assert page.several == {"Sam", "Jo"}
    page.tap_with("Jo", held)
    assert page.several == {"Sam"}


def test_a_line_drawn_round_cards_chooses_them(page: MapPage) -> None:
    before = len(page.vault.changes)
    page.choose_several("Choir")
    page.lasso("Sam", "Jo", "Ana")
    assert page.several == FRIENDS | {"Choir"}
    assert len(page.vault.changes) == before
    assert not page.in_the_hand


def test_with_shift_a_line_can_be_drawn_at_any_time(page: MapPage) -> None:
    page.lasso("Sam", "Jo", modifier=SHIFT)
    assert page.several == {"Sam", "Jo"}


def test_a_line_can_begin_on_a_card_and_moves_none(page: MapPage) -> None:
    page.choose_several()
    corners = page.round_about("Jo", "Ana")
    QTest.mousePress(page.paper, LEFT, pos=page.pixel("Choir"))
    for corner in corners:
        page.carry_to(corner)
    page.let_go(corners[-1])
    assert page.several is not None
    assert {"Jo", "Ana"} <= page.several
    assert page.ring_of("Choir") == 3


def test_keys_choose_cards(page: MapPage) -> None:
    page.keys(Qt.Key.Key_Space)
    assert page.several is None
    page.keys(Qt.Key.Key_Right)
    page.keys(Qt.Key.Key_Space, modifier=CONTROL)
    assert page.several == {page.chosen}
    page.keys(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert page.several is not None
    assert len(page.several) == 2
    page.keys(Qt.Key.Key_Space)
    assert len(page.several) == 1
    page.keys(Qt.Key.Key_A, modifier=CONTROL)
    assert page.several == FRIENDS | {"Choir"}
    page.keys(Qt.Key.Key_Escape)
    assert page.several is None


def test_the_tray_and_the_list_choose_the_same_cards(page: MapPage) -> None:
    page.choose_several("Sam")
    page.tap_in_tray("Mum")
    assert page.several == {"Sam", "Mum"}
    page.screen.faces.turn.click()
    QTest.mouseClick(page.screen.twin.viewport(), LEFT, pos=page.list_row("Jo"))
    assert page.several == {"Sam", "Mum", "Jo"}
    ticked = {
        page.screen.twin.item(row).data(Qt.ItemDataRole.CheckStateRole): page.screen.twin.nodes()[row]
        for row in range(page.screen.twin.count())
    }
    assert ticked[2] in {page.node(name) for name in ("Sam", "Mum", "Jo")}
    QTest.keyClick(page.screen.twin, Qt.Key.Key_A, CONTROL)
    assert page.several == FRIENDS | {"Choir", "Mum"}
    QTest.keyClick(page.screen.twin, Qt.Key.Key_Escape)
    assert page.several is None


def test_the_list_chooses_by_space_and_by_a_key_held(page: MapPage) -> None:
    page.screen.faces.turn.click()
    twin = page.screen.twin
    QTest.keyClick(twin, Qt.Key.Key_Down)
    QTest.keyClick(twin, Qt.Key.Key_Space)
    QTest.keyClick(twin, Qt.Key.Key_Down)
    assert page.several == {"Sam"}
    QTest.mouseClick(twin.viewport(), LEFT, CONTROL, page.list_row("Ana"))
    assert page.several == {"Sam", "Ana"}


def test_a_screen_reader_hears_who_is_chosen(page: MapPage) -> None:
    page.choose_several("Sam", "Jo")
    QAccessible.setActive(True)
    view = QAccessible.queryAccessibleInterface(page.screen.canvas)
    states = [view.child(index).state() for index in range(4)]
    assert [(state.checkable, state.checked) for state in states] == [(1, 1), (1, 1), (1, 0), (1, 0)]


def test_a_chosen_card_shows_it_by_form(page: MapPage) -> None:
    page.choose_several()
    page.screen.canvas.setFocus()
    before = page.picture()
    page.tap("Jo")
    at = page.pixel("Jo") + QPoint(20, -20)
    assert page.picture().pixelColor(at) != before.pixelColor(at)


# Doing something with them


def test_all_who_know_each_other_are_linked_in_one_step(page: MapPage) -> None:
    page.session.link(page.node("Jo"), page.node("Sam"), "knows")
    before = page.session.current
    page.choose_several(*sorted(FRIENDS))
    page.press("These all know each other")
    assert page.links() == ALL_LINKED
    assert before.ties.items() <= page.session.current.ties.items()
    assert page.says("Sam, Jo and Ana are linked with one another.")
    assert page.reopened().links() == ALL_LINKED
    _undone_at_once(page, before)


def test_all_who_know_each_other_by_keys_alone(page: MapPage) -> None:
    page.keys(Qt.Key.Key_A, modifier=CONTROL)
    page.keys(Qt.Key.Key_L)
    assert len(page.links()) == 6
    page.keys(Qt.Key.Key_L)
    assert page.says("They are linked with one another already.")


def test_pairs_that_the_study_does_not_link_are_left_and_it_is_said_kindly(open_map: OpenMap) -> None:
    told = small_study_dict()
    told["tie_kinds"] = [kind for kind in told["tie_kinds"] if kind["id"] in {"knows", "joins_in"}]
    next(step for step in told["steps"] if step["type"] == "links")["tie_kinds"] = ["knows"]
    page = open_map(study=Study.model_validate(told)).placed("Sam", 1, 90).placed("Jo", 2, 30)
    page.placed("Park", 3, 200, kind="place").placed("Wood", 3, 260, kind="place").choose_several("Sam", "Jo", "Park")
    page.press("These all belong together")
    assert page.links() == {frozenset(("Sam", "Jo"))}
    assert page.says("This study has no link for some pairs of them.")
    page.press("Done choosing")
    page.choose_several("Park", "Wood")
    page.press("These all belong together")
    assert page.says("These are not linked in this study.")


def _with_trust() -> Study:
    told = small_study_dict()
    told["tie_kinds"].append({"id": "trusts", "code": 9, "label": "trusts", "between": [["person", "person"]], "directed": True})
    next(step for step in told["steps"] if step["type"] == "links")["tie_kinds"].append("trusts")
    return Study.model_validate(told)


def test_where_several_kinds_fit_it_is_asked_once_which(open_map: OpenMap) -> None:
    page = open_map("links", study=_with_trust()).placed("Sam", 1, 90).placed("Jo", 2, 30).placed("Ana", 2, 150)
    page.placed("Choir", 3, 290, kind="activity")
    before = page.session.current
    page.choose_several("Sam", "Jo", "Ana", "Choir")
    page.press("These all belong together")
    assert page.says("How do Sam, Jo and Ana belong together?")
    assert page.links() == set()
    page.press("trusts")
    relations = sorted(tie.relation for tie in page.session.current.ties.values() if not tie.to_me)
    assert relations == ["joins_in"] * 3 + ["trusts"] * 6
    _undone_at_once(page, before)
    page.press("These all belong together")
    page.press("Leave it")
    assert {tie.relation for tie in page.session.current.ties.values() if not tie.to_me} == {"joins_in"}


def test_the_question_is_gone_once_others_are_chosen(open_map: OpenMap) -> None:
    page = open_map(study=_with_trust()).placed("Sam", 1, 90).placed("Jo", 2, 30).placed("Ana", 2, 150)
    page.choose_several("Sam", "Jo")
    page.press("These all know each other")
    page.tap("Ana")
    assert not page.says("belong together?")
    assert page.links() == set()


def test_all_are_moved_to_a_ring_in_one_step(page: MapPage) -> None:
    page.choose_several(*sorted(FRIENDS)).tap_in_tray("Mum")
    before = page.session.current
    page.press("Move to a ring")
    page.press("a little")
    assert {page.ring_of(name) for name in FRIENDS | {"Mum"}} == {3}
    assert page.says("Sam, Jo and two others: a little.")
    _undone_at_once(page, before)
    page.keys(Qt.Key.Key_2)
    assert {page.ring_of(name) for name in FRIENDS | {"Mum"}} == {2}


def test_all_are_taken_off_the_map_in_one_step(page: MapPage) -> None:
    page.choose_several("Sam", "Jo")
    before = page.session.current
    page.press("Take off the map")
    assert page.tray() == ["Sam", "Jo", "Mum"]
    _undone_at_once(page, before)
    page.keys(Qt.Key.Key_Delete)
    assert page.tray() == ["Sam", "Jo", "Mum"]


def test_tidying_moves_only_what_lies_on_something_and_only_along_its_ring(page: MapPage) -> None:
    page.placed("Bo", 2, 32).placed("Cy", 2, 34)
    page.picture()
    before = page.session.current
    page.press("Tidy")
    places = {name: page.place_of(name) for name in ("Sam", "Jo", "Ana", "Bo", "Cy")}
    for name in ("Sam", "Ana", "Choir"):
        assert page.place_of(name) == before.nodes[page.node(name)].place
    assert {place.ring for name, place in places.items() if name in {"Jo", "Bo", "Cy"} and place} == {2}
    spots = [page.pixel(name) for name in ("Jo", "Bo", "Cy")]
    assert all((one - other).manhattanLength() > 50 for place, one in enumerate(spots) for other in spots[:place])
    after = page.session.current
    page.press("Tidy")
    assert page.says("There is nothing to move apart.")
    assert page.session.current == after
    _undone_at_once(page, before)


def test_tidying_says_so_where_a_ring_has_no_room(page: MapPage) -> None:
    page.named(*(f"Friend {number}" for number in range(26)))
    for number in range(26):
        page.session.do(PlaceNode(page.node(f"Friend {number}"), page.session.study.place(0.25, 90 + number)))
    page.picture()
    page.press("Tidy")
    assert page.says("Cards are apart now where their ring had room.")
    before = page.session.current
    page.press("Tidy")
    assert page.session.current == before
    assert page.says("There is no room beside these cards.")


# Bad luck


@pytest.mark.parametrize("luck", ["escape", "button", "outside", "lost", "size", "leave", "hidden", "window"])
def test_a_line_that_comes_to_nothing_leaves_all_as_it_was(page: MapPage, luck: str) -> None:
    page.choose_several("Choir")
    before, changes = Before(page), len(page.vault.changes)
    corners = page.begin_lasso("Sam", "Jo")
    assert page.in_the_hand
    if luck == "escape":
        QTest.keyClick(page.screen.canvas, Qt.Key.Key_Escape)
    elif luck == "button":
        QTest.mousePress(page.paper, RIGHT, pos=corners[0])
        QTest.mouseRelease(page.paper, RIGHT, pos=corners[0])
    elif luck == "outside":
        page.let_go(QPoint(-40, 200))
    elif luck == "lost":
        page.hover(corners[0])
    elif luck == "size":
        page.screen.resize(1_200, 560)
        QApplication.processEvents()
        page.screen.resize(1_366, 634)
    elif luck == "leave":
        page.screen.leave()
    elif luck == "hidden":
        page.screen.hide()
        page.screen.show()
    elif luck == "window":
        QApplication.sendEvent(page.screen.canvas, QEvent(QEvent.Type.WindowDeactivate))
    page.let_go(corners[-1])
    page.screen.canvas.setFocus()
    assert page.several == {"Choir"}
    assert not page.in_the_hand
    assert len(page.vault.changes) == changes
    assert luck in {"size", "hidden"} or before.still_so()  # laid out anew, words may stand elsewhere


def test_a_card_removed_while_a_line_goes_round_it_is_gone_and_nothing_is_stuck(page: MapPage) -> None:
    corners = page.begin_lasso("Sam", "Jo", modifier=SHIFT)
    page.session.do(RemoveNode(page.node("Sam")))
    page.let_go(corners[-1])
    assert not page.in_the_hand
    page.lasso("Jo", "Ana", modifier=SHIFT)
    assert page.several == {"Jo", "Ana"}


def test_undo_while_a_line_is_drawn_leaves_nothing_stuck(page: MapPage) -> None:
    page.choose_several(*sorted(FRIENDS))
    page.press("These all know each other")
    corners = page.begin_lasso("Choir")
    page.session.undo()
    page.let_go(corners[-1])
    assert page.links() == set()
    assert page.several == FRIENDS
    assert not page.in_the_hand


def test_a_card_that_is_gone_is_no_longer_chosen(page: MapPage) -> None:
    page.choose_several("Sam", "Jo")
    page.session.do(RemoveNode(page.node("Sam")))
    assert page.several == {"Jo"}
    assert "These all know each other" not in page.buttons()


def test_beside_the_cards_nothing_is_let_go_of(page: MapPage) -> None:
    page.choose_several("Sam", "Jo")
    page.tap_ring(3, angle=20)
    QTest.mouseClick(page.paper, LEFT, pos=QPoint(6, 6))
    assert page.several == {"Sam", "Jo"}
    assert page.ring_of("Sam") == 1


def test_very_many_cards_are_not_linked_by_a_slip(open_map: OpenMap) -> None:
    page = open_map().named(*(f"Friend {number}" for number in range(41)))
    page.screen.selection.add(page.session.current.nodes)
    page.screen.several.link_all()
    assert page.links() == set()
    assert page.says("Choose some of them.")


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_all_of_it_can_be_read_and_pressed(open_map: OpenMap, step: str) -> None:
    page = open_map(step).placed("Sam", 1, 90).placed("St John’s hall", 3, 200, kind="place").placed("Jo", 2, 30)
    page.choose_several("Sam", "Jo")
    page.press("Move to a ring")
    page.press("Make a group")
    assert clipped(page.widget) == []
    assert too_small(page.widget, 48) == []
