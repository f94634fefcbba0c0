"""Groups are outlines round their cards and no others, told apart by their line, with a name that can be tapped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import GroupId, NodeId
from netmapper.editing.commands import DrawGroup, PlaceNode, RemoveGroup
from netmapper.export.outlines import within
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.outlines import GroupDrawing
from netmapper.ui.canvas.view import MapCanvas
from tests.support.sessions import fresh_session
from tests.support.studies import small_study
from tests.ui.canvas.conftest import NewCanvas

STUDY = small_study()
NODES = tuple(NodeId(number) for number in range(1, 6))
FIRST = GroupId(1)


@pytest.fixture
def session() -> InterviewSession:
    """Five people in a half circle."""
    session = fresh_session(STUDY)
    for number in range(5):
        session.do(PlaceNode(session.name_card("person", f"Friend {number + 1}"), STUDY.place(0.7, 200 + 40 * number)))
    return session


@pytest.fixture
def canvas(session: InterviewSession, new_canvas: NewCanvas) -> MapCanvas:
    """The map of this session, following it."""
    canvas = new_canvas(session.current)
    session.hear(canvas.show_change)
    return canvas


def _inside(canvas: MapCanvas, group: GroupId = FIRST) -> set[NodeId]:
    canvas.settle()
    corners = canvas.map.outlines.drawn[group].corners
    return {node for node, card in canvas.map.cards.items() if within(card.point, corners)}


def _line(drawn: GroupDrawing) -> tuple[float, ...]:
    return tuple(drawn.outline.pen().dashPattern())


@pytest.mark.parametrize("members", [{1}, {1, 2}, {1, 5}, {1, 3, 5}, {2, 3, 4}, {1, 2, 3, 4, 5}])
def test_an_outline_holds_its_cards_and_no_others(session: InterviewSession, canvas: MapCanvas, members: set[int]) -> None:
    session.group("Walkers", frozenset(NodeId(member) for member in members))
    assert _inside(canvas) == {NodeId(member) for member in members}


def test_an_outline_follows_its_cards_and_makes_room_for_others(session: InterviewSession, canvas: MapCanvas) -> None:
    session.group("Walkers", frozenset({NODES[0], NODES[4]}))
    session.do(PlaceNode(NODES[0], STUDY.place(0.9, 90)))
    assert _inside(canvas) == {NODES[0], NODES[4]}
    middle = tuple(sum(canvas.map.cards[node].point[axis] for node in (NODES[0], NODES[4])) / 2 for axis in (0, 1))
    radius, angle = canvas.map.projection.polar((middle[0], middle[1] + 26))
    session.do(PlaceNode(NODES[2], STUDY.place(radius, angle)))
    before = len(canvas.map.outlines.drawn[FIRST].corners)
    session.undo()
    assert len(canvas.map.outlines.drawn[FIRST].corners) != before
    assert _inside(canvas) == {NODES[0], NODES[4]}


def test_groups_go_and_come_back_with_undo(session: InterviewSession, canvas: MapCanvas) -> None:
    group = session.group("Walkers", frozenset(NODES[:2]))
    session.do(RemoveGroup(group))
    assert not canvas.map.outlines.drawn
    session.undo()
    session.do(DrawGroup(group, "Night walkers", frozenset(NODES[:3])))
    assert _inside(canvas) == set(NODES[:3])
    assert canvas.map.outlines.drawn[group].name == "Night walkers"
    for node in NODES[:3]:
        session.do(PlaceNode(node, None))
    assert not canvas.map.outlines.drawn


def test_groups_of_the_same_cards_are_told_apart_without_colour(session: InterviewSession, canvas: MapCanvas) -> None:
    groups = [session.group(name, frozenset(NODES[:2])) for name in ("One", "Two", "Three", "Four", "Five", "Six")]
    drawn = [canvas.map.outlines.drawn[group] for group in groups]
    assert len({_line(each) for each in drawn}) == 6
    assert len({each.outline.pen().color().name() for each in drawn}) == 1
    assert all(drawn[place].corners != drawn[place + 1].corners for place in range(5))


def test_the_name_of_a_group_stands_on_no_card_and_no_name(session: InterviewSession, canvas: MapCanvas) -> None:
    session.group("Walkers", frozenset(NODES[1:4]))
    canvas.settle()
    room = canvas.map.labels.room
    box = room.box(("group", 1))
    assert {owner[0] for owner, _ in room.touched(box, (("group", 1),))} <= {"ring"}


def test_tapping_the_name_of_a_group_says_so(session: InterviewSession, canvas: MapCanvas, qtbot: QtBot) -> None:
    group = session.group("Walkers", frozenset(NODES[1:4]))
    canvas.show()
    canvas.settle()
    at = canvas.map.outlines.drawn[group].name_at
    assert canvas.map.group_at(at) == group
    assert canvas.map.group_at((at[0], at[1] + 60)) is None
    with qtbot.waitSignal(canvas.group_tapped) as told:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.pixel_of(at))
    assert told.args == [group]


def test_an_outline_stays_while_its_card_is_in_the_hand(session: InterviewSession, canvas: MapCanvas) -> None:
    session.group("Walkers", frozenset(NODES[1:4]))
    canvas.show()
    canvas.settle()
    edge = canvas.map.outlines.drawn[FIRST].corners[0]
    pixel = canvas.pixel_of(edge)
    around = [pixel + QPoint(x, y) for x in range(-4, 5) for y in range(-4, 5)]
    before = [canvas.viewport().grab().toImage().pixelColor(spot).lightness() for spot in around]
    at = canvas.pixel_of(canvas.map.cards[NODES[2]].point)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(canvas.viewport(), at + QPoint(60, 90))
    QTest.mouseMove(canvas.viewport(), at + QPoint(62, 90))
    assert canvas.moving
    image = canvas.viewport().grab().toImage()
    assert [image.pixelColor(spot).lightness() for spot in around] == pytest.approx(before, abs=2)  # painted by another way
    assert max(before) - min(before) > 20


def test_groups_can_be_hidden(session: InterviewSession, canvas: MapCanvas) -> None:
    session.group("Walkers", frozenset(NODES[1:4]))
    canvas.set_layers(Layers(groups=False))
    assert not canvas.map.outlines.drawn
    canvas.set_layers(Layers())
    assert _inside(canvas) == set(NODES[1:4])
