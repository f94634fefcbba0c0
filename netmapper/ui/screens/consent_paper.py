"""The sheet on which consent was answered: its date, and who noted it here. It gives no consent itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.domain.text import clean_name
from netmapper.ui.screens.typed_editors import DateEditor, named
from netmapper.ui.theme import Look
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

LONGEST = 40
"""Characters of who noted it."""
WIDE = 200
"""Pixels of that field at 100 %."""


class PaperPanel(Panel):
    """Both can be changed; a date that is none, or is still to come, changes nothing."""

    changed = Signal(str, str)
    """The sheet's ISO date, and who noted it."""

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._on, self._by = today.isoformat(), ""
        self.column.setContentsMargins(20, 12, 20, 12)
        self.column.setSpacing(8)
        heading = self.tr("The date on the paper")
        names = (self.tr("Day"), self.tr("Month"), self.tr("Year"))
        self._date = DateEditor(look, names, self.tr("A date looks like 3, 5, 2026."))
        self._date.describe(heading)
        self._date.typed.connect(self._dated)
        noted = self.tr("Noted by (initials)")
        self._who = Field()
        self._who.setMaxLength(LONGEST)
        self._who.setAccessibleName(noted)
        self._who.setMaximumWidth(look.px(WIDE))
        self._who.editingFinished.connect(self._name)
        held = QWidget()
        flow = Flow(held, 32)
        flow.addWidget(self._date)
        flow.addWidget(named(noted, self._who))
        self.column.addWidget(Label(heading, "quiet"))
        self.column.addWidget(held)

    def show_sheet(self, on: str, by: str) -> None:
        """Shows what is kept."""
        if on != self._on or not self.isVisible():
            self._date.show_value(on)
        self._on, self._by = on, by
        if not self._who.hasFocus():
            self._who.setText(by)

    def settle(self) -> None:
        """Gives on what was typed and not yet given on."""
        self._date.settle()
        self._name()

    def _dated(self, value: object, _joins: bool) -> None:
        try:
            on = date.fromisoformat(str(value))
        except ValueError:
            return
        if on <= self._today and on.isoformat() != self._on:
            self._on = on.isoformat()
            self.changed.emit(self._on, self._by)

    def _name(self) -> None:
        by = clean_name(self._who.text())
        if by != self._by:
            self._by = by
            self.changed.emit(self._on, self._by)
