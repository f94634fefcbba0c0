"""A gesture as it is seen: all that stands still is two pictures, made once, and only what moves is drawn between them.

So the cost of a drag does not grow with the map. It changes nothing of the scene: when it ends, all is as before.
"""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from netmapper.domain.geometry import ring_of
from netmapper.domain.ids import EGO, NodeId
from netmapper.export.lines import Point
from netmapper.ui.canvas.courses import paint_course
from netmapper.ui.canvas.drawings import Strand, covered, put
from netmapper.ui.canvas.scene import MapScene
from netmapper.ui.canvas.stamps import State

LIFTED = State(chosen=True, focused=True)


class Moving(Protocol):
    """What moves over the map."""

    ring: int | None
    """The ring it would come to, from 1, which shows its words strongly."""

    def bounds(self) -> QRectF:
        """All that it covers now, in the scene."""

    def paint_below(self, painter: QPainter) -> None:
        """Paints what passes behind cards."""

    def paint_above(self, painter: QPainter) -> None:
        """Paints what stands before them."""


class LiftedCard:
    """A card in the hand, its name, and its ties to all that stands still. The ring under it shows its words strongly."""

    def __init__(self, scene: MapScene, node: NodeId, at: Point) -> None:
        self.node = node
        self.at = at
        self._scene = scene
        self._record = scene.index.nodes[node]
        stamps = scene.stamps
        size = scene.size_of(node)
        self._body = stamps.card(self._record.kind, self._record.icon, size, LIFTED, scene.shown.plates(self._record))
        self._name = stamps.label(scene.shown.name(self._record), strong=True)
        drawn = scene.cards.get(node)
        below = size / 2 + 6 + self._name.deviceIndependentSize().height() / 2
        self._name_off = (drawn.name_at[0] - drawn.point[0], drawn.name_at[1] - drawn.point[1]) if drawn else (0.0, below)
        self._words = scene.saying.held(node)
        self._strands: list[Strand] = []
        self.ring: int | None = None
        self.move(at)

    def move(self, at: Point) -> None:
        """Holds the card there."""
        self.at = at
        ties = (self._scene.strand_for(tie, {self.node: at}) for tie in self._scene.index.ties_of(self.node))
        self._strands = [found[1] for found in ties if found is not None]
        meant = self._scene.projection.dropped(at)
        self.ring = ring_of(meant[0], self._scene.rings.edges) if meant else None

    def bounds(self) -> QRectF:
        """All that it covers now, in the scene."""
        box = covered(self._body, self.at).united(covered(self._name, self._name_at))
        if self._words is not None:
            box = box.united(covered(self._words[0], self._from(self._words[1])))
        for strand in self._strands:
            box = box.united(strand.bounds)
        if self.ring is not None:
            words = self._scene.rings.box(self.ring - 1)
            box = box.united(QRectF(words.left - 3, words.top - 3, words.width + 6, words.height + 6))
        return box

    def paint_below(self, painter: QPainter) -> None:
        """Paints its ties."""
        for strand in self._strands:
            paint_course(painter, strand)

    def paint_above(self, painter: QPainter) -> None:
        """Paints the signs of its ties, itself and its name."""
        put(painter, self._body, self.at)
        for strand in self._strands:
            if strand.sign is not None:
                put(painter, strand.sign, strand.sign_at)
        put(painter, self._name, self._name_at)
        if self._words is not None:
            put(painter, self._words[0], self._from(self._words[1]))

    @property
    def _name_at(self) -> Point:
        return self._from(self._name_off)

    def _from(self, off: Point) -> Point:
        return self.at[0] + off[0], self.at[1] + off[1]


class LooseTie:
    """A tie being drawn: from a card to the hand, or to the card under it."""

    ring: int | None = None

    def __init__(self, scene: MapScene, source: NodeId, at: Point) -> None:
        self.source = source
        self.target: NodeId | None = None
        self._scene = scene
        self._at = at

    def move(self, at: Point, target: NodeId | None) -> None:
        """Leads the tie there; a card under it is aimed at."""
        self._at, self.target = at, target

    def bounds(self) -> QRectF:
        """All that it covers now, in the scene."""
        box = self._path().boundingRect().adjusted(-6, -6, 6, 6)
        return box.united(covered(*self._aim())) if self.target is not None else box

    def paint_below(self, painter: QPainter) -> None:
        """Paints the line."""
        theme = self._scene.stamps.theme
        pen = QPen(QColor(theme.primary), 4 * self._scene.stamps.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.strokePath(self._path(), pen)

    def paint_above(self, painter: QPainter) -> None:
        """Paints the card aimed at."""
        if self.target is not None:
            put(painter, *self._aim())

    def _aim(self) -> tuple[QPixmap, Point]:
        card = self._scene.cards[self.target or EGO]
        state = State(aimed=True)
        return self._scene.stamps.card(card.node.kind, card.node.icon, card.size, state, card.plates), card.point

    def _path(self) -> QPainterPath:
        path = QPainterPath(QPointF(*self._scene.cards[self.source].point))
        path.lineTo(QPointF(*(self._scene.cards[self.target].point if self.target is not None else self._at)))
        return path


def drawn_bounds(scene: MapScene, node: NodeId) -> QRectF:
    """What a card, its name, its ties and words about it cover on the scene; nothing where it does not stand on the map."""
    card = scene.cards.get(node)
    bounds = card.bounds.united(scene.saying.bounds) if card is not None else QRectF()
    for drawn in (scene.ties[tie.id] for tie in scene.index.ties_of(node) if tie.id in scene.ties):
        bounds = bounds.united(drawn.strand.bounds) if drawn.strand is not None else bounds
    return bounds


class Still:
    """All that stands still in a view, as two pictures: the ground, below moving ties, and what lies above them.

    The rings' words are drawn between the two: above all lines, one of them strongly.
    """

    def __init__(self, scene: MapScene, corner: QPoint, size: QSize, lifted: NodeId | None, ground: QPixmap) -> None:
        self._corner = corner
        self._ratio = scene.stamps.ratio
        self._under = ground
        self._rings = scene.rings
        self._over = self._sheet(size, QColor(Qt.GlobalColor.transparent))
        self._paint_over(scene, lifted)

    def paint(self, painter: QPainter, rect: QRect, moving: Moving | None) -> None:
        """Paints a part of the view, with what moves in between."""
        source = QRectF(QPointF(rect.topLeft()) * self._ratio, QSize(rect.size()) * self._ratio)
        painter.drawPixmap(QRectF(rect), self._under, source)
        painter.translate(-self._corner)
        if moving is not None:
            moving.paint_below(painter)
        self._rings.draw_all_words(painter, moving.ring - 1 if moving is not None and moving.ring is not None else None)
        painter.translate(self._corner)
        painter.drawPixmap(QRectF(rect), self._over, source)
        painter.translate(-self._corner)
        if moving is not None:
            moving.paint_above(painter)
        painter.translate(self._corner)

    def _paint_over(self, scene: MapScene, lifted: NodeId | None) -> None:
        painter = self._painter(self._over)
        scene.outlines.paint(painter)
        scene.outlines.paint_names(painter)
        scene.me.paint(painter)
        cards = sorted((card for node, card in scene.cards.items() if node != lifted), key=lambda card: card.state.chosen)
        for card in cards:
            card.paint_body(painter)
        for drawn in scene.ties.values():
            shape = drawn.strand
            if shape and shape.sign and not (lifted and lifted in (drawn.tie.source, drawn.tie.target)):
                put(painter, shape.sign, shape.sign_at)
        for card in cards:
            card.paint_name(painter)
        scene.saying.paint(painter, lifted)
        painter.end()

    def _painter(self, sheet: QPixmap) -> QPainter:
        painter = QPainter(sheet)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._corner)
        return painter

    def _sheet(self, size: QSize, fill: QColor) -> QPixmap:
        sheet = QPixmap(math.ceil(size.width() * self._ratio), math.ceil(size.height() * self._ratio))
        sheet.setDevicePixelRatio(self._ratio)
        sheet.fill(fill)
        return sheet
