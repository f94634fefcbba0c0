"""The distress sheet and concern notes: what was seen, what was done, who was told and when. Sealed, and in no export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from netmapper.app.clock import system_clock
from netmapper.app.session import InterviewSession
from netmapper.domain.network import Concern
from netmapper.domain.text import clean_words
from netmapper.editing.commands import NoteConcern
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.note_field import NoteField
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.scroll import show_once_placed

DISTRESS, CONCERN = "distress", "concern"


class ConcernSheet(Panel):
    """One sheet: the study's lines to tick where it is about distress, words, and who was told when. An empty one is not kept."""

    def __init__(self, session: InterviewSession, concern: Concern, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._begun = session, concern
        title = self.tr("Distress sheet, {day}") if concern.kind == DISTRESS else self.tr("Concern, {day}")
        self.column.addWidget(Label(title.format(day=DayWords(self).day(date.fromisoformat(concern.on))), "heading"))
        self._lines: ChoiceList | None = None
        if concern.kind == DISTRESS and session.study.distress:
            said = [line.into(session.facts.language, session.study.language) for line in session.study.distress]
            self._lines = ChoiceList(said, look, "several")
            self._lines.describe(self.tr("What was done"))
            self._lines.pressed.connect(self._tick)
            self.column.addWidget(self._lines)
        name = self.tr("What happened, and what was done")
        self.column.addWidget(Label(name))
        self._words = NoteField(name, look, lambda words, joins: self._keep(text=words))
        self.column.addWidget(self._words)
        self._told = self._field(self.tr("Who was told"), lambda words: self._keep(told=words))
        self._told_on = self._field(self.tr("When they were told"), lambda words: self._keep(told_on=words))
        self.first = self._lines.choices[0] if self._lines is not None else self._words
        self._show()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._words.dress(look)
        if self._lines is not None:
            self._lines.dress(look)

    def leave(self) -> None:
        """Keeps what was typed."""
        self._words.leave()

    @property
    def _concern(self) -> Concern:
        return self._session.current.concerns.get(self._begun.id, self._begun)

    def _field(self, name: str, keep: Callable[[str], None]) -> Field:
        label, field = Label(name), Field()
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setMaxLength(200)
        field.typed.connect(lambda: keep(clean_words(field.text())))
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field

    def _tick(self, line: int) -> None:
        self._keep(sheet=tuple(sorted({*self._concern.sheet} ^ {line})))

    def _keep(self, **told: object) -> None:
        self._session.do(NoteConcern(replace(self._concern, **told)))  # type: ignore[arg-type]  # fields by their own names
        self._show()

    def _show(self) -> None:
        concern = self._concern
        if self._lines is not None:
            self._lines.show_chosen(concern.sheet)
        self._words.show_words(concern.text)
        for field, words in ((self._told, concern.told), (self._told_on, concern.told_on)):
            if clean_words(field.text()) != words:
                field.setText(words)


class ConcernsPanel(Panel):
    """Begins a sheet or a concern, and shows those that were begun."""

    def __init__(
        self,
        session: InterviewSession,
        look: Look,
        clock: Callable[[], datetime] = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._session, self._look, self._clock = session, look, clock
        self._sheets: list[ConcernSheet] = []
        self._numbers = max(session.current.concerns, default=0)
        self.column.addWidget(Label(self.tr("If somebody is upset, or something worries you"), "heading"))
        said = self.tr("It is sealed with this session. No export for analysis has it, and no screen of theirs shows it.")
        self.column.addWidget(Label(said, "quiet"))
        begin_distress = Button(self.tr("Begin a distress sheet"), icon="plus")
        begin_distress.clicked.connect(lambda: self._begin(DISTRESS))
        begin_concern = Button(self.tr("Note a concern"), icon="plus")
        begin_concern.clicked.connect(lambda: self._begin(CONCERN))
        row = Flow(held := QWidget(), 12)
        row.addWidget(begin_distress)
        row.addWidget(begin_concern)
        self.column.addWidget(held)
        for _, concern in sorted(session.current.concerns.items()):
            self._add(concern)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for sheet in self._sheets:
            sheet.dress(look)

    def leave(self) -> None:
        """Keeps what was typed."""
        for sheet in self._sheets:
            sheet.leave()

    def _begin(self, kind: str) -> None:
        self._numbers += 1
        sheet = self._add(Concern(self._numbers, self._clock().astimezone().date().isoformat(), kind))
        sheet.first.setFocus()
        show_once_placed(sheet.first)

    def _add(self, concern: Concern) -> ConcernSheet:
        sheet = ConcernSheet(self._session, concern, self._look)
        self._sheets.append(sheet)
        self.column.addWidget(sheet)
        sheet.show()  # at once, so that it can take the keyboard
        sheet.dress(self._look)
        return sheet
