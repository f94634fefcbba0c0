"""The small plates on a card in a picture: the study's badge at the upper right, and a star at the upper left for what is new."""

from __future__ import annotations

import math

from netmapper.domain.network import Node
from netmapper.export.drawing import Drawing, lettering
from netmapper.export.lettering import width_of
from netmapper.export.lines import Point
from netmapper.export.room import Box
from netmapper.export.svg import element, path, round_pen
from netmapper.export.traits import Badge, marked_new

SIDE, INWARD = 0.46, 0.16
"""The side of a plate, and how far from a card's middle it begins, as shares of the card's side."""


def plate_boxes(drawing: Drawing, node: Node) -> list[tuple[str, Box]]:
    """The plates of a card with their sort: where they stand in the picture."""
    x, y = drawing.point(node.id) or (0.0, 0.0)
    whole = 2 * drawing.side(node)
    side, inward = SIDE * whole, INWARD * whole
    badge, found = drawing.badge(node), []
    if badge.word or badge.icon:
        wide = side if badge.icon else max(width_of(badge.word, 0.6 * side, bold=True) + 0.5 * side, side)
        found.append(("badge", Box(x + inward, y - inward - side, wide, side)))
    if marked_new(node, drawing.show.wave):
        found.append(("new", Box(x - inward - side, y - inward - side, side, side)))
    return found


def plates(drawing: Drawing, node: Node) -> str:
    """The plates of a card."""
    boxes = plate_boxes(drawing, node)
    return "".join(plate(drawing, box, drawing.badge(node) if sort == "badge" else None) for sort, box in boxes)


def plate(drawing: Drawing, box: Box, badge: Badge | None) -> str:
    """One plate in its place: with a badge, or with a star for what is new."""
    colours = drawing.colours
    ground = element(
        "rect",
        x=box.left,
        y=box.top,
        width=box.width,
        height=box.height,
        rx=box.height / 2,
        fill=colours.surface,
        stroke=colours.text,
        stroke_width=1.6,
    )
    if badge is None:
        return ground + element("path", d=path(_star(box.middle, 0.36 * box.height), closed=True), fill=colours.text)
    if badge.icon is not None:
        return ground + icon_at(drawing, badge.icon, box.middle, 0.66 * box.height, colours.text)
    return ground + lettering(badge.word, *box.middle, 0.6 * box.height, colours.text, font_weight=600)


def icon_at(drawing: Drawing, name: str, at: Point, side: float, colour: str) -> str:
    """An icon round a point, or nothing where there is none of this name."""
    inside = drawing.icon(name)
    moved = f"translate({at[0] - side / 2:.2f} {at[1] - side / 2:.2f}) scale({side / 24:.4f})"
    return element("g", inside.replace("currentColor", colour), transform=moved, **round_pen(colour, 2)) if inside else ""


def _star(middle: Point, reach: float) -> list[Point]:
    turns = [(math.radians(36 * corner - 90), reach * (0.45 if corner % 2 else 1.0)) for corner in range(10)]
    return [(middle[0] + far * math.cos(turn), middle[1] + far * math.sin(turn)) for turn, far in turns]
