"""The command that spreads cards which lie on one another. It is given only when the person asks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.domain.tidying import Spot, ring_bounds, sector_bounds, tidied
from netmapper.editing.change import Change, between
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class Tidy:
    """Spreads cards within their own ring and sector. ``size`` is a card's in ring units.

    Of ``cards`` those move that lie on another; every other card of the map stays, and is kept clear of.
    """

    size: float
    cards: frozenset[NodeId]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Where nothing lies on anything it asks for nothing."""
        placed = {node.id: node.place for node in before.nodes.values() if node.place is not None}
        spots = {
            key: Spot(
                place.radius,
                place.angle,
                *sector_bounds(place.angle, len(study.sectors)),
                *ring_bounds(place.radius, study.ring_edges),
            )
            for key, place in placed.items()
        }
        moved = tidied(spots, self.size, self.cards)
        return between(
            before,
            [
                ("nodes", key, replace(before.nodes[key], place=study.place(spot.radius, spot.angle)))
                for key, spot in moved.items()
            ],
            "tidy",
        )
