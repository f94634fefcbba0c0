"""Saving somewhere else: the researcher chooses another folder, since the session's own cannot be written. It saves nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.folder_picker import FolderPicker
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.words import Words


class ElsewherePage(ResearcherPage):
    """A folder to choose, while everything that was said is kept in memory."""

    chosen = Signal(object)
    """Save into this folder (a Path) from now on."""

    def __init__(self, folder: Path, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save somewhere else"), look, assets, back=False, widest=860, parent=parent)
        self._words = Words(self)
        panel = Panel(self.tr("Where shall the sealed session go?"))
        self._picker = FolderPicker(folder, look, assets)
        self._said = Label(self.tr("Nothing is lost: what was said is kept until it is saved."))
        save = Button(self.tr("Save here"), "primary", "device-floppy")
        save.clicked.connect(lambda: self.chosen.emit(self._picker.folder))
        back = Button(self.tr("Back to the interview"))
        back.clicked.connect(self.left)
        for widget in (self._picker, self._said, self.row(back, save)):
            panel.column.addWidget(widget)
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._picker.dress(look)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why it cannot be saved there either."""
        words = self._words.of(trouble)
        self._said.setText(words)
        announce(self, words)
