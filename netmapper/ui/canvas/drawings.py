"""One card and one tie as they are drawn: where their pictures and lines come to lie. It knows neither map nor gesture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsPixmapItem, QGraphicsScene

from netmapper.domain.network import Node, Tie
from netmapper.export.labels import Wish
from netmapper.export.lines import Line, Point
from netmapper.export.room import Box, Owner, Room, around
from netmapper.export.signs import Sign
from netmapper.ui.canvas.stamps import HALO, PLAIN, TURN, Stamps, State

TIES, ME, CARDS, SIGNS, NAMES, HANDLE = range(6)
"""What lies below what."""
APART = 7
"""Pixels that a name keeps from cards that are not its own."""
BACK = 0.5
"""How strongly a card shows that nothing is asked about now."""
PATTERNS = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}


@dataclass(frozen=True, slots=True)
class Strand:
    """A tie as it is drawn for given ends: its line, and the sign upon it."""

    path: QPainterPath
    pen: QPen
    sign: QPixmap | None = None
    sign_at: Point = (0.0, 0.0)
    sign_box: Box | None = None

    @property
    def bounds(self) -> QRectF:
        """What it covers, in the scene."""
        reach = self.pen.widthF()
        box = self.path.boundingRect().adjusted(-reach, -reach, reach, reach)
        return box.united(_box_of(self.sign, self.sign_at)) if self.sign else box


def strand(tie: Tie, line: Line, colour: str, stamps: Stamps, *, pattern: str, chosen: bool) -> Strand:
    """How the line of a tie is drawn, without a sign."""
    pen = QPen(QColor(stamps.theme.text if chosen else colour), (4.5 if chosen else 2.4 if tie.to_me else 2.0) * stamps.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setStyle(PATTERNS[pattern])
    path = QPainterPath(QPointF(*line.start))
    if line.control is None:
        path.lineTo(*line.end)
    else:
        path.quadTo(*line.control, *line.end)
    return Strand(path, pen)


def signed(bare: Strand, line: Line, sign: Sign, stamps: Stamps, shares: Iterable[float], room: Room, owner: Owner) -> Strand:
    """A strand with its sign at the share of the way where least stands in its place; names give way to it."""
    spots = [(line.at(share), turn_of(line.heading(share))) for share in shares]
    boxes = [around(*at, *stamps.sign_extent(sign, turn)) for at, turn in spots]
    best = 0
    if len(boxes) > 1:
        best = min(range(len(boxes)), key=lambda rank: room.taken(boxes[rank], (owner,), beside="name") + rank)
    at, turn = spots[best]
    return replace(bare, sign=stamps.sign(sign, turn), sign_at=at, sign_box=boxes[best])


class TieDrawing:
    """A tie on the scene."""

    def __init__(self, scene: QGraphicsScene, tie: Tie) -> None:
        self.tie = tie
        self.line: Line | None = None
        self.strand: Strand | None = None
        self._scene = scene
        self._path = _quiet(QGraphicsPathItem(), TIES)
        self._sign = _quiet(QGraphicsPixmapItem(), SIGNS)
        scene.addItem(self._path)

    def show(self, tie: Tie, line: Line, shape: Strand) -> None:
        """Lies along a line."""
        self.tie, self.line, self.strand = tie, line, shape
        self._path.setPen(shape.pen)
        self._path.setPath(shape.path)
        if shape.sign is None:
            if self._sign.scene() is not None:
                self._scene.removeItem(self._sign)
            return
        self._sign.setPixmap(shape.sign)
        self._sign.setPos(*_corner(shape.sign, shape.sign_at))
        if self._sign.scene() is None:
            self._scene.addItem(self._sign)

    def remove(self) -> None:
        """Leaves the scene."""
        self._scene.removeItem(self._path)
        if self._sign.scene() is not None:
            self._scene.removeItem(self._sign)


class CardDrawing:
    """A card on the scene: its picture, and its name beside it."""

    def __init__(self, scene: QGraphicsScene, node: Node) -> None:
        self.node = node
        self.point: Point = (0.0, 0.0)
        self.size = 0
        self.state = PLAIN
        self._apart = 0
        self.name_at: Point = (0.0, 0.0)
        self.name_shown = True
        self._scene = scene
        self._body = _quiet(QGraphicsPixmapItem(), CARDS)
        self._name = _quiet(QGraphicsPixmapItem(), NAMES)
        scene.addItem(self._body)
        scene.addItem(self._name)

    @property
    def box(self) -> Box:
        """What the card itself takes of the room for other names: a little more than it is, so that each keeps to its own."""
        side = self.size + 2 * HALO + self._apart
        return around(*self.point, side, side)

    def wish(self, stamps: Stamps) -> Wish:
        """The spot that its name wants."""
        size = stamps.label_size(self.node.label)
        return Wish(*self.point, self.size / 2 + HALO + 2, size.width(), size.height())

    def stand(self, node: Node, point: Point, size: int, state: State, stamps: Stamps) -> None:
        """Stands somewhere, in some state."""
        self.node, self.point, self.size, self.state = node, point, size, state
        self._apart = round(2 * APART * stamps.look.percent / 100)
        picture = stamps.card(node.kind, node.icon, size, state)
        self._body.setPixmap(picture)
        self._body.setPos(*_corner(picture, point))
        self._body.setZValue(CARDS + 0.5 * state.chosen)

    def call(self, spot: Box, stamps: Stamps, *, shown: bool) -> None:
        """Puts its name on a spot. The chosen card always shows its name."""
        self.name_at = spot.left + spot.width / 2, spot.top + spot.height / 2
        self.name_shown = shown or self.state.chosen
        self._name.setVisible(self.name_shown)
        if self.name_shown:
            picture = stamps.label(self.node.label, strong=self.state.chosen)
            self._name.setPixmap(picture)
            self._name.setPos(*_corner(picture, self.name_at))
            self._name.setZValue(NAMES + 0.5 * self.state.chosen)

    def stand_back(self, *, back: bool) -> None:
        """Stands back from the cards that something is asked about, or stands among them."""
        for item in (self._body, self._name):
            item.setOpacity(BACK if back else 1.0)

    def remove(self) -> None:
        """Leaves the scene."""
        self._scene.removeItem(self._body)
        self._scene.removeItem(self._name)

    def paint_body(self, painter: QPainter) -> None:
        """Copies its picture."""
        painter.drawPixmap(self._body.pos(), self._body.pixmap())

    def paint_name(self, painter: QPainter) -> None:
        """Copies its name."""
        if self.name_shown:
            painter.drawPixmap(self._name.pos(), self._name.pixmap())


def put(painter: QPainter, picture: QPixmap, at: Point) -> QRectF:
    """Copies a picture with its middle at a point; says what it covers."""
    box = _box_of(picture, at)
    painter.drawPixmap(box.topLeft(), picture)
    return box


def covered(picture: QPixmap, at: Point) -> QRectF:
    """What a picture with its middle at a point covers."""
    return _box_of(picture, at)


def _box_of(picture: QPixmap, at: Point) -> QRectF:
    return QRectF(QPointF(*_corner(picture, at)), picture.deviceIndependentSize())


def _corner(picture: QPixmap, at: Point) -> Point:
    """The upper left corner, on whole pixels so that a copied picture stays sharp."""
    size = picture.deviceIndependentSize()
    return float(round(at[0] - size.width() / 2)), float(round(at[1] - size.height() / 2))


def turn_of(heading: float) -> int:
    """The turn of a sign for a line's heading, rounded so that few pictures serve all lines."""
    return round(heading / TURN) * TURN % 360


Item = TypeVar("Item", bound=QGraphicsItem)


def _quiet(item: Item, level: int) -> Item:
    item.setZValue(level)
    item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    return item
