"""A page that asks for one passphrase, and says the truth about what came of it. It derives no key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.passphrase_field import PassphraseField
from netmapper.ui.words import Words


class Door(ResearcherPage):
    """``heading`` says of what the passphrase is, ``said`` a sentence about it."""

    wanted = Signal(str)
    """Open it with this passphrase."""

    def __init__(self, title: str, heading: str, said: str, name: str, look: Look, assets: Assets) -> None:
        super().__init__(title, look, assets, widest=760)
        self._words = Words(self)
        self._panel = Panel(heading)
        if said:
            self._panel.column.addWidget(Label(said))
        self._field = PassphraseField(name, look, assets)
        self.first = self._field
        self._field.changed.connect(self._typed)
        self._field.entered.connect(self._go)
        self._said = Label()
        self._said.hide()
        self._unlock = Button(self.tr("Unlock"), "primary", "lock-open")
        self._unlock.clicked.connect(self._go)
        for widget in (self._field, self._said, self.row(self._unlock, *self._beside())):
            self._panel.column.addWidget(widget)
        self.column.addWidget(self._panel)
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
        self._field.setFocus()
        self._field.field.selectAll()

    def _beside(self) -> tuple[QWidget, ...]:
        return ()

    def _typed(self) -> None:
        self._unlock.setEnabled(bool(self._field.typed.strip()))

    def _go(self) -> None:
        if self._field.typed.strip():
            self.wanted.emit(self._field.typed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
