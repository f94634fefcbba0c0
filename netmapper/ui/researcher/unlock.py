"""Unlocking a session: one field, and the truth about what came of it. It derives no key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.laptop import SessionEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.passphrase_field import PassphraseField
from netmapper.ui.words import Words


class UnlockPage(ResearcherPage):
    """Asks for the passphrase of one session: to go on with it, or to begin its follow-up with what it holds."""

    wanted = Signal(str)
    """Open it with this passphrase."""
    earlier_wanted = Signal(str)
    """Open its newest whole state with this passphrase, since the file itself is not whole."""

    def __init__(
        self, session: SessionEntry, look: Look, assets: Assets, *, following: bool = False, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Follow up") if following else self.tr("Unlock")
        super().__init__(title, look, assets, widest=760, parent=parent)
        self._following = following
        self._words = Words(self)
        panel = Panel(self.tr("Session {name}").format(name=session.name))
        self._field = PassphraseField(self.tr("Passphrase"), look, assets)
        self.first = self._field
        self._field.changed.connect(self._typed)
        self._field.entered.connect(self._go)
        self._said = Label()
        self._said.hide()
        self._unlock = Button(self.tr("Unlock"), "primary", "lock-open")
        self._unlock.clicked.connect(self._go)
        self._earlier = Button(self.tr("Open the earlier state"), icon="refresh")
        self._earlier.clicked.connect(lambda: self.earlier_wanted.emit(self._field.typed))
        self._earlier.hide()
        if following:
            panel.column.addWidget(
                Label(self.tr("The new session begins with the cards, links and groups of this one, which stays as it is."))
            )
        for widget in (self._field, self._said, self.row(self._unlock, self._earlier)):
            panel.column.addWidget(widget)
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)
        self._typed()

    def show_busy(self) -> None:
        """Says that it is being opened, and takes nothing more until that is done."""
        self._say(self.tr("Unlocking…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why it did not open; what was typed stays, so that it can be mended."""
        self.setEnabled(True)
        self._say(self._words.of(trouble))
        self._earlier.setVisible(not self._following and bool(getattr(trouble, "offers", ())))
        self._field.setFocus()
        self._field.field.selectAll()

    def _typed(self) -> None:
        self._unlock.setEnabled(bool(self._field.typed.strip()))

    def _go(self) -> None:
        if self._field.typed.strip():
            self.wanted.emit(self._field.typed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
