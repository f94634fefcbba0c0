"""A step that asks one question about all cards of a kind at once: each card is sorted into one of the answers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Answer, AnswerKey, Node
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveAnswer, Together
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.questions import Question
from netmapper.study.steps import AttributesStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.bins_board import UNSORTED, BinsBoard
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label

REASONS = (Missing.SKIPPED, Missing.PREFER_NOT_TO_SAY, Missing.DONT_KNOW)
WIDE = 1_000
"""Pixels of the page at 100 %."""


class BinsScreen(PagedScreen):
    """One page for each question. Cards that are left unsorted are named once, and then left so."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._board: BinsBoard | None = None
        self._left = Label("", "quiet")
        self._told: Hashable | None = None
        self.begin()

    def answers(self) -> Sequence[Answer | None]:
        """One for each question and card that is asked now."""
        return [self._answer(str(page), node) for page in self.pages() for node in self._nodes(str(page))]

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return (
            (self.tr("Tab"), self.tr("goes from card to card")),
            (self.tr("Digits"), self.tr("put the card into the box with that number")),
            ("0", self.tr("takes the card out of its box")),
            (self.tr("Space"), self.tr("choose a card, then a box")),
        )

    def every_page(self) -> Sequence[Hashable]:
        """One for each question."""
        return self.step.questions if isinstance(self.step, AttributesStep) else ()

    def asks(self, page: Hashable) -> bool:
        """Whether there is a card to sort."""
        return bool(self._nodes(str(page)))

    def is_open(self, page: Hashable) -> bool:
        """Whether a card is in no box yet."""
        return bool(self._unsorted(str(page)))

    def make_page(self, page: Hashable) -> QWidget:
        """The question, and the board below it."""
        question = self._question(str(page))
        reasons = (self.tr("Skip"), self.tr("I prefer not to say"), self.tr("I don’t know"))
        self._board = BinsBoard([*(words for _, words in self._answers(question)), *reasons], self.look, self.assets)
        self._board.put.connect(self._put)
        self._left = Label("", "quiet")
        column = Column(self.look, WIDE)
        if self.page_words:
            column.column.addWidget(Label(self.tr("Question {words}").format(words=self.page_words), "quiet"))
        column.column.addWidget(Label(self.say(question.text).replace("{name}", "…"), "title"))
        column.column.addWidget(self._left)
        column.column.addWidget(self._board)
        column.column.addStretch(1)
        self._left.hide()
        self._show_cards(str(page))
        return column

    def make_empty(self) -> QWidget:
        """A calm word where there is nothing to ask."""
        return self.make_calm(WIDE)

    def advance(self) -> bool:
        """Says once which cards are in no box; the next press leaves them so."""
        unsorted = self._unsorted(str(self.page)) if self.page is not None else []
        if unsorted and self._told != self.page:
            self._told = self.page
            names = ", ".join(self.session.names.of(node) for node in unsorted)
            words = self.tr("Not sorted yet: {names}. You can leave them so: press Next again.").format(names=names)
            self._left.setText(words)
            self._left.show()
            announce(self, words)
            return False
        return super().advance()

    def pass_page(self, page: Hashable) -> None:
        """Cards that were seen and left in no box were skipped."""
        skips = [GiveAnswer(str(page), node.id, missing=Missing.SKIPPED) for node in self._unsorted(str(page))]
        if skips:
            self.session.do(Together("give_answer", tuple(skips)))

    def show_change(self, change: Change) -> None:
        """Shows each card where it is sorted now; where no card is left to sort, another page."""
        if self.page not in self.pages():
            self.begin()
            self.heading_changed.emit()
            return
        self._left.hide()
        self._show_cards(str(self.page))

    def _put(self, node: int, number: int) -> None:
        item = str(self.page)
        values = [value for value, _ in self._answers(self._question(item))]
        if number == UNSORTED:
            command = GiveAnswer(item, NodeId(node))
        elif number < len(values):
            command = GiveAnswer(item, NodeId(node), values[number])
        else:
            command = GiveAnswer(item, NodeId(node), missing=REASONS[number - len(values)])
        self.session.do(command)
        if self.page in self.pages():
            self._show_cards(item)

    def _show_cards(self, item: str) -> None:
        question, nodes = self._question(item), self._nodes(item)
        values: list[object] = [value for value, _ in self._answers(question)]
        places: dict[NodeId, int] = {}
        for node in nodes:
            answer = self._answer(item, node)
            if answer is not None and answer.value in values:
                places[node.id] = values.index(answer.value)
            elif answer is not None and answer.missing in REASONS:
                places[node.id] = len(values) + REASONS.index(answer.missing)
        named = [replace(node, label=self.session.names.of(node)) for node in nodes]
        if self._board is not None and nodes:
            self._board.show_cards(named, self.session.study.kind(nodes[0].kind), places)

    def _answers(self, question: Question) -> list[tuple[int, str]]:
        if question.kind == "single":
            return [(choice.value, self.say(choice.label)) for choice in question.choices]
        low, high = int(question.low or 0), int(question.high or 0)
        ends = {low: question.low_label, high: question.high_label}
        said = {value: self.say(label) for value, label in ends.items() if label is not None}
        return [
            (value, self.tr("{value}: {words}").format(value=value, words=said[value]) if value in said else str(value))
            for value in range(low, high + 1)
        ]

    def _question(self, item: str) -> Question:
        kind = self.step.kind if isinstance(self.step, AttributesStep) else ""
        return self.session.study.about_cards(kind)[item]

    def _nodes(self, item: str) -> list[Node]:
        kind, when = self.step.kind if isinstance(self.step, AttributesStep) else "", self._question(item).when
        nodes = sorted((node for node in self.session.current.nodes.values() if node.kind == kind), key=lambda node: node.id)
        return [node for node in nodes if holds(when, OnMap(self.session.study, self.session.current, node.id))]

    def _unsorted(self, item: str) -> list[Node]:
        return [node for node in self._nodes(item) if self._answer(item, node) is None]

    def _answer(self, item: str, node: Node) -> Answer | None:
        return self.session.current.answers.get(AnswerKey(item, node.id))
