"""Rings, sectors and angles, for any map."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.geometry import Place, free_angle, middle_of, polar, ring_edges, ring_of, sector_of

WIDTHS = st.lists(st.floats(0.01, 100), min_size=1, max_size=12)


@given(WIDTHS)
def test_edges_grow_and_end_at_one(widths: list[float]) -> None:
    edges = ring_edges(widths)
    assert list(edges) == sorted(edges)
    assert edges[-1] == 1.0


@given(WIDTHS, st.floats(0, 1))
def test_every_radius_lies_within_its_ring(widths: list[float], radius: float) -> None:
    edges = ring_edges(widths)
    ring = ring_of(radius, edges)
    assert (edges[ring - 2] if ring > 1 else 0) <= radius <= edges[ring - 1]


@given(WIDTHS)
def test_the_middle_of_a_ring_lies_in_it(widths: list[float]) -> None:
    edges = ring_edges(widths)
    assert [ring_of(middle_of(ring, edges), edges) for ring in range(1, len(edges) + 1)] == list(range(1, len(edges) + 1))


@given(st.floats(0.001, 1), st.floats(0, 359.99))
def test_a_place_and_its_point_on_the_square_map_are_the_same(radius: float, angle: float) -> None:
    again = polar(*Place(radius, angle, 1).xy)
    assert again[0] == pytest.approx(radius)
    assert min(abs(again[1] - angle), 360 - abs(again[1] - angle)) == pytest.approx(0, abs=1e-6)


def test_angles_run_clockwise_from_the_top() -> None:
    assert polar(0, 1) == (1.0, 0.0)
    assert polar(1, 0) == (1.0, pytest.approx(90.0))


def test_sectors_are_equal_shares_clockwise_from_the_top() -> None:
    names = ["home", "work", "out", "online"]
    assert [sector_of(angle, names) for angle in (0, 91, 180, 359.9, 360)] == ["home", "work", "out", "online", "home"]
    assert sector_of(10, []) is None


@given(st.lists(st.floats(0, 359.9), min_size=1, max_size=20))
def test_the_free_angle_keeps_as_far_off_as_can_be(taken: list[float]) -> None:
    angle = free_angle(taken)
    nearest = min(min(abs(angle - other), 360 - abs(angle - other)) for other in taken)
    assert nearest >= 180 / len(taken) - 1e-6
