"""Where names stand: on nothing else where there is room, and unmoved while nothing comes to stand on them."""

from __future__ import annotations

import math
import random

from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.labels import Labels, Wish
from netmapper.export.room import Box, Room, around

FRAME = Box(-430, -430, 860, 860)
BOXES = st.builds(Box, st.floats(-300, 300), st.floats(-300, 300), st.floats(1, 120), st.floats(1, 60))


def _labels(points: list[tuple[float, float]], *, most: float | None = None) -> Labels:
    labels = Labels(Room(FRAME))
    labels.most = most
    for number, (x, y) in enumerate(points):
        labels.room.put(("card", number), around(x, y, 56, 56), 1.5)
        labels.wish(("name", number), Wish(x, y, 30, 70, 22))
    labels.settle([("name", number) for number in range(len(points))])
    return labels


def _overlaps(labels: Labels, count: int) -> int:
    spots = [labels.spot(("name", number)) for number in range(count) if ("name", number) not in labels.hidden]
    return sum(one.shared(other) > 0 for place, one in enumerate(spots) for other in spots[:place])


def test_a_name_alone_stands_below_its_card() -> None:
    spot = _labels([(0, 0)]).spot(("name", 0))
    assert spot.left == -35
    assert spot.top == 30


def test_two_names_side_by_side_keep_apart() -> None:
    assert _overlaps(_labels([(0, 0), (58, 0)]), 2) == 0


def test_a_name_does_not_stand_on_another_card() -> None:
    labels = _labels([(0, 0), (0, 60)])
    assert labels.spot(("name", 0)).shared(around(0, 60, 56, 56)) == 0


def test_a_name_stays_within_the_view() -> None:
    spot = _labels([(0, 400)]).spot(("name", 0))
    assert spot.shared(FRAME) == spot.area


def test_a_name_that_nothing_touches_stays_where_it_is() -> None:
    labels = _labels([(0, 0), (300, 300)])
    before = labels.spot(("name", 1))
    labels.wish(("name", 0), Wish(-200, -200, 30, 70, 22))
    labels.settle([("name", 0)])
    assert labels.spot(("name", 1)) == before


def test_a_name_gives_way_to_a_card_that_comes() -> None:
    labels = _labels([(0, 0), (300, 300)])
    labels.room.put(("card", 1), around(0, 40, 56, 56), 1.5)
    labels.wish(("name", 1), Wish(0, 40, 30, 70, 22))
    labels.settle([("name", 1)])
    assert _overlaps(labels, 2) == 0


def test_a_name_gives_way_to_a_card_that_comes_even_if_its_own_name_stands_elsewhere() -> None:
    labels = _labels([(0, 0)])
    labels.room.put(("card", 1), around(0, 64, 56, 56), 1.5)
    labels.wish(("name", 1), Wish(0, 64, 30, 70, 22))
    labels.settle([("name", 1)])
    assert labels.spot(("name", 0)).shared(around(0, 64, 56, 56)) == 0


def test_thirty_names_spread_over_the_map_touch_one_another_hardly_ever() -> None:
    pairs = []
    for seed in range(10):
        chance = random.Random(seed)
        points = [(chance.uniform(-400, 400), chance.uniform(-400, 400)) for _ in range(30)]
        pairs.append(_overlaps(_labels(points), 30))
    assert sum(pairs) / len(pairs) <= 0.5


def test_on_a_crowded_map_names_without_room_are_left_out_and_come_back() -> None:
    points = [(x * 30.0, y * 30.0) for x in range(8) for y in range(8)]
    labels = _labels(points, most=0.2)
    assert 0 < len(labels.hidden) < 64
    for number in range(1, 64):
        labels.room.take(("card", number))
        labels.forget(("name", number))
    labels.settle([])
    assert not labels.hidden


def test_no_name_is_left_out_where_none_may_be() -> None:
    assert not _labels([(0, 0)] * 12).hidden


@given(st.lists(BOXES, max_size=20), BOXES)
def test_the_room_finds_all_that_touch(boxes: list[Box], asked: Box) -> None:
    room = Room()
    for number, box in enumerate(boxes):
        room.put(("thing", number), box)
    found = {owner[1] for owner, _ in room.touched(asked)}
    assert found == {number for number, box in enumerate(boxes) if box.shared(asked) > 0}


@given(st.lists(BOXES, min_size=1, max_size=10))
def test_what_is_taken_away_touches_nothing(boxes: list[Box]) -> None:
    room = Room()
    for box in boxes:
        room.put(("thing", 0), box)
    assert len(list(room.touched(Box(-500, -500, 1_200, 1_200)))) == 1
    room.take(("thing", 0))
    assert not list(room.touched(Box(-500, -500, 1_200, 1_200)))


GRID = st.lists(st.tuples(st.integers(-2, 2), st.integers(-3, 3)), min_size=1, max_size=20, unique=True)
SHAKEN = st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=20, max_size=20)
ANYWHERE = st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), min_size=1, max_size=25)


@given(GRID, SHAKEN)
def test_where_cards_stand_apart_no_name_touches_anything(places: list[tuple[int, int]], off: list[tuple[float, float]]) -> None:
    points = [(160.0 * x + dx, 110.0 * y + dy) for (x, y), (dx, dy) in zip(places, off, strict=False)]
    labels = _labels(points)
    names = [("name", number) for number in range(len(points))]
    assert [labels.room.cost(labels.spot(key), (key, ("card", key[1]))) for key in names] == [0.0] * len(points)


@given(ANYWHERE)
def test_the_same_map_gives_the_same_spots(points: list[tuple[float, float]]) -> None:
    one, other = _labels(points), _labels(points)
    assert [one.spot(("name", number)) for number in range(len(points))] == [
        other.spot(("name", number)) for number in range(len(points))
    ]


@given(ANYWHERE)
def test_names_at_rest_stay_where_they_are(points: list[tuple[float, float]]) -> None:
    labels = _labels(points)
    before = [labels.spot(("name", number)) for number in range(len(points))]
    labels.settle([])
    assert [labels.spot(("name", number)) for number in range(len(points))] == before


def test_a_name_without_room_has_another_make_way() -> None:
    labels = _labels([(0, 0)])
    room = labels.room
    for number, spot in enumerate(list(Wish(140, 0, 30, 70, 22).spots())):
        free = spot.left < 95 and abs(spot.top + spot.height / 2) < 12  # at its left alone nothing stands but a name
        if not free:
            room.put(("sign", number), around(*spot.middle, 4, 4))
    room.put(("sign", 99), around(0, 41, 4, 4))
    labels.wish(("name", 0), Wish(0, 0, 30, 70, 22))
    room.put(("sign", 98), around(0, -41, 4, 4))
    labels.settle([("name", 0)])
    assert labels.spot(("name", 0)).left == 30
    room.put(("card", 1), around(140, 0, 56, 56), 1.5)
    labels.wish(("name", 1), Wish(140, 0, 30, 70, 22))
    labels.settle([("name", 1)])
    assert labels.spot(("name", 1)).left == 40
    assert labels.room.cost(labels.spot(("name", 0)), (("name", 0), ("card", 0))) == 0.0


def test_on_a_hundred_cards_names_lie_on_one_another_less_than_where_nobody_looks_back() -> None:
    pairs = []
    for seed in range(4):
        chance = random.Random(seed)
        turns = [(chance.uniform(50, 415), chance.uniform(0, math.tau)) for _ in range(100)]
        pairs.append(_overlaps(_labels([(far * math.sin(turn), far * math.cos(turn)) for far, turn in turns]), 100))
    assert sum(pairs) / len(pairs) <= 12


@given(st.lists(st.tuples(BOXES, st.floats(0.5, 3)), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_what_is_taken_is_the_same_in_whatever_order_it_came(boxes: list[tuple[Box, float]], chance: random.Random) -> None:
    asked = Box(-100, -100, 200, 200)
    shuffled = chance.sample(boxes, len(boxes))
    rooms = Room(), Room()
    for room, order in zip(rooms, (boxes, shuffled), strict=True):
        for number, (box, weight) in enumerate(order):
            room.put(("thing", number), box, weight)
    assert rooms[0].taken(asked) == rooms[1].taken(asked)
