"""A change: the difference between two maps, as what stood at each touched key before and after. Its inverse undoes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import TABLES, Key, NetworkMap, Record


@dataclass(frozen=True, slots=True)
class Edit:
    """One key of one table, before and after. None means that nothing stands there."""

    table: str
    key: Key
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one command, undo or redo does. ``undoes`` is the number of the change it takes back.

    ``joins`` says that it belongs to the same undo step as the change before it, as typed text does; ``quiet`` that it
    is no undo step at all, as walking from screen to screen is none.
    """

    verb: str
    edits: tuple[Edit, ...]
    undoes: int | None = None
    joins: bool = False
    quiet: bool = False

    def inverse(self, undoes: int) -> Change:
        """The change that takes this one back, saying which number it undoes."""
        turned = tuple(Edit(edit.table, edit.key, edit.after, edit.before) for edit in reversed(self.edits))
        return Change(self.verb, turned, undoes=undoes)

    def applied_to(self, before: NetworkMap) -> NetworkMap:
        """The next map. The map before is untouched."""
        tables: dict[str, dict[Any, Any]] = {}
        for edit in self.edits:
            table = tables.setdefault(edit.table, dict(getattr(before, edit.table)))
            if edit.after is None:
                table.pop(edit.key, None)
            else:
                table[edit.key] = edit.after
        return replace(before, **{name: MappingProxyType(table) for name, table in tables.items()})

    @property
    def nodes(self) -> frozenset[NodeId]:
        """The cards that this change touches, by themselves or through a tie, exchange, answer or group of theirs."""
        return frozenset(node for edit in self.edits for node in _nodes_of(edit))

    @property
    def ties(self) -> frozenset[TieId]:
        """The ties that this change touches, by themselves or through an exchange on them."""
        return frozenset(
            edit.key.tie if edit.table == "exchanges" else edit.key  # type: ignore[union-attr, misc]
            for edit in self.edits
            if edit.table in {"ties", "exchanges"}
        )

    @property
    def groups(self) -> frozenset[GroupId]:
        """The groups that this change draws, alters or takes away."""
        return frozenset(edit.key for edit in self.edits if edit.table == "groups")  # type: ignore[misc]


def _nodes_of(edit: Edit) -> Iterable[Any]:
    for record in (edit.before, edit.after):
        if edit.table in {"nodes", "reviews"}:
            yield edit.key
        elif edit.table == "ties" and record is not None:
            yield from (record.source, record.target)  # type: ignore[union-attr]
        elif edit.table == "answers":
            yield edit.key.node  # type: ignore[union-attr]
        elif edit.table == "groups" and record is not None:
            yield from record.members  # type: ignore[union-attr]


def between(before: NetworkMap, edits: Iterable[tuple[str, Key, Record | None]], verb: str, *, joins: bool = False) -> Change:
    """A change from wanted records: what stands there now is looked up, and what would not change is left out."""
    found = ((table, key, getattr(before, table).get(key), after) for table, key, after in edits)
    kept = tuple(Edit(table, key, old, new) for table, key, old, new in found if old != new)
    return Change(verb, kept, joins=joins)


def merged(changes: Iterable[Change]) -> tuple[Edit, ...]:
    """Several changes in their order as one set of edits: the first before and the last after of each key."""
    first: dict[tuple[str, Key], Record | None] = {}
    last: dict[tuple[str, Key], Record | None] = {}
    for edit in (edit for change in changes for edit in change.edits):
        first.setdefault((edit.table, edit.key), edit.before)
        last[edit.table, edit.key] = edit.after
    return tuple(
        Edit(table, key, first[table, key], last[table, key]) for table, key in last if first[table, key] != last[table, key]
    )


def as_change(network: NetworkMap, verb: str = "begin") -> Change:
    """A whole map as one change from the empty one."""
    tables: Mapping[str, type[Any]] = TABLES
    return Change(verb, tuple(Edit(name, key, None, record) for name in tables for key, record in getattr(network, name).items()))
