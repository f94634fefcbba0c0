"""What is wrong with a study file: every fault with its place and the mend, so that all can be mended at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.study.fault_words import describe
from netmapper.study.faults import Fault, StudyFaults
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.words import Words

SHOWN = 50
"""Faults listed; a file with more wants mending from the top."""


class FaultsPage(ResearcherPage):
    """A list to read and mend by. The study is not opened by half."""

    def __init__(self, trouble: Exception, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This study cannot be used yet"), look, assets, parent=parent)
        self.column.addWidget(Label(Words(self).of(trouble)))
        faults = trouble.faults if isinstance(trouble, StudyFaults) else ()
        for fault in faults[:SHOWN]:
            self.column.addWidget(self._fault(fault))
        left = len(faults) - SHOWN
        if left > 0:
            self.column.addWidget(Label(self.tr("And {count} more.").format(count=left), "quiet"))
        self.column.addStretch(1)
        self.dress(look)

    def _fault(self, fault: Fault) -> Panel:
        panel = Panel()
        if fault.place:
            panel.column.addWidget(Label(fault.place, "heading"))
        panel.column.addWidget(Label(describe(fault)))
        return panel
