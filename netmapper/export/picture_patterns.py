"""Patterns that fill a shape where there is no colour: lines across it, drawn as one path. They know no card."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from netmapper.export.lines import Point
from netmapper.export.svg import path

PATTERNS: Mapping[str, tuple[float, ...]] = MappingProxyType(
    {"first": (), "second": (45.0,), "third": (0.0, 90.0), "fourth": (0.0,), "fifth": (45.0, 135.0)}
)
"""The directions of the lines in degrees, by the study's word for a kind's colour; none leaves a shape blank."""
STEP = 5.5
"""Pixels from line to line."""


def hatching(corners: Sequence[Point], colour: str, step: float = STEP) -> str:
    """The lines of a pattern within a convex shape, as path data; empty for a blank one."""
    return " ".join(path(line) for turn in PATTERNS.get(colour, ()) for line in _lines(corners, turn, step))


def _lines(corners: Sequence[Point], turn: float, step: float) -> Iterator[tuple[Point, Point]]:
    """The pieces of parallel lines that lie within; each line is where its distance from the middle is a whole step."""
    across = -math.sin(math.radians(turn)), math.cos(math.radians(turn))
    middle = sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)
    far = [(x - middle[0]) * across[0] + (y - middle[1]) * across[1] for x, y in corners]
    for number in range(math.ceil(min(far) / step), math.floor(max(far) / step) + 1):
        level = (number + 0.5) * step
        ends = []
        for (one, at_one), (other, at_other) in pairwise([*zip(corners, far, strict=True), (corners[0], far[0])]):
            if (at_one < level) != (at_other < level):
                share = (level - at_one) / (at_other - at_one)
                ends.append((one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share))
        if len(ends) == 2:
            yield ends[0], ends[1]
