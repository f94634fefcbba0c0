"""The view as it was a moment ago: carried along while the sheet is moved, drawn larger or smaller while it comes nearer.

So a hand that moves the map, or a wheel that is turned, waits for no drawing. It knows no card.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsView


class Afterimage:
    """A picture of all that a view shows, taken now. ``corner`` is the point of the scene in its upper left."""

    def __init__(self, view: QGraphicsView) -> None:
        self.corner = corner_of(view)
        self._view = view
        self._picture = view.viewport().grab()

    def follow(self) -> None:
        """Moves along with the view, and draws what came into it."""
        now = corner_of(self._view)
        away, self.corner = self.corner - now, now
        ratio = self._picture.devicePixelRatio()
        self._picture.scroll(round(away.x() * ratio), round(away.y() * ratio), self._picture.rect())
        seen = self._view.viewport().rect()
        painter = QPainter(self._picture)
        painter.setRenderHints(self._view.renderHints())
        for strip in strips(seen, away):
            self._view.render(painter, QRectF(strip), strip, Qt.AspectRatioMode.IgnoreAspectRatio)
        painter.end()

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paints a part of it as it is."""
        ratio = self._picture.devicePixelRatio()
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter.drawPixmap(QRectF(rect), self._picture, source)

    def paint_grown(self, painter: QPainter, factor: float, ground: QColor) -> None:
        """Paints it as many times larger as the scene will be, where the view is now."""
        now = corner_of(self._view)
        painter.fillRect(self._view.viewport().rect(), ground)
        painter.translate(self.corner.x() * factor - now.x(), self.corner.y() * factor - now.y())
        painter.scale(factor, factor)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(0, 0, self._picture)


def corner_of(view: QGraphicsView) -> QPoint:
    """The point of the scene in the upper left of a view."""
    return view.mapToScene(0, 0).toPoint()


def strips(seen: QRect, away: QPoint) -> list[QRect]:
    """What of a view comes newly into it when what it shows moves away by so much."""
    kept = seen.translated(away).intersected(seen)
    if kept.isEmpty():
        return [seen]
    above = QRect(seen.left(), seen.top(), seen.width(), kept.top() - seen.top())
    below = QRect(seen.left(), kept.bottom() + 1, seen.width(), seen.bottom() - kept.bottom())
    left = QRect(seen.left(), kept.top(), kept.left() - seen.left(), kept.height())
    right = QRect(kept.right() + 1, kept.top(), seen.right() - kept.right(), kept.height())
    return [strip for strip in (above, below, left, right) if not strip.isEmpty()]
