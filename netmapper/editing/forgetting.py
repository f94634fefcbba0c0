"""What stays of each record when a card is forgotten, and when an interview is finished. No disk, no screen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from netmapper.domain.errors import NoSuchNode
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import (
    LAST,
    Answer,
    AnswerKey,
    Concern,
    Group,
    HandedCopy,
    NetworkMap,
    Node,
    Note,
    Plan,
    Presence,
    PrivateNote,
    Tie,
)
from netmapper.editing.change import Change
from netmapper.editing.history import Keep
from netmapper.editing.pointing import pointing
from netmapper.editing.recognised import former_numbers, strayed
from netmapper.study.model import Study

GONE = "…"
"""What stands in words in place of a forgotten name."""
SHORTEST = 2
"""Characters of the shortest name that is looked for in words: one letter alone is in too many of them."""


def without(node: NodeId, past: Iterable[Change], study: Study, *, words: bool) -> Keep:
    """Everything but one card, and what was said of it. With ``words`` its names go out of notes and answers, too.

    Names of other cards stay as they are. Raises NoSuchNode for a card that never was, and for the number that a recognised
    card had before, since it goes by that of last time.
    """
    past = tuple(past)
    if node in former_numbers(past):
        raise NoSuchNode(node)
    them = _numbers_of(node, past)
    found = tuple(record for record in _records(past, "nodes") if record.id in them)
    if not found:
        raise NoSuchNode(node)
    ties = {tie.id for tie in _records(past, "ties") if not them.isdisjoint((tie.source, tie.target))}
    hidden = _hiding(record.label for record in found) if words else None
    asked = pointing(study)
    stray = strayed(node, past)
    told = [record.text for record in _records(past, "private_notes") if record.node in them]

    def keep(table: str, key: Any, record: Any) -> Any:
        wrongly = stray.get((table, key, record))
        gone = them if wrongly is None or table == "private_notes" else them | {wrongly}
        if _is_about(table, key, gone, ties):
            return None
        if isinstance(record, Group):
            record = replace(record, members=record.members - gone)
        elif isinstance(record, Answer) and key.item in asked:
            record = _pointing_elsewhere(record, gone)
        elif isinstance(record, Plan):
            record = replace(record, cards=record.cards - gone, helpers=record.helpers - gone)
        elif isinstance(record, PrivateNote) and key in set(stray.values()):
            record = _without_copied(record, told)
        return record if hidden is None or record is None else _masked(record, hidden)

    return keep


def as_today(network: NetworkMap, past: Iterable[Change]) -> Keep:
    """What finishing keeps: only cards of today's map, and only the words that hold today.

    Where a card stood before, what passed, and numbers that were answered stay: they name nobody.
    """
    past = tuple(past)
    former = {old: new for old, new in former_numbers(past).items() if new in network.nodes}
    here = frozenset((EGO, *network.nodes, *former))
    ties = {tie.id for tie in _records(past, "ties") if not {tie.source, tie.target} <= here}

    def keep(table: str, key: Any, record: Any) -> Any:
        now = _today(network, table, key, former)
        if table.startswith(LAST) or isinstance(record, (Plan, HandedCopy, Presence, Concern)):
            return now
        if table in {"exchanges", "ties"} and _is_about(table, key, set(), ties):
            return None
        if isinstance(record, Node):
            return now and replace(record, label=now.label, note=now.note)
        if isinstance(record, Tie):
            return replace(record, note=now.note if now is not None else "")
        if isinstance(record, Group):
            return now and replace(record, label=now.label, members=record.members & here)
        if isinstance(record, (Note, PrivateNote)):
            return now if table == "notes" or key in here else None
        if isinstance(record, Answer):
            return _answered(record, now) if key.node in here else None
        return record

    return keep


def lasting_numbers(node: NodeId, past: Iterable[Change]) -> tuple[str, ...]:
    """The persistent ids under which a card was ever known."""
    past = tuple(past)
    them = _numbers_of(node, past)
    return tuple(dict.fromkeys(record.persistent_id for record in _records(past, "nodes") if record.id in them))


def mentions(network: NetworkMap, node: NodeId) -> int:
    """In how many of the participant's notes, groups and answers a card's name stands, beside what is said of the card itself."""
    hidden = _hiding([network.nodes[node].label])
    ties = {tie.id for tie in network.ties_of(node)}
    return sum(
        _masked(record, hidden) != record
        for table in ("nodes", "ties", "groups", "answers", "notes", "plans")
        for key, record in getattr(network, table).items()
        if hidden is not None and not _is_about(table, key, {node}, ties)
    )


def _is_about(table: str, key: Any, nodes: set[NodeId], ties: set[TieId]) -> bool:
    match table.removeprefix(LAST):
        case "nodes" | "private_notes" | "reviews":
            return key in nodes
        case "answers":
            return key.node in nodes
        case "ties":
            return key in ties
        case "exchanges":
            return key.tie in ties
        case _:
            return False


def _numbers_of(node: NodeId, past: Iterable[Change]) -> set[NodeId]:
    """A card's number, and those that it had until it was recognised as one of last time."""
    return {node, *(old for old, new in former_numbers(past).items() if new == node)}


def _today(network: NetworkMap, table: str, key: Any, former: Mapping[NodeId, NodeId]) -> Any:
    """What holds today of a record: of a card that was recognised since, what is said under its number of now."""
    if table in {"nodes", "private_notes"} and key in former:
        now = getattr(network, table).get(former[key])
        return now and replace(now, **{"id" if table == "nodes" else "node": key})
    if table == "answers" and key.node in former:
        answer = network.answers.get(AnswerKey(key.item, former[key.node]))
        return answer and replace(answer, key=key)
    return getattr(network, table).get(key)


def _without_copied(note: PrivateNote, told: Iterable[str]) -> PrivateNote | None:
    """A note without what was copied to it from a card that was wrongly recognised."""
    for text in told:
        if note.text == text:
            return None
        note = replace(note, text=note.text.removesuffix(f"\n{text}"))
    return note


def _records(past: Iterable[Change], table: str) -> Iterator[Any]:
    """Every record of a table that ever was, today's and last time's."""
    edits = (edit for change in past for edit in change.edits if edit.table.removeprefix(LAST) == table)
    return (side for edit in edits for side in (edit.before, edit.after) if side is not None)


def _answered(record: Answer, now: Answer | None) -> Answer | None:
    """An answer in words as it is today; what was chosen or counted as it was."""
    said = record.value if isinstance(record.value, tuple) else (record.value,)
    return now if any(isinstance(part, str) for part in said) else record


def _pointing_elsewhere(record: Answer, nodes: set[NodeId]) -> Answer | None:
    if not isinstance(record.value, tuple) or nodes.isdisjoint(record.value):
        return record
    left = tuple(card for card in record.value if card not in nodes)
    return replace(record, value=left) if left else None


def _hiding(labels: Iterable[str]) -> re.Pattern[str] | None:
    """Finds any of these names where it stands as a word of its own."""
    names = sorted({label for label in labels if len(label) >= SHORTEST}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE) if names else None


def _masked(record: Any, hidden: re.Pattern[str]) -> Any:
    match record:
        case Node() | Tie():
            return replace(record, note=hidden.sub(GONE, record.note)) if record.note else record
        case Group():
            return replace(record, label=hidden.sub(GONE, record.label))
        case Note() | PrivateNote() | Presence():
            return replace(record, text=hidden.sub(GONE, record.text))
        case Plan():
            return replace(record, text=hidden.sub(GONE, record.text), help=hidden.sub(GONE, record.help))
        case HandedCopy():
            return replace(record, whom=hidden.sub(GONE, record.whom))
        case Concern():
            return replace(record, text=hidden.sub(GONE, record.text), told=hidden.sub(GONE, record.told))
        case Answer(value=str() as value):
            return replace(record, value=hidden.sub(GONE, value))
        case _:
            return record
