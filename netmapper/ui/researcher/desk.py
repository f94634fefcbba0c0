"""The sessions of this laptop by code. It asks for one session after the other, and shows each as it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.desk import Overview
from netmapper.app.laptop import SessionEntry
from netmapper.keys.errors import NoSuchSlot
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.desk_row import DeskRow
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.words import Words


class DeskPage(ResearcherPage):
    """Sorted by code and wave; a few letters of a code leave only those that have them."""

    told_wanted = Signal(object)
    """What this SessionEntry says of itself."""
    continue_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    export_wanted = Signal(object, str)
    """The session, and what it is called in the list."""
    lock_wanted = Signal()

    def __init__(self, entries: Sequence[SessionEntry], look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sessions by code"), look, assets, parent=parent)
        self._words = Words(self)
        self._waiting = list(entries)
        self._all = len(entries)
        self._rows: list[DeskRow] = []
        self._others = 0
        self._damaged = 0
        self._asked: SessionEntry | None = None
        self._trouble = ""
        lock = Button(self.tr("Lock this list"), "band", "lock")
        lock.clicked.connect(self.lock_wanted)
        self.band_buttons.addWidget(lock)
        self._find = Field()
        self._find.setAccessibleName(self.tr("Find a code"))
        self._find.setPlaceholderText(self.tr("Find a code"))
        self._find.typed.connect(self._show_found)
        self.first = self._find
        self._said = Label("", "quiet")
        self._listed = QWidget()
        self._list = QVBoxLayout(self._listed)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        for widget in (self._find, self._said, self._listed):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.dress(look)
        self._say()

    def ask_next(self) -> None:
        """Asks for the next session, while there is one."""
        self._asked = self._waiting.pop(0) if self._waiting else None
        if self._asked is not None:
            self.told_wanted.emit(self._asked)

    def show_told(self, told: Overview) -> None:
        """Shows a session in its place, and asks for the next."""
        row = DeskRow(told)
        for wanted, mine in (
            (row.continue_wanted, self.continue_wanted),
            (row.follow_up_wanted, self.follow_up_wanted),
        ):
            wanted.connect(lambda mine=mine, entry=told.entry: mine.emit(entry))
        row.export_wanted.connect(lambda: self.export_wanted.emit(told.entry, row.name))
        place = sum(_order(each.told) <= _order(told) for each in self._rows)
        self._rows.insert(place, row)
        self._list.insertWidget(place, row)
        dress_buttons(row, self.look, self.assets)
        self._show_found()
        self._say()
        self.ask_next()

    def show_closed(self, trouble: Exception) -> None:
        """One that the laptop's key does not open, or that nobody can read, is counted, and the next is asked for."""
        if isinstance(trouble, NoSuchSlot):
            self._others += 1
        else:
            self._damaged += 1
        self._say()
        self.ask_next()

    def show_busy(self) -> None:
        """Says that a session is being opened, and takes nothing more until that is done."""
        self._trouble = ""
        self._said.setText(self.tr("Opening…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says what stopped it, and goes on reading where that was broken off."""
        self.setEnabled(True)
        self._trouble = self._words.of(trouble)
        self._said.setText(self._trouble)
        if self._asked is not None:
            self._waiting.insert(0, self._asked)
            self.ask_next()

    def _show_found(self) -> None:
        wanted = self._find.text().strip().casefold()
        for row in self._rows:
            row.setVisible(wanted in row.told.code.casefold())

    def _say(self) -> None:
        shown = len(self._rows) + self._others + self._damaged
        if shown < self._all:
            said = self.tr("Reading {number} of {all}…").format(number=shown + 1, all=self._all)
        elif not self._all:
            said = self.tr("None yet.")
        else:
            said = self.tr("Sessions: {count}.").format(count=len(self._rows))
            if self._others:
                own = self.tr("From Start, by a passphrase of their own alone: {count}.").format(count=self._others)
                said = f"{said} {own}"
            if self._damaged:
                damaged = self.tr("Could not be read; from Start you see why: {count}.").format(count=self._damaged)
                said = f"{said} {damaged}"
        self._said.setText(f"{self._trouble} {said}".strip())


def _order(told: Overview) -> tuple[str, int]:
    return told.code.casefold(), told.wave
