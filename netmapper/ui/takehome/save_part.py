"""Saving the page as a file: said plainly that it lies there unlocked, then a folder to choose. It writes nothing itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.folder_picker import FolderPicker
from netmapper.ui.widgets.label import Label

SUFFIXES = ("pdf", "html")


class SavePart(QWidget):
    """Which kind of file, and where."""

    wanted = Signal(str, object)
    """Save a file of this suffix into this folder (a Path)."""

    def __init__(self, folder: Path, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._assets = look, assets
        self._suffix = SUFFIXES[0]
        self._had_keyboard = False
        kind = self.tr("Which kind of file?")
        self._kinds = ChoiceList((self.tr("To print (PDF)"), self.tr("To read or hear, as a web page")), look, across=True)
        self._kinds.describe(kind)
        self._kinds.pressed.connect(self._choose)
        self._kinds.show_chosen([0])
        self._picker = FolderPicker(folder, look, assets)
        self._save = Button(self.tr("Save here"), "", "device-floppy")
        self._save.clicked.connect(lambda: self.wanted.emit(self._suffix, self._picker.folder))
        self.said = Label()
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for sentence in self._plain_words():
            column.addWidget(Label(sentence))
        column.addWidget(Label(kind, "heading"))
        for widget in (self._kinds, self._picker, _row(self._save), self.said):
            column.addWidget(widget)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self._picker.dress(look)

    def show_busy(self) -> None:
        """Says that it is being written."""
        self._had_keyboard = self.window().focusWidget() is self._save
        self._save.setEnabled(False)
        self._say(self.tr("Saving…"))

    def show_saved(self, path: Path) -> None:
        """Says where it lies now."""
        self._give_back()
        self._say(self.tr("Saved: {file}").format(file=path))

    def show_trouble(self, words: str) -> None:
        """Says why it could not be saved there."""
        self._give_back()
        self._say(words)

    def _give_back(self) -> None:
        """The button works again, and has the keyboard where it had it: Qt takes that from one that rests."""
        self._save.setEnabled(True)
        if self._had_keyboard:
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plain_words(self) -> tuple[str, ...]:
        return (
            self.tr("The saved file is not locked. Whoever has the folder or the stick can read it."),
            self.tr("Its name is “my-map”. A stick that you take with you is a good place."),
        )

    def _choose(self, index: int) -> None:
        self._suffix = SUFFIXES[index]
        self._kinds.show_chosen([index])

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
        announce(self, words)


def _row(button: Button) -> QWidget:
    held = QWidget()
    Flow(held, 12).addWidget(button)
    return held
