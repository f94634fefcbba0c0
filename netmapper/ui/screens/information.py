"""Something to read together. It asks nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class InformationScreen(StepScreen):
    """The study's paragraphs in large type, one idea each."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        page = Column(look, 720)
        panel = Panel()
        panel.column.setContentsMargins(32, 28, 32, 28)
        panel.column.setSpacing(20)
        for text in getattr(step, "body", ()) or (step.text,):
            panel.column.addWidget(Label(self.say(text), "large"))
        page.column.addStretch(1)
        page.column.addWidget(panel)
        page.column.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        dress_parts(self, look, self.assets)
