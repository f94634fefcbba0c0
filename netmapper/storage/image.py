"""The session as a small SQLite database that lives in memory only. It knows neither disk nor keys.

Tables are made and migrated through sqlite-utils. Recording and reading use its connection with statements made
once: an insert of sqlite-utils asks for the table's columns each time, and a person's hand waits for this.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from types import MappingProxyType
from typing import Any

from netmapper.domain.facts import SessionFacts
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import TABLES, NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import FIRST, Entry, Fresh
from netmapper.editing.history import Keep, Recorded, rewritten, today
from netmapper.storage.codec import changed_words, compact
from netmapper.storage.past import Line, Past
from netmapper.storage.rows import COLUMNS, deletion, key_cells, record_from, row_of, upsert
from netmapper.storage.sound import sound
from netmapper.storage.tables import SCHEMA, STEPS

UPSERTS: Mapping[str, str] = MappingProxyType({table: upsert(table) for table in TABLES})
DELETIONS: Mapping[str, str] = MappingProxyType({table: deletion(table) for table in TABLES})
WRITE_LINE = "INSERT INTO history (number, at, verb, undoes, joins, quiet, edits) VALUES (?, ?, ?, ?, ?, ?, ?)"
READ_LINE_BEFORE = (
    "SELECT number, at, verb, undoes, joins, quiet, edits FROM history WHERE number < ? ORDER BY number DESC LIMIT 1"
)
WRITE_FRESH = "UPDATE meta SET next_node = ?, next_tie = ?, next_group = ?"


SQLITE = b"SQLite format 3\0"


class NoImage(Exception):
    """Bytes that are no sound image of a session."""


class NewerTables(Exception):
    """Tables of a version that this one does not know."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


class Image:
    """One session in memory. One thread at a time may use it."""

    def __init__(self) -> None:
        # The thread that opens a session, while its screen waits, is not the one that goes on with it.
        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA temp_store = MEMORY")
        self._connection.execute("PRAGMA secure_delete = ON")
        self._last = 0
        self._fresh = FIRST
        self.found = NetworkMap()
        """The map as it was when the image was opened."""
        self._past = Past(self.found, 0, self._line_before)

    @classmethod
    def begun(cls, facts: SessionFacts, study: bytes) -> Image:
        """A new session with nothing on its map."""
        image = cls()
        image._grow(0)
        fresh = (int(FIRST.node), int(FIRST.tie), int(FIRST.group))
        image._connection.execute(
            "INSERT INTO meta (id, file_id, facts, next_node, next_tie, next_group) VALUES (1, ?, ?, ?, ?, ?)",
            (facts.file_id, compact(asdict(facts)), *fresh),
        )
        image._connection.execute("INSERT INTO study (id, raw) VALUES (1, ?)", (study,))
        image._go_on()
        return image

    @classmethod
    def opened(cls, raw: bytes) -> Image:
        """A session from its image; raises NoImage or NewerTables."""
        if not raw.startswith(SQLITE):
            raise NoImage
        image = cls()
        try:
            image._take(raw)
        except (sqlite3.Error, ValueError, LookupError, TypeError, RecursionError) as error:
            image.close()
            raise NoImage from error
        except NewerTables:
            image.close()
            raise
        return image

    def serialized(self) -> bytes:
        """The whole session as the bytes of a database file."""
        return self._connection.serialize()

    def close(self) -> None:
        """Lets the memory go."""
        self._connection.close()

    @property
    def file_id(self) -> str:
        """The file id inside the body, which no other file has."""
        return str(self._meta("file_id"))

    @property
    def facts(self) -> SessionFacts:
        """Whose session it is, by code, under which study."""
        known = {field.name for field in fields(SessionFacts)}
        return SessionFacts(**{name: value for name, value in json.loads(self._meta("facts")).items() if name in known})

    @property
    def study(self) -> bytes:
        """The study file with which the session was made, byte for byte."""
        (raw,) = self._connection.execute("SELECT raw FROM study").fetchone()
        return bytes(raw)

    @property
    def last(self) -> int:
        """The number of the last recorded change; 0 before the first."""
        return self._last

    @property
    def last_time(self) -> str:
        """The time of the last recorded change, or of the session's start."""
        found = self._connection.execute("SELECT at FROM history ORDER BY number DESC LIMIT 1").fetchone()
        return str(found[0]) if found else self.facts.started

    def network(self) -> NetworkMap:
        """Today's map."""
        tables = {table: MappingProxyType(dict(self._records(table))) for table in TABLES}
        return NetworkMap(**tables)

    def log(self) -> tuple[Entry, ...]:
        """What undo needs to know of each change, first to last."""
        rows = self._connection.execute("SELECT number, undoes, joins, quiet FROM history ORDER BY number")
        return tuple(Entry(number, undoes, bool(joins), bool(quiet)) for number, undoes, joins, quiet in rows)

    def fresh(self) -> Fresh:
        """The next free numbers."""
        return self._fresh

    def record(self, change: Change, at: str) -> int:
        """Puts a change into the history and its tables, all of it or nothing, and returns its number."""
        number = self._last + 1
        fresh = self._fresh.past(change)
        with self._all_or_nothing():
            self._connection.execute(WRITE_LINE, _line_of(number, at, change))
            self._apply(change)
            if fresh != self._fresh:
                self._connection.execute(WRITE_FRESH, (int(fresh.node), int(fresh.tie), int(fresh.group)))
        self._last, self._fresh = number, fresh
        self._past.made(number, change)
        return number

    def recall(self, number: int) -> Change:
        """A recorded change by its number; raises KeyError."""
        return self._past.recall(number)

    def past(self) -> list[Recorded]:
        """Every change of the history, first to last."""
        rows = self._connection.execute("SELECT number, at FROM history ORDER BY number").fetchall()
        return [Recorded(number, at, self._past.recall(number)) for number, at in rows]

    def time(self, number: int) -> str:
        """When a change was recorded; raises KeyError."""
        found = self._connection.execute("SELECT at FROM history WHERE number = ?", (number,)).fetchone()
        if found is None:
            raise KeyError(number)
        return str(found[0])

    def rewrite(self, keep: Keep, verb: str, at: str, forgotten: Sequence[str] = ()) -> None:
        """Takes what is not kept out of the tables and the whole history, to the last byte. ``found`` is then today's map.

        ``forgotten`` are the lasting numbers of cards that go. A line of its own says when it was done. Until ``settle``
        the image says that an older state of it may lie beside it.
        """
        before = {told.number: told for told in self.past()}
        after = {told.number: told for told in rewritten(before.values(), keep)}
        other = [number for number, told in before.items() if told != after.get(number)]
        change, known = today(self.network(), keep, verb), list(dict.fromkeys((*self.forgotten, *forgotten)))
        with self._all_or_nothing():
            self._connection.executemany("DELETE FROM history WHERE number = ?", [(number,) for number in other])
            lines = [_line_of(*after[number]) for number in other if number in after]
            lines.append(_line_of(self._last + 1, at, Change(verb, (), quiet=True)))
            self._connection.executemany(WRITE_LINE, lines)
            self._apply(change)
            self._connection.execute("UPDATE meta SET forgotten = ?, unsettled = 1", (compact(known),))
        self._connection.execute("VACUUM")
        self._go_on()

    def erased(self, facts: SessionFacts, last: Change, at: str) -> Image:
        """The image that takes this one's place once its participant is erased: made anew, so that not a byte stays.

        It holds the study, what is still known, and one change. Until ``settle`` it says that an older state may lie beside it.
        """
        image = Image.begun(facts, self.study)
        image.record(last, at)
        image._connection.execute("UPDATE meta SET unsettled = 1")
        image._go_on()
        return image

    @property
    def forgotten(self) -> tuple[str, ...]:
        """The lasting numbers of the cards that were forgotten: no later file of this person may bring them back."""
        return tuple(json.loads(self._meta("forgotten")))

    @property
    def settled(self) -> bool:
        """Whether the state before this one may lie beside it; where not, it must be written over."""
        return not self._meta("unsettled")

    def settle(self) -> None:
        """Notes that no older state than one without the forgotten lies beside the file once this one is saved."""
        self._connection.execute("UPDATE meta SET unsettled = 0")

    def note_facts(self, facts: SessionFacts) -> None:
        """Keeps what is newly known of the session; what this version does not know of it stays."""
        told = json.loads(self._meta("facts")) | asdict(facts)
        self._connection.execute("UPDATE meta SET facts = ?", (compact(told),))

    def _take(self, raw: bytes) -> None:
        self._connection.deserialize(raw)
        self._connection.execute("PRAGMA secure_delete = ON")  # once more: deserialize opens the database anew
        self._connection.execute("PRAGMA trusted_schema = OFF")
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA:
            raise NewerTables(version)
        (sound,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if sound != "ok" or version < 1:
            raise ValueError("no sound session")
        self._grow(version)
        self._go_on()
        self._refuse_unsound()

    def _go_on(self) -> None:
        (last,) = self._connection.execute("SELECT max(number) FROM history").fetchone()
        node, tie, group = self._connection.execute("SELECT next_node, next_tie, next_group FROM meta").fetchone()
        self._last = last or 0
        self._fresh = Fresh(NodeId(node), TieId(tie), GroupId(group))
        self.found = self.network()
        self._past = Past(self.found, self._last, self._line_before)

    def _refuse_unsound(self) -> None:
        (raw,) = self._connection.execute("SELECT raw FROM study").fetchone()
        numbers = (self._fresh.node, self._fresh.tie, self._fresh.group)
        records = (record for table in TABLES for record in getattr(self.found, table).values())
        if not (
            isinstance(raw, bytes)
            and sound(self.facts)
            and all(type(number) is int for number in (self._last, *numbers))
            and all(sound(record) for record in records)
        ):
            raise ValueError("no sound session")

    def _line_before(self, number: int) -> Line | None:
        row = self._connection.execute(READ_LINE_BEFORE, (number,)).fetchone()
        return Line(*row) if row else None

    def _records(self, table: str) -> list[tuple[Any, Any]]:
        names = ", ".join(f'"{name}"' for name in COLUMNS[table])
        rows = self._connection.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid')  # noqa: S608  # own names
        return [record_from(table, row) for row in rows]

    def _meta(self, name: str) -> Any:
        (value,) = self._connection.execute(f"SELECT {name} FROM meta").fetchone()  # noqa: S608  # own names
        return value

    def _apply(self, change: Change) -> None:
        for edit in change.edits:
            if edit.after is None:
                self._connection.execute(DELETIONS[edit.table], key_cells(edit.key))
            else:
                self._connection.execute(UPSERTS[edit.table], row_of(edit.table, edit.key, edit.after))

    def _all_or_nothing(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN")
        return self._connection

    def _grow(self, version: int) -> None:
        if version == SCHEMA:
            return
        from sqlite_utils import Database  # a tenth of a second to import, and an up-to-date session needs it not at all

        for step in STEPS[version:]:
            step(Database(self._connection))
        self._connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _line_of(number: int, at: str, change: Change) -> Line:
    return Line(number, at, change.verb, change.undoes, change.joins, change.quiet, changed_words(change))
