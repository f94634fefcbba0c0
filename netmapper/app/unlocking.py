"""Which secret opens which session, when several are opened at once: one derivation for a library, not one per file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from netmapper.app.exporting import Source
from netmapper.export.interview import Interview
from netmapper.keys.errors import NoSuchSlot
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.storage.library import has_library, open_library
from netmapper.storage.vault import SessionRead, read_session
from netmapper.study.loading import shaped_study
from netmapper.study.model import Study


class Unlocking:
    """Opens sessions for reading with one passphrase, asked for when the first is read."""

    def __init__(self, passphrase: Callable[[], str]) -> None:
        self._passphrase = passphrase
        self._keys: dict[Path, LaptopKey] = {}
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
        """By the key of the library in its folder where there is one, else, or where that has no slot, by the passphrase."""
        if has_library(path.parent):
            try:
                return read_session(path, self._library_key(path.parent))
            except NoSuchSlot:
                return read_session(path, Passphrase(self._passphrase()))
        return read_session(path, Passphrase(self._passphrase()))

    def _library_key(self, folder: Path) -> LaptopKey:
        if folder not in self._keys:
            self._keys[folder] = open_library(folder, Passphrase(self._passphrase()))
        return self._keys[folder]
