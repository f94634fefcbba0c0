"""One card and one tie as they are drawn: where their pictures and lines come to lie. It knows neither map nor gesture."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from netmapper.domain.network import Node, Tie
from netmapper.export.labels import Wish
from netmapper.export.lines import Line, Point, head
from netmapper.export.room import Box, Owner, Room, around
from netmapper.export.signs import Sign
from netmapper.ui.canvas.courses import Courses, pieces_of
from netmapper.ui.canvas.shown import NO_PLATES, Plates
from netmapper.ui.canvas.stamps import HALO, PLAIN, TURN, Stamps, State

TIES, RING_WORDS, OUTLINES, GROUP_NAMES, ME, CARDS, SIGNS, NAMES, HANDLE, WORDS = range(10)
"""What lies below what."""
HEAD = 11.0
"""Pixels of the length of an arrow head."""
APART = 7
"""Pixels that a name keeps from cards that are not its own."""
KEPT_OFF = 1.0
"""How much worse it is for a sign to stand on what it keeps off than on anything else."""
BACK = 0.5
"""How strongly a card shows that nothing is asked about now."""
PATTERNS = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}


@dataclass(frozen=True, slots=True)
class Strand:
    """A tie as it is drawn for given ends: its line, its arrow head, and the sign upon it."""

    path: QPainterPath
    pen: QPen
    head: QPainterPath | None = None
    sign: QPixmap | None = None
    sign_at: Point = (0.0, 0.0)
    sign_box: Box | None = None
    sign_share: float = 0.5
    pieces: list[QLineF] = field(default_factory=list)
    reach: QRectF = field(default_factory=QRectF)

    @property
    def bounds(self) -> QRectF:
        """What it covers, in the scene."""
        return self.reach.united(_box_of(self.sign, self.sign_at)) if self.sign else self.reach


def strand(
    tie: Tie, line: Line, colour: str, stamps: Stamps, *, pattern: str, chosen: bool, head_gap: float | None = None
) -> Strand:
    """How the line of a tie is drawn, without a sign; with an arrow head so many pixels from its end, where one is wanted."""
    width = (4.5 if chosen else 2.4 if tie.to_me else 2.0) * stamps.scale
    pen = _pen(stamps.theme.text if chosen else colour, width, pattern)
    path = QPainterPath(QPointF(*line.start))
    if line.control is None:
        path.lineTo(*line.end)
    else:
        path.quadTo(*line.control, *line.end)
    corners = head(line, head_gap, HEAD * stamps.scale) if head_gap is not None else None
    pointed = _closed(corners) if corners is not None else None
    reach = path.boundingRect().adjusted(-width, -width, width, width)
    if pointed is not None:
        reach = reach.united(pointed.boundingRect())
    return Strand(path, pen, pointed, pieces=pieces_of(line) if pattern == "solid" else [], reach=reach)


@lru_cache(maxsize=64)
def _pen(colour: str, width: float, pattern: str) -> QPen:
    pen = QPen(QColor(colour), width, PATTERNS[pattern])
    # ends lie under cards; solid lines are painted in pieces, which are quick where their ends are not round
    pen.setCapStyle(Qt.PenCapStyle.SquareCap if pattern == "solid" else Qt.PenCapStyle.RoundCap)
    return pen


def signed(
    bare: Strand,
    line: Line,
    sign: Sign,
    stamps: Stamps,
    shares: Sequence[float],
    room: Room,
    owner: Owner,
    *,
    off: Collection[str] = (),
) -> Strand:
    """A strand with its sign at the share of the way where least stands in its place; names give way to it.

    It keeps ``off`` some sorts of things more than others.
    """
    wanted = tuple(shares)
    cost, best, found = math.inf, wanted[0], None
    for rank, share in enumerate(wanted):
        at, turn = line.at(share), turn_of(line.heading(share))
        box = around(*at, *stamps.sign_extent(sign, turn))
        taken = room.taken(box, (owner,), beside="name", enough=cost - rank) + rank if len(wanted) > 1 else 0.0
        if off and taken < cost:
            taken += KEPT_OFF * sum(area for other, area in room.touched(box) if other[0] in off)
        if taken < cost:
            cost, best, found = taken, share, (at, turn, box)
        if cost <= rank + 1:
            break
    assert found is not None, "a sign has some spot"  # noqa: S101
    at, turn, box = found
    return replace(bare, sign=stamps.sign(sign, turn), sign_at=at, sign_box=box, sign_share=best)


class TieDrawing:
    """A tie on the scene."""

    def __init__(self, scene: QGraphicsScene, courses: Courses, tie: Tie) -> None:
        self.tie = tie
        self.line: Line | None = None
        self.strand: Strand | None = None
        self._scene = scene
        self._courses = courses
        self._sign = _quiet(QGraphicsPixmapItem(), SIGNS)

    def show(self, tie: Tie, line: Line, shape: Strand) -> None:
        """Lies along a line."""
        before, self.tie, self.line, self.strand = self.strand, tie, line, shape
        if before is None or (before.path, before.pen, before.head) != (shape.path, shape.pen, shape.head):
            self._courses.lay(tie.id, shape)  # a sign alone leaves the picture of the ground as it is
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
        self._courses.lift(self.tie.id)
        if self._sign.scene() is not None:
            self._scene.removeItem(self._sign)


class CardDrawing:
    """A card on the scene: its picture, and its name beside it."""

    def __init__(self, scene: QGraphicsScene, node: Node) -> None:
        self.node = node
        self.name = node.label
        self.plates = NO_PLATES
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

    @property
    def bounds(self) -> QRectF:
        """What it and its name cover, in the scene."""
        body = self._body.sceneBoundingRect()
        return body.united(self._name.sceneBoundingRect()) if self.name_shown else body

    def wish(self, stamps: Stamps) -> Wish:
        """The spot that its name wants."""
        size = stamps.label_size(self.name)
        return Wish(*self.point, self.size / 2 + HALO + 2, size.width(), size.height())

    def tell(self, node: Node, name: str, plates: Plates) -> None:
        """Is this card, under this name and with this on its plates."""
        self.node, self.name, self.plates = node, name, plates

    def stand(self, point: Point, size: int, state: State, stamps: Stamps) -> None:
        """Stands somewhere, in some state."""
        self.point, self.size, self.state = point, size, state
        self._apart = round(2 * APART * stamps.look.percent / 100)
        picture = stamps.card(self.node.kind, self.node.icon, size, state, self.plates)
        self._body.setPixmap(picture)
        self._body.setPos(*_corner(picture, point))
        self._body.setZValue(CARDS + 0.5 * state.chosen)

    def plated(self, stamps: Stamps) -> list[tuple[str, Box]]:
        """What its plates take of the room for names, by their sort."""
        x, y = self.point
        return [
            (sort, Box(x + box.left, y + box.top, box.width, box.height))
            for sort, box in stamps.plates(self.size, self.plates, self.state)
        ]

    def call(self, spot: Box, stamps: Stamps, *, shown: bool) -> None:
        """Puts its name on a spot. The chosen card always shows its name."""
        self.name_at = spot.left + spot.width / 2, spot.top + spot.height / 2
        self.name_shown = shown or self.state.chosen
        self._name.setVisible(self.name_shown)
        if self.name_shown:
            picture = stamps.label(self.name, strong=self.state.chosen)
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


class Piece:
    """Something of which a map has one, as Me: a picture round a point, or nothing."""

    def __init__(self, scene: QGraphicsScene, level: int) -> None:
        self._item = _quiet(QGraphicsPixmapItem(), level)
        scene.addItem(self._item)

    def show(self, picture: QPixmap, at: Point) -> None:
        """Stands there."""
        self._item.setPixmap(picture)
        self._item.setPos(*_corner(picture, at))
        self._item.setVisible(True)

    def hide(self) -> None:
        """Stands nowhere."""
        self._item.setVisible(False)

    def paint(self, painter: QPainter) -> None:
        """Copies it."""
        painter.drawPixmap(self._item.pos(), self._item.pixmap())


def _closed(corners: Iterable[Point]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path


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
