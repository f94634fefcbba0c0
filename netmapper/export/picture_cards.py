"""Cards in a picture: the shape and icon of their kind, their name on a pill, and a sentence about each."""

from __future__ import annotations

import math

from netmapper.domain.network import Node
from netmapper.export.drawing import Drawing, lettering
from netmapper.export.labels import Labels, Wish
from netmapper.export.lettering import shortened, width_of
from netmapper.export.lines import Point
from netmapper.export.picture_patterns import hatching
from netmapper.export.picture_plates import plate_boxes, plates
from netmapper.export.picture_sentences import card_sentence
from netmapper.export.room import around
from netmapper.export.svg import Attributes, element, path, round_pen, title
from netmapper.study.parts import NodeKind

HALO = 3.0
"""Pixels of plain ground round a card, so that it stands off from what passes behind it."""
LONGEST = 11.0
"""The widest a name is drawn, in shares of its size; the sentence of the card says it whole."""


def make_room(drawing: Drawing) -> None:
    """Takes the room of Me and of every placed card."""
    drawing.room.put(("me", 0), around(0, 0, 2 * me_reach(drawing), 2 * me_reach(drawing)), 3.0)
    for node in placed(drawing):
        x, y = drawing.point(node.id) or (0.0, 0.0)
        side = 2 * (drawing.side(node) + HALO)
        drawing.room.put(("card", node.id), around(x, y, side, side), 3.0)
        for sort, box in plate_boxes(drawing, node):
            drawing.room.put((sort, node.id), box, 2.0)


def settle_names(drawing: Drawing) -> None:
    """Finds a spot for every name."""
    labels = Labels(drawing.room)
    for node in placed(drawing):
        x, y = drawing.point(node.id) or (0.0, 0.0)
        shown = shown_name(drawing, node)
        width = width_of(shown, drawing.size, bold=True) + 12 * drawing.scale
        labels.wish(("name", node.id), Wish(x, y, drawing.side(node) + HALO + 1, width, 1.4 * drawing.size))
    labels.settle([("name", node.id) for node in placed(drawing)])


def cards(drawing: Drawing) -> str:
    """Me and every placed card."""
    return element("g", me(drawing), *(_card(drawing, node) for node in placed(drawing)), id="cards")


def names(drawing: Drawing) -> str:
    """The names of the placed cards, above them all."""
    return element("g", *(_pill(drawing, node) for node in placed(drawing)), id="names")


def me(drawing: Drawing) -> str:
    """The participant's own circle."""
    reach, size = me_reach(drawing), 18 * drawing.scale
    words = lettering(drawing.words.me, 0, 0, size, drawing.colours.ground, font_weight=700)
    return element(
        "g", title(drawing.words.me), element("circle", cx=0, cy=0, r=reach, fill=drawing.colours.text), words, id="me"
    )


def me_reach(drawing: Drawing) -> float:
    """The radius of Me: wide enough for the word."""
    return max(24 * drawing.scale, width_of(drawing.words.me, 18 * drawing.scale, bold=True) / 2 + 8)


def badge(drawing: Drawing, kind: NodeKind, icon: str | None, at: Point, reach: float) -> str:
    """The shape of a kind in its colour, with a halo and an icon; without one of its own a card has its kind's."""
    shape = _patterned(drawing, kind, at, reach) if drawing.colours.patterned else _coloured(drawing, kind, at, reach)
    inside = drawing.card_icon(kind, icon)
    if not inside:
        return shape
    side = 2 * reach * (0.46 if kind.shape == "triangle" else 0.5 if kind.shape == "diamond" else 0.6)
    lowered = reach * 0.16 if kind.shape == "triangle" else 0.0
    moved = f"translate({at[0] - side / 2:.2f} {at[1] - side / 2 + lowered:.2f}) scale({side / 24:.4f})"
    colour = drawing.colours.on_card
    return shape + element("g", inside.replace("currentColor", colour), transform=moved, **round_pen(colour, 2))


def placed(drawing: Drawing) -> list[Node]:
    """The cards on the map, in the order of their numbers."""
    return [node for _, node in sorted(drawing.network.nodes.items()) if node.place is not None]


def shown_name(drawing: Drawing, node: Node) -> str:
    """A name as it is drawn."""
    return shortened(drawing.name(node), drawing.size, LONGEST * drawing.size)


def _card(drawing: Drawing, node: Node) -> str:
    at = drawing.point(node.id) or (0.0, 0.0)
    picture = badge(drawing, drawing.study.kind(node.kind), node.icon, at, drawing.side(node))
    return element("g", title(card_sentence(drawing, node)), picture, plates(drawing, node), id=f"node-{node.id}")


def _pill(drawing: Drawing, node: Node) -> str:
    box = drawing.room.box(("name", node.id))
    x, y = box.middle
    ground = element(
        "rect", x=box.left, y=box.top, width=box.width, height=box.height, rx=8 * drawing.scale, fill=drawing.colours.surface
    )
    return ground + lettering(shown_name(drawing, node), x, y, drawing.size, drawing.colours.text)


def _coloured(drawing: Drawing, kind: NodeKind, at: Point, reach: float) -> str:
    fill, halo = drawing.colours.kind(kind.colour), drawing.colours.on_kind
    return _shape(kind.shape, at, reach, {"fill": fill, "stroke": halo, "stroke_width": HALO, "stroke_linejoin": "round"})


def _patterned(drawing: Drawing, kind: NodeKind, at: Point, reach: float) -> str:
    """A shape by its outline and its pattern, with a blank middle for the icon."""
    ink, paper = drawing.colours.text, drawing.colours.surface
    halo = _shape(kind.shape, at, reach, {"fill": paper, "stroke": paper, "stroke_width": HALO + 3, "stroke_linejoin": "round"})
    line = _shape(kind.shape, at, reach, {"fill": "none", "stroke": ink, "stroke_width": 2.2, "stroke_linejoin": "round"})
    lines = hatching(_corners(kind.shape, at, reach), kind.colour, max(reach * 0.22, 3.0))
    pattern = element("path", d=lines, **round_pen(ink, 1.1)) if lines else ""
    x, y = at
    middle = element("circle", cx=x, cy=y, r=reach * BLANK, fill=paper) if lines else ""
    return halo + pattern + middle + line


def _shape(shape: str, at: Point, reach: float, pen: Attributes) -> str:
    x, y = at
    if shape == "square":
        side = SQUARE * reach
        return element("rect", x=x - side / 2, y=y - side / 2, width=side, height=side, rx=0.28 * reach, **pen)
    if shape in _CORNERS:
        return element("path", d=path(_corners(shape, at, reach), closed=True), **pen)
    return element("circle", cx=x, cy=y, r=reach, **pen)


def _corners(shape: str, at: Point, reach: float) -> list[Point]:
    """The corners of a shape; many for a circle, and a square without its rounded tips."""
    x, y = at
    if shape == "square":
        half, tip = SQUARE * reach / 2, SQUARE * reach / 2 - 0.1 * reach
        return [(x + a, y + b) for a, b in ((-tip, -half), (tip, -half), (half, -tip), (half, tip),
                                            (tip, half), (-tip, half), (-half, tip), (-half, -tip))]  # fmt: skip
    first, count, lowered, wide = _CORNERS.get(shape, (0, 32, 0.0, 1.0))
    turns = (math.radians(first + 360 * corner / count) for corner in range(count))
    return [(x + wide * reach * math.cos(turn), y + lowered * reach + wide * reach * math.sin(turn)) for turn in turns]


SQUARE = 1.82
"""The side of a square, for each pixel of half a card."""
BLANK = 0.66
"""How much of a patterned shape is left blank for its icon."""
_CORNERS = {"hexagon": (0, 6, 0.0, 1.07), "diamond": (0, 4, 0.0, 1.12), "triangle": (-90, 3, 0.14, 1.15)}
"""The first corner's angle, the number of corners, how far down the middle lies, and how far out the corners are."""
