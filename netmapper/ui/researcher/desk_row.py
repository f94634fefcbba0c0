"""One session in the list by code: whose it is, how far it came, when it was saved and exported. It opens nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from netmapper.app.desk import Overview
from netmapper.domain.codes import StepStatus, Withdrawn
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class DeskRow(Panel):
    """Says what is known, and asks for going on, a follow-up or an export."""

    continue_wanted = Signal()
    follow_up_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, told: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.told = told
        self.column.setSpacing(6)
        self.name = self.tr("{code}, wave {wave}").format(code=told.code or told.entry.name, wave=told.wave)
        self.column.addWidget(Label(self.name, "heading"))
        about = self.tr("{status} · {study}, version {version}")
        self.column.addWidget(Label(about.format(status=self._status(), study=told.study, version=told.version)))
        saved = self.tr("Last saved {day}").format(day=DayWords(self).of(told.entry.changed))
        self.column.addWidget(Label(f"{saved} · {self._exported()}", "quiet"))
        if left := self._left():
            self.column.addWidget(Label(left, "quiet"))
        row = Flow(held := QWidget(), 12)
        if told.status != "erased":
            for words, name, icon, wanted in self._ways():
                button = Button(words, icon=icon)
                button.setAccessibleName(name.format(code=told.code, wave=told.wave))
                button.clicked.connect(wanted)
                row.addWidget(button)
            self.column.addWidget(held)

    def _ways(self) -> tuple[tuple[str, str, str, SignalInstance], ...]:
        """What was said stays in the study where that was the wish, and then it can be exported; nobody is followed up."""
        ways = (
            (self.tr("Continue"), self.tr("Continue {code}, wave {wave}"), "lock-open", self.continue_wanted),
            (self.tr("Follow up…"), self.tr("Follow up {code}, wave {wave}"), "repeat", self.follow_up_wanted),
            (self.tr("Export…"), self.tr("Export {code}, wave {wave}"), "file-export", self.export_wanted),
        )
        match self.told.withdrawn:
            case None:
                return ways
            case Withdrawn.KEEP:
                return ways[0], ways[2]
            case _:
                return ways[:1]

    def _status(self) -> str:
        if self.told.status == "erased" or self.told.withdrawn is Withdrawn.ERASE:
            return self.tr("Erased at their wish")
        if self.told.withdrawn is not None:
            kept = self.told.withdrawn is Withdrawn.KEEP
            return self.tr("Takes no further part, kept") if kept else self.tr("Takes no further part, left out")
        return self.tr("Finished") if self.told.status == "finished" else self.tr("Open")

    def _exported(self) -> str:
        if self.told.exported is None:
            return self.tr("Not exported from this laptop yet")
        day = DayWords(self).of(self.told.exported)
        if self.told.changed_since:
            return self.tr("Exported {day}, and changed since").format(day=day)
        return self.tr("Exported {day}").format(day=day)

    def _left(self) -> str:
        if self.told.withdrawn is not None:
            return ""
        language, own = self.told.language, self.told.own_language
        reached = [each for each in self.told.left if each.status is not StepStatus.NOT_REACHED]
        later = len(self.told.left) - len(reached)
        gaps = [
            self.tr("{step} ({count})").format(step=each.step.title.into(language, own), count=each.open)
            for each in reached
            if each.open
        ]
        said = [self.tr("Not answered yet: {steps}.").format(steps=", ".join(gaps))] if gaps else []
        to_come = [self.tr("Steps still to come: {count}.").format(count=later)] if later else []
        return " ".join(said + to_come) or self.tr("Nothing is left open.")
