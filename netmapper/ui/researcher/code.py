"""Whose session it will be: a participant code, never a name. Whether a code is in use is asked of others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from netmapper.app.laptop import SessionEntry, StudyEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

LONGEST = 40
"""Characters of a participant code."""


class CodePage(ResearcherPage):
    """Asks for the code; where it is in use today, offers to go on with that session."""

    wanted = Signal(str)
    """Go on with this code."""
    continue_wanted = Signal(object)
    """Go on with this SessionEntry instead."""

    def __init__(self, study: StudyEntry, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New session"), look, assets, widest=760, parent=parent)
        self._same: SessionEntry | None = None
        self.recoverable: bool | None = None
        self._waiting = False
        panel = Panel(study.title)
        label = Label(self.tr("Participant code"))
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Participant code"))
        self._field.setMaxLength(LONGEST)
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._go)
        label.setBuddy(self._field)
        self.first = self._field
        self._hint = Label(role="quiet")
        self._continue = Button(self.tr("Continue that session"), icon="lock-open")
        self._continue.clicked.connect(lambda: self.continue_wanted.emit(self._same))
        self._next = Button(self.tr("Next"), "primary")
        self._next.clicked.connect(self._go)
        for widget in (label, self._field, self._hint, self.row(self._continue, self._next)):
            panel.column.addWidget(widget)
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)
        self._typed()

    def show_recoverable(self, recoverable: bool) -> None:
        """Takes in that the study is in order, and whether its centre could open the session without its passphrase."""
        self.recoverable = recoverable
        if self._waiting:
            self._go()

    def show_taken(self, same: SessionEntry) -> None:
        """Says kindly that there is a session of this code already."""
        self._same = same
        self._continue.show()
        self._say(self.tr("There is already a session with this code open today: continue it, or use another code."))

    def _typed(self) -> None:
        self._same = None
        self._waiting = False
        self._continue.hide()
        code = self._field.text().strip()
        self._next.setEnabled(bool(code))
        self._hint.setText(
            self.tr("A code usually has no blanks. Is this a name? Please use the code from your list.")
            if " " in code
            else self.tr("The code from your list, such as P014. Never a name.")
        )

    def _go(self) -> None:
        code = self._field.text().strip()
        self._waiting = bool(code) and self.recoverable is None
        if self._waiting:
            self._say(self.tr("Reading the study…"))
        elif code:
            self.wanted.emit(code)

    def _say(self, words: str) -> None:
        self._hint.setText(words)
        announce(self, words)
