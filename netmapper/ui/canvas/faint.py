"""Last time's cards as faint outlines on the ground of today's map, each with a line to where it stands now.

Nothing of it can be pressed or found, and it stands behind everything of today.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from netmapper.domain.network import Node
from netmapper.export.lines import Point
from netmapper.ui.canvas.stamps import HALO, LEAST_SIZE
from netmapper.ui.theme import SMALL, font
from netmapper.ui.widgets.badge import kind_path

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

DASHES = [4.0, 3.0]
"""Lengths of a dash and of the gap after it, in widths of the line: what was is told from what is without any colour."""
WIDTH, HEAD = 1.6, 8.0
"""Pixels of the lines, and of an arrow head's side."""
SHARE = 0.8
"""How large an outline is beside a card of today."""


class Faint:
    """What is drawn of last time. ``changed`` counts how often that may look different."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self.changed = 0

    def touch(self) -> None:
        """Something of it may look different now: the ground is painted anew."""
        self.changed += 1
        self._scene.update()

    def paint(self, painter: QPainter) -> None:
        """Paints lines first, then outlines, and the names of cards that are not on today's map."""
        if not self._scene.layers.last:
            return
        painter.save()
        theme = self._scene.stamps.theme
        cards = [(node, self._scene.projection.point(node.place)) for node in self._scene.shown.last() if node.place]
        moved = [(node, at) for node, at in cards if self._is_elsewhere(node, at)]
        pen = QPen(QColor(theme.quiet), WIDTH)
        pen.setDashPattern(DASHES)
        for node, at in moved:
            self._paint_way(painter, pen, node, at)
        for node, at in moved:
            path = kind_path(self._scene.study.kind(node.kind).shape, _box(at, self._side()))
            painter.fillPath(path, QColor(theme.surface))
            painter.strokePath(path, pen)
        for node, at in moved:
            if node.id not in self._scene.cards:
                self._paint_name(painter, node, at)
        painter.restore()

    def _is_elsewhere(self, node: Node, at: Point) -> bool:
        """Whether the card of today does not stand on its own outline; there it would only be blurred."""
        card = self._scene.cards.get(node.id)
        return card is None or math.dist(card.point, at) > self._side() / 2

    def _paint_way(self, painter: QPainter, pen: QPen, node: Node, at: Point) -> None:
        """Paints the line from the outline to the card, where there is a gap between them."""
        card = self._scene.cards.get(node.id)
        if card is None:
            return
        whole = QLineF(QPointF(*at), QPointF(*card.point))
        from_edge, to_edge = self._side() / 2, card.size / 2 + HALO + 2
        if whole.length() <= from_edge + to_edge + HEAD:
            return
        start, end = whole.pointAt(from_edge / whole.length()), whole.pointAt(1 - to_edge / whole.length())
        painter.setPen(pen)
        painter.drawLine(start, end)
        painter.setPen(QPen(pen.color(), WIDTH))
        for turn in (150.0, -150.0):
            side = QLineF.fromPolar(HEAD * self._scene.stamps.scale, whole.angle() + turn)
            painter.drawLine(end, end + side.p2())

    def _paint_name(self, painter: QPainter, node: Node, at: Point) -> None:
        """Paints the name of a card that today's map does not have, below its outline, on a plate that ties do not cross."""
        stamps = self._scene.stamps
        written = font(stamps.look, SMALL)
        metrics = QFontMetricsF(written)
        words = metrics.elidedText(self._scene.shown.name(node), Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 16)
        wide, high = metrics.horizontalAdvance(words) + 8 * stamps.scale, metrics.height()
        plate = QRectF(at[0] - wide / 2, at[1] + self._side() / 2 + 2, wide, high)
        frame = self._scene.labels.room.frame
        if frame is not None:
            left = min(max(plate.left(), frame.left), frame.left + frame.width - wide)
            plate.moveTo(left, min(plate.top(), frame.top + frame.height - high))
        backed = QPainterPath()
        backed.addRoundedRect(plate, 6, 6)
        painter.fillPath(backed, QColor(stamps.theme.surface))
        painter.setPen(QColor(stamps.theme.quiet))
        painter.setFont(written)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _side(self) -> float:
        return max(self._scene.card_size * SHARE, LEAST_SIZE)


def _box(at: Point, side: float) -> QRectF:
    return QRectF(at[0] - side / 2, at[1] - side / 2, side, side)
