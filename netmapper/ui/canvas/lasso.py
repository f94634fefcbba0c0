"""Choosing several cards by hand: a line drawn round them, or a tap on each. It changes nothing but what is chosen."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from netmapper.domain.ids import NodeId
from netmapper.export.lines import Point
from netmapper.ui.canvas.drawings import covered, put
from netmapper.ui.canvas.gestures import LIFT, Stage
from netmapper.ui.canvas.scene import MapScene
from netmapper.ui.canvas.stamps import State

APART = 4.0
"""Pixels of the hand's way from which on it is another point of the line."""


class LassoLine:
    """The line as it is seen, dashed, with the cards inside it ringed."""

    ring: int | None = None

    def __init__(self, scene: MapScene, at: Point) -> None:
        self.line = [at]
        self.inside: frozenset[NodeId] = frozenset()
        self._scene = scene

    def move(self, at: Point) -> None:
        """Draws the line on to there."""
        if math.dist(at, self.line[-1]) >= APART:
            self.line.append(at)
            shape = QPolygonF([QPointF(*each) for each in self.line])
            round_all = shape.boundingRect()
            near = ((node, QPointF(*card.point)) for node, card in self._scene.cards.items())
            rule = Qt.FillRule.WindingFill
            self.inside = frozenset(node for node, at in near if round_all.contains(at) and shape.containsPoint(at, rule))

    def bounds(self) -> QRectF:
        """All that it covers now, in the scene."""
        box = self._path().boundingRect().adjusted(-6, -6, 6, 6)
        for node in self.inside:
            box = box.united(covered(*self._ringed(node)))
        return box

    def paint_below(self, painter: QPainter) -> None:
        """Nothing of it passes behind cards."""

    def paint_above(self, painter: QPainter) -> None:
        """Paints the cards inside, and the line."""
        for node in sorted(self.inside):
            put(painter, *self._ringed(node))
        theme, scale = self._scene.stamps.theme, self._scene.stamps.scale
        for colour, width, style in (
            (theme.focus_inner, 6.0, Qt.PenStyle.SolidLine),
            (theme.focus_outer, 2.6, Qt.PenStyle.DashLine),
        ):
            pen = QPen(QColor(colour), width * scale, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(self._path(), pen)

    def _ringed(self, node: NodeId) -> tuple[QPixmap, Point]:
        card = self._scene.cards[node]
        return self._scene.stamps.card(card.node.kind, card.node.icon, card.size, State(picked=True), card.plates), card.point

    def _path(self) -> QPainterPath:
        path = QPainterPath(QPointF(*self.line[0]))
        for point in self.line[1:]:
            path.lineTo(*point)
        return path


class Lasso:
    """Let go at once it is a tap on the card that was pressed, if one was; carried on it is a line round others."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, node: NodeId | None, at: Point) -> None:
        self.node: NodeId | None = node
        self._stage = stage
        self._pressed = at
        self._line: LassoLine | None = None
        stage.hold_still(None)

    def move(self, at: Point) -> None:
        """Draws the line on, once the hand has left the spot."""
        if self._line is None and math.dist(at, self._pressed) < LIFT:
            return
        if self._line is None:
            self._line = LassoLine(self._stage.stage(), self._pressed)
        self._line.move(at)
        self._stage.show_moving(self._line)

    def drop(self, at: Point) -> None:
        """Says which cards the line goes round; a line round nothing says nothing."""
        if self._line is not None:
            self._line.move(at)
            if self._line.inside:
                self._stage.say_lassoed(self._line.inside)
        elif self.node is not None:
            self._stage.say_turned(self.node)
