"""Resources on the map: taps, keys and the list say the same, no card moves, and "nobody" is as good an answer as any."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.geometry import middle_of
from netmapper.editing.commands import MarkPrompt, PlaceNode
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.screens import resources
from netmapper.ui.theme import Look
from netmapper.ui.widgets.focus import tab_stops
from tests.support.asking_page import AskingPage
from tests.support.clipping import clipped, too_small
from tests.support.sessions import fresh_session
from tests.support.studies import small_study, small_study_dict
from tests.ui.screens.conftest import study_with

RECEIVED, GIVEN = Direction.RECEIVED, Direction.GIVEN
PLACES = {"Sam": ("person", 1, 90), "Ana": ("person", 2, 300), "Park": ("place", 3, 180), "Choir": ("activity", 2, 20)}
LEAVE, KEEP = "Leave out the other questions like this", "Go on with the questions"
OpenMap = Callable[..., AskingPage]


def drawn(study: Study, *beside: str) -> InterviewSession:
    """Four cards on the map, and perhaps some beside it."""
    session = fresh_session(study)
    for name, (kind, ring, angle) in PLACES.items():
        node = session.name_card(kind, name)
        session.do(PlaceNode(node, study.place(middle_of(ring, study.ring_edges), angle)))
    for name in beside:
        session.name_card("person", name)
    return session


@pytest.fixture
def open_map(qtbot: QtBot, look: Look, assets: Assets) -> OpenMap:
    """Opens the step over a drawn map."""

    def opened(*beside: str, study: Study | None = None, session: InterviewSession | None = None, **rest: Any) -> AskingPage:
        found = session or drawn(study or small_study(), *beside)
        return AskingPage(qtbot, found, "resources", rest.pop("look", look), assets, rest.pop("room", (1_366, 672)))

    return opened


@pytest.fixture
def page(open_map: OpenMap) -> AskingPage:
    """The first resource, with Mum beside the map."""
    return open_map("Mum")


def test_the_map_shows_that_layer_alone_and_other_cards_stand_beside_it(page: AskingPage) -> None:
    assert page.canvas.map.layers == Layers(links=False, passing=False, groups=False, resource="listening")
    assert page.says("Who listens when things are hard?")
    assert {page.session.current.nodes[node].label for node in page.canvas.map.cards} == set(PLACES)
    assert page.tiles() == ["Mum"]
    page.next()
    assert page.canvas.map.layers.resource == "money"
    assert page.says("Who lends or gives money?")
    assert not page.says("Who listens when things are hard?")


def test_taps_on_a_card_walk_through_the_ways(page: AskingPage) -> None:
    seen = []
    for _ in range(4):
        page.tap_card("Sam")
        seen.append((page.way("Sam"), *page.chosen()))
    assert seen == [
        ({RECEIVED}, "Sam gives me this"),
        ({RECEIVED, GIVEN}, "both ways"),
        ({GIVEN}, "I give Sam this"),
        (set(), "none"),
    ]


def test_a_tile_beside_the_map_can_give_too(page: AskingPage) -> None:
    page.tap("Mum", 2)
    assert page.way("Mum") == {RECEIVED, GIVEN}
    page.write("3")
    assert page.way("Mum") == {GIVEN}
    assert page.way("Sam") == set()


@pytest.mark.parametrize("ways", [[QPoint(12, -16)], [QPoint(-20, 5), QPoint(30, 25)]])
def test_a_hand_that_trembles_taps_all_the_same_and_moves_nothing(page: AskingPage, ways: list[QPoint]) -> None:
    places = {node.id: node.place for node in page.session.current.nodes.values()}
    page.slide("Sam", *ways)
    assert page.way("Sam") == {RECEIVED}
    assert {node.id: node.place for node in page.session.current.nodes.values()} == places


def test_the_sign_of_what_passes_is_as_good_as_its_card(page: AskingPage) -> None:
    page.canvas.set_layers(Layers(links=False, passing=True))
    page.tap_card("Park")
    page.tap_sign("Park")
    assert page.way("Park") == {RECEIVED, GIVEN}


def test_carrying_a_card_away_says_and_moves_nothing(page: AskingPage) -> None:
    before = page.session.current
    page.slide("Sam", QPoint(60, 40), page.spot("Park") - page.spot("Sam"))
    assert page.session.current == before
    assert not page.canvas.moving
    page.give_up_half("Sam")
    assert page.session.current == before


def test_keys_alone_say_every_way(page: AskingPage) -> None:
    page.keys(Qt.Key.Key_Right)
    assert page.chosen_card == "Sam"
    assert page.way("Sam") == set()
    page.keys(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert page.way("Sam") == {RECEIVED, GIVEN}
    page.keys(Qt.Key.Key_3)
    assert page.way("Sam") == {GIVEN}
    page.keys(Qt.Key.Key_4)
    assert page.way("Sam") == set()
    page.keys(Qt.Key.Key_Escape)
    assert page.chosen_card is None


def test_keys_that_change_a_map_change_none_here(page: AskingPage) -> None:
    page.keys(Qt.Key.Key_Right)
    before = page.session.current
    page.keys(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    page.keys(Qt.Key.Key_Delete, Qt.Key.Key_L, Qt.Key.Key_9)
    assert not page.canvas.gesturing
    assert page.session.current == before


def test_the_list_says_the_same_and_turning_keeps_what_is_chosen(page: AskingPage) -> None:
    page.tap_card("Ana", 2)
    page.press("Show as list")
    assert not page.on_map
    assert page.tiles() == ["Sam", "Ana", "Mum", "Park", "Choir"]
    assert "both ways" in page.tile("Ana").accessibleName()
    assert page.chosen() == ["both ways"]
    page.tap("Ana")
    page.press("Show as map")
    assert page.way("Ana") == {GIVEN}
    assert page.chosen_card == "Ana"
    assert page.chosen() == ["I give Ana this"]


def test_the_face_that_was_chosen_stays_for_the_next_resource(page: AskingPage) -> None:
    page.press("Show as list")
    page.next()
    assert not page.on_map
    page.next()
    assert page.says("How is Sam for you?")
    assert "Show as map" not in page.buttons()
    page.back()
    assert "Show as map" in page.buttons()


def test_undo_shows_the_way_before(page: AskingPage) -> None:
    page.tap_card("Sam", 2)
    page.undo()
    assert page.chosen() == ["Sam gives me this"]
    assert page.heard("Sam") == "Sam, Person, gives to me"
    page.undo()
    page.undo()
    assert page.tiles() == []


def test_a_card_of_another_kind_stands_back_and_says_why(open_map: OpenMap) -> None:
    raw = small_study_dict()
    raw["resources"][0]["kinds"] = ["person"]
    page = open_map(study=Study.model_validate(raw))
    back, among = page.colour("Park"), page.colour("Sam")
    page.tap_card("Park")
    assert page.says("This question is about People.")
    assert page.way("Park") == set()
    page.keys(Qt.Key.Key_1)
    assert page.way("Park") == set()
    assert page.heard("Park") == "Park, Place, This question is about People."
    page.next()
    assert page.colour("Park") != back
    assert page.colour("Sam") == among
    page.tap_card("Park")
    assert page.way("Park", "money") == {RECEIVED}


def test_a_screen_reader_hears_each_way_and_can_press_a_card(page: AskingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(resources, "announce", lambda _widget, words: said.append(words))
    QAccessible.setActive(True)
    view = QAccessible.queryAccessibleInterface(page.canvas)
    sam = view.child(sorted(page.canvas.map.cards).index(page.node("Sam").id))
    assert sam.text(QAccessible.Text.Name) == "Sam, Person, none"
    for _ in range(2):
        sam.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert sam.text(QAccessible.Text.Name) == "Sam, Person, both ways"
    assert said == ["Sam: gives to me.", "Sam: both ways."]


def test_tab_comes_from_the_map_to_the_cards_beside_it_and_the_answers(page: AskingPage) -> None:
    assert page.stops()[:3] == ["Your map: people, places and activities", "Mum", "Nobody right now"]
    page.tap_ground()
    page.tab_to("Nobody right now")
    page.keys(Qt.Key.Key_Space)
    assert page.session.current.prompts["listening"].nobody


@pytest.fixture
def many(open_map: OpenMap) -> AskingPage:
    """Five resources."""
    raw = small_study_dict()
    names = ("company", "advice", "lifts")
    for code, name in enumerate(names, 3):
        raw["resources"].append({**raw["resources"][0], "id": name, "code": code, "label": name, "question": f"Who, {name}?"})
    next(each for each in raw["steps"] if each["id"] == "resources")["resources"] = ["listening", "money", *names]
    return open_map(study=Study.model_validate(raw))


def test_leaving_the_rest_out_is_offered_once_and_never_after_going_on(many: AskingPage) -> None:
    many.press("Nobody right now")
    assert LEAVE not in many.buttons()
    many.next()
    many.press("Nobody right now")
    assert {LEAVE, KEEP} <= set(many.buttons())
    many.press(KEEP)
    assert LEAVE not in many.buttons()
    for _ in range(2):
        many.next()
        many.press("Nobody right now")
        assert LEAVE not in many.buttons()
    assert set(many.session.current.prompts) == {"listening", "money", "company", "advice"}


def test_going_on_by_next_declines_the_offer_too(many: AskingPage) -> None:
    many.press("Nobody right now")
    many.next()
    many.press("Nobody right now")
    many.next()
    many.press("Nobody right now")
    assert LEAVE not in many.buttons()
    many.back()
    assert LEAVE not in many.buttons()


def test_very_large_words_begin_with_the_list_and_may_turn_to_the_map(open_map: OpenMap, large_text: Look) -> None:
    page = open_map("Mum", look=large_text, room=(1_366, 480))
    assert not page.on_map
    page.press("Show as map")
    QApplication.processEvents()
    assert page.on_map
    page.tap_card("Sam")
    page.qtbot.wait(1)
    assert page.way("Sam") == {RECEIVED}
    assert clipped(page.widget) == []
    page.press("Show as list")
    page.next()
    assert "Show as map" in page.buttons()


def test_another_look_keeps_page_face_and_button(page: AskingPage, large_text: Look, look: Look) -> None:
    page.next()
    page.screen.dress(large_text)
    assert page.on_map
    page.press("Show as list")
    page.screen.dress(look)
    assert page.says("Who lends or gives money?")
    assert "Show as map" in page.buttons()


@pytest.mark.parametrize("beside", [(), ("Mum", "A rather long name that nobody would ever think of shortening")])
def test_everything_can_be_read_and_pressed(open_map: OpenMap, beside: tuple[str, ...]) -> None:
    page = open_map(*beside, study=study_with("resources", effect="exchange"))
    for name in ("Sam", "Park"):
        page.tap_card(name, 2)
        page.qtbot.wait(1)
        assert clipped(page.widget) + too_small(page.widget, 48) == []
    nameless = [stop for stop in tab_stops(page.widget) if not stop.accessibleName()]
    assert nameless == []


def test_no_cards_stand_on_the_map_so_the_list_comes_first(open_map: OpenMap) -> None:
    session = fresh_session(small_study())
    for name in ("Sam", "Ana", "Bo", "Cy"):
        session.name_card("person", name)
    assert not open_map(session=session).on_map


def test_undoing_all_cards_and_doing_them_again_follows(open_map: OpenMap) -> None:
    session = drawn(small_study())
    session.do(MarkPrompt("money"))
    page = open_map(session=session)
    while session.can_undo:
        page.undo()
    assert page.says("There are no cards to ask about yet.")
    while session.can_redo:
        page.redo()
    page.tap_card("Sam")
    assert page.way("Sam") == {RECEIVED}


def test_turning_to_the_next_resource_takes_no_waiting_with_sixty_cards(open_map: OpenMap) -> None:
    study = small_study()
    session = fresh_session(study)
    for number in range(60):
        node = session.name_card("person", f"Card {number}")
        session.do(PlaceNode(node, study.place((number % 9 + 1) / 10, number * 137.5 % 360)))
    page = open_map(session=session)
    taken = []
    for turn in (page.next, page.back) * 3:
        begun = process_time()
        turn()
        QApplication.processEvents()
        taken.append(process_time() - begun)
    assert min(taken) < 0.1  # by the processor's own clock, whatever else the machine does
