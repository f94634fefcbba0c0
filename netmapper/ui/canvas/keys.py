"""Walking from card to card by the arrow keys. Pure geometry; which key means what is the canvas's."""

from __future__ import annotations

from collections.abc import Iterable

from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.projection import Point


def nearest(start: Point, way: Point, cards: Iterable[tuple[NodeId, Point]]) -> NodeId | None:
    """The card that an arrow leads to: the nearest in its quarter. ``way`` is one of the four unit steps.

    Quarters leave no card out, and measured along the axes the arrows lead from every card to every other.
    """
    found = [(_effort(start, way, point), node) for node, point in cards]
    within = [(effort, node) for effort, node in found if effort is not None]
    return min(within)[1] if within else None


def _effort(start: Point, way: Point, point: Point) -> float | None:
    x, y = point[0] - start[0], point[1] - start[1]
    along = x * way[0] + y * way[1]
    across = abs(x * way[1] - y * way[0])
    return along + across if 0 < along >= across else None
