"""One question on the screen, of any kind: its words, why it is asked, where to answer, and three ways not to. No session here.

Skip, prefer not to say and don't know stand in one row and stay apart. Nothing that is answered is ever refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Missing
from netmapper.domain.network import Answer, Node
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.study.questions import Question
from netmapper.ui.assets import Assets
from netmapper.ui.screens.analogue import AnalogueEditor
from netmapper.ui.screens.editors import CardsEditor, ChooseEditor, Editor, ScaleEditor
from netmapper.ui.screens.typed_editors import DateEditor, LongTextEditor, Read, TypedEditor, number, plain
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.tab_order import order_tabs
from netmapper.ui.widgets.unfold import Unfold

REASONS = (Missing.SKIPPED, Missing.PREFER_NOT_TO_SAY, Missing.DONT_KNOW)
LONGEST_SCALE = 21
"""More steps than these are typed as a number instead."""


class QuestionView(QWidget):
    """Says what was answered or, with a reason, why not; neither takes an answer away."""

    given = Signal(object, object)
    typed = Signal(object, bool)
    """What was typed so far, and whether it joins what was typed just before."""

    def __init__(
        self,
        question: Question,
        study: Study,
        cards: Sequence[Node],
        say: Callable[[Text], str],
        look: Look,
        assets: Assets,
        words: str = "",
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self.question = question
        self._narrow = narrow
        self._study, self._cards, self._say, self._look, self._assets = study, cards, say, look, assets
        self._missing: Missing | None = None
        self._editor = self._make_editor()
        self._reasons = ChoiceList(
            (self.tr("Skip this question"), self.tr("I prefer not to say"), self.tr("I don’t know")), look, across=True
        )
        asked = words or say(question.text)
        self._editor.describe(asked)
        self._reasons.describe(asked)
        self._editor.given.connect(lambda value: self.given.emit(value, None))
        self._editor.typed.connect(self.typed)
        self._reasons.pressed.connect(self._press_reason)
        self._lay_out(asked)

    def show_answer(self, answer: Answer | None) -> None:
        """Shows what was answered, or why not, or nothing."""
        self._missing = answer.missing if answer is not None else None
        self._editor.show_value(answer.value if answer is not None else None)
        self._reasons.show_chosen([REASONS.index(self._missing)] if self._missing in REASONS else [])

    def settle(self) -> None:
        """Gives on what was typed and not yet given on."""
        self._editor.settle()

    def start_afresh(self) -> None:
        """Something else happened: what is typed next is an undo step of its own."""
        self._editor.start_afresh()

    def _lay_out(self, asked: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(Label(asked, "heading" if self._narrow else "title"))
        folds = self._folds()
        unfold = Unfold(folds, self._look, self._assets) if folds else None
        if unfold is not None:
            layout.addWidget(unfold)
        layout.addWidget(self._editor)
        layout.addSpacing(8)
        layout.addWidget(self._reasons)
        # the keyboard comes to the answers first: whoever wants to know why goes on to that
        order_tabs(self, self._editor, self._reasons, *([unfold] if unfold is not None else []))

    def _folds(self) -> list[tuple[str, str]]:
        question = self.question
        folds = [(self.tr("Why we ask this"), question.why), (self.tr("In easier words"), question.easy)]
        return [(title, self._say(text)) for title, text in folds if text is not None]

    def _press_reason(self, index: int) -> None:
        reason = REASONS[index]
        self.settle()
        self.given.emit(None, None if reason is self._missing else reason)

    def _make_editor(self) -> Editor:
        question, look = self.question, self._look
        match question.kind:
            case "single" | "multiple":
                return self._choose()
            case "scale" if question.choices:
                return self._choose()
            case "scale" if 0 < self._high - self._low < LONGEST_SCALE:
                return ScaleEditor(round(self._low), round(self._high), self._ends(), look, in_a_row=not self._narrow)
            case "analogue":
                return AnalogueEditor(self._low, max(self._high, self._low + 1), self._ends(), look)
            case "cards":
                wanted = [card for card in self._cards if not question.kinds or card.kind in question.kinds]
                empty = self.tr("There is no card to point at yet. You can simply go on.")
                return CardsEditor(wanted, self._study, look, self._assets, empty)
            case "date":
                names = (self.tr("Day"), self.tr("Month"), self.tr("Year"))
                return DateEditor(look, names, self.tr("This is kept as you typed it. A date looks like 3, 5, 1990."))
            case "text":
                return TypedEditor(look, plain)
            case "long_text":
                return LongTextEditor(look)
            case _:
                return TypedEditor(look, self._read_number, unit=question.unit, wide=False)

    def _choose(self) -> Editor:
        choices = self.question.choices
        words = [self._say(choice.label) for choice in choices]
        several = self.question.kind == "multiple"
        return ChooseEditor([choice.value for choice in choices], words, self._look, several=several)

    def _read_number(self, typed: str) -> Read:
        value = number(typed)
        year = self.question.kind == "year"
        if value is None:
            example = "1990" if year else "42"
            hint = self.tr("This is kept as you typed it. A number would help, such as {example}.").format(example=example)
            return Read(typed.strip() or None, hint if typed.strip() else "")
        odd = (self.question.low is not None and value < self.question.low) or (
            self.question.high is not None and value > self.question.high
        )
        if odd or (year and not (isinstance(value, int) and 1_000 <= value <= 9_999)):
            return Read(value, self.tr("That is an unusual number here. If it is right, leave it as it is."))
        return Read(value)

    @property
    def _low(self) -> float:
        return self.question.low if self.question.low is not None else 0.0

    @property
    def _high(self) -> float:
        return self.question.high if self.question.high is not None else 10.0 if self.question.kind == "scale" else 100.0

    def _ends(self) -> tuple[str, str]:
        low, high = self.question.low_label, self.question.high_label
        return self._say(low) if low is not None else "", self._say(high) if high is not None else ""
