"""Ready-made pictures of cards, names and signs, each drawn once and then only copied. It knows no map and no scene."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap

from netmapper.domain.codes import Effect
from netmapper.export.room import Box
from netmapper.export.signs import ICON, TURNED, Sign
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.marks import is_mark, mark_path
from netmapper.ui.canvas.plates import draw_plates, plate_boxes
from netmapper.ui.canvas.shown import NO_PLATES, Plates
from netmapper.ui.theme import SMALL, Look, Theme, font
from netmapper.ui.widgets.badge import kind_badge, kind_path
from netmapper.ui.widgets.tick_box import draw_tick

FULL_SIZE, LEAST_SIZE = 50, 24
"""Pixels of a card's side: at full size, and where very many cards share the map."""
FULL_UNIT, FULL_COUNT = 270.0, 30
"""Up to this many cards stand at full size when the outer ring has this radius."""
HALO = 3
"""Pixels of plain ground round a card, so that it stands off from what passes behind it."""
RINGS = 11
"""Pixels that the two rings of a chosen card take beyond its halo."""
NAME = 17
"""Pixel size of names at 100 %."""
LONGEST_SHOWN = 18
"""About how many characters of a name are shown on the map; the panel and the list show all of it."""
LONGEST_LINE, MOST_TOLD = 24, 600
"""About how many characters of what passes stand in a line beside a sign, and in all lines."""
TURN = 3
"""Degrees to which a sign's turn is rounded, so that few pictures serve all lines."""


@dataclass(frozen=True, slots=True)
class State:
    """Whether a card is the chosen one, whether the keyboard is on the map, whether a tie is led to it."""

    chosen: bool = False
    focused: bool = False
    aimed: bool = False
    picked: bool = False
    """Whether it is one of several chosen cards."""


PLAIN = State()


class Stamps:
    """Pictures of these kinds of card for one look and one device ratio. Another look wants other stamps."""

    def __init__(self, look: Look, assets: Assets, kinds: Mapping[str, NodeKind], ratio: float) -> None:
        self.look = look
        self.theme: Theme = look.theme
        self.ratio = ratio
        self._assets = assets
        self._kinds = kinds
        self.scale = min(look.percent / 100, 1.5)
        self.card = lru_cache(maxsize=2_048)(self._card)
        self.label = lru_cache(maxsize=4_096)(self._label)
        self.label_size = lru_cache(maxsize=4_096)(self._label_size)
        self.sign = lru_cache(maxsize=2_048)(self._sign)
        self.group_name = lru_cache(maxsize=256)(self._group_name)
        self.words = lru_cache(maxsize=64)(self._words)
        self.me = lru_cache(maxsize=8)(self._me)
        self.handle = lru_cache(maxsize=1)(self._handle)

    @property
    def sign_width(self) -> float:
        """The pixels that a sign takes along its line, whatever it says."""
        return 26 * self.scale

    def card_side(self, count: int, unit: float) -> int:
        """Pixels of a card's side where so many share rings of this radius: smaller where there is little room, in few steps."""
        room = math.sqrt(FULL_COUNT / max(math.ceil(count / 5) * 5, 1)) * unit / FULL_UNIT
        return max(2 * round(self.full_side * min(room, 1.0) / 2), LEAST_SIZE)

    @property
    def full_side(self) -> int:
        """Pixels of a card's side where there is room enough."""
        return 2 * round(FULL_SIZE * min(self.scale, 1.25) / 2)

    def sign_extent(self, sign: Sign, turn: int) -> tuple[float, float]:
        """Width and height of a sign that is turned so."""
        width, long = self.sign_width, self.sign_width + self._step * (len(sign.marks) - 1)
        slack, turned = long - width, math.radians(turn)
        return width + slack * abs(math.sin(turned)), width + slack * abs(math.cos(turned))

    @property
    def _step(self) -> float:
        return 19 * self.scale

    def font(self, *, strong: bool = False, size: float = NAME) -> QFont:
        """The face of names on the map."""
        return font(self.look, size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    def shown(self, name: str, *, strong: bool = False) -> str:
        """A name as the map shows it: whole, or its beginning."""
        metrics = QFontMetricsF(self.font(strong=strong))
        return metrics.elidedText(
            name[: 4 * LONGEST_SHOWN], Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * LONGEST_SHOWN
        )

    def _label_size(self, name: str) -> QSizeF:
        """The room that a name takes, in pixels; the same whether or not its card is chosen."""
        metrics = QFontMetricsF(self.font(strong=True))
        width = metrics.horizontalAdvance(self.shown(name, strong=True))
        return QSizeF(width + 14 * self.scale, metrics.height() + 2 * self.scale)

    def effect_colour(self, effect: Effect) -> str:
        """The colour of an effect; quiet where it makes no difference or was not said."""
        return {
            Effect.HELPS: self.theme.helps,
            Effect.HELPS_AND_COSTS: self.theme.helps_and_costs,
            Effect.COSTS: self.theme.costs,
        }.get(effect, self.theme.quiet)

    def icon(self, name: str, colour: str, size: int) -> QPixmap:
        """An icon in one colour; nothing where there is none of this name."""
        return self._assets.pixmap(name, colour, size, self.ratio) if self._assets.has_icon(name) else QPixmap()

    def plates(self, size: int, plates: Plates, state: State) -> list[tuple[str, Box]]:
        """What the plates of a card take, round its middle, by their sort."""
        return plate_boxes(self, size, plates, chosen=state.chosen)

    def _card(self, kind_id: str, icon: str | None, size: int, state: State, plates: Plates = NO_PLATES) -> QPixmap:
        kind = self._kinds[kind_id]
        reaches = [max(abs(box.left), box.left + box.width, abs(box.top)) for _, box in self.plates(size, plates, state)]
        side = 2 * math.ceil(max(size / 2 + HALO + RINGS, *reaches, 0))
        image, painter = self._sheet(side, side)
        middle = QPointF(side / 2, side / 2)
        if state.chosen or state.aimed or state.picked:
            self._rings(painter, middle, size / 2 + HALO, state)
        box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        shape = kind_path(kind.shape, box)
        painter.strokePath(shape, _pen(self.theme.on_kind, 2 * HALO))
        painter.drawPixmap(box.topLeft(), kind_badge(kind, icon, self.theme, self._assets, size, self.ratio))
        draw_plates(painter, self, middle, size, plates, chosen=state.chosen)
        if state.picked:
            self._tick(painter, middle, size / 2 + HALO)
        painter.end()
        return QPixmap.fromImage(image)

    def _group_name(self, name: str, pattern: tuple[float, ...]) -> QPixmap:
        metrics = QFontMetricsF(self.font(size=SMALL))
        shown = metrics.elidedText(
            name[: 4 * LONGEST_SHOWN], Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * LONGEST_SHOWN
        )
        wide, high = metrics.horizontalAdvance(shown) + 20 * self.scale, metrics.height() + 5 * self.scale
        image, painter = self._sheet(math.ceil(wide), math.ceil(high))
        pen = _pen(self.theme.quiet, 1.6)
        pen.setDashPattern(pattern)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(QColor(self.theme.surface))
        box = QRectF(0, 0, math.ceil(wide), math.ceil(high))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7 * self.scale, 7 * self.scale)
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(self.font(size=SMALL))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return QPixmap.fromImage(image)

    def _words(self, lines: tuple[str, ...]) -> QPixmap:
        """Lines of words in a bubble, each broken where it is long."""
        metrics, flags = QFontMetricsF(self.font(size=SMALL)), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        widest = QRectF(0, 0, metrics.averageCharWidth() * LONGEST_LINE, 10_000)
        told = "\n".join(lines)[:MOST_TOLD]
        needed = metrics.boundingRect(widest, flags, told).size()
        wide, high = (math.ceil(needed.width() + 20 * self.scale), math.ceil(needed.height() + 10 * self.scale))
        image, painter = self._sheet(wide, high)
        painter.setPen(_pen(self.theme.text, 1.6))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawRoundedRect(QRectF(1, 1, wide - 2, high - 2), 9 * self.scale, 9 * self.scale)
        painter.setFont(self.font(size=SMALL))
        painter.drawText(QRectF(0, 0, wide, high).adjusted(8 * self.scale, 0, -8 * self.scale, 0), flags, told)
        painter.end()
        return QPixmap.fromImage(image)

    def _label(self, name: str, *, strong: bool = False) -> QPixmap:
        size = self.label_size(name)
        image, painter = self._sheet(size.width(), size.height())
        box = QRectF(QPointF(0, 0), size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.surface))
        painter.drawRoundedRect(box, 8 * self.scale, 8 * self.scale)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(self.font(strong=strong))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.shown(name, strong=strong))
        painter.end()
        return QPixmap.fromImage(image)

    def _sign(self, sign: Sign, turn: int) -> QPixmap:
        marks = sign.marks
        width, step = self.sign_width, self._step
        long = width + step * (len(marks) - 1)
        side = long + 4
        image, painter = self._sheet(side, side)
        painter.translate(side / 2, side / 2)
        painter.rotate(turn)
        colour = self.effect_colour(sign.effect)
        painter.setPen(_pen(colour, 2.2 * self.scale))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawRoundedRect(QRectF(-width / 2, -long / 2, width, long), width / 2, width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        flipped = -1 if 90 < turn % 360 <= 270 else 1
        for place, mark in enumerate(marks):
            self._mark(painter, mark, flipped * (place - (len(marks) - 1) / 2) * step, turn, colour)
        painter.end()
        return QPixmap.fromImage(image)

    def _mark(self, painter: QPainter, mark: str, down: float, turn: int, colour: str) -> None:
        painter.save()
        painter.translate(0, down)
        if mark not in TURNED:
            painter.rotate(-turn)
        if is_mark(mark):
            painter.drawPath(mark_path(mark, 0.92 * self.scale))
        elif mark.startswith(ICON):
            inner = round(17 * self.scale)
            painter.drawPixmap(QPointF(-inner / 2, -inner / 2), self.icon(mark.removeprefix(ICON), colour, inner))
        else:
            painter.setFont(self.font(strong=True, size=SMALL))
            reach = self.sign_width / 2
            painter.drawText(QRectF(-reach, -reach, 2 * reach, 2 * reach), Qt.AlignmentFlag.AlignCenter, mark)
        painter.restore()

    def _me(self, word: str, size: int, state: State) -> QPixmap:
        side = size + 2 * (HALO + RINGS)
        image, painter = self._sheet(side, side)
        middle = QPointF(side / 2, side / 2)
        if state.chosen or state.aimed:
            self._rings(painter, middle, size / 2, state)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.text))
        painter.drawEllipse(middle, size / 2, size / 2)
        painter.setPen(QColor(self.theme.ground))
        painter.setFont(self.font(strong=True))
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, word)
        painter.end()
        return QPixmap.fromImage(image)

    def _handle(self) -> QPixmap:
        side = round(36 * self.scale)
        image, painter = self._sheet(side, side)
        painter.setPen(_pen(self.theme.primary, 2.4))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawEllipse(QRectF(2, 2, side - 4, side - 4))
        inner = round(side * 0.56)
        corner = QPointF((side - inner) / 2, (side - inner) / 2)
        painter.drawPixmap(corner, self._assets.pixmap("link", self.theme.primary, inner, self.ratio))
        painter.end()
        return QPixmap.fromImage(image)

    def _rings(self, painter: QPainter, middle: QPointF, reach: float, state: State) -> None:
        """Two rings round a card: ground inside, text colour outside; stronger while the keyboard is on the map."""
        outer = QPainterPath()
        outer.addEllipse(middle, reach + RINGS - 2.5, reach + RINGS - 2.5)
        painter.fillPath(outer, QColor(self.theme.focus_inner))
        pen = _pen(self.theme.focus_outer, 4.5 if state.focused else 3)
        if not state.chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.strokePath(outer, pen)

    def _tick(self, painter: QPainter, middle: QPointF, reach: float) -> None:
        """A tick at the lower right, clear of plates: it is one of several, whether or not the keyboard is on it too."""
        side = max(reach * 0.36, 7.0)
        at = middle + QPointF(reach, reach) * math.sqrt(0.5)
        painter.setPen(_pen(self.theme.focus_inner, 2))
        painter.setBrush(QColor(self.theme.focus_outer))
        painter.drawEllipse(at, side, side)
        draw_tick(painter, QRectF(at - QPointF(side, side) * 0.85, QSizeF(side, side) * 1.7), self.theme.focus_inner)

    def _sheet(self, width: float, height: float) -> tuple[QImage, QPainter]:
        pixels = QSize(round(width * self.ratio), round(height * self.ratio))
        image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        return image, painter


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
