"""The words of the sectors, at the rim of the map: each within its own sector, where no card and no other word stands.

They have corners and strong letters, so that nobody takes them for the words of a ring. They know no card.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from netmapper.domain.geometry import sector_edges
from netmapper.export.lines import Crossings, Point
from netmapper.export.room import Box, Room, around
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.theme import SMALL, Look, font

STEP, MARGIN = 6.0, 4.0
"""Degrees between two spots that are tried, and those that words keep from the edge of their sector at least."""
ROWS = (0.0, -1.0, 1.0)
"""How many of their own heights the words may stand inside or outside the rim."""
STANDS = 100.0
"""How much worse it is to be where a card or a sign stands than where a name does, since names give way."""
WEIGHT = 4.0
"""How much worse it is for names to be where the words of sectors and rings stand than where a mark does."""
LONGEST = 26
"""About how many characters of a sector's words are shown; the panel says them whole."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The angle of some words, and how far outside the rim they stand, in their own heights."""

    angle: float
    row: float = 0.0


class SectorWords:
    """Stay where they are until more comes to stand there than when they were put."""

    def __init__(self, study: Study, say: Callable[[Text], str], look: Look) -> None:
        self._words = tuple(say(sector.label) for sector in study.sectors)
        self._spots: list[Spot] = []
        self._costs: list[float] = []
        self._unit = 0.0
        self._frame: Box | None = None
        self.dress(look)

    @property
    def count(self) -> int:
        """How many sectors there are."""
        return len(self._words)

    @property
    def boxes(self) -> list[Box]:
        """Where the words stand, clockwise from the top."""
        return [self._box(sector, spot) for sector, spot in enumerate(self._spots)]

    def dress(self, look: Look) -> None:
        """Takes another look."""
        self._look = look
        self._font = font(look, SMALL, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(self._font)
        room = metrics.averageCharWidth() * LONGEST
        self._shown = [metrics.elidedText(word, Qt.TextElideMode.ElideRight, room) for word in self._words]
        self._sizes = [(metrics.horizontalAdvance(word) + look.px(16), metrics.height() + look.px(6)) for word in self._shown]
        self._spots, self._costs = [], []

    def settle(self, unit: float, first: int, room: Room, lines: Crossings) -> bool:
        """Finds spots for words on which something came to stand; ``first`` is the number of the first as an owner of room."""
        before = list(self._spots)
        self._frame = room.frame
        if unit != self._unit or not self._spots:
            self._unit = unit
            self._spots = [Spot(sum(sector_edges(number + 1, self.count)) / 2) for number in range(self.count)]
            self._costs = [0.0] * self.count
        for sector, spot in enumerate(self._spots):
            owner = ("ring", first + sector)
            room.take(owner)
            if self._cost(sector, spot, room, lines) > self._costs[sector]:
                ranked = ((self._cost(sector, each, room, lines), rank, each) for rank, each in enumerate(self._tries(sector)))
                self._costs[sector], _, self._spots[sector] = min(ranked, key=lambda tried: tried[:2])
            room.put(owner, self._box(sector, self._spots[sector]), WEIGHT)
        return before != self._spots

    def draw(self, painter: QPainter) -> None:
        """Draws the lines between the sectors."""
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.ring_line), 1.6))
        for number in range(self.count):
            painter.drawLine(QPointF(0, 0), QPointF(*self._point(1.0, sector_edges(number + 1, self.count)[0])))

    def draw_words(self, painter: QPainter) -> None:
        """Draws the words, each on its plate."""
        theme = self._look.theme
        painter.setFont(self._font)
        for words, box in zip(self._shown, self.boxes, strict=False):
            rect = QRectF(box.left, box.top, box.width, box.height)
            painter.setPen(QPen(QColor(theme.ring_line), 1.2))
            painter.setBrush(QColor(theme.surface))
            painter.drawRect(rect)
            painter.setPen(QColor(theme.text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _tries(self, sector: int) -> list[Spot]:
        """The spots within a sector, those in its middle and on the rim first."""
        low, high = sector_edges(sector + 1, self.count)
        middle, most = (low + high) / 2, (high - low) / 2 - MARGIN
        steps = int(most / STEP)
        aside = [0.0, *(way * STEP * step for step in range(1, steps + 1) for way in (1, -1))]
        return [Spot(middle + turn, row) for row in ROWS for turn in aside]

    def _cost(self, sector: int, spot: Spot, room: Room, lines: Crossings) -> float:
        box = self._box(sector, spot)
        return room.cost(box) + STANDS * room.taken(box, beside="name") + lines.cost(box)

    def _box(self, sector: int, spot: Spot) -> Box:
        width, height = self._sizes[sector]
        x, y = self._point(1.0 + spot.row * (height + 4) / max(self._unit, 1.0), spot.angle)
        box, frame = around(x, y, width, height), self._frame
        if frame is None:
            return box
        left = max(min(box.left, frame.left + frame.width - width - 1), frame.left + 1)
        return Box(left, max(min(box.top, frame.top + frame.height - height - 1), frame.top + 1), width, height)

    def _point(self, radius: float, angle: float) -> Point:
        turn = math.radians(angle)
        return radius * self._unit * math.sin(turn), -radius * self._unit * math.cos(turn)
