"""What stands where on a map, on the screen or in a picture: boxes, and what they have in common. Pure geometry."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

Owner = tuple[str, int]
"""What stands there: a word for the sort of thing, and its number."""

CELL = 64.0
"""Pixels of the grid in which neighbours are looked up."""
OUTSIDE = 4.0
"""How much worse it is to be cut off by the frame than to touch something."""


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

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return self.left + self.width / 2, self.top + self.height / 2

    def gap(self, x: float, y: float) -> float:
        """Pixels from a point to the nearest edge; 0 within."""
        across = max(self.left - x, x - self.left - self.width, 0.0)
        return math.hypot(across, max(self.top - y, y - self.top - self.height, 0.0))

    def within(self, frame: Box) -> Box:
        """The same box, moved as little as brings it into a frame; one that is larger begins where the frame does."""
        left = max(min(self.left, frame.left + frame.width - self.width), frame.left)
        top = max(min(self.top, frame.top + frame.height - self.height), frame.top)
        return Box(left, top, self.width, self.height)

    def shared(self, other: Box) -> float:
        """The square pixels that two boxes have in common."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return across * down if across > 0 and down > 0 else 0.0


def around(x: float, y: float, width: float, height: float) -> Box:
    """A box by its middle."""
    return Box(x - width / 2, y - height / 2, width, height)


class Room:
    """What stands on a map, by owner, on a grid: who asks what a spot would touch looks at neighbours only.

    ``frame`` is what the map may take; without one nothing is outside.
    """

    def __init__(self, frame: Box | None = None) -> None:
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

    def near(self, owner: Owner) -> set[Owner]:
        """Who else stands where something stands; nobody where it stands nowhere."""
        stood = self._boxes.get(owner)
        return {other for other, _ in self.touched(stood[0], (owner,))} if stood is not None else set()

    def box(self, owner: Owner) -> Box:
        """Where something stands."""
        return self._boxes[owner][0]

    def cost(self, box: Box, but: Collection[Owner] = ()) -> float:
        """The weighed square pixels of a spot that others than these take, or that lie outside the frame."""
        return self.taken(box, but) + (OUTSIDE * (box.area - box.shared(self.frame)) if self.frame else 0.0)

    def taken(self, box: Box, but: Collection[Owner] = (), *, beside: str = "") -> float:
        """How many weighed square pixels of a box others than these take; a sort of thing can be left out of account."""
        # neighbours come in no steady order, and the sum must not depend on it
        return math.fsum(taken for owner, taken in self.touched(box, but) if owner[0] != beside)

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


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1):
        for row in range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1):
            yield column, row
