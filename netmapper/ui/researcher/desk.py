"""The sessions of this laptop by code. It asks for one session after the other, and shows each as it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.desk import Overview
from netmapper.app.laptop import SessionEntry
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
        if self._waiting:
            self.told_wanted.emit(self._waiting.pop(0))

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
        """One that the laptop's key does not open is counted, and the next is asked for."""
        self._others += 1
        self._say()
        self.ask_next()

    def show_busy(self) -> None:
        """Says that a session is being opened, and takes nothing more until that is done."""
        self._said.setText(self.tr("Opening…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says what stopped it."""
        self.setEnabled(True)
        self._said.setText(self._words.of(trouble))

    def _show_found(self) -> None:
        wanted = self._find.text().strip().casefold()
        for row in self._rows:
            row.setVisible(wanted in row.told.code.casefold())

    def _say(self) -> None:
        shown = len(self._rows) + self._others
        if shown < self._all:
            said = self.tr("Reading {number} of {all}…").format(number=shown + 1, all=self._all)
        elif not self._all:
            said = self.tr("None yet.")
        else:
            said = self.tr("Sessions: {count}.").format(count=len(self._rows))
            if self._others:
                own = self.tr("From Start, by a passphrase of their own alone: {count}.").format(count=self._others)
                said = f"{said} {own}"
        self._said.setText(said)


def _order(told: Overview) -> tuple[str, int]:
    return told.code.casefold(), told.wave
