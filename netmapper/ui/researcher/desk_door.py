"""The door to the list of sessions by code: the laptop's own passphrase, set once and then asked for. It keeps none."""

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


class DeskDoor(ResearcherPage):
    """Asks for the passphrase of this laptop. The list stays unlocked until it is locked or the program is closed."""

    wanted = Signal(str)

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sessions by code"), look, assets, widest=760, parent=parent)
        self._words = Words(self)
        panel = Panel(self.tr("The passphrase of this laptop"))
        panel.column.addWidget(Label(self.tr("It opens the list of the sessions that were made here.")))
        self._field = PassphraseField(self.tr("Passphrase of this laptop"), look, assets)
        self.first = self._field
        self._field.changed.connect(self._typed)
        self._field.entered.connect(self._go)
        self._said = Label()
        self._said.hide()
        self._unlock = Button(self.tr("Unlock"), "primary", "lock-open")
        self._unlock.clicked.connect(self._go)
        for widget in (self._field, self._said, self.row(self._unlock)):
            panel.column.addWidget(widget)
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)
        self._typed()

    def show_busy(self) -> None:
        """Says that it is being unlocked, and takes nothing more until that is done."""
        self._say(self.tr("Unlocking…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why it stayed locked; what was typed stays, so that it can be mended."""
        self.setEnabled(True)
        self._say(self._words.of(trouble))
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
