from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.labels import Labels, Wish
from netmapper.export.lines import Line, between, hull, sign_shares, to_me
from netmapper.export.picture_words import PictureColours
from netmapper.export.room import Box, Room, around
from netmapper.export.svg import element, legal, number, path

POINTS = st.tuples(st.floats(-400, 400), st.floats(-400, 400))


@given(POINTS, POINTS, st.integers(0, 5))
def test_a_link_begins_and_ends_at_its_cards(one: tuple[float, float], other: tuple[float, float], rank: int) -> None:
    line = between(one, other, rank)
    assert line.at(0) == pytest.approx(one)
    assert line.at(1) == pytest.approx(other)


def test_a_link_bows_away_from_me() -> None:
    for turn in range(0, 360, 20):
        one = (200 * math.cos(math.radians(turn)), 200 * math.sin(math.radians(turn)))
        other = (200 * math.cos(math.radians(turn + 80)), 200 * math.sin(math.radians(turn + 80)))
        straight = Line(one, other).at(0.5)
        assert math.hypot(*between(one, other).at(0.5)) > math.hypot(*straight)


def test_ties_of_one_pair_keep_their_distance() -> None:
    middles = [between((-100, 50), (100, 50), rank).at(0.5) for rank in range(4)]
    distances = [math.dist(one, other) for index, one in enumerate(middles) for other in middles[index + 1 :]]
    assert min(distances) > 20


@given(st.floats(10, 500), st.floats(0, 80), st.floats(0, 80), st.booleans())
def test_a_sign_stands_on_its_line_and_off_both_ends_where_there_is_room(
    length: float, start: float, end: float, near: bool
) -> None:
    shares = sign_shares(to_me((length, 0)), start, end, towards_end=near)
    assert all(0 <= share <= 1 for share in shares)
    if length > start + end:
        assert all(start - 1e-6 <= share * length <= length - end + 1e-6 for share in shares)


@given(st.lists(POINTS, min_size=3, max_size=30))
def test_an_outline_holds_every_point(points: list[tuple[float, float]]) -> None:
    outline = hull(points)
    assert set(outline) <= set(points)
    for one, other in zip(outline, [*outline[1:], *outline[:1]], strict=True):
        for x, y in points:
            assert (other[0] - one[0]) * (y - one[1]) - (other[1] - one[1]) * (x - one[0]) >= -1e-6 * 400 * 400


def test_names_find_free_spots() -> None:
    room = Room(Box(-300, -300, 600, 600))
    labels = Labels(room)
    for place in range(4):
        room.put(("card", place), around(40 * place, 0, 40, 40), 3)
        labels.wish(("name", place), Wish(40.0 * place, 0, 20, 60, 20))
    labels.settle([("name", place) for place in range(4)])
    assert [room.cost(room.box(("name", place)), [("name", place)]) for place in range(4)] == [0] * 4


def test_a_taken_spot_is_free_again_when_it_is_given_back() -> None:
    room = Room(Box(-300, -300, 600, 600))
    room.put(("card", 1), around(0, 0, 40, 40))
    assert room.cost(around(0, 0, 10, 10)) == 100
    room.take(("card", 1))
    assert room.cost(around(0, 0, 10, 10)) == 0
    assert room.cost(around(300, 0, 10, 10)) == 200


def test_elements_are_escaped_and_their_numbers_short() -> None:
    assert element("rect", x=1.0, y=-0.001, fill_opacity=0.12345, note='a"<&', none=None) == (
        '<rect x="1" y="0" fill-opacity="0.12" note=\'a"&lt;&amp;\'/>'
    )
    assert legal("a\x00\x0bb\ufffe\ud800c") == "abc"
    assert [number(value) for value in (0.005, -0.004, 10, 100.10, -1.5)] == ["0.01", "0", "10", "100.1", "-1.5"]
    assert path([(0, 0), (1, 2)], closed=True) == "M0 0 L1 2 Z"


def test_ring_fills_run_from_the_first_to_the_last() -> None:
    colours = PictureColours(rings=("#000000", "#FFFFFF"))
    assert [colours.ring(share) for share in (0, 0.5, 1)] == ["#000000", "#808080", "#FFFFFF"]
