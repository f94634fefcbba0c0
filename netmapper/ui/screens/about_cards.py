"""Questions about cards, one a page: those of a step, for all cards of a kind, or all that the study has for one card."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Answer, AnswerKey
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveAnswer
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.steps import AttributesStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.card_head import CardHead
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.screens.question import QuestionView
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label

WIDE = 800
"""Pixels of a page, at 100 %."""


class AboutCard(NamedTuple):
    """One question about one card."""

    node: NodeId
    item: str


class AboutCardsScreen(PagedScreen):
    """``wanted`` says which questions about which cards. The card stands above its question."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._view: QuestionView | None = None
        self.begin()

    def wanted(self) -> Sequence[AboutCard]:
        """The questions in their order, whether or not they are asked now."""
        raise NotImplementedError

    def answers(self) -> Sequence[Answer | None]:
        """One for each question and card that is asked now."""
        return [self._answer(page) for page in self.pages() if isinstance(page, AboutCard)]

    def every_page(self) -> Sequence[Hashable]:
        """One for each question about each card."""
        return self.wanted()

    def asks(self, page: Hashable) -> bool:
        """Whether its card is there, and its condition holds for it."""
        node = self.session.current.nodes.get(page.node) if isinstance(page, AboutCard) else None
        if node is None or not isinstance(page, AboutCard):
            return False
        when = self.session.study.about_cards(node.kind)[page.item].when
        return when is None or holds(when, OnMap(self.session.study, self.session.current, node.id))

    def is_open(self, page: Hashable) -> bool:
        """Whether it has neither an answer nor a reason for none."""
        return isinstance(page, AboutCard) and self._answer(page) is None

    def pass_page(self, page: Hashable) -> None:
        """A question that was seen and left without a word was skipped."""
        if isinstance(page, AboutCard) and self._answer(page) is None:
            self.session.do(GiveAnswer(page.item, page.node, missing=Missing.SKIPPED))

    def make_page(self, page: Hashable) -> QWidget:
        """The card, and below it the question."""
        asked = page if isinstance(page, AboutCard) else AboutCard(NodeId(0), "")
        node = self.session.current.nodes[asked.node]
        question = self.session.study.about_cards(node.kind)[asked.item]
        cards = [replace(each, label=self.session.names.of(each)) for each in self.session.current.nodes.values()]
        words = self.say(question.text).replace("{name}", self.session.names.of(node))
        self._view = QuestionView(question, self.session.study, cards, self.say, self.look, self.assets, words)
        self._view.given.connect(lambda value, missing: self._give(asked, value, missing))
        self._view.typed.connect(lambda value, joins: self.session.do(GiveAnswer(asked.item, asked.node, value, joins=joins)))
        self._view.show_answer(self._answer(asked))
        column = Column(self.look, WIDE)
        if self.page_words:
            column.column.addWidget(Label(self.tr("Question {words}").format(words=self.page_words), "quiet"))
        column.column.addWidget(CardHead(node, self.session.names.of(node), Setting(self.session, self.look, self.assets)))
        column.column.addWidget(self._view)
        column.column.addStretch(1)
        return column

    def make_empty(self) -> QWidget:
        """A calm word where there is nothing to ask."""
        return self.make_calm(WIDE)

    def show_change(self, change: Change) -> None:
        """Shows the answer where it changed; where the card is gone, another page."""
        page = self.page
        if not isinstance(page, AboutCard) or page not in self.pages():
            self.begin()
            self.heading_changed.emit()
        elif self._view is not None:
            self._view.start_afresh()
            if any(edit.table == "answers" and edit.key == AnswerKey(page.item, page.node) for edit in change.edits):
                self._view.show_answer(self._answer(page))
                self.heading_changed.emit()  # more may be asked now, or less

    def leave(self) -> None:
        """Commits typed text."""
        if self._view is not None:
            self._view.settle()

    def _give(self, asked: AboutCard, value: Value, missing: Missing | None) -> None:
        self.session.do(GiveAnswer(asked.item, asked.node, value, missing))

    def _answer(self, page: AboutCard) -> Answer | None:
        return self.session.current.answers.get(AnswerKey(page.item, page.node))


class AttributesScreen(AboutCardsScreen):
    """The questions of a step about the cards of one kind: card by card, or each question for all cards in turn."""

    def wanted(self) -> Sequence[AboutCard]:
        """Cards in the order in which they were named."""
        step = self.step
        if not isinstance(step, AttributesStep):
            return ()
        cards = sorted(node.id for node in self.session.current.nodes.values() if node.kind == step.kind)
        if step.layout == "bins":
            return [AboutCard(node, item) for item in step.questions for node in cards]
        return [AboutCard(node, item) for node in cards for item in step.questions]


class CardQuestionsScreen(AboutCardsScreen):
    """All questions of the study about one card, in place of the step from which they were asked for. Nothing has to be said."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, node: NodeId) -> None:
        self._about = node
        super().__init__(session, step, look, assets)

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("More questions")

    @property
    def sentence(self) -> str:
        """What to do."""
        return self.tr("Answer what you like, and leave the rest.")

    @property
    def primary_text(self) -> str:
        """On to the next question; at the last back to where it was asked for."""
        pages = self.pages()
        return self.tr("Next") if pages and self.page != pages[-1] else self.tr("Done")

    @property
    def can_retreat(self) -> bool:
        """Back always leads somewhere: a question back, or out."""
        return True

    def wanted(self) -> Sequence[AboutCard]:
        """Every question about its kind of card."""
        node = self.session.current.nodes.get(self._about)
        return [AboutCard(node.id, item) for item in self.session.study.about_cards(node.kind)] if node is not None else ()

    def is_open(self, page: Hashable) -> bool:
        """It begins with the first question, answered or not."""
        return True

    def pass_page(self, page: Hashable) -> None:
        """Looking at a question is no answer."""
