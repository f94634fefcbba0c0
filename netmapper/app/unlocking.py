"""Which secret opens which session, when several are opened at once: one derivation for a library, not one per file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from netmapper.app.exporting import Source
from netmapper.export.interview import Interview
from netmapper.keys.errors import NoSuchSlot, WrongPassphrase
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.storage.errors import StorageTrouble
from netmapper.storage.library import has_library, open_library
from netmapper.storage.vault import SessionRead, read_session
from netmapper.study.loading import shaped_study
from netmapper.study.model import Study


class Unlocking:
    """Opens sessions for reading with one passphrase, asked for when the first is read; with a ``key`` in hand by that alone."""

    def __init__(self, passphrase: Callable[[], str], key: LaptopKey | None = None) -> None:
        self._passphrase = passphrase
        self._key = key
        self._keys: dict[Path, LaptopKey | None] = {}
        self._broken: dict[Path, StorageTrouble] = {}
        self._studies: dict[bytes, Study] = {}

    def source(self, path: Path) -> Source:
        """A sealed file as a source for an export; nothing is opened before it is read."""
        return Source(path.stem, lambda: self._interview(path))

    def _interview(self, path: Path) -> Interview:
        read = self._read(path)
        if read.study not in self._studies:
            self._studies[read.study] = shaped_study(read.study)
        return Interview(self._studies[read.study], read.facts, read.network, read.forgotten)

    def _read(self, path: Path) -> SessionRead:
        """By the key in hand, else by that of its folder's library where the passphrase opens one, else by the passphrase."""
        if self._key is not None:
            return read_session(path, self._key)
        library = self._library_key(path.parent) if has_library(path.parent) else None
        if library is not None:
            with suppress(NoSuchSlot):
                return read_session(path, library)
        try:
            return read_session(path, Passphrase(self._passphrase()))
        except WrongPassphrase as wrong:  # it may be the laptop's, whose own file cannot be read
            raise self._broken.get(path.parent, wrong) from wrong

    def _library_key(self, folder: Path) -> LaptopKey | None:
        """The key of a library; None where the passphrase is not the library's, or nobody can read that, and so may be the
        session's own."""
        if folder not in self._keys:
            try:
                self._keys[folder] = open_library(folder, Passphrase(self._passphrase()))
            except WrongPassphrase:
                self._keys[folder] = None
            except StorageTrouble as trouble:
                self._keys[folder], self._broken[folder] = None, trouble
        return self._keys[folder]
