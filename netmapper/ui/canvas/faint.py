"""Last time's cards as faint outlines on the ground of today's map, each with a line to where it stands now.

Nothing of it can be pressed or found, and it stands behind everything of today.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
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
WIDTH, HEAD, TURNED = 1.6, 8.0, 150.0
"""Pixels of the lines and of an arrow head's sides, and the degrees by which these turn back."""
SHARE = 0.8
"""How large an outline is beside a card of today."""
LONGEST, GAP, MOST_COVERED = 16, 2, 0.1
"""About how many characters of a name are shown; pixels between it and its outline; the share of it that may be covered."""
Stand = tuple[Node, Point]
"""A card of last time, and the point where it stood."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name, and the plate that it stands on."""

    words: str
    plate: QRectF


@dataclass(frozen=True, slots=True)
class Drawn:
    """All that is drawn of last time: lines to today's cards, the sides of their arrow heads, outlines and names."""

    ways: list[QLineF]
    heads: list[QLineF]
    outlines: list[QPainterPath]
    names: list[Name]


class Faint:
    """What is drawn of last time, worked out once for each state of the map. ``changed`` counts how often that was."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self._drawn: Drawn | None = None
        self.changed = 0

    def touch(self) -> None:
        """Something of it may look different now: the ground is painted anew."""
        self.changed += 1
        self._drawn = None
        self._scene.update()

    def paint(self, painter: QPainter, part: QRectF) -> None:
        """Paints what lies in a part of the scene, where last time is shown at all."""
        if not self._scene.layers.last:
            return
        if self._drawn is None:
            self._drawn = self._made()
        drawn, theme = self._drawn, self._scene.stamps.theme
        plain, dashed = QPen(QColor(theme.quiet), WIDTH), QPen(QColor(theme.quiet), WIDTH)
        dashed.setDashPattern(DASHES)
        painter.save()
        painter.setPen(dashed)
        painter.drawLines(drawn.ways)
        painter.setPen(plain)
        painter.drawLines(drawn.heads)
        for path in drawn.outlines:
            if path.boundingRect().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH).intersects(part):
                painter.fillPath(path, QColor(theme.surface))
                painter.strokePath(path, dashed)
        painter.setFont(font(self._scene.stamps.look, SMALL))
        for name in drawn.names:
            if name.plate.intersects(part):
                backed = QPainterPath()
                backed.addRoundedRect(name.plate, 6, 6)
                painter.fillPath(backed, QColor(theme.surface))
                painter.drawText(name.plate, Qt.AlignmentFlag.AlignCenter, name.words)
        painter.restore()

    def _made(self) -> Drawn:
        scene = self._scene
        cards = [(node, scene.projection.point(node.place)) for node in scene.shown.last() if node.place is not None]
        moved = [stand for stand in cards if self._is_elsewhere(*stand)]
        ways = [way for stand in moved for way in self._way(*stand)]
        heads = [side for way in ways for side in self._head(way)]
        outlines = [kind_path(scene.study.kind(node.kind).shape, self._box(at)) for node, at in moved]
        return Drawn(ways, heads, outlines, list(self._names(moved)))

    def _is_elsewhere(self, node: Node, at: Point) -> bool:
        """Whether the card of today does not stand on its own outline; there it would only be blurred."""
        card = self._scene.cards.get(node.id)
        return card is None or math.dist(card.point, at) > self._side() / 2

    def _way(self, node: Node, at: Point) -> Iterator[QLineF]:
        """The line from an outline to its card, where there is a gap between them."""
        card = self._scene.cards.get(node.id)
        if card is None:
            return
        whole = QLineF(QPointF(*at), QPointF(*card.point))
        from_edge, to_edge = self._side() / 2, card.size / 2 + HALO + 2
        if whole.length() > from_edge + to_edge + HEAD:
            yield QLineF(whole.pointAt(from_edge / whole.length()), whole.pointAt(1 - to_edge / whole.length()))

    def _head(self, way: QLineF) -> Iterator[QLineF]:
        for turn in (TURNED, -TURNED):
            side = QLineF.fromPolar(HEAD * self._scene.stamps.scale, way.angle() + turn)
            yield side.translated(way.p2())

    def _names(self, outlines: list[Stand]) -> Iterator[Name]:
        """Names of the cards that today's map does not have.

        One for which today's cards, names and words leave no room is left out: the list of what changed has it.
        """
        scene, side = self._scene, self._side()
        metrics = QFontMetricsF(font(scene.stamps.look, SMALL))
        room = scene.labels.room.copy()
        for node, at in outlines:
            room.put(("last", node.id), around(*at, side, side))
        for node, (x, y) in outlines:
            if node.id in scene.cards:
                continue
            longest = metrics.averageCharWidth() * LONGEST
            words = metrics.elidedText(scene.shown.name(node), Qt.TextElideMode.ElideRight, longest)
            wide, high = metrics.horizontalAdvance(words) + 8 * scene.stamps.scale, metrics.height()
            across, down = (side + wide) / 2 + GAP, (side + high) / 2 + GAP
            spots = [around(x + dx, y + dy, wide, high) for dx, dy in ((0, down), (0, -down), (across, 0), (-across, 0))]
            box = min(spots, key=room.cost)
            if room.cost(box) <= MOST_COVERED * box.area:
                room.put(("last name", node.id), box)
                yield Name(words, QRectF(box.left, box.top, box.width, box.height))

    def _side(self) -> float:
        return max(self._scene.card_size * SHARE, LEAST_SIZE)

    def _box(self, at: Point) -> QRectF:
        side = self._side()
        return QRectF(at[0] - side / 2, at[1] - side / 2, side, side)
