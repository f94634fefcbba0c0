"""What a session asks of whoever keeps it: named at the reader's side, so that no session knows a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from netmapper.domain.facts import SessionFacts
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import Entry, Fresh
from netmapper.editing.history import Keep, Recorded


class Recorder(Protocol):
    """Takes a change into the image and returns its number, or raises; durable only once saved(number) is heard."""

    @property
    def path(self) -> Path:
        """The file."""

    def record(self, change: Change) -> int:
        """Puts a change into the image on the owner's thread, and starts saving where the writer is free."""

    def past(self) -> list[Recorded]:
        """Every change, first to last, with its time."""

    def time(self, number: int) -> str:
        """When a change was recorded (ISO 8601, UTC); raises KeyError."""

    def recall(self, number: int) -> Change:
        """A recorded change by its number; raises KeyError."""

    def rewrite(self, keep: Keep, verb: str, forgotten: Sequence[str] = ()) -> Rewritten:
        """Takes what is not kept out of the map and all its past, and has it saved until no file beside it has it either."""

    def erase(self, facts: SessionFacts, last: Change) -> Rewritten:
        """Puts these facts and one change in place of everything, and has it saved until no file beside it has more."""

    def opened_by(self, passphrase: str) -> bool:
        """Whether a passphrase opens the file; takes its time, and may be asked on any thread."""

    def note_facts(self, facts: SessionFacts) -> None:
        """Keeps what is known of the session besides its map; saved like a change."""

    def retry(self) -> None:
        """Tries to save again, after trouble."""

    def save_elsewhere(self, folder: Path) -> Path:
        """Goes on in another folder, where this one cannot be written; returns the new file."""

    def wait(self) -> None:
        """Returns once everything recorded is durable; raises the trouble that stops it."""

    def close(self) -> None:
        """Lets the file go. What is recorded must have been waited for."""


class Rewritten(Protocol):
    """A past that was written anew: the number of its last line, and what a document needs to go on from it."""

    @property
    def number(self) -> int:
        """The number of the last line."""

    @property
    def network(self) -> NetworkMap:
        """Today's map."""

    @property
    def log(self) -> tuple[Entry, ...]:
        """What undo needs to know."""

    @property
    def fresh(self) -> Fresh:
        """The next free numbers."""
