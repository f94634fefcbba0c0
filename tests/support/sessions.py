"""Interview sessions over a vault that lives in memory: it numbers changes, keeps them, and saves at once or when told."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce

from netmapper.app.session import InterviewSession
from netmapper.domain.facts import SessionFacts, ego_number
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import FIRST, Document, Entry, Fresh
from netmapper.study.model import Study


@dataclass
class MemoryVault:
    """Keeps changes by number, from 1. What was recorded counts as durable when somebody waits."""

    changes: dict[int, Change] = field(default_factory=dict)
    closed: bool = False

    def record(self, change: Change) -> int:
        number = len(self.changes) + 1
        self.changes[number] = change
        return number

    def recall(self, number: int) -> Change:
        return self.changes[number]

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
    fresh = reduce(Fresh.past, kept.changes.values(), FIRST)
    document = Document(study, kept.network, kept.entries, fresh, recall=kept.recall)
    return InterviewSession(study, facts_for(study, **facts), document, kept)
