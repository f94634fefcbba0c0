"""Cards that lie on one another move apart within their own ring, and only where that helps."""

from __future__ import annotations

from random import Random
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.geometry import ring_of, sector_of
from netmapper.domain.tidying import Spot, overlapping, ring_bounds, sector_bounds, tidied

SIZES = st.floats(0.04, 0.4)
EDGES = (0.5, 0.75, 1.0)
SECTORS = st.integers(0, 6)
POLES = st.lists(
    st.tuples(st.floats(0, 1) | st.sampled_from([1e-9, 1e-5]), st.floats(0, 359.99))
    | st.tuples(st.sampled_from([0.2, 0.5, 0.9]), st.floats(80, 110)),
    max_size=16,
)


def _spots(poles: list[tuple[float, float]], sectors: int = 0) -> dict[int, Spot]:
    return {
        key: Spot(radius, angle, *sector_bounds(angle, sectors), *ring_bounds(radius, EDGES))
        for key, (radius, angle) in enumerate(poles)
    }


def _pairs(spots: dict[int, Spot], size: float) -> set[frozenset[int]]:
    return {frozenset((one, other)) for one, others in overlapping(spots, size).items() for other in others}


@given(POLES, SIZES, SECTORS)
def test_no_two_cards_come_to_lie_on_one_another_that_did_not(
    poles: list[tuple[float, float]], size: float, sectors: int
) -> None:
    spots = _spots(poles, sectors)
    assert _pairs(spots | tidied(spots, size), size) <= _pairs(spots, size)


@given(POLES, SIZES, SECTORS)
def test_cards_that_lie_on_no_other_stay_exactly_where_they_are(
    poles: list[tuple[float, float]], size: float, sectors: int
) -> None:
    spots = _spots(poles, sectors)
    assert tidied(spots, size).keys() <= overlapping(spots, size).keys()


@given(POLES, SIZES, SECTORS)
def test_tidying_what_is_tidy_changes_nothing(poles: list[tuple[float, float]], size: float, sectors: int) -> None:
    spots = _spots(poles, sectors)
    assert tidied(spots | tidied(spots, size), size) == {}


@given(POLES, SIZES, st.integers(2, 6))
def test_a_card_never_leaves_its_sector(poles: list[tuple[float, float]], size: float, sectors: int) -> None:
    names = [str(number) for number in range(sectors)]
    spots = _spots(poles, sectors)
    moved = tidied(spots, size)
    assert all(0 <= spot.angle < 360 for spot in moved.values())
    assert {key: sector_of(spot.angle, names) for key, spot in moved.items()} == {
        key: sector_of(spots[key].angle, names) for key in moved
    }


@given(POLES, SIZES, SECTORS)
def test_a_card_never_leaves_its_ring_nor_comes_to_lie_on_me(poles: list[tuple[float, float]], size: float, sectors: int) -> None:
    spots = _spots(poles, sectors)
    for key, spot in tidied(spots, size).items():
        assert ring_of(spot.radius, EDGES) == ring_of(spots[key].radius, EDGES)
        assert spot.radius == spots[key].radius or spot.radius >= size


def test_cards_on_me_come_beside_me_when_they_move_across() -> None:
    moved = tidied(_spots([(0.02, 90.0), (0.02, 95.0)]), 0.2)
    assert [spot.radius >= 0.2 for spot in moved.values()] == [True]


def test_cards_use_the_width_of_their_ring_only_where_turning_is_not_enough() -> None:
    roomy = _spots([(0.3, 90.0)] * 5)
    assert {spot.radius for spot in tidied(roomy, 0.2).values()} == {0.3}
    full = _spots([(0.3, 30.0 * number) for number in range(12)])
    moved = tidied(full, 0.2)
    assert {spot.radius for spot in moved.values()} - {0.3}
    assert _pairs(full | moved, 0.2) == set()


@given(st.integers(2, 8), st.floats(0, 359.99))
def test_where_there_is_room_nothing_lies_on_anything_afterwards(cards: int, angle: float) -> None:
    spots = _spots([(0.8, angle)] * cards)
    assert _pairs(spots | tidied(spots, 0.18), 0.18) == set()


def test_only_the_cards_that_may_move_do() -> None:
    spots = _spots([(0.5, 90.0), (0.5, 91.0), (0.5, 200.0), (0.5, 201.0)])
    assert tidied(spots, 0.1, {0, 2, 3}).keys() == {0, 3}


def test_the_card_that_was_named_last_gives_way_to_the_nearest_free_spot() -> None:
    spots = _spots([(0.5, 90.0), (0.5, 92.0)])
    (key, spot), *more = tidied(spots, 0.1).items()
    assert (key, spot.radius, more) == (1, 0.5, [])
    assert 92 < spot.angle < 104


def test_three_hundred_cards_are_tidied_at_once() -> None:
    chance = Random(1)
    spots = _spots(
        [(chance.choice((0.25, 0.5, 0.7, 0.9)) + chance.uniform(-0.08, 0.08), chance.uniform(0, 360)) for _ in range(300)]
    )
    started = perf_counter()
    tidied(spots, 0.1)
    assert perf_counter() - started < 0.6, "130 ms on a quiet machine"
