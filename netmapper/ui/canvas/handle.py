"""Where the handle stands from which a tie is drawn: beside its card, and least on what else is there. Pure geometry."""

from __future__ import annotations

import math

from netmapper.export.lines import Point
from netmapper.export.room import Room, around
from netmapper.ui.canvas.drawings import CardDrawing
from netmapper.ui.canvas.stamps import HALO, RINGS, Stamps

SIDE = 36
"""Pixels of a handle at 100 %."""
TURNS = (45, 315, 135, 225, 90, 270, 0, 180)
"""Degrees from the top at which it may stand, the most wished for first."""
OWN_NAME = 8.0
"""How much worse it is to stand on its own card's name than on anything else."""


def handle_spot(card: CardDrawing, room: Room, stamps: Stamps) -> Point:
    """The middle of the handle of a card."""
    side = SIDE * stamps.scale
    reach = card.size / 2 + HALO + RINGS + side / 2
    size = stamps.label_size(card.node.label)
    name = around(*card.name_at, size.width(), size.height())

    def cost(at: Point) -> float:
        spot = around(*at, side, side)
        return room.cost(spot, (("card", card.node.id),)) + OWN_NAME * spot.shared(name)

    turns = (math.radians(turn) for turn in TURNS)
    return min(((card.point[0] + reach * math.sin(turn), card.point[1] - reach * math.cos(turn)) for turn in turns), key=cost)
