"""This visit: where it is, who asks, who interprets. It writes to the session alone, and no participant's screen shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from netmapper.app.clock import system_clock
from netmapper.app.session import InterviewSession
from netmapper.domain.network import Visit
from netmapper.domain.text import clean_words
from netmapper.editing.commands import NoteVisit
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class VisitPanel(Panel):
    """Three lines about today's sitting, kept as they are typed; those of other days are listed below."""

    def __init__(
        self, session: InterviewSession, clock: Callable[[], datetime] = system_clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._session = session
        today = clock().astimezone().date()
        self._today = today.isoformat()
        self.column.addWidget(Label(self.tr("This visit, {day}").format(day=DayWords(self).day(today)), "heading"))
        self._fields = {
            "setting": self._field(self.tr("Where we are")),
            "interviewer": self._field(self.tr("Who asks, by number or initials")),
            "interpreter": self._field(self.tr("Who interprets, if somebody does")),
        }
        self.column.addWidget(Label(self.tr("Please write no name of the participant here."), "quiet"))
        self._before = Label("", "quiet")
        self.column.addWidget(self._before)
        self._show()

    def leave(self) -> None:
        """Everything was kept as it was typed."""

    def _field(self, name: str) -> Field:
        label, field = Label(name), Field()
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setMaxLength(200)
        field.typed.connect(self._keep)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field

    def _keep(self) -> None:
        where, asks, interprets = (clean_words(field.text()) for field in self._fields.values())
        visit = replace(self._visit(), setting=where, interviewer=asks, interpreter=interprets)
        self._session.do(NoteVisit(visit))

    def _visit(self) -> Visit:
        visits = self._session.current.visits
        today = next((visit for visit in visits.values() if visit.on == self._today), None)
        return today or Visit(max(visits, default=0) + 1, self._today)

    def _show(self) -> None:
        visit = self._visit()
        for name, field in self._fields.items():
            field.setText(getattr(visit, name))
        others = [each for each in self._session.current.visits.values() if each.on != self._today]
        told = [" · ".join(filter(None, (each.on, each.setting, each.interviewer, each.interpreter))) for each in others]
        self._before.setText("\n".join([self.tr("Before:"), *told]))
        self._before.setVisible(bool(told))
