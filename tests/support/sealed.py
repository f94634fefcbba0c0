"""Real sealed sessions for tests, at a key derivation that costs next to nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from netmapper.app.inventing import TEMPERS, Invented
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import NewSession, begin
from netmapper.app.simulating import fill
from netmapper.keys.cost import KdfCost
from netmapper.storage.vault import NewSecrets
from netmapper.study.loading import study_bytes
from netmapper.study.model import Study
from tests.support.studies import small_study

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
WORDS = "maple river candle orbit velvet north"


def noon() -> datetime:
    """A time that stands still."""
    return datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def sealed_session(folder: Path, code: str = "P01", study: Study | None = None) -> InterviewSession:
    """A new, empty session in a folder, open."""
    raw = study_bytes(study or small_study())
    return begin(NewSession(raw, code), folder, NewSecrets(passphrase=WORDS, cost=CHEAP), noon)


def invented_session(folder: Path, code: str = "P01", cards: int = 16, seed: int = 3, study: Study | None = None) -> Path:
    """A session of an invented person, closed; returns its file."""
    session = sealed_session(folder, code, study)
    fill(session, Invented(session.study, Random(seed), cards, TEMPERS[0], "2026-03-02"))
    session.close()
    return session.path
