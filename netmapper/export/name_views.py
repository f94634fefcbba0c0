"""How names are shown where others may look on: whole, as initials, or as a kind and a number. It changes no name."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node

MOST_INITIALS = 3
"""Letters of a name at most; the first words of a long one."""


class NameView(Enum):
    """How the names of cards are shown. The map keeps them whole."""

    WHOLE = "whole"
    INITIALS = "initials"
    NUMBERED = "numbered"


def initials(name: str) -> str:
    """The first letter or digit of each word, up to three; of a name without any, its first sign."""
    words = (next((mark for mark in word if mark.isalnum()), "") for word in name.split())
    found = "".join(word for word in words if word)[:MOST_INITIALS].upper()
    return found or name.strip()[:1]


def numbers(nodes: Mapping[NodeId, Node], last: Mapping[NodeId, Node] = MappingProxyType({})) -> Mapping[NodeId, int]:
    """The number of each card among those of its kind, from 1, in the order in which they were named.

    Cards of last time's map that are not on today's come after all of these, so that no two have one number.
    """
    counted: dict[str, int] = {}
    found: dict[NodeId, int] = {}
    gone = (node for node in last.values() if node.id not in nodes)
    for node in (*sorted(nodes.values(), key=_by_number), *sorted(gone, key=_by_number)):
        counted[node.kind] = counted.get(node.kind, 0) + 1
        found[node.id] = counted[node.kind]
    return MappingProxyType(found)


def shown_name(node: Node, view: NameView, kind_word: str, number: int) -> str:
    """A card's name as a view shows it; ``kind_word`` is what the study calls its kind, ``number`` its number among these."""
    if view is NameView.INITIALS:
        return initials(node.label)
    return f"{kind_word} {number}" if view is NameView.NUMBERED else node.label


def _by_number(node: Node) -> NodeId:
    return node.id
