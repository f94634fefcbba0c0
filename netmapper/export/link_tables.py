"""The tables about what joins cards: ties, what passes along them, groups and their members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations_with_replacement

from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Exchange, Group, Tie
from netmapper.editing.commands import TO_ME
from netmapper.export.account import Account, Scope
from netmapper.export.columns import YES_NO, Category, Cell, Column, effect_categories
from netmapper.export.plans import OF_SESSION, SESSION_KEY, Filled, Plan, Reference, to_node
from netmapper.study.model import Study

DIRECTIONS = (Category(1, "given: from source to target"), Category(2, "received: from target to source"))
TO_TIE = Reference((*SESSION_KEY, "tie_id"), "ties", (*SESSION_KEY, "tie_id"))
TO_GROUP = Reference((*SESSION_KEY, "group_id"), "groups", (*SESSION_KEY, "group_id"))


def ties(scope: Scope) -> Plan[Tie]:
    """One row for each tie, those to Me among them; an undirected tie stands once, the lower node first."""
    study = scope.study
    relations = (Category(0, "card to Me"), *(Category(kind.code, kind.label.into(study.language)) for kind in study.tie_kinds))
    codes = {TO_ME: 0}
    filled: list[Filled[Tie]] = [
        Filled(Column("tie_id", "integer", "Tie", required=True), lambda a, tie: tie.id),
        Filled(Column("source", "integer", "Card at one end, or 0 for Me", required=True), lambda a, tie: tie.source),
        Filled(Column("target", "integer", "Card at the other end", required=True), lambda a, tie: tie.target),
        Filled(Column("kind_pair", "string", "Kinds of the two cards", categories=_pairs(study), required=True), _kind_pair),
        Filled(Column("directed", "integer", "Whether it has a direction", categories=YES_NO), lambda a, tie: int(tie.directed)),
        Filled(
            Column("relation", "integer", "Kind of tie", categories=relations, required=True, source="study"),
            lambda a, tie: codes[tie.relation] if tie.relation in codes else study.tie_kind(tie.relation).code,
        ),
        Filled(_effect(study), lambda a, tie: int(tie.effect)),
        Filled(
            Column("sign", "integer", "Sign of the effect: 1, 0, -1; empty for both and not said"), lambda a, t: t.effect.sign
        ),
        Filled(Column("strength", "integer", "Strength, where the study asks for it"), lambda a, tie: tie.strength),
        Filled(Column("frequency", "integer", "Frequency, where the study asks for it"), lambda a, tie: tie.frequency),
    ]
    if scope.free_text:
        filled.append(Filled(Column("note", "string", "Note on the tie", guarded=True), _note))
    references = (to_node("source"), to_node("target"))
    return Plan("ties", "Ties among cards, and of each card with Me", _ties, filled, key=("tie_id",), references=references)


def exchanges(scope: Scope) -> Plan[Exchange]:
    """One row for each resource and direction on each tie; both ways is two rows."""
    study = scope.study
    resources = tuple(Category(resource.code, resource.label.into(study.language)) for resource in study.resources)
    return Plan(
        "exchanges",
        "What passes along ties: a row for each resource and direction",
        _exchanges,
        [
            Filled(Column("tie_id", "integer", "Tie", required=True), lambda a, one: one.key.tie),
            Filled(
                Column("resource", "integer", "What passes", categories=resources, required=True, source="study"),
                lambda a, one: study.resource(one.key.resource).code,
            ),
            Filled(
                Column("direction", "integer", "Which way along the tie", categories=DIRECTIONS, required=True),
                lambda a, one: int(one.key.direction),
            ),
            Filled(_effect(study), lambda a, one: int(one.effect)),
            Filled(Column("amount", "integer", "Amount, where the study asks for it"), lambda a, one: one.amount),
            Filled(Column("wanted_more", "integer", "Whether more of it is wanted", categories=YES_NO), _wanted_more),
        ],
        key=("tie_id", "resource", "direction"),
        references=(TO_TIE,),
    )


def groups(scope: Scope) -> Plan[Group]:
    """One row for each group that was drawn round cards."""
    filled: list[Filled[Group]] = [
        Filled(Column("group_id", "integer", "Group", required=True), lambda a, group: group.id),
        Filled(Column("n_members", "integer", "Cards in it"), lambda a, group: len(group.members)),
    ]
    if scope.identified:
        filled.append(Filled(Column("label", "string", "Name of the group", guarded=True), lambda a, group: group.label))
    return Plan("groups", "Groups drawn round cards", _groups, filled, key=("group_id",), references=(OF_SESSION,))


def group_members(scope: Scope) -> Plan[tuple[int, int]]:
    """One row for each card in each group."""
    return Plan(
        "group_members",
        "Which cards are in which group",
        lambda account: ((group.id, node) for group in _groups(account) for node in sorted(group.members)),
        [
            Filled(Column("group_id", "integer", "Group", required=True), lambda a, pair: pair[0]),
            Filled(Column("node_id", "integer", "Card", required=True), lambda a, pair: pair[1]),
        ],
        key=("group_id", "node_id"),
        references=(TO_GROUP, to_node("node_id")),
    )


def _effect(study: Study) -> Column:
    question = study.effects.question.into(study.language)
    return Column("effect", "integer", "How it is for the participant", question, effect_categories(study), source="study")


def _turned(tie: Tie) -> bool:
    """Whether an undirected tie was drawn from the higher node to the lower, and so stands the other way round here."""
    return not tie.directed and tie.source > tie.target


def _ties(account: Account) -> Iterator[Tie]:
    for _, tie in sorted(account.network.ties.items()):
        yield replace(tie, source=tie.target, target=tie.source) if _turned(tie) else tie


def _exchanges(account: Account) -> Iterable[Exchange]:
    told = [_along(account, exchange) for exchange in account.network.exchanges.values()]
    return sorted(told, key=lambda one: one.key)


def _along(account: Account, exchange: Exchange) -> Exchange:
    key = exchange.key
    return (
        replace(exchange, key=key._replace(direction=key.direction.opposite))
        if _turned(account.network.ties[key.tie])
        else exchange
    )


def _groups(account: Account) -> list[Group]:
    return [group for _, group in sorted(account.network.groups.items())]


def _pairs(study: Study) -> tuple[Category, ...]:
    kinds = sorted(study.node_kinds, key=lambda kind: kind.code)
    pairs = combinations_with_replacement(["ego", *(kind.id for kind in kinds)], 2)
    return tuple(Category(f"{one}-{other}", f"{one} and {other}") for one, other in pairs if other != "ego")


def _kind_pair(account: Account, tie: Tie) -> Cell:
    study = account.scope.study
    ends = sorted(_kind(account, study, node) for node in (tie.source, tie.target))
    return "-".join(name for _, name in ends)


def _kind(account: Account, study: Study, node: NodeId) -> tuple[int, str]:
    if node == EGO:
        return 0, "ego"
    kind = study.kind(account.network.nodes[node].kind)
    return kind.code, kind.id


def _wanted_more(account: Account, exchange: Exchange) -> Cell:
    return None if exchange.wanted_more is None else int(exchange.wanted_more)


def _note(account: Account, tie: Tie) -> Cell:
    return (tie.note or None) if account.free_text else None
