"""A session's vault while it is open: takes changes in on the owner's thread, and has them saved on another.

Recorded is not durable: a number is durable once ``saved`` was told it. No screen here, and no words.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from netmapper.domain.facts import ERASED, SessionFacts
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import Entry, Fresh
from netmapper.editing.history import Keep, Recorded
from netmapper.keys.secret import Passphrase
from netmapper.storage.errors import AlreadyThere, Cause, SavingTrouble, saving_trouble
from netmapper.storage.image import Image
from netmapper.storage.lock import Lock
from netmapper.storage.sealed_file import SealedFile
from netmapper.storage.writer import GRACE, Deliver, Job, Outcome, Writer

Now = Callable[[], datetime]
PATIENCE = 30.0
"""Seconds for which a disk may take its time before the person is told."""


class Rewritten(NamedTuple):
    """A session whose past was written anew: the number of its last line, its map, its log, and the next free numbers."""

    number: int
    network: NetworkMap
    log: tuple[Entry, ...]
    fresh: Fresh


class Vault:
    """One session, open for writing by this program alone. Its methods are for one thread, the owner's.

    With ``deliver`` what the writer has to say is put onto the owner's thread at once; without it the owner hears it
    inside ``record`` and ``wait``.
    """

    def __init__(self, image: Image, file: SealedFile, lock: Lock, now: Now, deliver: Deliver | None) -> None:
        self._image = image
        self._file = file
        self._lock = lock
        self._now = now
        self._deliver = deliver
        self._writer = Writer(self._save, self._finished, GRACE if deliver is not None else 0.0)
        self._state = self._durable = self._handed = 0
        self._saved = image.last
        self._trouble: SavingTrouble | None = None
        self._saved_heard: list[Callable[[int], None]] = []
        self._trouble_heard: list[Callable[[SavingTrouble], None]] = []
        self._closed = False
        self._unsettled: int | None = None
        if not image.settled:
            self._settle()
            self._hand_over()

    @property
    def path(self) -> Path:
        """Where the session lies."""
        return self._file.names.current

    @property
    def facts(self) -> SessionFacts:
        """Whose session it is, by code, under which study."""
        return self._image.facts

    @property
    def study(self) -> bytes:
        """The study file with which the session was made, byte for byte."""
        return self._image.study

    @property
    def recorded(self) -> int:
        """The number of the last recorded change."""
        return self._image.last

    @property
    def saved(self) -> int:
        """The number up to which every change is durable."""
        return self._saved

    @property
    def trouble(self) -> SavingTrouble | None:
        """What stands in the way of saving, until a save succeeds."""
        return self._trouble

    def hear(self, saved: Callable[[int], None], trouble: Callable[[SavingTrouble], None]) -> None:
        """Tells, on the owner's thread, of every number that became durable, and of trouble."""
        self._saved_heard.append(saved)
        self._trouble_heard.append(trouble)

    def record(self, change: Change) -> int:
        """Takes a change into the image, returns its number, and has it saved as soon as the writer is free.

        While trouble stands nothing more is tried until ``retry``, ``wait`` or ``save_elsewhere``.
        """
        self._pump()
        number = self._image.record(change, self._time())
        self._state += 1
        self._hand_over()
        return number

    def recall(self, number: int) -> Change:
        """A recorded change by its number; raises KeyError where there is none."""
        return self._image.recall(number)

    def past(self) -> list[Recorded]:
        """Every change of the history, first to last, with its time."""
        return self._image.past()

    def time(self, number: int) -> str:
        """When a change was recorded (ISO 8601, UTC); raises KeyError."""
        return self._image.time(number)

    @property
    def forgotten(self) -> tuple[str, ...]:
        """The lasting numbers of the cards that were forgotten."""
        return self._image.forgotten

    def rewrite(self, keep: Keep, verb: str, forgotten: Sequence[str] = ()) -> Rewritten:
        """Takes what is not kept out of the map and of all its past, and has it saved until no file beside it has it either.

        It holds in memory at once. A kill on the way leaves the state before or after it; where the state before still
        lies beside the file, opening it for writing goes on.
        """
        self._pump()
        self._image.rewrite(keep, verb, self._time(), forgotten)
        self._rewritten()
        return Rewritten(self._image.last, self._image.found, self._image.log(), self._image.fresh())

    def erase(self, facts: SessionFacts, last: Change) -> Rewritten:
        """Puts a tombstone in place of everything: these facts, the study, one change; no file beside it has more once saved.

        It holds in memory at once, numbers begin anew, and a kill on the way leaves everything or the tombstone. Raises
        ValueError for another file id.
        """
        if facts.file_id != self._image.file_id:
            raise ValueError("a session keeps its file id")
        self._pump()
        before, self._image = self._image, self._image.erased(facts, last, self._time())
        before.close()
        self._saved = 0
        self._rewritten()
        return Rewritten(self._image.last, self._image.found, self._image.log(), self._image.fresh())

    def opened_by(self, passphrase: str) -> bool:
        """Whether a passphrase opens this file; it takes as long as opening, and may be asked on any thread."""
        return self._file.opened_by(Passphrase(passphrase))

    def note_facts(self, facts: SessionFacts) -> None:
        """Keeps what is newly known of the session, and has it saved. Raises ValueError for another file id."""
        if facts.file_id != self._image.file_id:
            raise ValueError("a session keeps its file id")
        self._pump()
        self._image.note_facts(facts)
        self._state += 1
        self._hand_over()

    def retry(self) -> None:
        """Tries again to save, after trouble."""
        self._pump()
        self._trouble = None
        self._hand_over()

    def wait(self, timeout: float = PATIENCE) -> None:
        """Returns once everything recorded is durable, trying once more after trouble; raises the SavingTrouble that stops it."""
        end = time.monotonic() + timeout
        self.retry()
        while self._durable < self._state:
            if self._trouble is not None:
                raise self._trouble
            if time.monotonic() >= end:
                raise SavingTrouble(Cause.SLOW)
            self._pump(end - time.monotonic())

    def save_elsewhere(self, folder: Path) -> Path:
        """Saves everything into another folder under the same name, goes on there, and returns where. What lay where it
        was stays as it is. Raises AlreadyOpen, AlreadyThere or SavingTrouble, and then nothing is different.
        """
        self._pump_until_free()
        path = folder / self.path.name
        lock = Lock(path, self._now().astimezone(UTC).isoformat(timespec="seconds"))
        kept = self._file
        try:
            if path.exists():
                raise AlreadyThere(path)
            self._file = kept.elsewhere(path)
            self._state += 1
            self.wait()
        except BaseException:
            self._pump_until_free()
            self._file = kept
            self._state += 1  # whatever became durable over there is not so here
            lock.release()
            raise
        self._lock.release()
        self._lock = lock
        return path

    def close(self) -> None:
        """Lets the file go. What is recorded must have been waited for. Safe to call twice."""
        if self._closed:
            return
        stopped = self._writer.stop(PATIENCE)
        for outcome in self._writer.outcomes():
            self._hear(outcome)
        self._closed = True
        self._image.close()
        if stopped:  # else the writer may still put a file in place: the lock goes with the program
            self._lock.release()

    def _time(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _rewritten(self) -> None:
        """Has the image saved; once it lies on the disk it is saved again, so that the state before it is overwritten, too."""
        self._state += 1
        self._unsettled = self._state
        self._hand_over()

    def _settle(self) -> None:
        try:
            self._file.clear_asides()
        except OSError as error:
            if self.facts.status == ERASED:  # nobody is told that it is gone while a damaged file still holds some of it
                self._unsettled = self._state = self._state + 1
                self._stuck(saving_trouble(error))
                return
        # what else cannot be taken away now is taken away the next time
        self._image.settle()
        self._unsettled = None
        self._state += 1

    def _save(self, image: bytes) -> None:
        self._file.save(image)

    def _finished(self) -> None:
        """On the writer's thread."""
        if self._deliver is not None:
            # A window that is gone takes no calls: what became of the job is still there for ``wait`` to find.
            with contextlib.suppress(RuntimeError):
                self._deliver(self._pump)

    def _hand_over(self) -> None:
        if self._trouble is not None or self._handed == self._state or not self._writer.free:
            return
        try:
            job = Job(self._image.serialized(), self._state, self._image.last)
        except MemoryError:  # the change itself is recorded: only its saving must wait
            self._stuck(SavingTrouble(Cause.REFUSED))
            return
        self._handed = self._state
        self._writer.take(job)

    def _pump(self, timeout: float = 0.0) -> None:
        if self._closed:
            return
        for outcome in self._writer.outcomes(timeout):
            self._hear(outcome)
        self._hand_over()

    def _pump_until_free(self) -> None:
        end = time.monotonic() + PATIENCE
        while not self._writer.free:
            if time.monotonic() >= end:
                raise SavingTrouble(Cause.SLOW)
            self._pump(1.0)

    def _hear(self, outcome: Outcome) -> None:
        if outcome.trouble is not None:
            self._stuck(outcome.trouble)
            return
        self._trouble = None
        self._durable = outcome.job.state
        if self._unsettled is not None:
            if self._durable >= self._unsettled:
                self._settle()
            return  # saved is said once the state before it has nothing of it either
        self._saved = outcome.job.number
        for heard in tuple(self._saved_heard):
            heard(self._saved)

    def _stuck(self, trouble: SavingTrouble) -> None:
        self._trouble = trouble
        self._handed = self._durable
        for tell in tuple(self._trouble_heard):
            tell(trouble)
