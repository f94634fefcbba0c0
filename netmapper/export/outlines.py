"""Outlines round groups of cards: rounded, and round no card that is not in the group where that can be. Pure geometry.

Where nobody else stands between the cards of a group it is their rounded hull; else it keeps to each card, with a bridge
from one to the next. Corners run clockwise on a screen, close enough to each other to be drawn straight.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from netmapper.domain.ids import GroupId
from netmapper.export.lines import Point, hull

Circle = tuple[Point, float]
"""A middle, and a radius in pixels."""

ROUND = 24
"""Corners that stand for a circle."""
BRIDGE = 15.0
"""Half the width of a bridge between two cards, in pixels."""
SOFT = 20.0
"""Pixels within which a bridge flows into what is round a card."""
GRID = 9.0
"""Pixels between the points at which a bridged outline is looked for."""
LONGEST = 20_000
"""Steps along a bridged outline, at most."""

PATTERNS = ((7.0, 4.0), (1.0, 3.0), (7.0, 3.0, 1.0, 3.0), (14.0, 4.0), (7.0, 3.0, 1.0, 3.0, 1.0, 3.0), (3.0, 2.0))
"""Dashes and gaps of the lines round groups, in widths of the line."""

TURNS = tuple(math.radians(360 * corner / ROUND) for corner in range(ROUND))


def outline(circles: Sequence[Circle], others: Collection[Point] = ()) -> list[Point]:
    """The outline round these circles, with none of the other points within if it can be; nothing where there is no circle."""
    around = rounded(circles)
    if len(circles) < 2 or not any(within(point, around) for point in others):
        return around
    return list(_bridged(tuple(circles)))


def rounded(circles: Sequence[Circle]) -> list[Point]:
    """The rounded hull of circles, whoever else stands in it."""
    return hull([(x + reach * math.cos(turn), y + reach * math.sin(turn)) for (x, y), reach in circles for turn in TURNS])


def group_pattern(group: GroupId) -> tuple[float, ...]:
    """The dashes and gaps of a group's line; the same for a group as long as there is one."""
    return PATTERNS[(int(group) - 1) % len(PATTERNS)]


def within(point: Point, corners: Sequence[Point]) -> bool:
    """Whether a point lies inside an outline."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]] if corners else []):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
    return inside


def spots(corners: Sequence[Point], count: int) -> Iterator[tuple[Point, Point]]:
    """About so many corners of an outline, each with the way outward from it, one pixel long."""
    for place in range(0, len(corners), max(len(corners) // count, 1)):
        (x0, y0), (x1, y1) = corners[place - 1], corners[(place + 1) % len(corners)]
        along = math.hypot(x1 - x0, y1 - y0) or 1.0
        yield corners[place], ((y1 - y0) / along, (x0 - x1) / along)


@lru_cache(maxsize=128)
def _bridged(circles: tuple[Circle, ...]) -> tuple[Point, ...]:
    """The line at which the distance to circles and bridges is nothing, followed from the leftmost circle on."""
    bridges = _tree([middle for middle, _ in circles])

    @cache
    def far(column: int, row: int) -> float:
        return _distance((column * GRID, row * GRID), circles, bridges)

    (x, y), _ = min(circles, key=lambda circle: circle[0][0] - circle[1])
    column, row = round(x / GRID), round(y / GRID)
    while far(column, row) < 0:
        column -= 1
    start = cell, side = (column, row), "top"
    corners: list[Point] = []
    for _ in range(LONGEST):
        left, top = cell
        values = {spot: far(left + spot[0], top + spot[1]) for spot in ((0, 0), (1, 0), (1, 1), (0, 1))}
        corners.append(_crossing(cell, side, values))
        side = _way_out(side, values)
        across, down = AWAY[side]
        cell, side = (left + across, top + down), OPPOSITE[side]
        if (cell, side) == start:
            break
    return tuple(corners if _clockwise(corners) else corners[::-1])


Spot = tuple[int, int]

SIDES: dict[str, tuple[Spot, Spot]] = {
    "top": ((0, 0), (1, 0)),
    "right": ((1, 0), (1, 1)),
    "bottom": ((0, 1), (1, 1)),
    "left": ((0, 0), (0, 1)),
}
AWAY: dict[str, Spot] = {"top": (0, -1), "right": (1, 0), "bottom": (0, 1), "left": (-1, 0)}
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
ORDER = ("top", "right", "bottom", "left")


def _way_out(came: str, values: dict[Spot, float]) -> str:
    """By which other side the line leaves a square of the grid; where it passes twice, by the nearest round a corner."""
    crossed = [side for side, (one, other) in SIDES.items() if (values[one] < 0) != (values[other] < 0)]
    if len(crossed) == 2:
        return crossed[0] if crossed[1] == came else crossed[1]
    shared = next(spot for spot in SIDES[came] if values[spot] >= 0)
    return next(side for side, ends in SIDES.items() if side != came and shared in ends)


def _crossing(cell: Spot, side: str, values: dict[Spot, float]) -> Point:
    """Where on a side the distance is nothing."""
    one, other = SIDES[side]
    share = values[one] / (values[one] - values[other])
    return (
        (cell[0] + one[0] + (other[0] - one[0]) * share) * GRID,
        (cell[1] + one[1] + (other[1] - one[1]) * share) * GRID,
    )


def _distance(point: Point, circles: Sequence[Circle], bridges: Sequence[tuple[Point, Point]]) -> float:
    """Pixels from a point to the nearest circle or bridge, less than nothing within; soft where two are equally near."""
    found = math.inf
    for middle, reach in circles:
        found = _softly(found, math.dist(point, middle) - reach)
    for one, other in bridges:
        x, y = other[0] - one[0], other[1] - one[1]
        squared = x * x + y * y or 1.0
        share = min(max(((point[0] - one[0]) * x + (point[1] - one[1]) * y) / squared, 0.0), 1.0)
        found = _softly(found, math.hypot(point[0] - one[0] - share * x, point[1] - one[1] - share * y) - BRIDGE)
    return found


def _softly(one: float, other: float) -> float:
    """The lesser of two, a little less where they are nearly equal."""
    near = SOFT - abs(one - other)
    return min(one, other) - (near * near / (4 * SOFT) if near > 0 else 0.0)


def _tree(points: Sequence[Point]) -> list[tuple[Point, Point]]:
    """The shortest bridges that join all of these points."""
    joined, left, found = [points[0]], list(points[1:]), []
    while left:
        _, one, other = min((math.dist(one, other), one, other) for one in joined for other in left)
        found.append((one, other))
        joined.append(other)
        left.remove(other)
    return found


def _clockwise(corners: Sequence[Point]) -> bool:
    """Whether corners run clockwise on a screen, where y points down."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]])) > 0
