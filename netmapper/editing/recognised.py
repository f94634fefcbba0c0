"""Which cards were recognised as cards of last time, read from the past: under which numbers something was said of whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from netmapper.domain.ids import NodeId
from netmapper.domain.network import LAST
from netmapper.editing.change import Change


class _Turn(NamedTuple):
    """A card got the number of last time, or, where that was taken back, its own again."""

    named: NodeId
    lasting: NodeId
    back: bool


def former_numbers(past: Iterable[Change]) -> dict[NodeId, NodeId]:
    """The numbers that recognised cards had before, each with the one that the card has now."""
    found: dict[NodeId, NodeId] = {}
    for _, turn in _turns(past):
        if turn is not None and turn.back:
            found.pop(turn.named, None)
        elif turn is not None:
            found[turn.named] = turn.lasting
    return found


def strayed(node: NodeId, past: Iterable[Change]) -> Mapping[tuple[str, Any, Any], NodeId]:
    """What stood under a number of last time only while a card was wrongly recognised, by table, key and record.

    What was said under that number at another time, too, is not among it.
    """
    found: dict[tuple[str, Any, Any], NodeId] = {}
    elsewhere: set[tuple[str, Any, Any]] = set()
    meanwhile: dict[tuple[str, Any, Any], NodeId] = {}
    under: NodeId | None = None
    for change, turn in _turns(past):
        if turn is not None and turn.named == node:
            if turn.back:
                found |= meanwhile
            under, meanwhile = (None if turn.back else turn.lasting), {}
        said = [(edit.table, edit.key, edit.after) for edit in change.edits if edit.after is not None]
        if under is None:
            elsewhere.update(said)
        else:
            meanwhile |= dict.fromkeys(said, under)
    return {record: number for record, number in found.items() if record not in elsewhere}


def _turns(past: Iterable[Change]) -> Iterator[tuple[Change, _Turn | None]]:
    """Every change, with the card that it gave another number."""
    last: set[Any] = set()
    for change in past:
        last |= {edit.key for edit in change.edits if edit.table == f"{LAST}nodes"}
        yield change, _turn(change, last) if change.verb == "recognise" else None


def _turn(change: Change, last: set[Any]) -> _Turn | None:
    edits = [edit for edit in change.edits if edit.table == "nodes"]
    gone: list[Any] = [edit.key for edit in edits if edit.after is None]
    come: list[Any] = [edit.key for edit in edits if edit.before is None]
    if len(gone) != 1 or len(come) != 1:
        return None
    back = gone[0] in last
    return _Turn(come[0], gone[0], back) if back else _Turn(gone[0], come[0], back)
