"""Groups as soft outlines round their cards, each with its own pattern of line and its name at its edge.

They lie below ties and cards, and stay as they are while a card is in the hand.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsPixmapItem

from netmapper.domain.ids import GroupId
from netmapper.domain.network import Group
from netmapper.export.lines import Point
from netmapper.export.outlines import Circle, group_pattern, outline, rounded, spots, within
from netmapper.export.room import Box, Room, around
from netmapper.ui.canvas.drawings import GROUP_NAMES, OUTLINES, covered, put
from netmapper.ui.canvas.stamps import HALO, Stamps

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

AROUND, APART = 13.0, 6.0
"""Pixels between a card and the outline of its group, and how much further out the next one of the same cards lies."""
TRACKS = 3
"""How many outlines of the same cards lie apart from each other."""
SOFT = 20
"""How strongly an outline is filled, of 255: the rings' meaning shows through, and where groups overlap too."""
LINE = 1.8
"""Pixels of the line's width."""
REACH = 8.0
"""Pixels beside a name in which a tap still means it."""
SPOTS = 36
"""About how many corners of an outline are tried as spots for its name."""
LOWER = 0.4
"""What it costs a name to stand a pixel further down, in square pixels: groups are read from the top."""


class GroupDrawing:
    """A group on the scene."""

    def __init__(self, scene: MapScene, group: Group) -> None:
        self.group = group
        self.name = ""
        self.corners: list[Point] = []
        self.reach: list[Point] = []
        self.name_at: Point = (0.0, 0.0)
        self.cost = 0.0
        self._scene = scene
        self.outline = QGraphicsPathItem()
        self.outline.setZValue(OUTLINES)
        self.label = QGraphicsPixmapItem()
        self.label.setZValue(GROUP_NAMES)
        scene.addItem(self.outline)
        scene.addItem(self.label)

    def show(self, group: Group, name: str, corners: list[Point], stamps: Stamps) -> None:
        """Lies round these corners."""
        self.group, self.name, self.corners = group, name, corners
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        path.closeSubpath()
        fill = QColor(stamps.theme.quiet)
        fill.setAlpha(SOFT)
        self.outline.setPath(path)
        self.outline.setPen(pen_of(group.id, stamps))
        self.outline.setBrush(fill)
        self.label.setPixmap(self.picture(stamps))

    def picture(self, stamps: Stamps) -> QPixmap:
        """Its name on a plate with its own pattern of line."""
        return stamps.group_name(self.name, group_pattern(self.group.id))

    def spots(self, stamps: Stamps) -> Iterator[Box]:
        """Where its name may stand: at its line, outside so that it covers none of its cards."""
        size = self.picture(stamps).deviceIndependentSize()
        for (x, y), (across, down) in spots(self.corners, SPOTS):
            yield around(x + across * size.width() / 2, y + down * size.height() / 2, size.width(), size.height())

    def call(self, spot: Box) -> None:
        """Puts its name on a spot."""
        self.name_at = spot.middle
        self.label.setPos(covered(self.label.pixmap(), self.name_at).topLeft())

    def remove(self) -> None:
        """Leaves the scene."""
        self._scene.removeItem(self.outline)
        self._scene.removeItem(self.label)


class Outlines:
    """The groups of one scene as they are drawn."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self.drawn: dict[GroupId, GroupDrawing] = {}
        self._waiting: set[GroupId] = set()

    def round(self, points: Iterable[Point]) -> set[GroupId]:
        """The groups whose outline depends on who stands at these points: they lie between cards of theirs."""
        return {key for point in points for key, drawn in self.drawn.items() if within(point, drawn.reach)}

    def show(self, groups: Iterable[GroupId]) -> None:
        """Draws groups anew, or takes them away; ``settle`` finds spots for their names."""
        for key in groups:
            group = self._scene.index.groups.get(key)
            circles = self._circles(group) if group is not None and self._scene.shown.group(group) else []
            if group is None or not circles:
                self._take_away(key)
                continue
            if key not in self.drawn:
                self.drawn[key] = GroupDrawing(self._scene, group)
            others = [card.point for node, card in self._scene.cards.items() if node not in group.members]
            corners = outline(circles, others)
            self.drawn[key].reach = rounded(circles)
            self.drawn[key].show(group, self._scene.shown.group_name(group), corners, self._scene.stamps)
            self._waiting.add(key)

    def settle(self) -> list[Box]:
        """Finds spots for names that wait for one or on which something came to stand; says where those now are."""
        room = self._scene.labels.room
        moved = {key for key, drawn in self.drawn.items() if key in self._waiting or self._cost(key, drawn, room) > drawn.cost}
        self._waiting.clear()
        for key in sorted(moved):
            self._place(key, self.drawn[key], room)
        return [room.box(("group", int(key))) for key in sorted(moved)]

    def at(self, point: Point) -> GroupId | None:
        """The group whose name is under a point, or so near that a tap means it."""
        room = self._scene.labels.room
        near = sorted((room.box(("group", int(key))).gap(*point), key) for key in self.drawn if key not in self._waiting)
        return near[0][1] if near and near[0][0] <= REACH else None

    def paint(self, painter: QPainter) -> None:
        """Copies the outlines."""
        for drawn in self.drawn.values():
            painter.setPen(drawn.outline.pen())
            painter.setBrush(drawn.outline.brush())
            painter.drawPath(drawn.outline.path())

    def paint_names(self, painter: QPainter) -> None:
        """Copies the names."""
        for drawn in self.drawn.values():
            put(painter, drawn.label.pixmap(), drawn.name_at)

    def _circles(self, group: Group) -> list[Circle]:
        apart = AROUND + APART * (int(group.id) % TRACKS)
        cards = self._scene.cards
        members = [cards[node] for node in sorted(group.members) if node in cards]
        return [(card.point, card.size / 2 + HALO + apart) for card in members]

    def _cost(self, key: GroupId, drawn: GroupDrawing, room: Room) -> float:
        size = drawn.label.pixmap().deviceIndependentSize()
        return room.cost(around(*drawn.name_at, size.width(), size.height()), (("group", int(key)),))

    def _place(self, key: GroupId, drawn: GroupDrawing, room: Room) -> None:
        room.take(("group", int(key)))
        spots = sorted(drawn.spots(self._scene.stamps), key=lambda spot: spot.top)
        highest = spots[0].top
        best = min(spots, key=lambda spot: room.cost(spot) + LOWER * (spot.top - highest))
        drawn.call(best)
        drawn.cost = room.cost(best)
        room.put(("group", int(key)), best, 1.5)

    def _take_away(self, key: GroupId) -> None:
        self._waiting.discard(key)
        if key in self.drawn:
            self.drawn.pop(key).remove()
            self._scene.labels.room.take(("group", int(key)))


def pen_of(group: GroupId, stamps: Stamps) -> QPen:
    """The line round a group."""
    pen = QPen(QColor(stamps.theme.quiet), LINE * math.sqrt(stamps.scale))
    pen.setDashPattern(group_pattern(group))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
