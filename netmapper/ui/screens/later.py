"""A calm screen for a kind of step that this version cannot show yet. Nothing is asked, and the record says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look


class LaterScreen(StepScreen):
    """Says that this step comes in a later version, and that nothing is missing for going on."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        words = QLabel(self.tr("This step comes in a later version of netmapper. You can simply go on."))
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(words)

    @property
    def status(self) -> StepStatus:
        """Never asked."""
        return StepStatus.NOT_ASKED
