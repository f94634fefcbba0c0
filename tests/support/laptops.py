"""A laptop in the field: a home, a folder for temporary files and one for exports, and the real use cases over them.

Everything is as it is shipped but for the cost of a passphrase, which is cheap, and the folders, which are the test's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netmapper.app.clock import Clock, system_clock
from netmapper.app.laptop import Laptop
from netmapper.app.use_cases import UseCases
from netmapper.bootstrap import house
from netmapper.export.icons import IconFolder
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import SessionRead, read_session
from netmapper.ui.painter import QtPainter
from tests.support.vaults import CHEAP


@dataclass(frozen=True)
class FieldLaptop:
    """The folders of one laptop, and its clock."""

    home: Path
    temp: Path
    exports: Path
    clock: Clock = system_clock

    def use_cases(self) -> UseCases:
        """What the screens ask for."""
        laptop = Laptop(self.home, house() / "resources" / "studies")
        return UseCases(laptop, self.clock, QtPainter, IconFolder(house() / "icons"), CHEAP)

    @property
    def sessions(self) -> list[Path]:
        """The session files, as Start lists them."""
        return [entry.path for entry in self.use_cases().sessions()]

    @property
    def only_session(self) -> Path:
        """The one session file."""
        (path,) = self.sessions
        return path

    def read(self, passphrase: str) -> SessionRead:
        """What the one session file holds, read without touching it."""
        return read_session(self.only_session, Passphrase(passphrase))
