"""Unlocking a session: one field, and an earlier state where the file is not whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.laptop import SessionEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.door import Door
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button


class UnlockPage(Door):
    """Asks for the passphrase of one session: to go on with it, or to begin its follow-up with what it holds."""

    earlier_wanted = Signal(str)
    """Open its newest whole state with this passphrase, since the file itself is not whole."""

    def __init__(self, session: SessionEntry, look: Look, assets: Assets, *, following: bool = False) -> None:
        self._following = following
        title = self.tr("Follow up") if following else self.tr("Unlock")
        said = self.tr("The new session begins with the cards, links and groups of this one, which stays as it is.")
        heading = self.tr("Session {name}").format(name=session.name)
        super().__init__(title, heading, said if following else "", self.tr("Passphrase"), look, assets)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why it did not open, and offers an earlier state where there is one."""
        super().show_trouble(trouble)
        self._earlier.setVisible(not self._following and bool(getattr(trouble, "offers", ())))

    def _beside(self) -> tuple[QWidget, ...]:
        self._earlier = Button(self.tr("Open the earlier state"), icon="refresh")
        self._earlier.clicked.connect(lambda: self.earlier_wanted.emit(self._field.typed))
        self._earlier.hide()
        return (self._earlier,)
