"""A box with or without a tick, as it is painted. It knows nothing of what is ticked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from netmapper.ui.theme import Theme

TICK = ((-0.26, 0.02), (-0.08, 0.2), (0.28, -0.2))
"""The tick as points, in parts of the box's side."""


def draw_box(painter: QPainter, box: QRectF, theme: Theme, *, ticked: bool) -> None:
    """Paints the box, and the tick in it."""
    painter.setPen(QPen(QColor(theme.primary if ticked else theme.control_line), 2))
    painter.setBrush(QColor(theme.primary if ticked else theme.surface))
    painter.drawRoundedRect(box, 5, 5)
    if ticked:
        draw_tick(painter, box, theme.on_primary)


def draw_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paints a tick alone."""
    pen = QPen(QColor(colour), max(box.width() * 0.12, 2.0))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([box.center() + QPointF(x, y) * box.width() for x, y in TICK])
