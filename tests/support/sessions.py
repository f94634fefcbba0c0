"""Interview sessions over a vault that lives in memory: it numbers changes, keeps them, and saves at once or when told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import NamedTuple

from netmapper.app.session import InterviewSession
from netmapper.domain.facts import SessionFacts, ego_number
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import FIRST, Document, Entry, Fresh
from netmapper.editing.history import Keep, Recorded, rewritten
from netmapper.study.model import Study

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class MemoryRewritten(NamedTuple):
    number: int
    network: NetworkMap
    log: tuple[Entry, ...]
    fresh: Fresh


@dataclass
class MemoryVault:
    """Keeps changes by number, from 1. What was recorded counts as durable when somebody waits."""

    changes: dict[int, Change] = field(default_factory=dict)
    closed: bool = False
    forgotten: list[str] = field(default_factory=list)
    fresh: Fresh = FIRST
    facts: SessionFacts | None = None
    passphrase: str = "a long enough secret"

    def record(self, change: Change) -> int:
        assert not self.closed
        self.fresh = self.fresh.past(change)
        number = max(self.changes, default=0) + 1
        self.changes[number] = change
        return number

    def past(self) -> list[Recorded]:
        return [Recorded(number, self.time(number), change) for number, change in self.changes.items()]

    def time(self, number: int) -> str:
        return (NOON + timedelta(seconds=number)).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def rewrite(self, keep: Keep, verb: str, forgotten: Sequence[str] = ()) -> MemoryRewritten:
        number = self.record(Change(verb, (), quiet=True))
        self.changes = {told.number: told.change for told in rewritten(self.past(), keep)}
        self.forgotten += forgotten
        fresh = reduce(Fresh.past, self.changes.values(), self.fresh)
        return MemoryRewritten(number, self.network, tuple(self.entries), fresh)

    def erase(self, facts: SessionFacts, last: Change) -> MemoryRewritten:
        self.changes = {1: last}
        self.fresh = FIRST
        self.facts = facts
        return MemoryRewritten(1, self.network, tuple(self.entries), FIRST)

    def recall(self, number: int) -> Change:
        return self.changes[number]

    def opened_by(self, passphrase: str) -> bool:
        return passphrase == self.passphrase

    def note_facts(self, facts: SessionFacts) -> None:
        self.facts = facts

    def wait(self) -> None:
        return

    def close(self) -> None:
        self.closed = True

    @property
    def entries(self) -> list[Entry]:
        return [Entry(number, made.undoes, made.joins, made.quiet) for number, made in self.changes.items()]

    @property
    def network(self) -> NetworkMap:
        """The map that these changes lead to, as a restart would find it."""
        state = NetworkMap()
        for change in self.changes.values():
            state = change.applied_to(state)
        return state

    @property
    def verbs(self) -> list[str]:
        return [change.verb for change in self.changes.values()]


def facts_for(study: Study, code: str = "P01", language: str | None = None) -> SessionFacts:
    return SessionFacts(
        file_id="0123456789abcdef0123456789abcdef",
        study_id=study.id,
        protocol_version=study.version,
        code=code,
        ego_id=ego_number(study.id, code),
        started="2026-03-02T10:00:00+00:00",
        language=language or study.language,
    )


def fresh_session(study: Study, vault: MemoryVault | None = None, **facts: str) -> InterviewSession:
    """A session under a study; pass a vault to look at what was recorded, or to go on from it as after a restart."""
    kept = vault if vault is not None else MemoryVault()
    fresh = reduce(Fresh.past, kept.changes.values(), kept.fresh)
    document = Document(study, kept.network, kept.entries, fresh, recall=kept.recall)
    return InterviewSession(study, facts_for(study, **facts), document, kept)


def states(session: InterviewSession) -> Iterator[NetworkMap]:
    """The map of today, and every map to which undo and redo lead from it."""
    yield session.current
    while session.undo() is not None:
        yield session.current
    while session.redo() is not None:
        yield session.current


def begin_with(session: InterviewSession, change: Change) -> None:
    """Makes a change of a session from outside it, as what a follow-up begins with; an empty one is none."""
    if change.edits:
        session._make(change)
