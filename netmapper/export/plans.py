"""A table as a plan: its columns, each with how its cell is found, its key, and what it refers to. Rows come one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from netmapper.export.account import Account, Scope
from netmapper.export.columns import Cell, CellType, Column
from netmapper.export.guard import guarded, readable
from netmapper.export.results import Alteration

Thing = TypeVar("Thing")

Row = tuple[Cell, ...]

SESSION_KEY = ("ego_id", "wave")
"""What every table of an interview is keyed by, before its own keys."""


@dataclass(frozen=True, slots=True)
class Filled(Generic[Thing]):
    """A column, and how its cell is found for one thing of one interview."""

    column: Column
    cell: Callable[[Account, Thing], Cell]


@dataclass(frozen=True, slots=True)
class Reference:
    """That some columns hold the key of another table."""

    columns: tuple[str, ...]
    table: str
    key: tuple[str, ...]


class Plan(Generic[Thing]):
    """One table: what it is about, and how the rows of one interview are made."""

    def __init__(
        self,
        name: str,
        title: str,
        things: Callable[[Account], Iterable[Thing]],
        filled: Sequence[Filled[Thing]],
        *,
        key: tuple[str, ...] = (),
        references: tuple[Reference, ...] = (),
    ) -> None:
        self.name = name
        self.title = title
        self.key = (*SESSION_KEY, *key)
        self.references = references
        self.columns = (*OWNERS, *(each.column for each in filled))
        self._things = things
        self._cells = tuple(each.cell for each in filled)
        self._guarded = tuple(index for index, column in enumerate(self.columns) if column.guarded)

    def rows(self, account: Account) -> Iterator[Row]:
        """The rows of one interview, safe to open in a spreadsheet."""
        facts = account.facts
        for thing in self._things(account):
            row: list[Cell] = [facts.study_id, facts.ego_id, facts.wave, *(cell(account, thing) for cell in self._cells)]
            for index in self._guarded:
                row[index] = self._safe(account, row[index], self.columns[index].name)
            yield tuple(row)

    def _safe(self, account: Account, cell: Cell, column: str) -> Cell:
        if not cell or not isinstance(cell, str):
            return cell
        clean = readable(cell)
        if clean != cell:
            account.alter(Alteration.CLEANED, self.name, column)
        safe = guarded(clean)
        if safe != clean:
            account.alter(Alteration.GUARDED, self.name, column)
        return safe or None


OWNERS = (
    Column("study_id", "string", "Study", required=True, source="session"),
    Column("ego_id", "integer", "Number of the participant, the same in every wave", required=True, source="session"),
    Column("wave", "integer", "Wave, from 1", required=True, source="session"),
)
"""What every table of an interview begins with."""

OF_SESSION = Reference(SESSION_KEY, "sessions", SESSION_KEY)


def to_node(column: str) -> Reference:
    """That a column holds the number of a card, or 0 for Me."""
    return Reference((*SESSION_KEY, column), "nodes", (*SESSION_KEY, "node_id"))


def date_type(scope: Scope) -> CellType:
    """The type of every date in this export."""
    return "date" if scope.by_day else "yearmonth"


def nothing(account: Account, thing: object) -> Cell:
    """The cell of a column that no interview can fill yet: empty."""
    return None
