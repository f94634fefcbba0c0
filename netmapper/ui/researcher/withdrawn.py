"""A session whose participant withdrew: when, what becomes of what was said, and the way back if the participant asked for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Withdrawn
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class WithdrawnPage(ResearcherPage):
    """Shows no card and no word of the session. It changes nothing itself."""

    taken_back = Signal()
    """The participant asked to take part again."""

    def __init__(self, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This person takes no further part"), look, assets, widest=860, parent=parent)
        noted = session.withdrawal
        on, choice = (noted.on, noted.choice) if noted is not None else ("", Withdrawn.ERASE)
        panel = Panel(self._day(choice).format(date=DayWords(self).iso(on)))
        panel.column.addWidget(Label(self._meaning(choice)))
        if choice is not Withdrawn.ERASE:
            panel.column.addWidget(Label(self.tr("Take this back only if the person asked you to."), "quiet"))
            again = Button(self.tr("They asked to take part again"), icon="arrow-back-up")
            again.clicked.connect(self.taken_back)
            panel.column.addWidget(self.row(again))
        self.first = self.back  # so that Enter alone takes nothing back
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)

    def _day(self, choice: Withdrawn) -> str:
        return self.tr("Erased on {date}") if choice is Withdrawn.ERASE else self.tr("Withdrawn on {date}")

    def _meaning(self, choice: Withdrawn) -> str:
        match choice:
            case Withdrawn.KEEP:
                return self.tr("What was said up to that day is kept for the study. Nothing more is asked.")
            case Withdrawn.EXCLUDE:
                return self.tr("What was said stays sealed here, and is left out of every analysis.")
            case Withdrawn.ERASE:
                return self.tr(
                    "Everything that was said is gone. Please erase other sessions of this person, and copies elsewhere, too."
                )
