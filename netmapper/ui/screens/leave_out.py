"""Leaving something out at the end: a card, for good, or an answer about me. It is the participant's choice alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import EGO, NodeId
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveAnswer
from netmapper.study.questions import Question
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.rows import name_rows
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.taking_away import Forgetting
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

LIST_HIGH = 260
"""Pixels of the list of cards, at 100 %."""


class LeaveOutOffer(ThingToDo):
    """Pressed, it shows what can be left out in place of the step that it stands on."""

    def __init__(self, step: StepScreen) -> None:
        super().__init__("", step.look)
        self._step = step
        words = self.tr("Leave something out")
        self.setText(words)
        self.setAccessibleName(words)
        self.clicked.connect(self._show)

    def _show(self) -> None:
        step = self._step
        step.aside_wanted.emit(LeaveOutScreen(step.session, step.step, step.look, step.assets))


class LeaveOutScreen(StepScreen):
    """Every card, and every answer about me, each to be left out by itself. Nothing has to be."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._asking: Forgetting | None = None
        self._page = Column(look, 820)
        self._cards = CardList(self.tr("Cards"), look, lines=2)
        self._cards.chosen.connect(self._ask)
        self._of_cards = Panel(self.tr("Cards"))
        self._of_cards.column.addWidget(Label(self.tr("Choose a card to leave it out for good."), "quiet"))
        self._of_cards.column.addWidget(self._cards)
        self._of_answers = Panel(self.tr("My answers"))
        self._of_answers.column.addWidget(Label(self.tr("Once you are done here, Undo brings an answer back."), "quiet"))
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        self._of_answers.column.addLayout(self._answers)
        self._nothing = Label(self.tr("There is nothing to leave out."))
        for widget in (self._of_cards, self._of_answers, self._nothing):
            self._page.column.addWidget(widget)
        self._page.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.dress(look)

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("Leave something out")

    @property
    def sentence(self) -> str:
        """What to do, and that nothing has to be done."""
        return self.tr("You can leave out anything you like, or nothing.")

    @property
    def primary_text(self) -> str:
        """Back to the end of the interview."""
        return self.tr("Done")

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._page.dress(look)
        self._cards.dress(look)
        self._cards.setFixedHeight(look.px(LIST_HIGH))
        self._show()

    def show_change(self, change: Change) -> None:
        """Shows what is left."""
        self._show()

    def show_names(self) -> None:
        """Says all names anew."""
        self._show()

    def _show(self) -> None:
        self._keep()
        self._cards.show_rows(name_rows(Setting(self.session, self.look, self.assets)))
        self._cards.mark(None)
        while self._answers.count():
            item = self._answers.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        asked = [question for step in self.session.study.steps if step.by == "participant" for question in self._asked(step)]
        for question in asked:
            self._answers.addWidget(self._answer(question), 0, Qt.AlignmentFlag.AlignTop)
        self._of_cards.setHidden(not self.session.current.nodes)
        self._of_answers.setHidden(not asked)
        self._nothing.setHidden(bool(asked or self.session.current.nodes))

    def _asked(self, step: Step) -> list[Question]:
        answers = self.session.current.answers
        said = {key.item for key, given in answers.items() if key.node == EGO and given.missing is not Missing.SKIPPED}
        return [question for question in self.session.study.questions_of(step) if question.id in said]

    def _answer(self, question: Question) -> ThingToDo:
        words = self.tr("Leave out: {question}").format(question=self.say(question.text))
        way = ThingToDo(words, self.look)
        way.clicked.connect(lambda: self._take_back(question.id))
        return way

    def _take_back(self, item: str) -> None:
        self.session.do(GiveAnswer(item))
        announce(self, self.tr("Your answer is left out."))

    def _ask(self, node: int) -> None:
        self._keep()
        self._asking = Forgetting(Setting(self.session, self.look, self.assets), NodeId(node))
        self._asking.kept.connect(self._keep)
        self._asking.agreed.connect(lambda words: self._forget(NodeId(node), words=words))
        self._of_cards.column.addWidget(self._asking)
        self._asking.show()
        self._asking.settle()

    def _forget(self, node: NodeId, *, words: bool) -> None:
        name = shortened(self.session.names.of(self.session.current.nodes[node]), BRIEF)
        self._keep()
        self.session.forget(node, words=words)
        announce(self, self.tr("{name} is left out.").format(name=name))

    def _keep(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None
            self._cards.setFocus(Qt.FocusReason.OtherFocusReason)
