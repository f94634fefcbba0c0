"""The ground of a picture: rings with their words at an empty angle, sectors, and outlines round groups."""

from __future__ import annotations

import math

from netmapper.domain.network import Group
from netmapper.export.drawing import MARGIN, Drawing, lettering
from netmapper.export.lettering import shortened, width_of
from netmapper.export.lines import Point, crossed, hull
from netmapper.export.picture_ties import Strand
from netmapper.export.room import Box, around
from netmapper.export.svg import element, number, path, title

SIZE = 16.0
"""Pixels of the words of rings and sectors."""
PREFERRED = 24.0
"""The angle, clockwise from the top, at which the words of a ring stand where nothing is in the way."""
LONGEST = 220.0
"""Pixels of the longest words on a ring."""
OUTLINE = 14.0
"""Pixels between a card and the outline of its group."""


def rings(drawing: Drawing) -> str:
    """The rings, the outermost first, and the lines between sectors."""
    edges, colours = drawing.study.ring_edges, drawing.colours
    drawn = []
    for ring in reversed(range(len(edges))):
        fill = colours.ring(ring / max(len(edges) - 1, 1))
        words = title(drawing.say(drawing.study.rings.items[ring].label))
        circle = element(
            "circle", cx=0, cy=0, r=edges[ring] * drawing.unit, fill=fill, stroke=colours.ring_line, stroke_width=1.6
        )
        drawn.append(element("g", words, circle, id=f"ring-{ring + 1}"))
    count = len(drawing.study.sectors)
    ends = [_point(drawing, 1.0, 360 * sector / count) for sector in range(count)]
    drawn += [element("line", x1=0, y1=0, x2=x, y2=y, stroke=colours.ring_line, stroke_width=1.2) for x, y in ends]
    return element("g", *drawn, id="rings")


def ring_words(drawing: Drawing, found: list[Strand]) -> str:
    """The words of rings and sectors, where no card stands and no tie passes."""
    drawn = []
    for ring, edge in enumerate(drawing.study.ring_edges):
        words = shortened(drawing.say(drawing.study.rings.items[ring].label), SIZE, LONGEST)
        drawn.append(_pill(drawing, words, _settled(drawing, ring, edge, words, found)))
    count = len(drawing.study.sectors)
    for sector, told in enumerate(drawing.study.sectors):
        words = shortened(drawing.say(told.label), SIZE, LONGEST)
        x, y = _point(drawing, 1.0 + 0.35 * MARGIN / drawing.unit, 360 * (sector + 0.5) / count)
        box = around(x, y, *_extent(words))
        drawing.room.put(("sector", sector), box, 2.0)
        drawn.append(_pill(drawing, words, box))
    return element("g", *drawn, id="ring-words")


def groups(drawing: Drawing) -> str:
    """The outlines round groups, with their names where names are shown."""
    found = [group for _, group in sorted(drawing.network.groups.items())]
    return element("g", *(_group(drawing, group) for group in found), id="groups") if found and drawing.show.groups else ""


def _group(drawing: Drawing, group: Group) -> str:
    points = [point for node in sorted(group.members) if (point := drawing.point(node)) is not None]
    if not points:
        return ""
    reach = drawing.reach + OUTLINE
    turns = [math.radians(15 * step) for step in range(24)]
    outline = hull([(x + reach * math.cos(turn), y + reach * math.sin(turn)) for x, y in points for turn in turns])
    named = drawing.show.naming == "labels"
    told = drawing.words.group.format(name=group.label) if named else drawing.words.group_unnamed
    quiet = drawing.colours.quiet
    shape = element(
        "path",
        d=path(outline, closed=True),
        fill=quiet,
        fill_opacity=0.07,
        stroke=quiet,
        stroke_width=1.8,
        stroke_dasharray="2 6",
        stroke_linecap="round",
        stroke_linejoin="round",
    )
    return element("g", title(told), shape, _group_name(drawing, group, outline) if named else "", id=f"group-{group.id}")


def _group_name(drawing: Drawing, group: Group, outline: list[Point]) -> str:
    words = shortened(group.label, SIZE, LONGEST)
    width, height = width_of(words, SIZE) + 12, 1.4 * SIZE
    spots = [around(x, y, width, height) for x, y in outline[::3]]
    costs = [drawing.room.cost(spot) for spot in spots]
    best = spots[costs.index(min(costs))]
    drawing.room.put(("group", group.id), best, 1.5)
    x, y = best.middle
    ground = element("rect", x=best.left, y=best.top, width=width, height=height, rx=6, fill=drawing.colours.surface)
    return ground + lettering(words, x, y, SIZE, drawing.colours.quiet, font_style="italic")


def _settled(drawing: Drawing, ring: int, edge: float, words: str, found: list[Strand]) -> Box:
    """The emptiest spot on a ring for its words, the nearer to the preferred angle the better."""
    angles = [PREFERRED, *(PREFERRED + 6 * step * way for step in range(1, 31) for way in (1, -1))]
    boxes = [around(*_point(drawing, edge, angle), *_extent(words)) for angle in angles]
    passing = [strand.line for strand in found]
    costs = [drawing.room.cost(box) + crossed(box, passing) + 2 * rank for rank, box in enumerate(boxes)]
    best = boxes[costs.index(min(costs))]
    drawing.room.put(("ring", ring), best, 2.0)
    return best


def _pill(drawing: Drawing, words: str, box: Box) -> str:
    colours = drawing.colours
    ground = element(
        "rect",
        x=number(box.left),
        y=number(box.top),
        width=number(box.width),
        height=number(box.height),
        rx=number(box.height / 2),
        fill=colours.surface,
        stroke=colours.ring_line,
        stroke_width=1.2,
    )
    return ground + lettering(words, *box.middle, SIZE, colours.quiet)


def _extent(words: str) -> tuple[float, float]:
    return width_of(words, SIZE) + 26, 27.0


def _point(drawing: Drawing, radius: float, angle: float) -> Point:
    turn = math.radians(angle)
    return radius * drawing.unit * math.sin(turn), -radius * drawing.unit * math.cos(turn)
