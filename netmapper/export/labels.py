"""Where names stand: beside their card, on no other name, card or sign where there is room. Pure geometry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum

Owner = tuple[str, int]
"""What stands there: a word for the sort of thing, and its number."""

CELL = 48.0
"""Pixels of the grid in which neighbours are looked up."""
OUTSIDE = 4.0
"""How much worse it is to leave the picture than to touch something."""
PASSES = 3
"""How often names that still touch something look for a better spot."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return self.left + self.width / 2, self.top + self.height / 2

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
    """What stands in a picture, by owner, on a grid: who asks what a spot would touch looks at neighbours only."""

    def __init__(self, frame: Box) -> None:
        self.frame = frame
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

    def box(self, owner: Owner) -> Box:
        """Where something stands."""
        return self._boxes[owner][0]

    def cost(self, box: Box, but: Owner | None = None) -> float:
        """The weighed square pixels of a spot that others take, or that lie outside the picture."""
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        near = set().union(*(self._cells[cell] for cell in _cells(box) if cell in self._cells))
        near.discard(but)
        taken = []
        for owner in near:
            other, weight = self._boxes[owner]
            # most neighbours touch nothing, and a crowded picture asks this millions of times
            if other.left < right and other.top < bottom and other.left + other.width > left and other.top + other.height > top:
                taken.append(other.shared(box) * weight)
        return fsum(taken) + OUTSIDE * (box.width * box.height - box.shared(self.frame))

    def settle(self, wishes: Mapping[Owner, Wish]) -> None:
        """Finds a spot for each name, and better ones for those that still touch something."""
        for owner, wish in wishes.items():
            self._place(owner, wish)
        for _ in range(PASSES):
            moved = [self._place(owner, wish) for owner, wish in wishes.items() if self.cost(self.box(owner), owner) > 0]
            if not any(moved):
                return

    def _place(self, owner: Owner, wish: Wish) -> bool:
        """Puts a name on its cheapest spot; whether that is another one than before."""
        before = self._boxes.get(owner)
        costs = ((self.cost(spot, owner) + rank * wish.height * 0.5, rank, spot) for rank, spot in enumerate(wish.spots()))
        spot = min(costs, key=lambda found: found[:2])[2]
        self.put(owner, spot)
        return before is None or spot != before[0]


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    for column in range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1):
        for row in range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1):
            yield column, row
