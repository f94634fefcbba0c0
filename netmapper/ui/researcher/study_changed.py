"""Says, before an interview, that the study changed on this laptop since the session began. There is nothing to decide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.study_change import StudyChange
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class StudyChangedPage(ResearcherPage):
    """Which version the session keeps, which one this laptop has, and one button to go on."""

    went_on = Signal()
    """It was read."""

    def __init__(
        self, change: StudyChange, look: Look, assets: Assets, *, following: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("The study has changed"), look, assets, back=False, widest=760, parent=parent)
        panel = Panel()
        panel.column.addWidget(Label(self._kept(change)))
        panel.column.addWidget(Label(self._now(change)))
        goes_on = self.tr("The follow-up begins with the study of last time.") if following else ""
        panel.column.addWidget(Label(goes_on or self.tr("The interview goes on with its own.")))
        button = Button(self.tr("Go on"), "primary")
        button.clicked.connect(self.went_on)
        self.first = button
        panel.column.addWidget(self.row(button))
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.dress(look)

    def _kept(self, change: StudyChange) -> str:
        words = self.tr("This session keeps the study as it was when it began, version {version}.")
        return words.format(version=change.kept)

    def _now(self, change: StudyChange) -> str:
        if change.now == change.kept:
            return self.tr("This laptop now has other words or questions under the same version.")
        return self.tr("This laptop has version {version} now.").format(version=change.now)
