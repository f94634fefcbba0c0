"""Session files for tests: a cheap derivation, a clock that stands where it is put, and disks that fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from netmapper.domain.facts import SessionFacts
from netmapper.editing.document import Document
from netmapper.keys.cost import KdfCost
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.storage.files import REAL_FILES, Files, RealFiles
from netmapper.storage.vault import NewSecrets, Opened, Vault, create_vault, open_vault
from netmapper.study.loading import study_bytes
from tests.support.sessions import facts_for
from tests.support.studies import small_study

STUDY = small_study()
RAW_STUDY = study_bytes(STUDY)
CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
WORDS = "maple river candle orbit velvet north"
PASSPHRASE = Passphrase(WORDS)
LAPTOP = LaptopKey(bytes(range(32)))
SECRETS = NewSecrets(WORDS, LAPTOP, cost=CHEAP)
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def noon() -> datetime:
    """It is always noon."""
    return NOON


def facts(**told: str) -> SessionFacts:
    """Whose session it is in these tests."""
    known = facts_for(STUDY)
    return SessionFacts(**{**{name: getattr(known, name) for name in SessionFacts.__slots__}, **told})


def new_vault(folder: Path, secrets: NewSecrets = SECRETS, *, files: Files = REAL_FILES, **told: str) -> Vault:
    """A new session file, opened."""
    return create_vault(folder, facts(**told), RAW_STUDY, secrets, now=noon, files=files)


def reopened(path: Path, *, files: Files = REAL_FILES, fall_back: bool = False) -> Opened:
    """A session file opened again, with the laptop's key: no derivation to wait for."""
    return open_vault(path, LAPTOP, now=noon, files=files, fall_back=fall_back)


def document_of(opened: Opened) -> Document:
    """What was opened, ready to go on with."""
    return Document(STUDY, opened.network, opened.log, opened.fresh, recall=opened.vault.recall)


class PowerLoss(BaseException):
    """The machine is gone: nothing after this happens."""


class FailingFiles(RealFiles):
    """A real disk whose step number ``at`` fails, counted from 1 over writes, flushes, moves, syncs and removals.

    ``how`` is an errno, or None for a power loss. A write that fails has left half of its bytes.
    """

    def __init__(self, at: int, how: int | None = errno.EIO) -> None:
        self.at = at
        self.how = how
        self.step = 0

    @property
    def reached(self) -> bool:
        """Whether the step that fails was reached."""
        return self.step >= self.at

    def pour(self, handle: int, raw: bytes) -> None:
        if self._fails():
            os.write(handle, raw[: len(raw) // 2])
            self._fail()
        super().pour(handle, raw)

    def flush(self, handle: int) -> None:
        self._pass()
        super().flush(handle)

    def move(self, old: Path, new: Path) -> None:
        self._pass()
        super().move(old, new)

    def sync(self, folder: Path) -> None:
        self._pass()
        super().sync(folder)

    def remove(self, path: Path) -> None:
        self._pass()
        super().remove(path)

    def _fails(self) -> bool:
        self.step += 1
        return self.step == self.at

    def _fail(self) -> None:
        raise PowerLoss if self.how is None else OSError(self.how, os.strerror(self.how))

    def _pass(self) -> None:
        if self._fails():
            self._fail()


def every_file(folder: Path) -> Iterable[Path]:
    """All files in a folder and below."""
    return (path for path in folder.rglob("*") if path.is_file())
