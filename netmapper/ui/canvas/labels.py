"""Where names stand: beside their card, on no other name, card or sign where there is room. Pure geometry.

Names that are put stay put until their own card moves or something comes to stand on them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

Owner = tuple[str, int]
"""What stands there: a word for the sort of thing, and its number."""

CELL = 64.0
"""Pixels of the grid in which neighbours are looked up."""
OUTSIDE = 4.0
"""How much worse it is to be cut off by the edge of the view than to touch something."""
PASSES = 3
"""How often names that still touch something look for a better spot."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels of the scene."""

    left: float
    top: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Square pixels."""
        return self.width * self.height

    def gap(self, x: float, y: float) -> float:
        """Pixels from a point to the nearest edge; 0 within."""
        across = max(self.left - x, x - self.left - self.width, 0.0)
        return math.hypot(across, max(self.top - y, y - self.top - self.height, 0.0))

    def shared(self, other: Box) -> float:
        """The square pixels that two boxes have in common."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return across * down if across > 0 and down > 0 else 0.0


def around(x: float, y: float, width: float, height: float) -> Box:
    """A box by its middle."""
    return Box(x - width / 2, y - height / 2, width, height)


@dataclass(frozen=True, slots=True)
class Wish:
    """A name that wants a spot: its card's middle, the pixels to keep from there, and its own size."""

    x: float
    y: float
    reach: float
    width: float
    height: float

    @property
    def surroundings(self) -> Box:
        """All that its spots can take."""
        return around(self.x, self.y, 2 * (self.reach + self.width), 2 * (self.reach + self.height))

    def spots(self) -> Iterator[Box]:
        """The spots in their order: below, above, right, left, then between these."""
        down, across = self.reach + self.height / 2, self.reach + self.width / 2
        aslant = self.reach * 0.7 + self.width / 2, self.reach * 0.7 + self.height / 2
        offsets = [(0.0, down), (0.0, -down), (across, 0.0), (-across, 0.0)]
        offsets += [(aslant[0], aslant[1]), (-aslant[0], aslant[1]), (aslant[0], -aslant[1]), (-aslant[0], -aslant[1])]
        offsets += [(side * self.width * 0.35, way * down) for way in (1, -1) for side in (1, -1)]
        return (around(self.x + x, self.y + y, self.width, self.height) for x, y in offsets)


class Room:
    """What stands on the map, by owner, on a grid: who asks what a spot would touch looks at neighbours only."""

    def __init__(self) -> None:
        self._boxes: dict[Owner, tuple[Box, float]] = {}
        self._cells: defaultdict[tuple[int, int], set[Owner]] = defaultdict(set)

    def put(self, owner: Owner, box: Box, weight: float = 1.0) -> None:
        """Stands something there, in place of where it stood before."""
        self.take(owner)
        self._boxes[owner] = (box, weight)
        for cell in _cells(box):
            self._cells[cell].add(owner)

    def take(self, owner: Owner) -> None:
        """Takes something away."""
        stood = self._boxes.pop(owner, None)
        if stood is not None:
            for cell in _cells(stood[0]):
                self._cells[cell].discard(owner)

    def near(self, owner: Owner) -> set[Owner]:
        """Who else stands where something stands; nobody where it stands nowhere."""
        stood = self._boxes.get(owner)
        return {other for other, _ in self.touched(stood[0], (owner,))} if stood is not None else set()

    def middle(self, owner: Owner) -> tuple[float, float]:
        """The middle of where something stands."""
        box = self._boxes[owner][0]
        return box.left + box.width / 2, box.top + box.height / 2

    def taken(self, box: Box, but: Collection[Owner] = (), *, beside: str = "") -> float:
        """How many weighed square pixels of a box others than these take; a sort of thing can be left out of account."""
        return sum(taken for owner, taken in self.touched(box, but) if owner[0] != beside)

    def touched(self, box: Box, but: Collection[Owner] = ()) -> Iterator[tuple[Owner, float]]:
        """Who but these stands within a box, and how many weighed square pixels of it they take."""
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        near = {owner for cell in _cells(box) for owner in self._cells.get(cell, ())}
        for owner in near.difference(but):
            other, weight = self._boxes[owner]
            other_right, other_bottom = other.left + other.width, other.top + other.height
            if other.left < right and other_right > left and other.top < bottom and other_bottom > top:
                across = min(right, other_right) - max(left, other.left)
                yield owner, across * (min(bottom, other_bottom) - max(top, other.top)) * weight


class Labels:
    """The names of the map and their spots. ``most`` is the share of a name that others may take; beyond it, it is hidden.

    Hidden names take no room, so that others have it. Where ``most`` is None no name is hidden.
    """

    def __init__(self) -> None:
        self.room = Room()
        self.frame: Box | None = None
        self.most: float | None = None
        self.hidden: set[Owner] = set()
        self._wishes: dict[Owner, Wish] = {}
        self._spots: dict[Owner, Box] = {}
        self._freed: list[Box] = []

    def wish(self, key: Owner, wish: Wish) -> None:
        """Wants a spot for a name."""
        self._left(key)
        self._wishes[key] = wish

    def forget(self, key: Owner) -> None:
        """Wants none any more."""
        self._left(key)
        self._wishes.pop(key, None)
        self._spots.pop(key, None)
        self.hidden.discard(key)
        self.room.take(key)

    def settle(self, keys: Iterable[Owner]) -> set[Owner]:
        """Finds spots for these names, and better ones for names that they came to touch; says which were put."""
        moved = [key for key in keys if key in self._wishes]
        for key in moved:
            self.room.take(key)
        for key in moved:
            self._place(key)
        put = set(moved)
        for _ in range(PASSES):
            better = [key for key in self._troubled(put) if self._place(key)]
            put.update(better)
            if not better:
                break
        put.update([key for key in self._reviving(put) if self._place(key)])
        return put

    def settle_troubled(self) -> set[Owner]:
        """Finds better spots for the names that touch something; the others stay."""
        return self.settle([key for key, spot in self._spots.items() if self._cost(key, spot) > 0.0])

    def spot(self, key: Owner) -> Box:
        """Where a name stands, or would stand."""
        return self._spots[key]

    def _place(self, key: Owner) -> bool:
        """Puts a name on its cheapest spot, or hides it; whether that is anything new."""
        before = None if key in self.hidden else self._spots.get(key)
        wish = self._wishes[key]
        cost, _, spot = min(self._offers(key, wish), key=lambda offer: offer[:2])
        self._spots[key] = spot
        if self.most is not None and (cost > self.most * spot.area or self._misleads(key, spot)):
            self.hidden.add(key)
            self.room.take(key)
            return before is not None
        self.hidden.discard(key)
        self.room.put(key, spot)
        return spot != before

    def _misleads(self, key: Owner, spot: Box) -> bool:
        """Whether the spot is nearer to another card than to its own, whose name may be hidden."""
        wish = self._wishes[key]
        around_it = Box(spot.left - wish.reach, spot.top - wish.reach, spot.width + 2 * wish.reach, spot.height + 2 * wish.reach)
        cards = (owner for owner, _ in self.room.touched(around_it, (("card", key[1]),)) if owner[0] == "card")
        own = spot.gap(wish.x, wish.y)
        return any(spot.gap(*self.room.middle(card)) < own for card in cards)

    def _offers(self, key: Owner, wish: Wish) -> Iterator[tuple[float, int, Box]]:
        """Each spot with its cost, up to the first that is free."""
        for rank, spot in enumerate(wish.spots()):
            taken = self._cost(key, spot)
            yield taken + rank * wish.height * 0.5, rank, spot
            if taken == 0.0:
                return

    def _cost(self, key: Owner, spot: Box) -> float:
        taken = self.room.taken(spot, (key, ("card", key[1])))
        return taken + (OUTSIDE * (spot.area - spot.shared(self.frame)) if self.frame else 0.0)

    def _left(self, key: Owner) -> None:
        """Remembers room that a name and its card may leave."""
        wish = self._wishes.get(key)
        if wish is not None and self.hidden:
            self._freed.append(wish.surroundings)

    def _reviving(self, put: set[Owner]) -> list[Owner]:
        """Hidden names near which room may have come free."""
        freed, self._freed = self._freed, []
        return [key for key in sorted(self.hidden - put) if any(box.shared(self._wishes[key].surroundings) for box in freed)]

    def _troubled(self, keys: set[Owner]) -> list[Owner]:
        """Of these names and those that they or their cards touch, the ones that touch something, in a steady order."""
        shown = keys - self.hidden
        near = {owner for key in shown for owner, _ in self.room.touched(self._spots[key])}
        near |= {owner for key in keys for owner in self.room.near(("card", key[1]))}
        return [key for key in sorted(near | shown) if key in self._spots and self._cost(key, self._spots[key]) > 0.0]


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1):
        for row in range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1):
            yield column, row
