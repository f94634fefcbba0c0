"""Which way a resource passes between a card and me: to me, both ways, from me, or not at all. No widget and no words of a study.

"Both ways" is two facts, so a way is a set of directions.
"""

from __future__ import annotations

from collections.abc import Sequence

from netmapper.domain.codes import Direction
from netmapper.domain.ids import TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import Command, RecordExchange, RemoveExchange, Together
from netmapper.study.parts import Resource

Way = frozenset[Direction]

TO_ME: Way = frozenset({Direction.RECEIVED})
BOTH: Way = frozenset({Direction.RECEIVED, Direction.GIVEN})
FROM_ME: Way = frozenset({Direction.GIVEN})
NONE: Way = frozenset()

ORDER = (TO_ME, BOTH, FROM_ME, NONE)
"""The order in which taps walk through them, and digits from 1 on choose them."""


def ways_of(resource: Resource) -> Sequence[Way]:
    """The ways that this resource can pass, in the order of taps."""
    return [way for way in ORDER if way <= frozenset(resource.directions)]


def next_way(way: Way, resource: Resource) -> Way:
    """What another tap asks for; after none comes the first again."""
    ways = ways_of(resource)
    return ways[(ways.index(way) + 1) % len(ways)] if way in ways else ways[0]


def way_on(network: NetworkMap, tie: TieId, resource: str) -> Way:
    """The way that a resource passes along a tie to me."""
    return frozenset(exchange.key.direction for exchange in network.exchanges_on(tie) if exchange.key.resource == resource)


def turn(network: NetworkMap, tie: TieId, resource: str, way: Way) -> Together:
    """The one step that makes it so. What passes already stays as it is, with what was said about it."""
    now = way_on(network, tie, resource)
    added: list[Command] = [RecordExchange(tie, resource, direction) for direction in sorted(way - now)]
    gone: list[Command] = [RemoveExchange(tie, resource, direction) for direction in sorted(now - way)]
    return Together("record_exchange" if added else "remove_exchange", (*added, *gone))
