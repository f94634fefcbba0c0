"""What may be done with the map: each purpose one plain sentence, with yes, no and decide later. It decides nothing itself."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.clock import Clock, system_clock
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import ConsentAnswer, StepStatus
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveConsent
from netmapper.study.model import ConsentPurpose
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

ANSWERS = (ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.LATER)


class ConsentScreen(StepScreen):
    """One quiet box for each purpose. Nothing is chosen beforehand, and every answer can be changed."""

    def __init__(
        self,
        session: InterviewSession,
        step: Step,
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__(session, step, look, assets, parent)
        self._clock = clock
        self._choices: dict[str, ChoiceList] = {}
        self._notes: dict[str, Label] = {}
        page = Column(look, 820)
        page.column.setSpacing(8)  # four purposes stand on a small laptop's screen without scrolling
        for purpose in session.study.consent:
            page.column.addWidget(self._box_for(purpose))
        page.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        self._show_answers()

    @property
    def status(self) -> StepStatus:
        """Done once every purpose has an answer; what was passed over was skipped."""
        answered = all(purpose.id in self.session.current.consents for purpose in self.session.study.consent)
        return StepStatus.DONE if answered else StepStatus.SKIPPED

    def show_change(self, change: Change) -> None:
        """Shows an answer that was given, or taken back."""
        if any(edit.table == "consents" for edit in change.edits):
            self._show_answers()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        dress_parts(self, look, self.assets)

    def _box_for(self, purpose: ConsentPurpose) -> Panel:
        sentence = self.say(purpose.text)
        choices = ChoiceList((self.tr("Yes"), self.tr("No"), self.tr("Decide later")), self.look, across=True)
        choices.describe(sentence)
        choices.pressed.connect(lambda index, asked=purpose.id: self._answer(asked, ANSWERS[index]))
        panel = Panel()
        panel.column.addWidget(Label(sentence, "large"))
        self._choices[purpose.id] = choices
        row = QWidget()
        flow = Flow(row, 16)
        flow.addWidget(choices)
        if purpose.enables == "map":
            note = Label(self.tr("That is fine. Nothing then leaves this laptop."), "quiet")
            note.setMinimumHeight(self.look.target)
            self._notes[purpose.id] = note
            flow.addWidget(note)
        panel.column.addWidget(row)
        return panel

    def _answer(self, purpose: str, answer: ConsentAnswer) -> None:
        self.session.do(GiveConsent(purpose, answer, self._clock().astimezone().date().isoformat()))

    def _show_answers(self) -> None:
        consents = self.session.current.consents
        for purpose, choices in self._choices.items():
            given = consents.get(purpose)
            choices.show_chosen([] if given is None else [ANSWERS.index(given.answer)])
            if purpose in self._notes:
                self._notes[purpose].setVisible(given is not None and given.answer is not ConsentAnswer.YES)
