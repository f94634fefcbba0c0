"""Where names stand: beside their card, on no other name, card or sign where there is room. Pure geometry.

Names that are put stay put until their own card moves or something comes to stand on them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Owner = tuple[str, int]
"""What stands there: a word for the sort of thing, and its number."""

CELL = 96.0
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

    def box(self, owner: Owner) -> Box | None:
        """Where something stands."""
        stood = self._boxes.get(owner)
        return stood[0] if stood else None

    def touched(self, box: Box, but: Owner | None = None) -> Iterator[tuple[Owner, float]]:
        """Who stands within a box, and how many weighed square pixels of it they take."""
        near = {owner for cell in _cells(box) for owner in self._cells.get(cell, ())}
        for owner in near:
            other, weight = self._boxes[owner]
            shared = other.shared(box)
            if shared and owner != but:
                yield owner, shared * weight


class Labels:
    """The names of the map and their spots. A name is a key for which ``wish`` was called; all else is in the room."""

    def __init__(self) -> None:
        self.room = Room()
        self._wishes: dict[Owner, Wish] = {}
        self.frame: Box | None = None

    def wish(self, key: Owner, wish: Wish) -> None:
        """Wants a spot for a name."""
        self._wishes[key] = wish

    def forget(self, key: Owner) -> None:
        """Wants none any more."""
        self._wishes.pop(key, None)
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
            troubled = [key for key in self._neighbourhood(put) if self._cost(key, self._spot(key)) > 0.0]
            better = [key for key in troubled if self._place(key)]
            put.update(better)
            if not better:
                break
        return put

    def settle_troubled(self) -> set[Owner]:
        """Finds better spots for the names that touch something; the others stay."""
        return self.settle([key for key in self._wishes if self._cost(key, self._spot(key)) > 0.0])

    def spot(self, key: Owner) -> Box:
        """Where one name stands."""
        return self._spot(key)

    def crowded(self, key: Owner, share: float = 0.25) -> bool:
        """Whether other names or cards take more than this share of a name's spot."""
        spot = self._spot(key)
        return sum(taken for _, taken in self.room.touched(spot, key)) > share * spot.area

    def _place(self, key: Owner) -> bool:
        """Puts a name on its cheapest spot; whether that is another one than before."""
        before = self.room.box(key)
        wish = self._wishes[key]
        costs = ((self._cost(key, spot) + rank * wish.height * 0.5, rank, spot) for rank, spot in enumerate(wish.spots()))
        spot = min(costs, key=lambda found: found[:2])[2]
        self.room.put(key, spot)
        return spot != before

    def _cost(self, key: Owner, spot: Box) -> float:
        taken = sum(taken for _, taken in self.room.touched(spot, key))
        return taken + (OUTSIDE * (spot.area - spot.shared(self.frame)) if self.frame else 0.0)

    def _spot(self, key: Owner) -> Box:
        found = self.room.box(key)
        assert found is not None, "a name is put before it is asked for"  # noqa: S101
        return found

    def _neighbourhood(self, keys: set[Owner]) -> list[Owner]:
        """These names and the names that they touch, in a steady order."""
        near = {owner for key in keys for owner, _ in self.room.touched(self._spot(key), key)}
        return [key for key in self._wishes if key in keys or key in near]


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1):
        for row in range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1):
            yield column, row
