"""The lines of all ties, painted together. A bow is painted as straight pieces, which costs a third of what a curve does."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable
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
    def head(self) -> QPainterPath | None:
        """The arrow head at its end, if it has one."""

    @property
    def pieces(self) -> list[QLineF]:
        """Straight pieces from end to end; none for a line with a pattern."""

    @property
    def reach(self) -> QRectF:
        """What the line covers, and its arrow head."""


class Courses(QGraphicsItem):
    """All lines of a scene, in the order in which they came.

    Those of one card may be held apart: they alone are painted with the scene, above the others, which belong to its ground.
    So a card that moves leaves the picture of the ground as it is; ``changed`` counts how often that was not so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._courses: dict[Hashable, Course] = {}
        self._apart: frozenset[Hashable] = frozenset()
        self.changed = 0

    def hold_apart(self, owners: Iterable[Hashable]) -> None:
        """Holds these lines apart from the ground, and no others."""
        before, self._apart = self._apart, frozenset(owners)
        for owner in before ^ self._apart:
            if owner in self._courses:
                self.changed += 1
                self.update(self._courses[owner].reach)

    def lay(self, owner: Hashable, course: Course) -> None:
        """Lays a line, in place of where it lay before."""
        self.lift(owner)
        self._courses[owner] = course
        self._touch(owner, course)

    def lift(self, owner: Hashable) -> None:
        """Takes a line away."""
        before = self._courses.pop(owner, None)
        if before is not None:
            self._touch(owner, before)

    def paint_ground(self, painter: QPainter, exposed: QRectF) -> None:
        """Paints the lines of the ground that pass through a part of the scene."""
        for owner, course in self._courses.items():
            if owner not in self._apart and course.reach.intersects(exposed):
                paint_course(painter, course)

    def boundingRect(self) -> QRectF:
        """Wherever lines may come to lie."""
        return WHOLE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paints the lines that are held apart."""
        for owner in sorted(self._apart, key=str):
            if owner in self._courses:
                paint_course(painter, self._courses[owner])

    def _touch(self, owner: Hashable, course: Course) -> None:
        self.changed += owner not in self._apart
        self.update(course.reach)


def paint_course(painter: QPainter, course: Course) -> None:
    """Paints one line, with its arrow head."""
    if course.pieces:
        painter.setPen(course.pen)
        painter.drawLines(course.pieces)
    else:
        painter.strokePath(course.path, course.pen)
    if course.head is not None:
        painter.fillPath(course.head, course.pen.color())


def pieces_of(line: Line) -> list[QLineF]:
    """Straight pieces that lie on a line, as many as it takes to be right to less than half a pixel."""
    if line.control is None:
        return [QLineF(QPointF(*line.start), QPointF(*line.end))]
    (x0, y0), (x1, y1), (x2, y2) = line.start, line.control, line.end
    rise = math.hypot(x1 - (x0 + x2) / 2, y1 - (y0 + y2) / 2) / 2
    count = max(2, math.ceil(math.sqrt(rise / EXACT)))
    points = [QPointF(*line.at(step / count)) for step in range(count + 1)]
    return [QLineF(points[step], points[step + 1]) for step in range(count)]
