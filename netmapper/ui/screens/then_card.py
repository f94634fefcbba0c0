"""One card of last time as it was, and whether it is still true. What is asked for is told; it changes no map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Ending, Verdict
from netmapper.domain.network import Node, Review
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.card_details import PERSON
from netmapper.ui.screens.card_head import CardHead
from netmapper.ui.screens.then_pages import SkipRow
from netmapper.ui.screens.then_words import ThenWords
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label

OF_PEOPLE = frozenset({Ending.GREW_APART, Ending.DIED})
"""Nobody is asked whether a place or an activity died."""


class ThenCard(QWidget):
    """``verdict_asked`` tells a Verdict, or None where it is taken back; ``reason_asked`` an Ending, or None."""

    verdict_asked = Signal(object)
    reason_asked = Signal(object)
    skipped = Signal()
    rest_left = Signal()

    def __init__(self, node: Node, name: str, setting: Setting, words: ThenWords) -> None:
        super().__init__()
        person = setting.study.kind(node.kind).code == PERSON
        self._verdicts = tuple(Verdict)
        self._endings = tuple(each for each in Ending if person or each not in OF_PEOPLE)
        self._review: Review | None = None
        question = self.tr("{name} – still true?").format(name=name)
        self._answers = ChoiceList([words.verdict(each) for each in self._verdicts], setting.look)
        self._answers.describe(question)
        self._answers.pressed.connect(self._press)
        self._reasons = self._make_reasons(setting, words, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(CardHead(node, name, setting, self._where(node, setting)))
        column.addWidget(Label(self.tr("Is this still true?"), "title"))
        column.addWidget(self._answers)
        column.addWidget(self._reasons)
        column.addWidget(SkipRow(setting, one=self.skipped.emit, rest=self.rest_left.emit))
        column.addStretch(1)

    @property
    def asked_why(self) -> tuple[QWidget, QWidget]:
        """Where it is asked why it ended, only there while it has, and the question, which is to be seen first."""
        return self._reasons, self._question

    def show_review(self, review: Review | None) -> None:
        """Shows what was said."""
        self._review = review
        self._answers.show_chosen([self._verdicts.index(review.verdict)] if review is not None else [])
        self._reasons.setVisible(review is not None and review.verdict is Verdict.ENDED)
        told = review.reason if review is not None else None
        self._why.show_chosen([self._endings.index(told)] if told in self._endings else [])

    def _press(self, index: int) -> None:
        """What is said already is taken back by a second press."""
        verdict = self._verdicts[index]
        said = self._review is not None and self._review.verdict is verdict
        self.verdict_asked.emit(None if said else verdict)

    def _press_reason(self, index: int) -> None:
        ending = self._endings[index]
        said = self._review is not None and self._review.reason is ending
        self.reason_asked.emit(None if said else ending)

    def _make_reasons(self, setting: Setting, words: ThenWords, name: str) -> QWidget:
        question = self.tr("{name}: would you like to say why?").format(name=name)  # the head may be scrolled away by now
        self._why = ChoiceList([words.ending(each) for each in self._endings], setting.look)
        self._why.describe(question)
        self._why.pressed.connect(self._press_reason)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        self._question = Label(question, "heading")
        column.addWidget(self._question)
        column.addWidget(self._why)
        held.hide()
        return held

    def _where(self, node: Node, setting: Setting) -> str:
        if node.place is None:
            return self.tr("Last time: not on the map")
        ring = setting.study.rings.items[node.place.ring - 1]
        return self.tr("Last time: {ring}").format(ring=setting.say(ring.label))
