"""Places on the map in polar form: radius 0 is the ego, 1 the outer edge; angles are degrees clockwise from the top.

No pixels here: a place means the same on every window.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: ``radius`` 0 to 1, ``angle`` 0 up to 360, ``ring`` from 1 at the centre, ``sector`` or none.

    Ring and sector follow from radius and angle under the study's rings, and are kept beside them as data.
    """

    radius: float
    angle: float
    ring: int
    sector: str | None = None

    @property
    def xy(self) -> tuple[float, float]:
        """The same place on a square map: x to the right, y upward, each −1 to 1."""
        turn = math.radians(self.angle)
        return self.radius * math.sin(turn), self.radius * math.cos(turn)


def polar(x: float, y: float) -> tuple[float, float]:
    """Radius and angle of a point of the square map (y upward); the centre has angle 0."""
    radius = math.hypot(x, y)
    angle = math.degrees(math.atan2(x, y)) % 360.0 if radius else 0.0
    return radius, 0.0 if angle >= 360.0 else angle


def ring_edges(widths: Sequence[float]) -> tuple[float, ...]:
    """Outer radius of each ring, centre outward, from their relative widths; the last is exactly 1."""
    total = math.fsum(widths)
    edges = [math.fsum(widths[: index + 1]) / total for index in range(len(widths))]
    return (*edges[:-1], 1.0)


def ring_of(radius: float, edges: Sequence[float]) -> int:
    """The ring, from 1, in which a radius lies; an edge belongs to the ring inside it."""
    return min(bisect_left(edges, radius), len(edges) - 1) + 1


def middle_of(ring: int, edges: Sequence[float]) -> float:
    """The radius half way across a ring; in the innermost ring further out, so that a card never hides Me."""
    inner = edges[ring - 2] if ring > 1 else edges[0] * 0.3
    return (inner + edges[ring - 1]) / 2


def sector_of(angle: float, names: Sequence[str]) -> str | None:
    """The sector in which an angle lies: equal shares clockwise from the top; none where there are no sectors."""
    return names[int(angle % 360.0 / 360.0 * len(names)) % len(names)] if names else None


def sector_edges(number: int, count: int) -> tuple[float, float]:
    """The angles between which the sector of this number, from 1, lies among so many."""
    return 360.0 * (number - 1) / count, 360.0 * number / count


def free_within(taken: Sequence[float], low: float, high: float) -> float:
    """The middle of the widest gap between two angles, given the angles taken: where a card finds room in a sector."""
    ordered = [low, *sorted(angle % 360.0 for angle in taken if low < angle % 360.0 < high), high]
    gaps = [(following - angle, angle) for angle, following in pairwise(ordered)]
    widest, angle = max(gaps, key=lambda gap: (round(gap[0], 6), -gap[1]))
    return angle + widest / 2


def free_angle(taken: Sequence[float], start: float = 45.0) -> float:
    """The middle of the widest gap between the angles taken: where a card put on a ring by tap or key finds room."""
    if not taken:
        return start
    ordered = sorted(angle % 360.0 for angle in taken)
    gaps = [(following - angle, angle) for angle, following in zip(ordered, [*ordered[1:], ordered[0] + 360.0], strict=True)]
    widest, angle = max(gaps, key=lambda gap: (round(gap[0], 6), -gap[1]))
    return (angle + widest / 2) % 360.0
