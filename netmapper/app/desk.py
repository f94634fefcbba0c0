"""The sessions of this laptop by their codes, for whoever unlocked the laptop's own key. Each is only read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from netmapper.analysis.unanswered import LeftOpen, left_open
from netmapper.app.laptop import SessionEntry
from netmapper.domain.codes import Withdrawn
from netmapper.keys.cost import KdfCost
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.storage.library import create_library, has_library, open_library
from netmapper.storage.vault import read_session
from netmapper.study.loading import shaped_study
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class Overview:
    """One session as the researcher sees it in the list. ``exported`` is when it last was, on this laptop."""

    entry: SessionEntry
    code: str
    study_id: str
    wave: int
    status: str
    study: str
    version: str
    left: tuple[LeftOpen, ...]
    language: str
    own_language: str
    withdrawn: Withdrawn | None = None
    exported: datetime | None = None

    @property
    def changed_since(self) -> bool:
        """Whether it was saved again after its last export."""
        return self.exported is not None and self.entry.changed > self.exported


class Desk:
    """Holds the laptop's key while it is unlocked, and reads sessions with it. It shows nothing and writes no session."""

    def __init__(self, folder: Path, cost: KdfCost | None = None) -> None:
        self._folder = folder
        self._cost = cost
        self._key: LaptopKey | None = None
        self._studies: dict[bytes, Study] = {}

    @property
    def made(self) -> bool:
        """Whether this laptop has a key of its own."""
        return has_library(self._folder)

    @property
    def key(self) -> LaptopKey | None:
        """The laptop's key while it is unlocked."""
        return self._key

    def make(self, passphrase: str) -> None:
        """Makes the laptop's key, and unlocks it. Raises AlreadyThere, EmptyPassphrase or SavingTrouble."""
        self._key = create_library(self._folder, Passphrase(passphrase), self._cost)

    def unlock(self, passphrase: str) -> None:
        """Unlocks the laptop's key. Raises a KeyTrouble or StorageTrouble."""
        self._key = open_library(self._folder, Passphrase(passphrase))

    def lock(self) -> None:
        """Lets the key go."""
        self._key = None

    def overview(self, entry: SessionEntry, exported: datetime | None) -> Overview:
        """What a session says of itself. Raises NoSuchSlot where the laptop's key does not open it, or StorageTrouble."""
        if self._key is None:
            raise RuntimeError("the desk is locked")
        facts, raw, network, _ = read_session(entry.path, self._key)
        if raw not in self._studies:
            self._studies[raw] = shaped_study(raw)
        study = self._studies[raw]
        withdrawal = network.withdrawals.get("all")
        return Overview(
            entry,
            facts.code,
            facts.study_id,
            facts.wave,
            facts.status,
            study.title.into(facts.language, study.language),
            facts.protocol_version,
            left_open(study, network),
            facts.language,
            study.language,
            withdrawal.choice if withdrawal is not None else None,
            exported,
        )
