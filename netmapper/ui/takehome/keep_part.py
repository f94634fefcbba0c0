"""What becomes of the page: print it, save it, or take nothing, each as good as the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.taking_home import KeptFile, keep_page, kept_file
from netmapper.ui.assets import Assets
from netmapper.ui.bridge import Deliver, Errand
from netmapper.ui.painter import QtPainter
from netmapper.ui.takehome.composition import Composition
from netmapper.ui.takehome.print_part import PrintPart
from netmapper.ui.takehome.printing import Printers
from netmapper.ui.takehome.save_part import SavePart
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.words import Words

Keep = Callable[[Path, bytes, str], Path]
"""Writes a file into a folder; as ``keep_page`` does."""


class KeepPart(Column):
    """One question with three equal answers; below it what the chosen one needs."""

    kept = Signal(object)
    """It was printed (None), or written as a file (a KeptFile)."""

    _part: QWidget | None = None

    def __init__(
        self, composition: Composition, printers: Printers, look: Look, assets: Assets, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, 820, parent)
        self._composition, self._printers = composition, printers
        self._look, self._assets = look, assets
        self._keep: Keep = keep_page
        self._words = Words(self)
        self._errand: Errand[Path] | None = None
        question = self.tr("What would you like to do with it?")
        self._choices = ChoiceList((self.tr("Print it"), self.tr("Save it as a file"), self.tr("Take nothing")), look)
        self._choices.describe(question)
        self._choices.pressed.connect(self._choose)
        self._panel = Panel()
        self._panel.column.addWidget(Label(question, "large"))
        self._panel.column.addWidget(self._choices)
        self.column.addWidget(self._panel)
        self.column.addStretch(1)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._look = look
        if isinstance(self._part, SavePart):
            self._part.dress(look)

    def _choose(self, index: int) -> None:
        self._choices.show_chosen([index])
        if self._part is not None:
            self._part.hide()
            self._part.deleteLater()
        self._part = (self._print_part, self._save_part, self._nothing_part)[index]()
        self._panel.column.addWidget(self._part)
        self._part.show()
        dress_parts(self._part, self._look, self._assets)
        self.show_part(self._part)

    def _print_part(self) -> QWidget:
        part = PrintPart(self._printers, self._composition.sheets, self._look, self._assets)
        part.printed.connect(lambda: self.kept.emit(None))
        return part

    def _save_part(self) -> QWidget:
        part = SavePart(Path.home(), self._look, self._assets)
        part.wanted.connect(lambda suffix, folder: self._save(part, suffix, folder))
        return part

    def _nothing_part(self) -> QWidget:
        words = self.tr("That is fine. Nothing is kept of this page.")
        announce(self, words)
        return Label(words)

    def _save(self, part: SavePart, suffix: str, folder: Path) -> None:
        part.show_busy()
        content = self._composition.html() if suffix == "html" else QtPainter().booklet(self._composition.sheets())
        self._errand = Errand(
            Deliver(part),
            lambda: self._keep(folder, content, suffix),
            lambda path: self._saved(part, kept_file(path, content)),
            lambda trouble: self._say(part, lambda: part.show_trouble(self._words.of(trouble))),
        )
        self._errand.start()

    def _saved(self, part: SavePart, file: KeptFile) -> None:
        self._say(part, lambda: part.show_saved(file.path))
        self.kept.emit(file)

    def _say(self, part: SavePart, said: Callable[[], None]) -> None:
        said()
        self.show_part(part.said)
