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

    def shared(self, other: Box) -> float:
        """The square pixels that two boxes have in common."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return across * down if across > 0 and down > 0 else 0.0


def around(x: float, y: float, width: float, height: float) -> Box:
    """A box by its middle."""
    return Box(x - width / 2, y - height / 2, width, height)


Stood = tuple[float, float, float, float, float, Owner]
"""What stands somewhere: left, top, right, bottom, weight, and whose it is."""


class Room:
    """What stands on a map, by owner, on a grid: who asks what a spot would touch looks at neighbours only.

    ``frame`` is what the map may take; without one nothing is outside.
    """

    def __init__(self, frame: Box | None = None) -> None:
        self.frame = frame
        self._boxes: dict[Owner, Box] = {}
        self._cells: defaultdict[tuple[int, int], dict[Owner, Stood]] = defaultdict(dict)

    def put(self, owner: Owner, box: Box, weight: float = 1.0) -> None:
        """Stands something there, in place of where it stood before."""
        self.take(owner)
        self._boxes[owner] = box
        stood = (box.left, box.top, box.left + box.width, box.top + box.height, weight, owner)
        for cell in _cells(box):
            self._cells[cell][owner] = stood

    def take(self, owner: Owner) -> None:
        """Takes something away."""
        stood = self._boxes.pop(owner, None)
        if stood is not None:
            for cell in _cells(stood):
                del self._cells[cell][owner]

    def __bool__(self) -> bool:
        return bool(self._boxes)

    def __contains__(self, owner: Owner) -> bool:
        return owner in self._boxes

    def near(self, owner: Owner) -> set[Owner]:
        """Who else stands where something stands; nobody where it stands nowhere."""
        stood = self._boxes.get(owner)
        return {other for other, _ in self.touched(stood, (owner,))} if stood is not None else set()

    def box(self, owner: Owner) -> Box:
        """Where something stands."""
        return self._boxes[owner]

    def cost(self, box: Box, but: Collection[Owner] = ()) -> float:
        """The weighed square pixels of a spot that others than these take, or that lie outside the frame."""
        return self.taken(box, but) + self.outside(box.left, box.top, box.left + box.width, box.top + box.height)

    def outside(self, left: float, top: float, right: float, bottom: float) -> float:
        """What it costs a spot that the frame cuts off."""
        frame = self.frame
        if frame is None:
            return 0.0
        far_right, far_bottom = frame.left + frame.width, frame.top + frame.height
        if left >= frame.left and top >= frame.top and right <= far_right and bottom <= far_bottom:
            return 0.0
        across, down = min(right, far_right) - max(left, frame.left), min(bottom, far_bottom) - max(top, frame.top)
        return OUTSIDE * ((right - left) * (bottom - top) - (across * down if across > 0 and down > 0 else 0.0))

    def taken(self, box: Box, but: Collection[Owner] = (), *, beside: str = "", enough: float = math.inf) -> float:
        """How many weighed square pixels of a box others than these take; a sort of thing can be left out of account.

        What is ``enough`` or more is not counted any further.
        """
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        taken = 0.0
        for other in self.around(box):
            other_left, other_top, other_right, other_bottom, _, owner = other
            if other_left < right and other_right > left and other_top < bottom and other_bottom > top:
                if owner[0] == beside or owner in but:
                    continue
                taken += common(other, left, top, right, bottom)
                if taken >= enough:
                    break
        return taken

    def touched(self, box: Box, but: Collection[Owner] = ()) -> Iterator[tuple[Owner, float]]:
        """Who but these stands within a box, and how many weighed square pixels of it they take."""
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        for other in self.around(box):
            other_left, other_top, other_right, other_bottom, _, owner = other
            if other_left < right and other_right > left and other_top < bottom and other_bottom > top and owner not in but:
                yield owner, common(other, left, top, right, bottom)

    def around(self, box: Box) -> Collection[Stood]:
        """All that may stand within a box, and some that stand beside it; in no steady order."""
        held = [found for cell in _cells(box) if (found := self._cells.get(cell))]
        if len(held) == 1:
            return held[0].values()
        near: dict[Owner, Stood] = {}
        for found in held:
            near.update(found)
        return near.values()


def common(stood: Stood, left: float, top: float, right: float, bottom: float) -> float:
    """The weighed square pixels of what two boxes that meet have in common.

    They are told in 64ths: sums of them are the same in whatever order they are summed.
    """
    across = (right if right < stood[2] else stood[2]) - (left if left > stood[0] else stood[0])
    down = (bottom if bottom < stood[3] else stood[3]) - (top if top > stood[1] else stood[1])
    return math.ceil(across * down * stood[4] * 64) / 64


def _cells(box: Box) -> list[tuple[int, int]]:
    rows = range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1)
    return [(column, row) for column in range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1) for row in rows]
