"""Between places on the map and points of the scene: Me is the origin, y points down, one unit is the outer ring's radius.

The only place where ring units meet pixels. It knows no card and no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.domain.geometry import Place, polar
from netmapper.export.lines import Point

EDGE_SLACK = 0.08
"""How far beyond the outer ring, in ring units, a drop still means the outermost ring."""


@dataclass(frozen=True, slots=True)
class Projection:
    """``unit`` is the radius of the outer ring in pixels."""

    unit: float

    def point(self, place: Place) -> Point:
        """Where a place lies in the scene."""
        x, y = place.xy
        return x * self.unit, -y * self.unit

    def polar(self, point: Point) -> tuple[float, float]:
        """Radius (not held to 1) and angle of a point of the scene."""
        return polar(point[0] / self.unit, -point[1] / self.unit)

    def dropped(self, point: Point) -> tuple[float, float] | None:
        """Radius (0 to 1) and angle that a drop here means; None outside the rings."""
        radius, angle = self.polar(point)
        return None if radius > 1.0 + EDGE_SLACK else (min(radius, 1.0), angle)
