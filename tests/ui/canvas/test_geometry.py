"""Where points, lines and the next card are: the geometry of the canvas, without a screen."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId
from netmapper.export.lines import Line, between, sign_shares, to_me
from netmapper.export.room import around
from netmapper.ui.canvas.keys import nearest
from netmapper.ui.canvas.projection import Projection

UNITS = st.floats(60, 2_000)
RADII = st.floats(0.01, 1)
ANGLES = st.floats(0, 359.9)
POINTS = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
RIGHT, UP = (1.0, 0.0), (0.0, -1.0)


@given(UNITS, RADII, ANGLES)
def test_a_place_seen_on_the_map_is_read_as_the_same_place(unit: float, radius: float, angle: float) -> None:
    seen = Projection(unit)
    back = seen.polar(seen.point(Place(radius, angle, 1)))
    assert back[0] == pytest.approx(radius)
    assert math.cos(math.radians(back[1] - angle)) == pytest.approx(1)


def test_the_top_of_the_map_is_up_and_angles_run_clockwise() -> None:
    seen = Projection(100)
    assert seen.point(Place(1, 0, 3)) == pytest.approx((0, -100))
    assert seen.point(Place(1, 90, 3)) == pytest.approx((100, 0))


@given(UNITS, ANGLES)
def test_a_drop_just_beyond_the_edge_means_the_outermost_ring(unit: float, angle: float) -> None:
    seen = Projection(unit)
    meant = seen.dropped(seen.point(Place(1.05, angle, 3)))
    assert meant is not None
    assert meant[0] == pytest.approx(1.0)
    assert seen.dropped(seen.point(Place(1.2, angle, 3))) is None


@given(POINTS, POINTS)
def test_a_line_begins_and_ends_at_its_cards(one: tuple[float, float], other: tuple[float, float]) -> None:
    line = between(one, other)
    assert line.at(0) == pytest.approx(one)
    assert line.at(1) == pytest.approx(other)


@given(POINTS, POINTS, st.floats(0, 1))
def test_every_point_of_a_line_is_on_the_line(one: tuple[float, float], other: tuple[float, float], share: float) -> None:
    line = between(one, other)
    assert line.distance(line.at(share)) < 2


def test_a_link_bows_away_from_me() -> None:
    line = between((-100, 60), (100, 60))
    assert line.at(0.5)[1] > 60


def test_a_tie_to_me_is_straight() -> None:
    assert to_me((30, 40)).at(0.5) == pytest.approx((15, 20))


def test_ties_between_the_same_cards_keep_apart() -> None:
    middles = sorted(between((-100, 60), (100, 60), rank).at(0.5)[1] for rank in range(3))
    assert all(upper - lower > 15 for lower, upper in zip(middles, middles[1:], strict=False))


def test_a_sign_stands_beside_the_card_with_its_gap() -> None:
    line = to_me((200, 0))
    first = sign_shares(line, 40, 50, towards_end=True)[0]
    assert line.at(first)[0] == pytest.approx(150)


@given(st.floats(1, 400), st.floats(5, 90), st.floats(5, 90), st.booleans())
def test_a_sign_is_always_on_its_line(length: float, start: float, end: float, towards: bool) -> None:
    shares = sign_shares(Line((0, 0), (length, 0)), start, end, towards_end=towards)
    assert all(0 <= share <= 1 for share in shares)


def test_an_arrow_leads_to_the_near_card_in_its_direction() -> None:
    cards = [(NodeId(1), (50.0, 10.0)), (NodeId(2), (200.0, 0.0)), (NodeId(3), (-20.0, 0.0)), (NodeId(4), (0.0, -40.0))]
    assert nearest((0, 0), RIGHT, cards) == 1
    assert nearest((0, 0), UP, cards) == 4
    assert nearest((210, 0), RIGHT, cards) is None


@given(st.lists(POINTS, min_size=2, max_size=12, unique=True))
def test_arrows_reach_some_card_from_any_card(points: list[tuple[float, float]]) -> None:
    cards = [(NodeId(number), point) for number, point in enumerate(points)]
    ways = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)]
    for node, point in cards:
        others = [card for card in cards if card[0] != node and card[1] != point]
        assert not others or any(nearest(point, way, others) is not None for way in ways)


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=1, max_size=9, unique=True))
def test_arrows_lead_from_any_card_to_every_other(points: list[tuple[int, int]]) -> None:
    cards = {NodeId(number): (float(x), float(y)) for number, (x, y) in enumerate(points)}
    for start in cards:
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            others = [(node, point) for node, point in cards.items() if node != here]
            found = {nearest(cards[here], way, others) for way in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))}
            waiting += [node for node in found if node is not None and node not in reached]
            reached |= {node for node in found if node is not None}
        assert reached == set(cards)


@given(POINTS, POINTS, st.floats(0, 1))
def test_a_line_crosses_a_box_round_any_of_its_points(one: tuple[float, float], other: tuple[float, float], share: float) -> None:
    line = between(one, other)
    assert line.crosses(around(*line.at(share), 6, 6))


def test_a_line_that_passes_by_does_not_cross() -> None:
    assert not Line((0, 0), (100, 100)).crosses(around(80, 20, 50, 50))
    assert not between((-100, 60), (100, 60)).crosses(around(0, 60, 40, 8))
    assert between((-100, 60), (100, 60)).crosses(around(0, 76, 40, 8))
