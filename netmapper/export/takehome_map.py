"""A map with only what a take-home page shows. What was not wished is not in it, so no part of the page can tell it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from netmapper.domain.codes import Decider, Effect
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Group, NetworkMap, Node, Plan, Tie
from netmapper.export.name_views import NameView, numbers, shown_name
from netmapper.export.takehome import TakeHome
from netmapper.export.takehome_words import TakeHomeWords
from netmapper.study.base import Text
from netmapper.study.model import Study


def shown_study(study: Study, wishes: TakeHome, words: TakeHomeWords) -> Study:
    """The study as it is; without the words of its rings and sectors where these are not wished."""
    if wishes.rings:
        return study
    items = study.rings.items
    named = tuple(item.model_copy(update={"label": _text(words, number)}) for number, item in enumerate(items, 1))
    return study.model_copy(update={"rings": study.rings.model_copy(update={"items": named})})


def shown_map(study: Study, network: NetworkMap, wishes: TakeHome, words: TakeHomeWords, language: str) -> NetworkMap:
    """The cards that are wished, called as they shall be called, with what is wished about them and nothing else."""
    number = numbers(network.nodes, network.last_nodes)

    def shown(cards: Mapping[NodeId, Node]) -> dict[NodeId, Node]:
        wished = {key: node for key, node in cards.items() if _wished(network, node, wishes)}
        kinds = {kind.id: kind.label.into(language, study.language) for kind in study.node_kinds}
        names = {key: shown_name(node, wishes.names, kinds[node.kind], number[key]) for key, node in wished.items()}
        return {key: _node(node, names[key], wishes) for key, node in wished.items()}

    nodes = shown(network.nodes)
    last = shown(network.last_nodes) if wishes.changes else {}
    ties = {
        key: _tie(tie, wishes)
        for key, tie in network.ties.items()
        if tie.target in nodes and (tie.to_me or (wishes.links and tie.source in nodes))
    }
    passing = {
        key: replace(exchange, effect=exchange.effect if wishes.effects else Effect.NOT_SAID)
        for key, exchange in network.exchanges.items()
        if wishes.passing and key.tie in ties
    }
    reviews = {key: review for key, review in network.reviews.items() if key in last}
    return NetworkMap(
        last_nodes=MappingProxyType(last),
        reviews=MappingProxyType(reviews),
        nodes=MappingProxyType(nodes),
        ties=MappingProxyType(ties),
        exchanges=MappingProxyType(passing),
        groups=MappingProxyType({group.id: group for group in _groups(network, wishes, words, nodes)}),
        plans=MappingProxyType({plan.id: _plan(plan, nodes) for plan in network.plans.values() if wishes.plans}),
    )


def _wished(network: NetworkMap, node: Node, wishes: TakeHome) -> bool:
    group = network.groups.get(wishes.group) if wishes.group is not None else None
    return (not wishes.kinds or node.kind in wishes.kinds) and (group is None or node.id in group.members)


def _node(node: Node, name: str, wishes: TakeHome) -> Node:
    note, wave = node.note if wishes.notes else "", node.wave if wishes.changes else 1
    return Node(node.id, "", node.kind, name, node.place, node.icon, note=note, wave=wave)


def _tie(tie: Tie, wishes: TakeHome) -> Tie:
    return replace(
        tie,
        effect=tie.effect if wishes.effects else Effect.NOT_SAID,
        note=tie.note if wishes.notes else "",
        strength=None,
        frequency=None,
    )


def _groups(network: NetworkMap, wishes: TakeHome, words: TakeHomeWords, nodes: dict[NodeId, Node]) -> list[Group]:
    """The groups that have a card on the page; by number where names are not shown whole."""
    found = []
    for number, (key, group) in enumerate(sorted(network.groups.items()), 1):
        members = frozenset(node for node in group.members if node in nodes)
        if wishes.groups and members:
            whole = wishes.names is NameView.WHOLE and group.label
            found.append(Group(key, group.label if whole else words.group.format(number=number), members))
    return found


def _plan(plan: Plan, nodes: dict[NodeId, Node]) -> Plan:
    """A plan with the cards that are on the page. Who decided it is nobody's but the person's."""
    return replace(plan, cards=plan.cards & nodes.keys(), helpers=plan.helpers & nodes.keys(), decided=Decider.NOT_SAID)


def _text(words: TakeHomeWords, number: int) -> Text:
    return Text(words.ring.format(number=number))
