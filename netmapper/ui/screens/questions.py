"""A step that asks questions about the participant, one a page. What is asked depends on what was answered before."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import EGO
from netmapper.domain.network import Answer, AnswerKey
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveAnswer
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.screens.question import QuestionView
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label


class QuestionsScreen(PagedScreen):
    """The questions that the study has for this step; ``small_print`` is a quiet line below each of them."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._view: QuestionView | None = None
        self._asked = {question.id: question for question in session.study.questions_of(step)}
        self.begin()

    @property
    def small_print(self) -> str:
        """The licence line of the instrument that is asked, or nothing."""
        instrument = self.session.study.instrument_of(self.step)
        return instrument.licence if instrument is not None else ""

    def answers(self) -> Sequence[Answer | None]:
        """One for each question that is asked now."""
        return [self._answer(str(page)) for page in self.pages()]

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return (
            (self.tr("Arrow keys"), self.tr("walk from answer to answer")),
            (self.tr("Space"), self.tr("choose")),
            (self.tr("Digits"), self.tr("choose by number")),
        )

    def every_page(self) -> Sequence[Hashable]:
        """One for each question."""
        return tuple(self._asked)

    def asks(self, page: Hashable) -> bool:
        """Whether its condition holds."""
        when = self._asked[str(page)].when
        return when is None or holds(when, OnMap(self.session.study, self.session.current))

    def is_open(self, page: Hashable) -> bool:
        """Whether it has neither an answer nor a reason for none."""
        return self._answer(str(page)) is None

    def pass_page(self, page: Hashable) -> None:
        """A question that was seen and left without a word was skipped."""
        if self._answer(str(page)) is None:
            self.session.do(GiveAnswer(str(page), missing=Missing.SKIPPED))

    def make_page(self, page: Hashable) -> QWidget:
        """A question in the middle column, and where in the step it is."""
        question = self._asked[str(page)]
        nodes = sorted(self.session.current.nodes.values(), key=lambda node: node.id)
        cards = [replace(node, label=self.session.names.of(node)) for node in nodes]
        self._view = QuestionView(question, self.session.study, cards, self.say, self.look, self.assets)
        self._view.given.connect(self._give)
        self._view.typed.connect(self._type)
        self._view.show_answer(self._answer(question.id))
        column = Column(self.look, 800)
        if self.page_words:
            column.column.addWidget(Label(self.tr("Question {words}").format(words=self.page_words), "quiet"))
        column.column.addWidget(self._view)
        column.column.addStretch(1)
        if self.small_print:
            column.column.addWidget(Label(self.small_print, "quiet"))
        return column

    def show_change(self, change: Change) -> None:
        """Shows the answer where it changed, and how far the questions go now."""
        if self._view is None:
            return
        self._view.start_afresh()
        key = AnswerKey(self._view.question.id, EGO)
        if any(edit.table == "answers" and edit.key == key for edit in change.edits):
            self._view.show_answer(self._answer(self._view.question.id))

    def leave(self) -> None:
        """Commits typed text."""
        if self._view is not None:
            self._view.settle()

    def _give(self, value: Value, missing: Missing | None) -> None:
        self._answer_with(GiveAnswer(self._shown_question, value=value, missing=missing))

    def _type(self, value: Value, joins: bool) -> None:
        self._answer_with(GiveAnswer(self._shown_question, value=value, joins=joins))

    def _answer_with(self, command: GiveAnswer) -> None:
        self.session.do(command)
        if self._view is not None:
            self._view.show_answer(self._answer(command.item))

    @property
    def _shown_question(self) -> str:
        return str(self.page)

    def _answer(self, question: str) -> Answer | None:
        return self.session.current.answers.get(AnswerKey(question, EGO))
