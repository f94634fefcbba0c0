"""Names in the picture of a take-home page: whole, in up to three lines; or as numbers where they do not fit."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import combinations

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.export.drawing import Drawing, lettering
from netmapper.export.labels import Labels, Wish
from netmapper.export.lettering import width_of
from netmapper.export.picture_cards import HALO, me_reach, placed
from netmapper.export.svg import element
from netmapper.export.takehome_lines import broken

ROOM = 8.5
"""The widest line of a name, in shares of its size; a longer word is broken."""
MOST_LINES = 3
LINE = 1.16
"""From one line of a name to the next, in shares of its size."""
EDGE = 0.03
"""The share of its room that a name can do without: the ground round it."""
NUMBER = 1.3
"""The size of a number within a card, in shares of the card's reach."""
NARROWER = {"diamond": 0.75, "triangle": 0.6}
"""How much smaller a number is within shapes that have less room."""


class Names:
    """The names of the placed cards. ``fit`` is False where one is too long, or has no room of its own."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._lines = {node.id: broken(drawing.name(node), drawing.size, ROOM * drawing.size) for node in placed(drawing)}
        labels = Labels(drawing.room)
        for node in placed(drawing):
            x, y = drawing.point(node.id) or (0.0, 0.0)
            labels.wish(("name", node.id), Wish(x, y, drawing.reach + HALO + 1, *self._extent(node)))
        labels.settle([("name", node.id) for node in placed(drawing)])

    @property
    def fit(self) -> bool:
        """Whether every name stands whole and on nothing else."""
        return all(len(lines) <= MOST_LINES for lines in self._lines.values()) and all(
            free(self._drawing, ("name", node), ("card", node)) for node in self._lines
        )

    def drawn(self) -> str:
        """The names, each on a ground of its own."""
        return element("g", *(self._name(node) for node in placed(self._drawing)), id="names")

    def _extent(self, node: Node) -> tuple[float, float]:
        size, lines = self._drawing.size, self._lines[node.id]
        widest = max((width_of(line, size, bold=True) for line in lines), default=0.0)
        return widest + 0.7 * size, (LINE * len(lines) + 0.24) * size

    def _name(self, node: Node) -> str:
        drawing, box = self._drawing, self._drawing.room.box(("name", node.id))
        x, y = box.middle
        lines, step = self._lines[node.id], LINE * drawing.size
        first = y - step * (len(lines) - 1) / 2
        ground = element(
            "rect",
            x=box.left,
            y=box.top,
            width=box.width,
            height=box.height,
            rx=0.45 * drawing.size,
            fill=drawing.colours.surface,
        )
        written = (
            lettering(line, x, first + step * at, drawing.size, drawing.colours.text, font_weight=600)
            for at, line in enumerate(lines)
        )
        return element("g", ground, *written)


def free(drawing: Drawing, *owners: tuple[str, int]) -> bool:
    """Whether something stands on nothing but itself (and its own card), and within the frame; its plain edge may touch."""
    box = drawing.room.box(owners[0])
    return drawing.room.cost(box, owners) < EDGE * box.area


def crowded(drawing: Drawing) -> bool:
    """Whether a card covers some of another, or of Me."""
    points = [drawing.point(node.id) or (0.0, 0.0) for node in placed(drawing)]
    near_me = any(math.dist(point, (0.0, 0.0)) < drawing.reach + me_reach(drawing) for point in points)
    return near_me or any(math.dist(one, other) < 2 * drawing.reach for one, other in combinations(points, 2))


def numbers_drawn(drawing: Drawing, number: Mapping[NodeId, int]) -> str:
    """A number upon each card, in place of its icon."""
    drawn = []
    for node in placed(drawing):
        x, y = drawing.point(node.id) or (0.0, 0.0)
        shape = drawing.study.kind(node.kind).shape
        told = str(number[node.id])
        size = NUMBER * drawing.reach * NARROWER.get(shape, 1.0) * (1.0 if len(told) < 3 else 0.72)
        lowered = 0.16 * drawing.reach if shape == "triangle" else 0.0
        drawn.append(lettering(told, x, y + lowered, size, drawing.colours.on_card, font_weight=700))
    return element("g", *drawn, id="names")
