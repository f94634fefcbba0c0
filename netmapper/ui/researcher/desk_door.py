"""The door to the list of sessions by code: the laptop's own passphrase. It keeps none."""

from __future__ import annotations

from netmapper.ui.assets import Assets
from netmapper.ui.researcher.door import Door
from netmapper.ui.theme import Look


class DeskDoor(Door):
    """Asks for the passphrase of this laptop. The list stays unlocked until it is locked or the program is closed."""

    def __init__(self, look: Look, assets: Assets) -> None:
        said = self.tr("It opens the list of the sessions that were made here.")
        name = self.tr("Passphrase of this laptop")
        super().__init__(self.tr("Sessions by code"), self.tr("The passphrase of this laptop"), said, name, look, assets)
