"""Ties are told apart: arrow heads at the end of what has a direction, several side by side, signs beside cards and rings."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import PlaceNode, RecordExchange
from netmapper.export.room import Box
from netmapper.study.model import Study
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.stamps import HALO, RINGS
from netmapper.ui.canvas.view import MapCanvas
from tests.support.sessions import fresh_session
from tests.support.studies import small_study_dict
from tests.ui.canvas.conftest import NewCanvas

ONE, OTHER = NodeId(1), NodeId(2)


def _study() -> Study:
    """Three kinds of link between any two cards; the first has a direction."""
    raw = small_study_dict()
    raw["tie_kinds"] = [
        {"id": "cares_for", "code": 1, "label": "cares for", "directed": True},
        {"id": "knows", "code": 2, "label": "knows", "pattern": "dashed"},
        {"id": "argues", "code": 3, "label": "argues with", "pattern": "dotted"},
    ]
    raw["steps"] = [step for step in raw["steps"] if step["type"] != "links"]
    return Study.model_validate(raw)


STUDY = _study()


@pytest.fixture
def session() -> InterviewSession:
    """A person, and a place to their right."""
    session = fresh_session(STUDY)
    for kind, name, radius, angle in (("person", "Sam", 0.8, 270), ("place", "Park", 0.8, 80)):
        session.do(PlaceNode(session.name_card(kind, name), STUDY.place(radius, angle)))
    return session


@pytest.fixture
def canvas(session: InterviewSession, new_canvas: NewCanvas) -> MapCanvas:
    """The map of this session, following it."""
    canvas = new_canvas(session.current, STUDY)
    session.hear(canvas.show_change)
    return canvas


def _tip(canvas: MapCanvas, tie: TieId, target: NodeId) -> float:
    """Pixels from the middle of a card to the nearest of an arrow head."""
    head = canvas.map.ties[tie].strand
    assert head is not None
    assert head.head is not None
    x, y = canvas.map.cards[target].point
    corners = [head.head.elementAt(place) for place in range(head.head.elementCount())]
    return min(math.hypot(corner.x - x, corner.y - y) for corner in corners)  # type: ignore[attr-defined]


def test_a_link_with_a_direction_has_its_arrow_beside_the_card_at_its_end(session: InterviewSession, canvas: MapCanvas) -> None:
    tie = session.link(ONE, OTHER, "cares_for")
    assert tie is not None
    size = canvas.map.cards[OTHER].size
    assert size * 0.44 + HALO <= _tip(canvas, tie, OTHER) <= size * 0.6 + HALO + 4
    assert _tip(canvas, tie, ONE) > 250


def test_the_arrow_is_seen_and_only_at_its_end(session: InterviewSession, canvas: MapCanvas) -> None:
    tie = session.link(ONE, OTHER, "cares_for")
    assert tie is not None
    image = canvas.grab().toImage()
    shape = canvas.map.ties[tie].strand
    assert shape is not None
    assert shape.head is not None
    spot = canvas.mapFromScene(shape.head.boundingRect().center())
    assert image.pixelColor(spot).name() == shape.pen.color().name()
    assert not shape.head.contains(QPointF(*canvas.map.cards[ONE].point))


def test_an_arrow_keeps_clear_of_the_ring_round_a_chosen_card(session: InterviewSession, canvas: MapCanvas) -> None:
    tie = session.link(ONE, OTHER, "cares_for")
    assert tie is not None
    before = _tip(canvas, tie, OTHER)
    canvas.choose(OTHER)
    assert _tip(canvas, tie, OTHER) >= canvas.map.cards[OTHER].size / 2 + HALO + RINGS
    canvas.choose(None)
    assert _tip(canvas, tie, OTHER) == pytest.approx(before)


def test_a_link_without_a_direction_has_no_arrow(session: InterviewSession, canvas: MapCanvas) -> None:
    tie = session.link(ONE, OTHER, "knows")
    assert tie is not None
    shape = canvas.map.ties[tie].strand
    assert shape is not None
    assert shape.head is None


def test_three_links_of_two_cards_lie_side_by_side_whichever_way_they_were_drawn(
    session: InterviewSession, canvas: MapCanvas
) -> None:
    ends = ((ONE, OTHER, "cares_for"), (OTHER, ONE, "knows"), (ONE, OTHER, "argues"))
    ties = [session.link(one, other, relation) for one, other, relation in ends]
    canvas.set_layers(Layers(passing=True))
    for tie in ties:
        assert tie is not None
        session.do(RecordExchange(tie, "listening", Direction.GIVEN))
        session.do(RecordExchange(tie, "money", Direction.GIVEN))
    canvas.settle()
    lines = [canvas.map.ties[tie].line for tie in ties if tie is not None]
    middles = sorted(line.at(0.5)[1] for line in lines if line is not None)
    assert [lower - upper for upper, lower in zip(middles, middles[1:], strict=False)] == pytest.approx([26, 26], abs=2)
    patterns = {canvas.map.ties[tie].strand.pen.style() for tie in ties if tie is not None}  # type: ignore[union-attr]
    assert len(patterns) == 3
    boxes = [canvas.map.labels.room.box(("sign", int(tie))) for tie in ties if tie is not None]
    assert not [one for place, one in enumerate(boxes) for other in boxes[:place] if one.shared(other)]


def test_a_sign_keeps_clear_of_its_card_and_of_the_ring_round_it(session: InterviewSession, canvas: MapCanvas) -> None:
    session.do(RecordExchange(session.current.tie_to_me(ONE).id, "listening", Direction.RECEIVED))
    canvas.set_layers(Layers(passing=True))
    canvas.choose(ONE)
    canvas.settle()
    card = canvas.map.cards[ONE]
    assert canvas.map.labels.room.box(("sign", 1)).gap(*card.point) >= card.size / 2 + HALO + RINGS - 1


def test_few_signs_show_all_that_passes_and_many_only_which_way(new_canvas: NewCanvas) -> None:
    told = {}
    for cards in (4, 9, 20):
        session = fresh_session(STUDY)
        for number in range(cards):
            node = session.name_card("person", f"Friend {number}")
            session.do(PlaceNode(node, STUDY.place(0.8, number * 360 / cards)))
            for resource in ("listening", "money"):
                session.do(RecordExchange(session.current.tie_to_me(node).id, resource, Direction.RECEIVED))
        canvas = new_canvas(session.current, STUDY)
        canvas.set_layers(Layers(passing=True))
        told[cards] = canvas.map.told(session.current.tie_to_me(ONE)).marks
        canvas.choose(ONE)
        assert canvas.map.told(session.current.tie_to_me(ONE)).marks == ("backward", "icon:ear", "icon:coins")
    assert told == {4: ("backward", "icon:ear", "icon:coins"), 9: ("backward", "2"), 20: ("backward",)}


def test_more_is_told_again_when_less_passes(session: InterviewSession, new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    for number in range(11):
        node = session.name_card("person", f"Friend {number}")
        session.do(PlaceNode(node, STUDY.place(0.8, number * 30)))
    canvas = new_canvas(session.current, STUDY)
    session.hear(canvas.show_change)
    canvas.set_layers(Layers(passing=True))
    marks = []
    for number in range(1, 12):
        tie = session.current.tie_to_me(NodeId(number)).id
        session.do(RecordExchange(tie, "listening", Direction.RECEIVED))
        session.do(RecordExchange(tie, "money", Direction.RECEIVED))
        strand = canvas.map.ties[TieId(1)].strand
        assert strand is not None
        assert strand.sign is not None
        marks.append(strand.sign.height())
    assert marks[0] > marks[-1]
    while len({key.tie for key in session.current.exchanges}) > 1:
        session.undo()
    strand = canvas.map.ties[TieId(1)].strand
    assert strand is not None
    assert strand.sign is not None
    assert strand.sign.height() == marks[0]


def test_words_say_what_passes_along_what_is_chosen_and_whose_way(session: InterviewSession, canvas: MapCanvas) -> None:
    tie = session.link(ONE, OTHER, "knows")
    assert tie is not None
    session.do(RecordExchange(tie, "listening", Direction.GIVEN))
    session.do(RecordExchange(tie, "money", Direction.GIVEN))
    session.do(RecordExchange(tie, "money", Direction.RECEIVED))
    canvas.choose(None, tie)
    assert canvas.map.saying.words == ()
    canvas.set_layers(Layers(passing=True))
    canvas.settle()
    assert canvas.map.saying.words == ("Money, both ways", "Listening, to Park")
    canvas.set_layers(replace(canvas.map.layers, passing=False, resource="listening"))
    canvas.settle()
    assert canvas.map.saying.words == ("Listening, to Park",)
    canvas.choose(None)
    assert canvas.map.saying.words == ()


def test_a_sign_says_less_where_it_would_cover_other_cards_unless_it_is_asked_for(new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    far = session.name_card("person", "Sam")
    session.do(PlaceNode(far, STUDY.place(1.0, 90)))
    tie = session.current.tie_to_me(far)
    for resource in ("money", "listening"):
        session.do(RecordExchange(tie.id, resource, Direction.RECEIVED))
    canvas = new_canvas(session.current, STUDY)
    session.hear(canvas.show_change)
    canvas.set_layers(Layers(passing=True))
    before = _sign(canvas, tie.id)
    for radius in (0.25, 0.4, 0.55, 0.7, 0.85):
        aside = math.degrees(math.atan(0.23 / radius))
        for way in (1, -1):  # cards on both sides of the tie, all along it
            session.do(PlaceNode(session.name_card("person", "Mum"), STUDY.place(math.hypot(radius, 0.23), 90 + way * aside)))
    canvas.fit()
    less = _sign(canvas, tie.id)
    assert less.area < before.area
    assert not [card for card in canvas.map.cards.values() if card.box.shared(less) > 0.1 * less.area]
    canvas.choose(far)
    assert _sign(canvas, tie.id).area == before.area


def _sign(canvas: MapCanvas, tie: TieId) -> Box:
    """What the sign of a tie covers."""
    shape = canvas.map.ties[tie].strand
    assert shape is not None
    assert shape.sign_box is not None
    return shape.sign_box
