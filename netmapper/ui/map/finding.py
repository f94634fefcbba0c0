"""Which cards fit what was typed: by name, and by what they are to me. Plain matching; it knows no screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from netmapper.domain.ids import NodeId

Told = tuple[NodeId, str, str]
"""A card's number, its name, and its role in words."""


def fitting(typed: str, cards: Iterable[Told]) -> list[NodeId]:
    """The cards that fit, names that begin so first, then words in names, then parts of names, then roles."""
    wanted = plain(typed)
    if not wanted:
        return []
    ranked = ((_rank(wanted, plain(name), plain(role)), plain(name), node) for node, name, role in cards)
    return [node for rank, _, node in sorted(found for found in ranked if found[0] is not None) if rank is not None]


def plain(words: str) -> str:
    """Words without case, accents and blanks at their ends."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(mark for mark in apart if not unicodedata.combining(mark)).strip()


def _rank(wanted: str, name: str, role: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in name.split()):
        return 1
    if wanted in name:
        return 2
    return 3 if wanted in role else None
