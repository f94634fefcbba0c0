"""Linking cards: by two taps, from the handle, by keys, from the panel; and taking links away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.study.model import Study
from netmapper.ui.map.linking import kinds_between
from tests.support.map_page import LEFT, MapPage
from tests.support.studies import small_study, small_study_dict

SAM_CHOIR = frozenset(("Sam", "Choir"))


def test_two_taps_link_two_cards(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.tap("Choir")
    assert links_page.links() == {SAM_CHOIR}
    assert links_page.reopened().links() == {SAM_CHOIR}


def test_the_kind_of_link_follows_from_the_two_cards(links_page: MapPage) -> None:
    links_page.tap("Park")
    links_page.tap("Choir")
    assert [tie.relation for tie in links_page.session.current.ties.values() if not tie.to_me] == ["happens_at"]


def test_two_taps_on_one_card_link_nothing(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.tap("Sam")
    assert links_page.links() == set()
    assert links_page.chosen is None


def test_a_tap_between_the_cards_begins_anew(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.tap_ring(3, angle=20)
    links_page.tap("Choir")
    assert links_page.links() == set()
    assert links_page.ring_of("Sam") == 1


def test_after_a_link_the_next_tap_begins_a_new_one(links_page: MapPage) -> None:
    for name in ("Sam", "Choir", "Choir", "Park"):
        links_page.tap(name)
    assert links_page.links() == {SAM_CHOIR, frozenset(("Choir", "Park"))}


def test_linking_twice_makes_one_link(links_page: MapPage) -> None:
    for name in ("Sam", "Choir", "Choir", "Sam"):
        links_page.tap(name)
    assert len([tie for tie in links_page.session.current.ties.values() if not tie.to_me]) == 1


def test_a_tie_drawn_from_the_handle_links(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.draw_from_handle("Park")
    assert links_page.links() == {frozenset(("Sam", "Park"))}


def test_a_tie_let_go_over_nothing_is_nothing(links_page: MapPage) -> None:
    links_page.tap("Sam")
    QTest.mousePress(links_page.paper, LEFT, pos=links_page.handle())
    links_page.carry_to(links_page.spot(3, 20))
    assert links_page.in_the_hand
    links_page.let_go(links_page.spot(3, 20))
    assert links_page.links() == set()
    assert not links_page.in_the_hand


def test_a_tie_to_the_card_it_comes_from_is_nothing(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.draw_from_handle("Sam")
    assert links_page.links() == set()


def test_escape_ends_a_tie_in_the_hand(links_page: MapPage) -> None:
    links_page.tap("Sam")
    QTest.mousePress(links_page.paper, LEFT, pos=links_page.handle())
    links_page.carry_to(links_page.pixel("Park"))
    QTest.keyClick(links_page.screen.canvas, Qt.Key.Key_Escape)
    links_page.let_go(links_page.pixel("Park"))
    assert links_page.links() == set()


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_l_then_an_arrow_then_enter_links(map_page: MapPage, step: str) -> None:
    page = map_page.reopened(step)
    page.keys(Qt.Key.Key_Right)
    page.keys(Qt.Key.Key_L, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert page.links() == {SAM_CHOIR}


def test_escape_ends_a_tie_drawn_by_keys(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.keys(Qt.Key.Key_L, Qt.Key.Key_Left)
    assert links_page.in_the_hand
    links_page.keys(Qt.Key.Key_Escape)
    assert links_page.links() == set()
    assert not links_page.in_the_hand


def test_going_elsewhere_ends_a_tie_drawn_by_keys(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.keys(Qt.Key.Key_L, Qt.Key.Key_Left)
    links_page.screen.leave()
    assert links_page.links() == set()
    assert not links_page.in_the_hand


def test_a_tap_on_a_link_chooses_it_and_it_can_be_taken_away(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.tap("Park")
    links_page.tap_ring(3, angle=20)
    tie = next(drawn for drawn in links_page.screen.canvas.map.ties.values() if not drawn.tie.to_me)
    assert tie.line is not None
    QTest.mouseClick(links_page.paper, LEFT, pos=links_page.screen.canvas.pixel_of(tie.line.at(0.5)) + QPoint(3, 2))
    assert links_page.says("Sam – Park")
    assert links_page.says("goes with")
    links_page.press("Take this link away")
    assert links_page.links() == set()
    links_page.session.undo()
    assert links_page.links() == {frozenset(("Sam", "Park"))}


def test_a_link_is_told_in_the_order_in_which_the_study_speaks_of_its_kinds(links_page: MapPage) -> None:
    links_page.tap("Park")
    links_page.tap("Choir")
    assert links_page.says("Choir – Park")


def test_the_panel_links_and_unlinks_without_the_map(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.press("Add a link")
    links_page.press("Choir")
    assert links_page.links() == {SAM_CHOIR}
    links_page.tap("Sam")
    links_page.press("Take away the link with Choir: joins in")
    assert links_page.links() == set()


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_the_list_links_by_keys_and_choice(map_page: MapPage, step: str) -> None:
    page = map_page.reopened(step)
    page.screen.faces.turn.click()
    QTest.keyClick(page.screen.twin, Qt.Key.Key_Down)
    QTest.keyClick(page.screen.twin, Qt.Key.Key_L)
    page.press("Choir")
    assert page.links() == {SAM_CHOIR}


def test_cards_that_the_study_does_not_link_are_said_to_be_so(open_map) -> None:  # type: ignore[no-untyped-def]
    told = small_study_dict()
    told["tie_kinds"] = told["tie_kinds"][:1]
    told["steps"] = [step for step in told["steps"] if step["type"] != "links"] + [
        {"id": "links", "type": "links", "title": "Links", "text": "Link.", "tie_kinds": ["knows"]}
    ]
    page = open_map("links", study=Study.model_validate(told))
    page.placed("Sam", 1, 90).placed("Park", 3, 180, kind="place")
    page.tap("Sam")
    page.tap("Park")
    assert page.links() == set()
    assert page.says("These two are not linked in this study.")


def _with_two_kinds() -> Study:
    told = small_study_dict()
    told["tie_kinds"].append({"id": "trusts", "code": 9, "label": "trusts", "between": [["person", "person"]], "directed": True})
    next(step for step in told["steps"] if step["type"] == "links")["tie_kinds"].append("trusts")
    return Study.model_validate(told)


def test_where_the_study_has_several_kinds_of_link_it_is_asked_which(open_map) -> None:  # type: ignore[no-untyped-def]
    page = open_map("links", study=_with_two_kinds()).placed("Sam", 1, 90).placed("Mum", 2, 300)
    page.tap("Sam")
    page.tap("Mum")
    assert page.says("How do Sam and Mum belong together?")
    assert page.links() == set()
    page.press("trusts")
    assert page.links() == {frozenset(("Sam", "Mum"))}
    assert not page.says("How do Sam and Mum belong together?")


def test_the_question_which_kind_can_be_left(open_map) -> None:  # type: ignore[no-untyped-def]
    page = open_map("links", study=_with_two_kinds()).placed("Sam", 1, 90).placed("Mum", 2, 300)
    page.tap("Sam")
    page.tap("Mum")
    page.press("Leave it")
    assert page.links() == set()
    assert not page.says("How do Sam and Mum belong together?")


def test_several_links_between_two_cards_are_drawn_side_by_side(open_map) -> None:  # type: ignore[no-untyped-def]
    page = open_map("links", study=_with_two_kinds()).placed("Sam", 1, 90).placed("Mum", 2, 300)
    for relation in ("knows", "trusts"):
        page.session.link(page.node("Sam"), page.node("Mum"), relation)
    middles = [drawn.line.at(0.5) for drawn in page.screen.canvas.map.ties.values() if not drawn.tie.to_me and drawn.line]
    assert len(middles) == 2
    assert abs(middles[0][0] - middles[1][0]) + abs(middles[0][1] - middles[1][1]) > 15


def test_kinds_of_link_join_either_way_and_only_what_is_asked() -> None:
    study = small_study()
    assert [kind.id for kind in kinds_between(study, "place", "person")] == ["goes_with"]
    assert [kind.id for kind in kinds_between(study, "place", "person", ["knows"])] == []


def test_delete_takes_the_chosen_link_away(links_page: MapPage) -> None:
    links_page.tap("Sam")
    links_page.tap("Park")
    links_page.keys(Qt.Key.Key_Delete)
    assert links_page.links() == set()
    assert links_page.ring_of("Sam") == 1


def test_saying_that_two_cards_are_linked_moves_nothing(links_page: MapPage) -> None:
    before = {name: links_page.pixel(name) for name in ("Sam", "Choir", "Park")}
    links_page.tap("Sam")
    links_page.tap("Choir")
    QApplication.processEvents()
    assert links_page.says("Sam and Choir are linked.")
    assert {name: links_page.pixel(name) for name in before} == before
