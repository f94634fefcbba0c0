"""Some cards that all belong together: which links that takes, under the study's kinds of link. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.study.parts import TieKind

MOST = 40
"""Up to so many cards are linked with one another at once."""

Pair = tuple[NodeId, NodeId]
Link = tuple[NodeId, NodeId, str]


@dataclass(frozen=True, slots=True)
class Question:
    """Which of several kinds of link is meant for some pairs of cards."""

    kinds: tuple[TieKind, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Clique:
    """The links that are missing where only one kind can be meant, what has to be asked, and the pairs without any kind."""

    links: tuple[Link, ...]
    questions: tuple[Question, ...]
    apart: tuple[Pair, ...]


def clique_of(nodes: Collection[NodeId], network: NetworkMap, kinds: Callable[[NodeId, NodeId], tuple[TieKind, ...]]) -> Clique:
    """What it takes that each of these cards is linked with each other one. Links that are there stay as they are."""
    links: list[Link] = []
    asked: dict[tuple[str, ...], tuple[tuple[TieKind, ...], list[Pair]]] = {}
    apart: list[Pair] = []
    for pair in combinations(sorted(nodes), 2):
        fitting = kinds(*pair)
        if not fitting:
            apart.append(pair)
        elif len(fitting) == 1:
            links += missing((pair,), fitting[0], network)
        else:
            asked.setdefault(tuple(kind.id for kind in fitting), (fitting, []))[1].append(pair)
    questions = tuple(Question(fitting, tuple(pairs)) for fitting, pairs in asked.values())
    return Clique(tuple(links), questions, tuple(apart))


def missing(pairs: Collection[Pair], kind: TieKind, network: NetworkMap) -> Iterator[Link]:
    """The links of a kind that these pairs lack; where the kind has a direction, both ways."""
    there = {(tie.source, tie.target) for tie in network.ties.values() if tie.relation == kind.id}
    for one, other in pairs:
        forward, backward = (one, other) in there, (other, one) in there
        if not forward and (kind.directed or not backward):
            yield (one, other, kind.id)
        if kind.directed and not backward:
            yield (other, one, kind.id)
