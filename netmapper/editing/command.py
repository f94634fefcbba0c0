"""What every command is, and what they look up alike. Planning checks everything and changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from netmapper.domain.errors import EgoStays, EmptyName, NoSuchNode, NoSuchTie
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import Key, NetworkMap, Node, Record, Tie
from netmapper.domain.text import clean_name, says_something
from netmapper.editing.change import Change
from netmapper.study.model import Study

TO_ME = "to_me"
"""The relation of every tie between the participant and a card."""

Wanted = tuple[str, Key, Record | None]


class Command(Protocol):
    """A wish to change the map."""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """The change it asks for, by what stands there now; raises a MapError where the rules do not allow it."""


def name_of(typed: str) -> str:
    """The name that was typed, made safe to keep; raises EmptyName."""
    label = clean_name(typed)
    if not says_something(label):
        raise EmptyName
    return label


def node_of(before: NetworkMap, node_id: NodeId) -> Node:
    """The card of a number; raises EgoStays or NoSuchNode."""
    if node_id == EGO:
        raise EgoStays
    if node_id not in before.nodes:
        raise NoSuchNode(node_id)
    return before.nodes[node_id]


def tie_of(before: NetworkMap, tie_id: TieId) -> Tie:
    """The tie of a number; raises NoSuchTie."""
    if tie_id not in before.ties:
        raise NoSuchTie(tie_id)
    return before.ties[tie_id]


def without_tie(before: NetworkMap, tie_id: TieId) -> Iterable[Wanted]:
    """What goes with a tie: the tie, and what passed along it."""
    return [("ties", tie_id, None), *(("exchanges", exchange.key, None) for exchange in before.exchanges_on(tie_id))]
