"""Who else might see the page: asked first, so that it begins carefully. The answer is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.export.takehome import Seen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

ORDER = (Seen.ONLY_ME, Seen.HOUSEHOLD, Seen.SUPPORTERS, Seen.NOT_SURE)


class WhoPart(Column):
    """One question with plain answers, and one kind sentence for each."""

    answered = Signal(object)
    """Who might see it (a Seen)."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 760, parent)
        question = self.tr("Who else might see this?")
        self._choices = ChoiceList(
            (self.tr("Only me"), self.tr("People I live with"), self.tr("People who support me"), self.tr("I’m not sure")), look
        )
        self._choices.describe(question)
        self._choices.pressed.connect(lambda index: self._answer(ORDER[index]))
        self._advice = Label()
        self._advice.setMinimumHeight(look.target)
        panel = Panel()
        panel.column.addWidget(Label(question, "large"))
        panel.column.addWidget(self._choices)
        panel.column.addWidget(self._advice)
        self.column.addWidget(panel)
        note = self.tr("This only helps you to begin. Your answer is not kept, and you can still choose everything yourself.")
        self.column.addWidget(Label(note, "quiet"))
        self.column.addStretch(1)

    def show_answer(self, seen: Seen | None) -> None:
        """Shows which is chosen, with its advice."""
        self._choices.show_chosen([] if seen is None else [ORDER.index(seen)])
        self._advice.setText("" if seen is None else self.advice(seen))

    def advice(self, seen: Seen) -> str:
        """One sentence for an answer."""
        return {
            Seen.ONLY_ME: self.tr("Names begin whole. A place that only you open is a good place for it."),
            Seen.HOUSEHOLD: self.tr("Names begin as initials, so that nobody is named to others by chance."),
            Seen.SUPPORTERS: self.tr("Names begin as initials. You decide how much you want to show to whom."),
            Seen.NOT_SURE: self.tr("Names begin as initials. A page can be found by others, so less on it is safer."),
        }[seen]

    def _answer(self, seen: Seen) -> None:
        self.show_answer(seen)
        self.answered.emit(seen)
        self.show_part(self._advice)
        announce(self, self.advice(seen))
