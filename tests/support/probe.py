"""A step screen that remembers what the frame asked of it, and shows one name, so that tests are about the frame alone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.editing.change import Change
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button

NAME = "Canary Q. Person"


class ProbeScreen(StepScreen):
    """Holds ``inside`` further pages, and writes down every call."""

    inside = 0

    def __init__(self, step: Step, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.calls: list[str] = []
        self.changes: list[Change] = []
        self.told = StepStatus.DONE
        self.left = self.inside
        self.own = Button("Show as list")
        self.field = QLineEdit()
        self.field.setAccessibleName("a field of the step")
        column = QVBoxLayout(self)
        column.addWidget(QLabel(NAME))
        column.addWidget(self.field)

    @property
    def sentence(self) -> str:
        return f"Page {self.inside - self.left + 1} of this step."

    @property
    def status(self) -> StepStatus:
        return self.told

    @property
    def extras(self) -> tuple[QWidget, ...]:
        return (self.own,)

    @property
    def help_lines(self) -> tuple[str, ...]:
        return ("A probe has nothing to do.",)

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        return (("L", "list"),)

    def advance(self) -> bool:
        self.calls.append("advance")
        if self.left == 0:
            return True
        self.left -= 1
        self.heading_changed.emit()
        return False

    def show_change(self, change: Change) -> None:
        self.changes.append(change)

    def leave(self) -> None:
        self.calls.append("leave")

    def dress(self, look: Look) -> None:
        super().dress(look)
        self.calls.append("dress")
