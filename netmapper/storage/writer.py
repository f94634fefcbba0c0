"""The thread that saves. It takes the newest image handed to it; it never touches the database, and nothing of the screen."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from netmapper.storage.errors import Cause, SavingTrouble

Deliver = Callable[[Callable[[], None]], None]
"""Puts a call onto the owner's thread."""

GRACE = 0.004
"""Seconds before a job is begun beside a window: sealing holds all of Python a moment, and the change is still being shown."""


@dataclass(frozen=True, slots=True)
class Job:
    """An image to save; ``state`` counts the states of the session, ``number`` is the last change in it."""

    image: bytes
    state: int
    number: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: durable, or the trouble that stood in the way."""

    job: Job
    trouble: SavingTrouble | None = None


class Writer:
    """Saves one image at a time. What was handed over and not yet begun gives way to what is newer."""

    def __init__(self, save: Callable[[bytes], None], finished: Callable[[], None], grace: float = 0.0) -> None:
        self._save = save
        self._finished = finished
        self._grace = grace
        self._changed = threading.Condition()
        self._job: Job | None = None
        self._busy = False
        self._stopped = False
        self._outcomes: deque[Outcome] = deque()
        self._thread: threading.Thread | None = None

    @property
    def free(self) -> bool:
        """Whether nothing is being saved and nothing waits for it."""
        with self._changed:
            return self._job is None and not self._busy

    def take(self, job: Job) -> None:
        """Hands an image over."""
        with self._changed:
            self._job = job
            if self._thread is None:
                # A daemon: a program that ends without closing must not hang; the file is whole at every moment anyway.
                self._thread = threading.Thread(target=self._work, name="netmapper-writer", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def outcomes(self, timeout: float = 0.0) -> list[Outcome]:
        """What became of the jobs since last asked; waits for the first, ``timeout`` seconds at most, while one is under way."""
        with self._changed:
            self._changed.wait_for(lambda: self._outcomes or (self._job is None and not self._busy), timeout)
            found = list(self._outcomes)
            self._outcomes.clear()
        return found

    def stop(self, timeout: float) -> bool:
        """Ends the thread once what is being saved is saved; what is not yet begun is dropped. False where it hangs on a disk."""
        with self._changed:
            self._stopped = True
            self._job = None
            self._changed.notify_all()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            time.sleep(self._grace)
            outcome = self._saved(job)
            with self._changed:
                self._outcomes.append(outcome)
                self._busy = False
                self._changed.notify_all()
            self._finished()

    def _next(self) -> Job | None:
        with self._changed:
            self._changed.wait_for(lambda: self._job is not None or self._stopped)
            job, self._job = self._job, None
            self._busy = job is not None
            return job

    def _saved(self, job: Job) -> Outcome:
        try:
            self._save(job.image)
        except SavingTrouble as trouble:
            return Outcome(job, trouble)
        except Exception as error:  # whatever it is, the thread lives on and the person is told that this is not saved
            refused = SavingTrouble(Cause.REFUSED)
            refused.__cause__ = error
            return Outcome(job, refused)
        return Outcome(job)
