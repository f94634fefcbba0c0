"""Walking from card to card by the arrow keys, and the ring that a key means. Pure; what comes of it is the canvas's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from netmapper.domain.ids import NodeId
from netmapper.export.lines import Point


def nearest(start: Point, way: Point, cards: Iterable[tuple[NodeId, Point]]) -> NodeId | None:
    """The card that an arrow leads to: the nearest in its quarter, else on its side. ``way`` is one of the four unit steps.

    Every card lies in one quarter alone, so that the arrows lead from each card to every other, if not straight.
    """
    found = [(*_effort(start, way, point), node) for node, point in cards]
    ahead = [(aside, effort, node) for aside, effort, node in found if effort is not None]
    return min(ahead)[2] if ahead else None


def _effort(start: Point, way: Point, point: Point) -> tuple[bool, float | None]:
    """Whether a point lies outside the quarter, and how far it is along the axes; None for what lies behind."""
    x, y = point[0] - start[0], point[1] - start[1]
    along, across = x * way[0] + y * way[1], x * way[1] - y * way[0]
    return not -along < across <= along, along + abs(across) if along > 0 else None


def ring_of_key(event: QKeyEvent) -> int | None:
    """The ring that a key sends a card to: 1 to 9, 0 for the tenth, Ctrl with 1 and 2 for the eleventh and the twelfth."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    digit = event.key() - Qt.Key.Key_0
    if held == Qt.KeyboardModifier.NoModifier and 0 <= digit <= 9:
        return digit or 10
    return 10 + digit if held == Qt.KeyboardModifier.ControlModifier and digit in (1, 2) else None
