"""Spreading cards that lie on one another within their own ring: along it first, then across it. No pixels, no study here."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from netmapper.domain.geometry import ring_of

Key = TypeVar("Key", bound=int)
TOUCHING = 1e-9
"""The share of a card's size by which two may lie over one another and count as side by side."""
CLEAR = 1e-6
"""The share of a card's size by which a card that is moved keeps off the others."""
INSIDE = 1e-6
"""Degrees that a card keeps from the edges of its sector when it is moved, so that rounding never takes it across."""
ACROSS = 9
"""How many radii are tried across a ring."""
CROWD = 120
"""Up to so many cards that still lie on others look for room across their ring; among more there hardly is any."""
TURN = 360.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a card stands: its radius and angle, and the angles (its sector) and radii (its ring) within which it may go."""

    radius: float
    angle: float
    start: float = 0.0
    end: float = TURN
    inner: float = 0.0
    outer: float = 0.0
    """Where it is no more than ``inner`` the card keeps its radius."""

    @property
    def point(self) -> tuple[float, float]:
        """The same on the square map."""
        turn = math.radians(self.angle)
        return self.radius * math.sin(turn), self.radius * math.cos(turn)


def sector_bounds(angle: float, sectors: int) -> tuple[float, float]:
    """The angles between which a card stays in its sector; the whole turn where there are no sectors."""
    if sectors < 2:
        return 0.0, TURN
    wide = TURN / sectors
    start = int(angle % TURN / TURN * sectors) % sectors * wide
    return start, start + wide


def ring_bounds(radius: float, edges: Sequence[float]) -> tuple[float, float]:
    """The radii between which a card stays on its ring."""
    ring = ring_of(radius, edges)
    return (edges[ring - 2] + CLEAR if ring > 1 else 0.0), edges[ring - 1]


def overlapping(spots: Mapping[Key, Spot], size: float) -> dict[Key, set[Key]]:
    """Which cards of this size, in ring units, lie on which others. Those that lie on none are left out."""
    cells: dict[tuple[int, int], list[Key]] = {}
    points = {key: spot.point for key, spot in spots.items()}
    found: dict[Key, set[Key]] = {}
    for key, (x, y) in points.items():
        column, row = math.floor(x / size), math.floor(y / size)
        for near in ((column + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1)):
            for other in cells.get(near, ()):
                if math.dist(points[key], points[other]) < size * (1 - TOUCHING):
                    found.setdefault(key, set()).add(other)
                    found.setdefault(other, set()).add(key)
        cells.setdefault((column, row), []).append(key)
    return found


def tidied(spots: Mapping[Key, Spot], size: float, movable: Collection[Key] | None = None) -> dict[Key, Spot]:
    """New spots for the cards that have to move so that none lies on another; all others stay exactly where they are.

    A card goes to the nearest free angle of its own radius within its sector. One for which there is none goes to the
    nearest free spot of its ring, never onto Me, once all others have turned; where there is none it stays. So no move ever
    lays a card on another. Those with most cards on them go first, and of these the ones named last.
    """
    able = frozenset(spots if movable is None else movable)
    now = dict(spots)
    moved: dict[Key, Spot] = {}
    while _move(now, size, able, moved, _turned) or _move(now, size, able, moved, _across):
        pass
    return moved


Finder = Callable[[Spot, Collection[Spot], float], Spot | None]
"""Finds a spot for a card where it lies on none of these."""


def _move(now: dict[Key, Spot], size: float, able: Collection[Key], moved: dict[Key, Spot], find: Finder) -> bool:
    """Moves each card for which this finds a spot, once; whether any moved."""
    going = False
    tried: set[Key] = set()
    crowded = overlapping(now, size)
    if find is _across and len(crowded) > CROWD:
        return False
    while waiting := [key for key in crowded if key in able and key not in tried and key not in moved]:
        key = max(waiting, key=lambda each: (len(crowded[each]), each))
        tried.add(key)
        spot = find(now[key], [at for other, at in now.items() if other != key], size)
        if spot is None:
            continue
        now[key] = moved[key] = spot
        going = True
        for other in crowded.pop(key):
            crowded[other].discard(key)
            if not crowded[other]:
                del crowded[other]
    return going


def _turned(spot: Spot, others: Collection[Spot], size: float) -> Spot | None:
    """The nearest spot of the same radius at which a card lies on no other; None where there is no such room."""
    angle = _free_angle(spot, others, size)
    return replace(spot, angle=angle) if angle is not None else None


def _across(spot: Spot, others: Collection[Spot], size: float) -> Spot | None:
    """The nearest spot of its ring, beside Me, at which a card lies on no other; None where there is no such room."""
    inner = max(spot.inner, size)
    if spot.outer <= inner:
        return None
    near = [at for at in others if spot.inner - size < at.radius < spot.outer + size]
    tried = [replace(spot, radius=inner + (spot.outer - inner) * step / (ACROSS - 1)) for step in range(ACROSS)]
    free = [found for each in tried if (found := _turned(each, near, size)) is not None]
    return min(free, key=lambda found: math.dist(found.point, spot.point), default=None)


def _free_angle(spot: Spot, others: Iterable[Spot], size: float) -> float | None:
    """The angle nearest to its own at which a card lies on no other; None where its radius has no such room."""
    reach = size * (1 + CLEAR)
    taken = [span for at in others if abs(at.radius - spot.radius) < reach for span in _taken(spot, at, reach)]
    whole = spot.end - spot.start >= TURN
    low, high = (spot.angle - TURN / 2, spot.angle + TURN / 2) if whole else (spot.start + INSIDE, spot.end - INSIDE)
    best: float | None = None
    reached = low
    for start, end in [*sorted(taken), (math.inf, math.inf)]:
        if start > reached:
            near = min(max(spot.angle, reached), start, high)
            if best is None or abs(near - spot.angle) < abs(best - spot.angle):
                best = near
        reached = max(reached, end)
        if reached > high:
            break
    if best is None:
        return None
    turned = best % TURN
    return 0.0 if turned >= TURN else turned


def _taken(spot: Spot, other: Spot, size: float) -> list[tuple[float, float]]:
    """The angles at which a card of this radius would lie on another, near its own; several where they go past the turn."""
    across = 2 * spot.radius * other.radius
    away = spot.radius**2 + other.radius**2 - size**2
    if away >= across:
        return []
    if away <= -across:
        return [(-math.inf, math.inf)]
    half = math.degrees(math.acos(away / across))
    middle = spot.angle + (other.angle - spot.angle + TURN / 2) % TURN - TURN / 2
    return [(middle + turn - half, middle + turn + half) for turn in (-TURN, 0.0, TURN)]
