"""Last time's session where it is not on this laptop: brought on a stick, and only read. It opens nothing by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.laptop import SessionEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.folder_picker import FolderPicker
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

SHOWN = 30
"""Sessions listed of one folder, the latest first."""


class BroughtPage(ResearcherPage):
    """Asks where last time's session is, and lists the sessions of that folder. ``look_in`` finds them, the latest first."""

    follow_up_wanted = Signal(object)
    """Begin the next wave from this SessionEntry."""

    def __init__(
        self,
        look_in: Callable[[Path], Sequence[SessionEntry]],
        folder: Path,
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Follow up from a stick"), look, assets, widest=860, parent=parent)
        self._look_in = look_in
        self._listed: QWidget | None = None
        self.column.addWidget(
            Label(
                self.tr(
                    "Choose the folder where last time’s session is. It is only read, and stays as it is. "
                    "The follow-up is kept on this laptop, with a passphrase of its own."
                )
            )
        )
        panel = Panel()
        self._picker = FolderPicker(folder, look, assets, reading=True)
        panel.column.addWidget(self._picker)
        self._found = Panel(self.tr("Sessions in this folder"))
        self.column.addWidget(panel)
        self.column.addWidget(self._found)
        self.column.addStretch(1)
        self._picker.changed.connect(self._show_found)
        self._show_found()
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._picker.dress(look)

    def _show_found(self) -> None:
        if self._listed is not None:
            self._listed.hide()
            self._listed.deleteLater()
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        found = self._look_in(self._picker.folder)
        for session in found[:SHOWN]:
            column.addWidget(self._row(session))
        if len(found) > SHOWN:
            column.addWidget(Label(self.tr("These are the latest {count}.").format(count=SHOWN), "quiet"))
        if not found:
            column.addWidget(Label(self.tr("There is no session in this folder."), "quiet"))
        self._found.column.addWidget(self._listed)
        self._listed.show()  # at once, not a turn of the events later
        dress_buttons(self._listed, self.look, self.assets)

    def _row(self, session: SessionEntry) -> QWidget:
        button = Button(self.tr("Follow up…"), icon="repeat")
        button.setAccessibleName(self.tr("Follow up session {name}").format(name=session.name))
        button.clicked.connect(lambda: self.follow_up_wanted.emit(session))
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 24, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(session.name, "heading", wraps=False))
        lines.addWidget(Label(DayWords(self).of(session.changed), "quiet", wraps=False))
        return self.row(said, button)
