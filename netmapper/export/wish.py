"""What a name wants: a spot beside its card, of its own size. Pure geometry; it knows no other name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from netmapper.export.room import Box, around


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
        return (Box(self.x + x, self.y + y, self.width, self.height) for x, y in self.corners())

    def corners(self) -> Sequence[tuple[float, float]]:
        """The upper left corners of the spots, from the card's middle."""
        return _corners(self.reach, self.width, self.height)


@lru_cache(maxsize=4_096)
def _corners(reach: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    down, across = reach + height / 2, reach + width / 2
    aslant = reach * 0.7 + width / 2, reach * 0.7 + height / 2
    middles = [(0.0, down), (0.0, -down), (across, 0.0), (-across, 0.0)]
    middles += [(aslant[0], aslant[1]), (-aslant[0], aslant[1]), (aslant[0], -aslant[1]), (-aslant[0], -aslant[1])]
    middles += [(side * width * 0.35, way * down) for way in (1, -1) for side in (1, -1)]
    middles += [(side * across, way * height * 0.6) for way in (1, -1) for side in (1, -1)]
    return tuple((x - width / 2, y - height / 2) for x, y in middles)
