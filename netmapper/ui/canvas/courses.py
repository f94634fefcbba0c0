"""The lines of all ties, painted together. A bow is painted as straight pieces, which costs a third of what a curve does."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from netmapper.export.lines import Line

EXACT = 0.3
"""Pixels by which a straight piece may miss the bow."""
WHOLE = QRectF(-20_000, -20_000, 40_000, 40_000)
"""More than any map takes."""


class Course(Protocol):
    """How one line is painted: its pieces where it is solid, else all of its path."""

    @property
    def path(self) -> QPainterPath:
        """The line."""

    @property
    def pen(self) -> QPen:
        """Its pen."""

    @property
    def pieces(self) -> list[QLineF]:
        """Straight pieces from end to end; none for a line with a pattern."""

    @property
    def reach(self) -> QRectF:
        """What the line covers."""


class Courses(QGraphicsItem):
    """All lines of a scene, in the order in which they came."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._courses: dict[Hashable, Course] = {}

    def lay(self, owner: Hashable, course: Course) -> None:
        """Lays a line, in place of where it lay before."""
        self.lift(owner)
        self._courses[owner] = course
        self.update(course.reach)

    def lift(self, owner: Hashable) -> None:
        """Takes a line away."""
        before = self._courses.pop(owner, None)
        if before is not None:
            self.update(before.reach)

    def boundingRect(self) -> QRectF:
        """Wherever lines may come to lie."""
        return WHOLE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paints the lines that pass through what is to be painted."""
        exposed = option.exposedRect
        for course in self._courses.values():
            if course.reach.intersects(exposed):
                paint_course(painter, course)


def paint_course(painter: QPainter, course: Course) -> None:
    """Paints one line."""
    if course.pieces:
        painter.setPen(course.pen)
        painter.drawLines(course.pieces)
    else:
        painter.strokePath(course.path, course.pen)


def pieces_of(line: Line) -> list[QLineF]:
    """Straight pieces that lie on a line, as many as it takes to be right to less than half a pixel."""
    if line.control is None:
        return [QLineF(QPointF(*line.start), QPointF(*line.end))]
    (x0, y0), (x1, y1), (x2, y2) = line.start, line.control, line.end
    rise = math.hypot(x1 - (x0 + x2) / 2, y1 - (y0 + y2) / 2) / 2
    count = max(2, math.ceil(math.sqrt(rise / EXACT)))
    points = [QPointF(*line.at(step / count)) for step in range(count + 1)]
    return [QLineF(points[step], points[step + 1]) for step in range(count)]
