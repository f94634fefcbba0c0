"""Walking from card to card by the arrow keys. Pure geometry; which key means what is the canvas's."""

from __future__ import annotations

import math
from collections.abc import Iterable

from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.projection import Point

WIDEST = 75.0
"""Degrees to either side of an arrow's direction within which a card still lies that way."""


def nearest(start: Point, way: Point, cards: Iterable[tuple[NodeId, Point]]) -> NodeId | None:
    """The card that an arrow leads to: near, and well in its direction. ``way`` is one of the four unit steps."""
    found = [(_effort(start, way, point), node) for node, point in cards]
    within = [(effort, node) for effort, node in found if effort is not None]
    return min(within)[1] if within else None


def _effort(start: Point, way: Point, point: Point) -> float | None:
    x, y = point[0] - start[0], point[1] - start[1]
    along = x * way[0] + y * way[1]
    across = abs(x * way[1] - y * way[0])
    if along <= 0 or math.degrees(math.atan2(across, along)) > WIDEST:
        return None
    return along + 2 * across
