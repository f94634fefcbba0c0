"""The rings, their words and the sectors: the ground of the map. They move with nothing and know no card."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from netmapper.domain.geometry import ring_edges
from netmapper.export.lines import Crossings, Point
from netmapper.export.room import Box, Owner, Room, around
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.canvas.sector_words import WEIGHT, SectorWords
from netmapper.ui.theme import SMALL, Look, font

PREFERRED = 24.0
"""The angle, clockwise from the top, at which the words of a ring stand where nothing is in the way."""
ANGLES = tuple(PREFERRED + 6 * step * way for step in range(31) for way in (1, -1))
"""Where else they may stand, the nearest first."""
STANDS = 100.0
"""How much worse it is for words to be where a card or a sign stands than where a name does."""
SLACK = 1.05
"""How much more may stand on words than when they were put, before they look for a better angle."""
STANDING, MOST_COVERED = frozenset({"card", "me"}), 0.3
"""What is painted over words, and the weighed share of them from which on they are left out; the panel says them whole."""
MOST_SHARED = 0.05
"""The share of them from which on they are left out where other words stand."""
LONGEST = 26
"""About how many characters of a ring's words fit on it; the panel says them whole."""


class Rings:
    """The rings of a study in one look. Their words stand where no card and no tie is, and stay until one comes."""

    def __init__(self, study: Study, say: Callable[[Text], str], look: Look) -> None:
        self.edges = ring_edges([ring.width for ring in study.rings.items])
        self.words = tuple(say(ring.label) for ring in study.rings.items)
        self.sectors = SectorWords(study, say, look)
        self.unit = 1.0
        self.angles: dict[int, float] = {}
        self._costs: dict[int, float] = {}
        self.left_out: frozenset[int] = frozenset()
        """The rings on whose words cards or other words stand, where no room is left."""
        self._lines = Crossings()
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another look."""
        self._look = look
        self.sectors.dress(look)
        self._font = font(look, SMALL)
        metrics = QFontMetricsF(self._font)
        room = metrics.averageCharWidth() * LONGEST
        self._shown = [metrics.elidedText(word, Qt.TextElideMode.ElideRight, room) for word in self.words]
        self._sizes = [(metrics.horizontalAdvance(word) + look.px(24), metrics.height() + look.px(6)) for word in self._shown]

    def settle(self, room: Room, lines: Crossings) -> bool:
        """Finds empty angles for words on which something came to stand, the same one for all if there is; whether any moved.

        On a crowded map, where none is empty, words stay until more stands on them than when they were put.
        """
        before, self._lines = (dict(self.angles), self.left_out), lines
        rings = range(len(self.words))
        moved = self.sectors.settle(self.unit, len(self.words), room, lines)
        for ring in self.angles:
            room.put(("ring", ring), self._ring_box(ring, self.angles[ring]), WEIGHT)
        costs = {ring: self._cost(ring, room) for ring in self.angles}
        stay = not self._worse(costs)
        if not stay:
            for ring in rings:
                room.take(("ring", ring))
            shared = next((angle for angle in ANGLES if self._free_for_all(angle, room)), None)
            for ring in rings:
                self._settle_ring(ring, room, shared)
            costs = {ring: self._cost(ring, room) for ring in rings}
        self._costs = {ring: min(cost, self._costs.get(ring, cost)) for ring, cost in costs.items()} if stay else costs
        self.stand(room)
        return moved or before != (self.angles, self.left_out)

    def draw(self, painter: QPainter) -> None:
        """Draws the ground: fills and lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.ring_line), 1.6))
        for ring in reversed(range(len(self.edges))):
            painter.setBrush(self._fill(ring))
            reach = self.edges[ring] * self.unit
            painter.drawEllipse(QPointF(0, 0), reach, reach)
        self.sectors.draw(painter)

    def draw_all_words(self, painter: QPainter, strong: int | None = None) -> None:
        """Draws the words of all rings and sectors, which stand on the lines of ties; those of one ring strongly, if wanted."""
        self.sectors.draw_words(painter)
        for place in range(len(self._shown)):
            if place not in self.left_out and place != strong:
                self.draw_words(painter, place, self._look.theme.quiet)
        if strong is not None:
            self.draw_words(painter, strong, self._look.theme.text, strong=True)

    def draw_words(self, painter: QPainter, place: int, colour: str, *, strong: bool = False) -> QRectF:
        """Draws the words of one ring; says what they cover."""
        theme = self._look.theme
        box = self.box(place)
        rect = QRectF(box.left, box.top, box.width, box.height)
        painter.setPen(QPen(QColor(theme.primary if strong else theme.ring_line), 2.6 if strong else 1.2))
        painter.setBrush(QColor(theme.chosen if strong else theme.surface))
        painter.drawRoundedRect(rect, box.height / 2, box.height / 2)
        painter.setPen(QColor(colour))
        painter.setFont(self._font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._shown[place])
        return rect.adjusted(-3, -3, 3, 3)

    @property
    def boxes(self) -> list[Box]:
        """Where the words of rings and sectors stand that are shown."""
        return [*(self.box(ring) for ring in range(len(self.words)) if ring not in self.left_out), *self.sectors.boxes]

    def box(self, ring: int) -> Box:
        """Where the words of a ring stand."""
        return self._ring_box(ring, self.angles.get(ring, PREFERRED))

    def _worse(self, costs: Mapping[int, float]) -> bool:
        """Whether more stands on some words than when they were put, or none were put yet."""
        return not costs or any(cost > SLACK * self._costs.get(ring, 0.0) for ring, cost in costs.items())

    def _free_for_all(self, angle: float, room: Room) -> bool:
        boxes = [self._ring_box(ring, angle) for ring in range(len(self.words))]
        apart = all(one.shared(other) == 0.0 for one, other in pairwise(boxes))
        return apart and not any(room.taken(box) or self._lines.cost(box) for box in boxes)

    def _settle_ring(self, ring: int, room: Room, shared: float | None) -> None:
        tries = [shared] if shared is not None else [self.angles.get(ring, PREFERRED), *ANGLES]
        boxes = {angle: self._ring_box(ring, angle) for angle in tries}
        stands = sorted((self._stands_on(boxes[angle], room), rank, angle) for rank, angle in enumerate(tries))
        best = (math.inf, 0, tries[0])
        for cost, rank, angle in stands:  # lines are looked at only where the rest would be good enough
            if cost > best[0]:
                break
            best = min(best, (cost + self._lines.cost(boxes[angle]), rank, angle))
        self.angles[ring] = best[2]
        room.put(("ring", ring), self._ring_box(ring, self.angles[ring]), WEIGHT)

    def _cost(self, ring: int, room: Room) -> float:
        """What stands on the words of a ring, lines and other words among it."""
        box = self._ring_box(ring, self.angles[ring])
        return self._stands_on(box, room, [("ring", ring)]) + self._lines.cost(box)

    def _stands_on(self, box: Box, room: Room, but: Collection[Owner] = ()) -> float:
        """What but lines stands there; names count little, since they can give way."""
        return sum(taken * (1.0 if owner[0] == "name" else 1.0 + STANDS) for owner, taken in room.touched(box, but))

    def stand(self, room: Room) -> None:
        """Gives words their room where they are, those of inner rings first; leaves those out that could not be read."""
        out = set()
        for ring in self.angles:
            room.take(("ring", ring))
        for ring in self.angles:
            box = self._ring_box(ring, self.angles[ring])
            cards, words = 0.0, 0.0
            for owner, taken in room.touched(box):
                cards += taken if owner[0] in STANDING else 0.0
                words += taken / WEIGHT if owner[0] == "ring" else 0.0
            if cards > MOST_COVERED * box.area or words > MOST_SHARED * box.area:
                out.add(ring)
            else:
                room.put(("ring", ring), box, WEIGHT)
        self.left_out = frozenset(out)

    def _ring_box(self, ring: int, angle: float) -> Box:
        return around(*self._point(self.edges[ring], angle), *self._sizes[ring])

    def _point(self, radius: float, angle: float) -> Point:
        turn = math.radians(angle)
        return radius * self.unit * math.sin(turn), -radius * self.unit * math.cos(turn)

    def _fill(self, ring: int) -> QColor:
        return blend(self._look.theme.rings, ring / max(len(self.edges) - 1, 1))


def blend(colours: Sequence[str], share: float) -> QColor:
    """A colour from the first to the last of several, 0 to 1: as many fills as a study has rings."""
    place = share * (len(colours) - 1)
    one, other = QColor(colours[int(place)]), QColor(colours[min(int(place) + 1, len(colours) - 1)])
    rest = place - int(place)
    channels = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round(a + (b - a) * rest) for a, b in channels))
