"""The past of a map, and how it is written anew: as if what is forgotten had never been there. No disk, no screen.

What stays of a record depends on its table, its key and itself alone. So the past that was written anew still leads to
today's map, as far as it stays; and every step that is left can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from netmapper.domain.network import TABLES, NetworkMap
from netmapper.editing.change import Change, Edit
from netmapper.editing.document import Entry, Steps

Keep = Callable[[str, Any, Any], Any]
"""What stays of a record, by its table, its key and itself: the record, one with other words, or None."""

ASIDE = frozenset({"prompts", "steps"})
"""Tables that a change touches by the way: where nothing else is left of it, only something asked is."""


class Recorded(NamedTuple):
    """One change of the history: its number, its time (ISO 8601, UTC), and what it did."""

    number: int
    at: str
    change: Change

    @property
    def entry(self) -> Entry:
        """What undo needs to know of it."""
        return Entry(self.number, self.change.undoes, self.change.joins, self.change.quiet)


def rewritten(past: Iterable[Recorded], keep: Keep) -> Iterator[Recorded]:
    """The past with only what stays. Changes of which nothing stays are left out; the others have their numbers still."""
    steps = Steps()
    alive: set[int] = set()
    for told in past:
        taken_back, before = steps.taken_back_by(told.entry), steps.goes_on_from(told.entry)
        steps.heard(told.entry)
        change = _kept(told.change, keep, [n for n in taken_back if n in alive], bool(taken_back), bool(alive & {*before}))
        if change is None:
            continue
        if not change.quiet:
            alive.add(told.number)
        yield Recorded(told.number, told.at, change)


def today(network: NetworkMap, keep: Keep, verb: str) -> Change:
    """What becomes of today's map, as a change."""
    found = (
        Edit(table, key, record, keep(table, key, record)) for table in TABLES for key, record in getattr(network, table).items()
    )
    return Change(verb, tuple(edit for edit in found if edit.before != edit.after))


def _kept(change: Change, keep: Keep, undone: Sequence[int], is_undo: bool, goes_on: bool) -> Change | None:
    edits = tuple(_edits(change, keep))
    if is_undo:
        return replace(change, edits=edits, undoes=undone[0]) if undone else None
    if change.edits and not edits:
        return None
    left_aside = edits != change.edits and all(edit.table in ASIDE for edit in edits)
    return replace(change, verb="mark_prompt" if left_aside else change.verb, edits=edits, undoes=None, joins=goes_on)


def _edits(change: Change, keep: Keep) -> Iterator[Edit]:
    for edit in change.edits:
        before, after = (side and keep(edit.table, edit.key, side) for side in (edit.before, edit.after))
        if before != after:
            yield Edit(edit.table, edit.key, before, after)
