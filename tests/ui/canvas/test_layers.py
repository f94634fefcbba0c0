"""What the layers leave out is not drawn, not found and not told; the map keeps it, and brings it back."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import GroupId, NodeId
from netmapper.editing.commands import DrawGroup, PlaceNode, RecordExchange, RemoveGroup, SayEffect
from netmapper.export.name_views import NameView
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.view import MapCanvas
from tests.support.sessions import fresh_session
from tests.support.studies import small_study
from tests.ui.canvas.conftest import NewCanvas

STUDY = small_study()
SAM, MUM, PARK, CHOIR = (NodeId(number) for number in (1, 2, 3, 4))
CARDS = (
    ("person", "Sam Jones", 0.5, 90),
    ("person", "Mum", 0.5, 200),
    ("place", "Park", 0.8, 300),
    ("activity", "Choir", 0.9, 20),
)
PEOPLE = Layers(kinds=frozenset({"person"}))


@pytest.fixture
def session() -> InterviewSession:
    """Two people, a place and an activity; Sam knows Mum and goes to the park; Sam lends, Mum listens."""
    session = fresh_session(STUDY)
    for kind, name, radius, angle in CARDS:
        session.do(PlaceNode(session.name_card(kind, name), STUDY.place(radius, angle)))
    session.link(SAM, MUM, "knows")
    session.link(SAM, PARK, "goes_with")
    session.do(RecordExchange(session.current.tie_to_me(SAM).id, "money", Direction.GIVEN))
    session.do(RecordExchange(session.current.tie_to_me(MUM).id, "listening", Direction.RECEIVED))
    session.do(SayEffect(session.current.tie_to_me(MUM).id, Effect.HELPS))
    return session


@pytest.fixture
def canvas(session: InterviewSession, new_canvas: NewCanvas) -> MapCanvas:
    """The map of this session, following it."""
    speak_of_cards()
    canvas = new_canvas(session.current)
    session.hear(canvas.show_change)
    return canvas


def _ends(canvas: MapCanvas) -> set[tuple[int, int]]:
    return {(int(drawn.tie.source), int(drawn.tie.target)) for drawn in canvas.map.ties.values()}


def _marks(canvas: MapCanvas) -> dict[tuple[int, int], tuple[str, ...]]:
    drawn = [each for each in canvas.map.ties.values() if each.strand is not None and each.strand.sign is not None]
    return {(int(each.tie.source), int(each.tie.target)): canvas.map.told(each.tie).marks for each in drawn}


def test_a_kind_that_is_left_out_is_neither_drawn_nor_found_nor_read_out(canvas: MapCanvas) -> None:
    park = canvas.map.cards[PARK].point
    canvas.set_layers(PEOPLE)
    canvas.settle()
    assert set(canvas.map.cards) == {SAM, MUM}
    assert [canvas.map.shows(node) for node in (SAM, PARK)] == [True, False]
    assert canvas.map.card_at(park) is None
    assert _ends(canvas) == {(1, 2)}
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert [interface.child(place).text(QAccessible.Text.Name) for place in range(2)] == ["Sam Jones", "Mum"]
    canvas.set_layers(Layers())
    canvas.settle()
    assert canvas.map.card_at(park) == PARK
    assert _ends(canvas) == {(1, 2), (1, 3)}


def test_names_stand_where_they_stood_when_a_filter_is_taken_off(canvas: MapCanvas) -> None:
    before = {node: card.name_at for node, card in canvas.map.cards.items()}
    for layers in (PEOPLE, Layers(names=NameView.INITIALS), Layers()):
        canvas.set_layers(layers)
        canvas.settle()
    assert {node: card.name_at for node, card in canvas.map.cards.items()} == before


def test_a_name_goes_with_its_card_that_was_moved_under_a_filter(session: InterviewSession, canvas: MapCanvas) -> None:
    canvas.set_layers(PEOPLE)
    session.do(PlaceNode(SAM, STUDY.place(0.9, 250)))
    canvas.set_layers(Layers())
    canvas.settle()
    card = canvas.map.cards[SAM]
    assert math.dist(card.point, card.name_at) < 100


def test_one_resource_is_shown_by_its_icon_and_way_and_by_nothing_else(canvas: MapCanvas) -> None:
    canvas.set_layers(Layers(resource="listening"))
    assert _marks(canvas) == {(0, 2): ("backward", "icon:ear")}
    assert _ends(canvas) == {(0, 2)}
    canvas.set_layers(Layers(resource="listening", passing=True))
    assert _marks(canvas) == {(0, 2): ("backward", "icon:ear", "check")}


def test_nothing_that_passes_is_shown_unless_it_is_asked_for(canvas: MapCanvas) -> None:
    assert _marks(canvas) == {}
    canvas.choose(MUM)
    assert canvas.map.saying.words == ()
    canvas.set_layers(Layers(passing=True))
    canvas.settle()
    assert _marks(canvas) == {(0, 1): ("forward", "icon:coins"), (0, 2): ("backward", "icon:ear", "check")}
    assert canvas.map.saying.words == ("Listening, to me",)


def test_one_kind_of_link_is_shown_alone(canvas: MapCanvas) -> None:
    canvas.set_layers(Layers(relation="goes_with", passing=True))
    assert _ends(canvas) == {(1, 3)}


@pytest.mark.parametrize(("view", "names"), [(NameView.INITIALS, {"SJ", "M", "P", "C"}),
                                             (NameView.NUMBERED, {"Person 1", "Person 2", "Place 1", "Activity 1"})])  # fmt: skip
def test_names_can_be_initials_or_numbers(canvas: MapCanvas, view: NameView, names: set[str]) -> None:
    whole = {node: card.wish(canvas.map.stamps).width for node, card in canvas.map.cards.items()}
    canvas.set_layers(Layers(names=view))
    canvas.settle()
    assert {card.name for card in canvas.map.cards.values()} == names
    assert canvas.map.cards[SAM].wish(canvas.map.stamps).width != whole[SAM]


def test_what_changes_under_a_filter_is_right_under_it_and_after_it(session: InterviewSession, canvas: MapCanvas) -> None:
    group = session.group("Tuesdays", frozenset({SAM, PARK}))
    canvas.set_layers(Layers(group=group))
    assert set(canvas.map.cards) == {SAM, PARK}
    session.do(DrawGroup(group, "Tuesdays", frozenset({SAM, CHOIR})))
    assert set(canvas.map.cards) == {SAM, CHOIR}
    fresh = session.name_card("person", "Jo")
    session.do(PlaceNode(fresh, STUDY.place(0.3, 0)))
    assert fresh not in canvas.map.cards
    session.do(RemoveGroup(group))
    assert set(canvas.map.cards) == {SAM, MUM, PARK, CHOIR, fresh}
    session.undo()
    canvas.settle()
    assert set(canvas.map.cards) == {SAM, CHOIR}
    assert set(canvas.map.outlines.drawn) == {group}


def test_a_card_that_is_left_out_can_be_the_chosen_one(canvas: MapCanvas) -> None:
    canvas.offer_handles(offered=True)
    canvas.set_layers(PEOPLE)
    canvas.choose(CHOIR)
    canvas.settle()
    assert canvas.map.handle_point() is None
    for key in (Qt.Key.Key_L, Qt.Key.Key_Up, Qt.Key.Key_Escape):
        QTest.keyClick(canvas, key)
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert not canvas.gesturing
    canvas.set_layers(Layers())
    canvas.settle()
    assert canvas.map.cards[CHOIR].state.chosen


def test_a_filter_ends_the_gesture_of_what_it_takes_away(canvas: MapCanvas) -> None:
    canvas.show()
    at = canvas.pixel_of(canvas.map.cards[PARK].point)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(canvas.viewport(), at + QPoint(40, 0))
    canvas.set_layers(PEOPLE)
    assert not canvas.gesturing
    assert not canvas.moving


def test_a_group_that_is_gone_filters_nothing(canvas: MapCanvas) -> None:
    canvas.set_layers(Layers(group=GroupId(9)))
    assert len(canvas.map.cards) == len(CARDS)


def test_only_what_is_new_is_what_was_named_in_this_wave(session: InterviewSession, new_canvas: NewCanvas) -> None:
    canvas = new_canvas(session.current, wave=2)
    canvas.set_layers(Layers(only_new=True))
    assert not canvas.map.cards
