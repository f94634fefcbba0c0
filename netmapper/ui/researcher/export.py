"""Exporting a session: what leaves the laptop is said first; "Exported and checked" only after the files were read back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.exporting import Exported
from netmapper.app.laptop import SessionEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.export_report import ReportPanel
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.focus import show_top
from netmapper.ui.widgets.folder_picker import FolderPicker
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.passphrase_field import PassphraseField
from netmapper.ui.words import Words


class ExportPage(ResearcherPage):
    """Asks for the passphrase of one session, unless a list by code has it open, and for a folder, and shows what came of it."""

    wanted = Signal(str, object)
    """Export with this passphrase into this folder (a Path)."""

    def __init__(
        self,
        session: SessionEntry,
        folder: Path,
        look: Look,
        assets: Assets,
        *,
        listed_as: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), look, assets, widest=860, parent=parent)
        self._words = Words(self)
        self._report: ReportPanel | None = None
        self.column.addWidget(Label(self._explanation()))
        unlocked = bool(listed_as)
        if unlocked:
            self.lead_back_to(self.tr("Sessions by code"), self.tr("Back to Sessions by code"))
        self._panel = Panel(listed_as or self.tr("Session {name}").format(name=session.name))
        self._field = PassphraseField(self.tr("Passphrase"), look, assets)
        self._unlocked = unlocked
        self._picker = FolderPicker(folder, look, assets)
        self._said = Label()
        self._said.hide()
        self._go_button = Button(self.tr("Export"), "primary", "file-export")
        self._go_button.clicked.connect(self._go)
        self.first = self._go_button if unlocked else self._field
        self._field.changed.connect(self._typed)
        self._field.entered.connect(self._go)
        for widget in (self._field, self._picker, self._said, self.row(self._go_button)):
            self._panel.column.addWidget(widget)
        self.column.addWidget(self._panel)
        self._field.setHidden(unlocked)
        self.column.addStretch(1)
        self.dress(look)
        self._typed()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._picker.dress(look)
        if self._report is not None:
            self._report.dress(look)

    def show_busy(self) -> None:
        """Says that it is being written, and takes nothing more until that is done."""
        self._say(self.tr("Exporting, and reading back what was written…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why nothing was exported."""
        self.setEnabled(True)
        self._say(self._words.of(trouble))
        self.settle()

    def show_report(self, report: Exported) -> None:
        """Shows what was written and what was left out; the way back has the keyboard, since nothing else takes it."""
        self.setEnabled(True)
        self._panel.hide()
        self._report = ReportPanel(report, self.look, self.assets)
        self.column.insertWidget(self.column.count() - 1, self._report)
        if self.back is not None:
            self.back.setFocus()
        show_top(self)
        announce(self, self._report.verdict)

    def _explanation(self) -> str:
        return self.tr(
            "The export is pseudonymous: it holds the participant code, and codes in place of names. Names and what was "
            "written in own words stay behind, unless the study says otherwise and the participant agreed. "
            "The files are not sealed: please keep them where your study says."
        )

    def _typed(self) -> None:
        self._go_button.setEnabled(self._unlocked or bool(self._field.typed.strip()))

    def _go(self) -> None:
        if self._unlocked or self._field.typed.strip():
            self.wanted.emit(self._field.typed, self._picker.folder)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
