"""Outlines hold what they are round, whoever stands beside it."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.outlines import Circle, outline, spots, within

POINTS = st.tuples(st.floats(-400, 400), st.floats(-400, 400))
CIRCLES = st.lists(st.tuples(POINTS, st.floats(20, 60)), min_size=1, max_size=7)


@given(CIRCLES, st.lists(POINTS, max_size=8))
def test_every_circle_lies_within_its_outline(circles: list[Circle], others: list[tuple[float, float]]) -> None:
    corners = outline(circles, others)
    for (x, y), reach in circles:
        for turn in range(0, 360, 45):
            rim = x + 0.9 * reach * math.cos(math.radians(turn)), y + 0.9 * reach * math.sin(math.radians(turn))
            assert within(rim, corners)


@given(CIRCLES, st.lists(POINTS, max_size=8))
def test_names_are_offered_spots_outside(circles: list[Circle], others: list[tuple[float, float]]) -> None:
    corners = outline(circles, others)
    apart = [within((x + 3 * across, y + 3 * down), corners) for (x, y), (across, down) in spots(corners, 24)]
    assert sum(apart) <= len(apart) // 4  # a few look into a dent


def test_whoever_stands_between_two_of_a_group_is_not_taken_in() -> None:
    circles: list[Circle] = [((-200.0, 0.0), 40.0), ((200.0, 0.0), 40.0), ((0.0, 300.0), 40.0)]
    assert within((0.0, 100.0), outline(circles))
    assert not within((0.0, 100.0), outline(circles, [(0.0, 100.0)]))


def test_no_circle_has_no_outline() -> None:
    assert outline([]) == []
