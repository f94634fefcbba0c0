"""The steps of the study that are the researcher's: their questions, on the researcher's page and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey
from netmapper.editing.commands import MarkStep, RateBeside
from netmapper.study.base import Text
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.questions import Question
from netmapper.study.steps import InformationStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.question import QuestionView
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class OwnStep(Panel):
    """One step: its sentence, and all its questions that are asked now, one below the other. Nothing has to be said."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        self._session, self._step, self._look, self._assets = session, step, look, assets
        super().__init__(self._say(step.title), parent)
        self._views: dict[str, QuestionView] = {}
        self.column.addWidget(Label(self._say(step.text), "quiet"))
        for paragraph in step.body if isinstance(step, InformationStep) else ():
            self.column.addWidget(Label(self._say(paragraph)))
        self._questions = session.study.questions_of(step)
        for question in self._questions:
            self._views[question.id] = self._view(question)
        instrument = session.study.instrument_of(step)
        if instrument is not None:
            self.column.addWidget(Label(instrument.licence, "quiet"))
        self._show()

    def leave(self) -> None:
        """Keeps what was typed."""
        for view in self._views.values():
            view.settle()

    def _view(self, question: Question) -> QuestionView:
        nodes = sorted(self._session.current.nodes.values(), key=lambda node: node.id)
        cards = [replace(node, label=self._session.names.of(node)) for node in nodes]
        view = QuestionView(question, self._session.study, cards, self._say, self._look, self._assets)
        view.given.connect(lambda value, missing: self._keep(question.id, value, missing))
        view.typed.connect(lambda value, joins: self._keep(question.id, value, None))
        self.column.addWidget(view)
        return view

    def _keep(self, item: str, value: Value, missing: Missing | None) -> None:
        self._session.do(RateBeside(item, value, missing))
        asked = [question.id for question in self._questions if self._asks(question)]
        answered = [item for item in asked if AnswerKey(item, EGO) in self._session.current.answers]
        status = StepStatus.DONE if len(answered) == len(asked) else StepStatus.PARTLY
        self._session.do(MarkStep(self._step.id, status))
        self._show()

    def _show(self) -> None:
        for question in self._questions:
            view = self._views[question.id]
            view.show_answer(self._session.current.answers.get(AnswerKey(question.id, EGO)))
            view.setVisible(self._asks(question))

    def _asks(self, question: Question) -> bool:
        return question.when is None or holds(question.when, OnMap(self._session.study, self._session.current))

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)


class OwnSteps(QWidget):
    """A panel for each step of the researcher that is asked now, in the study's order."""

    def __init__(self, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._assets = session, assets
        self._panels: list[OwnStep] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size: the panels are made again, and nothing typed is lost."""
        self.leave()
        for panel in self._panels:
            panel.hide()
            self._column.removeWidget(panel)
            panel.deleteLater()
        facts = OnMap(self._session.study, self._session.current)
        theirs = [step for step in self._session.study.steps if step.by == "researcher" and holds(step.when, facts)]
        self._panels = [OwnStep(self._session, step, look, self._assets) for step in theirs]
        for panel in self._panels:
            self._column.addWidget(panel)
        if self.parent() is not None or not self._panels:  # without a place yet it would be a window of its own
            self.setVisible(bool(self._panels))

    def leave(self) -> None:
        """Keeps what was typed."""
        for panel in self._panels:
            panel.leave()
