"""One writer for each session: a lock file beside it, which the system lets go of when a program dies.

It says since when, under which process number, and on which computer by a digest of its name: computers are named after people.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
from pathlib import Path

from filelock import FileLock, Timeout

from netmapper.storage.errors import AlreadyOpen, Cause, SavingTrouble, saving_trouble


class Lock:
    """Held from the moment it is made until it is released, or until the program ends in any way."""

    def __init__(self, path: Path, since: str) -> None:
        """Raises AlreadyOpen, or SavingTrouble where no lock file can be made. ``path`` is the session's."""
        if not path.parent.is_dir():  # the library would make it: where a stick was pulled, on the wrong disk
            raise SavingTrouble(Cause.GONE)
        self._path = path.with_name(f"{path.name}.lock")
        # Not of one thread: a session may be opened by one and closed by another.
        self._lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise self._holder(path) from error
        except OSError as error:
            raise saving_trouble(error) from error
        told = json.dumps({"host": _computer(), "pid": os.getpid(), "since": since})
        with contextlib.suppress(OSError):  # Windows may keep a locked file from being written: then nobody is told since when
            self._path.write_text(told, "utf-8")

    def release(self) -> None:
        """Lets others in. Safe to call twice."""
        if not self._lock.is_locked:
            return
        # Before letting go: afterwards the name may be somebody else's lock already. Windows takes no open file away.
        with contextlib.suppress(OSError):
            self._path.unlink()
        self._lock.release()

    def _holder(self, path: Path) -> AlreadyOpen:
        try:
            told = json.loads(self._path.read_text("utf-8"))
            return AlreadyOpen(path, str(told["since"]), "here" if told["host"] == _computer() else "elsewhere")
        except (OSError, ValueError, LookupError, TypeError):
            return AlreadyOpen(path)


def _computer() -> str:
    return hashlib.sha256(platform.node().encode()).hexdigest()[:8]
