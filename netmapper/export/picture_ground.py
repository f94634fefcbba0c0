"""The ground of a picture: rings with their words at an empty angle, sectors, and outlines round groups."""

from __future__ import annotations

import math

from netmapper.domain.network import Group
from netmapper.export.drawing import MARGIN, Drawing, lettering
from netmapper.export.lettering import shortened, width_of
from netmapper.export.lines import Point, crossed
from netmapper.export.outlines import group_pattern, outline, spots
from netmapper.export.picture_cards import placed
from netmapper.export.picture_ties import Strand
from netmapper.export.room import Box, around
from netmapper.export.svg import element, number, path, title

SIZE = 16.0
"""Pixels of the words of rings and sectors."""
PREFERRED = 24.0
"""The angle, clockwise from the top, at which the words of a ring stand where nothing is in the way."""
LONGEST = 220.0
"""Pixels of the longest words on a ring."""
OUTLINE, APART, TRACKS = 14.0, 6.0, 3
"""Pixels between a card and the outline of its group; how much further out the next lies, and how many do so in turn."""
LINE, FINE = 1.8, 1.2
"""Pixels of the line round a group, and where there are no colours."""
SPOTS = 36
"""About how many spots along its outline are tried for the name of a group."""


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
    """The outlines round groups, with their names as they may be shown."""
    found = [group for _, group in sorted(drawing.network.groups.items())]
    return element("g", *(_group(drawing, group) for group in found), id="groups") if found and drawing.show.groups else ""


def _group(drawing: Drawing, group: Group) -> str:
    nodes = [drawing.network.nodes[node] for node in sorted(group.members)]
    apart = OUTLINE + APART * (int(group.id) % TRACKS)
    circles = [(point, drawing.side(node) + apart) for node in nodes if (point := drawing.point(node.id)) is not None]
    if not circles:
        return ""
    others = [drawing.point(node.id) or (0.0, 0.0) for node in placed(drawing) if node.id not in group.members]
    corners = outline(circles, others)
    name, quiet = drawing.group_name(group), drawing.colours.quiet
    width = FINE if drawing.colours.patterned else LINE  # where links are as dark, it is finer than they are
    shape = element(
        "path",
        d=path(corners, closed=True),
        fill=quiet,
        fill_opacity=0.0 if drawing.colours.patterned else 0.07,
        stroke=quiet,
        stroke_width=width,
        stroke_dasharray=" ".join(number(width * length) for length in group_pattern(group.id)),
        stroke_linejoin="round",
    )
    told = title(drawing.words.group.format(name=name) if name else drawing.words.group_unnamed)
    return element("g", told, shape, _group_name(drawing, group, name, corners) if name else "", id=f"group-{group.id}")


def _group_name(drawing: Drawing, group: Group, name: str, corners: list[Point]) -> str:
    words = shortened(name, SIZE, LONGEST)
    width, height = width_of(words, SIZE) + 12, 1.4 * SIZE
    tried = [
        around(x + across * width / 2, y + down * height / 2, width, height) for (x, y), (across, down) in spots(corners, SPOTS)
    ]
    best = min(tried, key=drawing.room.cost)
    drawing.room.put(("group", group.id), best, 1.5)
    x, y = best.middle
    quiet = drawing.colours.quiet
    ground = element(
        "rect",
        x=best.left,
        y=best.top,
        width=width,
        height=height,
        rx=6,
        fill=drawing.colours.surface,
        stroke=quiet,
        stroke_width=1.2,
        stroke_dasharray=" ".join(number(1.2 * length) for length in group_pattern(group.id)),
    )
    return ground + lettering(words, x, y, SIZE, quiet)


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
