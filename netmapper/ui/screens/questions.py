"""A step that asks questions about the participant, one a page. What is asked depends on what was answered before."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import EGO
from netmapper.domain.network import Answer, AnswerKey
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveAnswer
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.questions import Instrument
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.screens.question import QuestionView
from netmapper.ui.screens.score_page import ScoreView
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label


class Afterwards(Enum):
    """What can follow the questions of a step."""

    SCORES = "scores"


class QuestionsScreen(PagedScreen):
    """The questions that the study has for this step; ``small_print`` is a quiet line below each of them.

    Where the study shows the scores of its instrument, one more page follows, which is no question.
    """

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._view: QuestionView | None = None
        self._scores: ScoreView | None = None
        self._asked = {question.id: question for question in session.study.questions_of(step)}
        self.begin()

    @property
    def small_print(self) -> str:
        """The licence line of the instrument that is asked, or nothing."""
        instrument = self.session.study.instrument_of(self.step)
        return instrument.licence if instrument is not None else ""

    def answers(self) -> Sequence[Answer | None]:
        """One for each question that is asked now."""
        return [self._answer(str(page)) for page in self.counted()]

    def counted(self) -> Sequence[Hashable]:
        """The questions; scores are none."""
        return [page for page in self.pages() if page is not Afterwards.SCORES]

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return (
            (self.tr("Arrow keys"), self.tr("walk from answer to answer")),
            (self.tr("Space"), self.tr("choose")),
            (self.tr("Digits"), self.tr("choose by number")),
        )

    def every_page(self) -> Sequence[Hashable]:
        """One for each question, and where the study shows its scores, one for them."""
        return (*self._asked, Afterwards.SCORES) if self._shown_instrument is not None else tuple(self._asked)

    def asks(self, page: Hashable) -> bool:
        """Whether its condition holds; scores, where there is one."""
        if page is Afterwards.SCORES:
            return bool(self._score_lines())
        when = self._asked[str(page)].when
        return when is None or holds(when, OnMap(self.session.study, self.session.current))

    def is_open(self, page: Hashable) -> bool:
        """Whether it has neither an answer nor a reason for none."""
        return page is not Afterwards.SCORES and self._answer(str(page)) is None

    def pass_page(self, page: Hashable) -> None:
        """A question that was seen and left without a word was skipped."""
        if self.is_open(page):
            self.session.do(GiveAnswer(str(page), missing=Missing.SKIPPED))

    def make_page(self, page: Hashable) -> QWidget:
        """A question in the middle column, and where in the step it is; or the scores."""
        self._view = self._scores = None
        column = Column(self.look, 800)
        if page is Afterwards.SCORES:
            self._scores = ScoreView(self._instrument_title(), self._score_lines(), self.look, self.assets)
            column.column.addWidget(self._scores)
        else:
            self._add_question(column, str(page))
        column.column.addStretch(1)
        if self.small_print:
            column.column.addWidget(Label(self.small_print, "quiet"))
        return column

    def _add_question(self, column: Column, page: str) -> None:
        question = self._asked[page]
        nodes = sorted(self.session.current.nodes.values(), key=lambda node: node.id)
        cards = [replace(node, label=self.session.names.of(node)) for node in nodes]
        self._view = QuestionView(question, self.session.study, cards, self.say, self.look, self.assets)
        self._view.given.connect(self._give)
        self._view.typed.connect(self._type)
        self._view.show_answer(self._answer(question.id))
        if self.page_words:
            column.column.addWidget(Label(self.tr("Question {words}").format(words=self.page_words), "quiet"))
        column.column.addWidget(self._view)

    def show_change(self, change: Change) -> None:
        """Shows the answer, or the scores, where it changed."""
        if self._scores is not None:
            self._scores.show_lines(self._score_lines())
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
    def _shown_instrument(self) -> Instrument | None:
        instrument = self.session.study.instrument_of(self.step)
        return instrument if instrument is not None and instrument.shown_to_participant else None

    def _instrument_title(self) -> str:
        return self.say(self._shown_instrument.title) if self._shown_instrument is not None else ""

    def _score_lines(self) -> list[str]:
        """Each score that there is, in the study's words; one that there is not is passed over in silence."""
        instrument = self._shown_instrument
        if instrument is None:
            return []
        found = OnMap(self.session.study, self.session.current).scores(instrument)
        said = QLocale(self.session.facts.language).toString
        values = [(score.label, found[score.id]) for score in instrument.scores]
        return [f"{self.say(label)}: {said(value, 'g', 6)}" for label, value in values if value is not None]

    @property
    def _shown_question(self) -> str:
        return str(self.page)

    def _answer(self, question: str) -> Answer | None:
        return self.session.current.answers.get(AnswerKey(question, EGO))
