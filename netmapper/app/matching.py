"""Which card named today may be one of last time: the same kind, and the same name but for case and blanks. It changes no map."""

from __future__ import annotations

from typing import NamedTuple

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.domain.text import clean_name
from netmapper.study.model import Study


class Match(NamedTuple):
    """A card named today, and the one of last time that has its name."""

    today: NodeId
    then: NodeId


def matches(network: NetworkMap, study: Study) -> tuple[Match, ...]:
    """All pairs of them; none where the study begins with last time's cards, since nobody need name them again."""
    if study.waves.elicitation != "fresh_first":
        return ()
    new = [node for node in network.nodes.values() if node.id not in network.last_nodes]
    return tuple(
        Match(node.id, then.id) for then in network.last_nodes.values() for node in new if _called(node) == _called(then)
    )


def still_open(match: Match, network: NetworkMap) -> bool:
    """Whether one can still be said to be the other: today has it by itself, and nothing was said of the one of last time."""
    return match.today in network.nodes and match.then not in network.nodes and match.then not in network.reviews


def _called(node: Node) -> tuple[str, str]:
    return node.kind, clean_name(node.label).casefold()
