"""Which secret opens which session, when several are opened at once: one derivation for a library, not one per file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from netmapper.keys.secret import LaptopKey, Passphrase, Secret
from netmapper.storage.library import has_library, open_library


class Unlocking:
    """Secrets for sessions from one passphrase, asked for when the first session is read."""

    def __init__(self, passphrase: Callable[[], str]) -> None:
        self._passphrase = passphrase
        self._keys: dict[Path, LaptopKey] = {}

    def secret_for(self, path: Path) -> Callable[[], Secret]:
        """How to come by the secret of a session: the key of the library in its folder, else the passphrase itself."""
        return lambda: self._secret(path)

    def _secret(self, path: Path) -> Secret:
        folder = path.parent
        if not has_library(folder):
            return Passphrase(self._passphrase())
        if folder not in self._keys:
            self._keys[folder] = open_library(folder, Passphrase(self._passphrase()))
        return self._keys[folder]
