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
from netmapper.export.room import around
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


LONGEST, GAP, MOST_COVERED = 16, 2, 0.1
"""About how many characters of a name are shown; pixels between it and its outline; the share of it that may be covered."""
LAST, LAST_NAME = "last", "last name"
Stand = tuple[Node, Point]
"""A card of last time, and the point where it stood."""


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
        self._paint_names(painter, [(node, at) for node, at in moved if node.id not in self._scene.cards], moved)
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

    def _paint_names(self, painter: QPainter, named: list[Stand], outlines: list[Stand]) -> None:
        """Paints names beside outlines, each on a plate that no line crosses.

        A name for which today's cards, names and words leave no room is left out: the list of what changed has it.
        """
        stamps, side = self._scene.stamps, self._side()
        written = font(stamps.look, SMALL)
        metrics = QFontMetricsF(written)
        room = self._scene.labels.room.copy()
        for node, at in outlines:
            room.put((LAST, node.id), around(*at, side, side))
        painter.setFont(written)
        for node, (x, y) in named:
            words = metrics.elidedText(
                self._scene.shown.name(node), Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * LONGEST
            )
            wide, high = metrics.horizontalAdvance(words) + 8 * stamps.scale, metrics.height()
            across, down = (side + wide) / 2 + GAP, (side + high) / 2 + GAP
            spots = [around(x + dx, y + dy, wide, high) for dx, dy in ((0, down), (0, -down), (across, 0), (-across, 0))]
            box = min(spots, key=room.cost)
            if room.cost(box) > MOST_COVERED * box.area:
                continue
            room.put((LAST_NAME, node.id), box)
            plate = QRectF(box.left, box.top, box.width, box.height)
            backed = QPainterPath()
            backed.addRoundedRect(plate, 6, 6)
            painter.fillPath(backed, QColor(stamps.theme.surface))
            painter.setPen(QColor(stamps.theme.quiet))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _side(self) -> float:
        return max(self._scene.card_size * SHARE, LEAST_SIZE)


def _box(at: Point, side: float) -> QRectF:
    return QRectF(at[0] - side / 2, at[1] - side / 2, side, side)
