"""What may be done with the map: each purpose one plain sentence, with yes, no and decide later. It decides nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.clock import Clock, system_clock
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import ConsentAnswer, StepStatus
from netmapper.domain.network import Consent
from netmapper.editing.change import Change
from netmapper.editing.commands import GiveConsent, Together
from netmapper.study.model import ConsentPurpose
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.consent_paper import PaperPanel
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.whole_day import whole_day
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

PAPER = "paper"
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
        self._papers: dict[str, Choice] = {}
        self._notes: dict[str, _Note] = {}
        self._carried = session.consents_carried_over()
        self._of_the_map = {purpose.id for purpose in session.study.consent if purpose.enables == "map"}
        self._page = page = Column(look, 820)
        page.column.setSpacing(8)  # four purposes stand on a small laptop's screen without scrolling
        for purpose in session.study.consent:
            page.column.addWidget(self._box_for(purpose))
        self._sheet = PaperPanel(look, clock().astimezone().date())
        self._sheet.changed.connect(self._note_sheet)
        self._ask_paper = Button(self.tr("Some of this was answered on paper"), "link")
        self._ask_paper.clicked.connect(self._offer_paper)
        self._offers_paper = bool(self._on_paper())
        held = QWidget()
        Flow(held, 12).addWidget(self._ask_paper)
        for part in (self._sheet, held):
            page.column.addWidget(part)
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
        paper = Choice(self.tr("Answered on paper"), self.look, "several")
        paper.setAccessibleDescription(sentence)
        paper.clicked.connect(lambda: self._turn_paper(purpose.id))
        self._papers[purpose.id] = paper
        flow.addWidget(paper)
        self._notes[purpose.id] = note = _Note(self.look)
        flow.addWidget(note)
        panel.column.addWidget(row)
        return panel

    @property
    def _earlier(self) -> set[str]:
        """The purposes whose answer came over from last time and was not given anew."""
        return {name for name, given in self._carried.items() if self.session.current.consents.get(name) == given}

    def leave(self) -> None:
        """Commits what was typed of the sheet."""
        if not self._sheet.isHidden():
            self._sheet.settle()

    def _today(self) -> str:
        return self._clock().astimezone().date().isoformat()

    def _answer(self, purpose: str, answer: ConsentAnswer) -> None:
        self.session.do(GiveConsent(purpose, answer, self._today()))

    def _offer_paper(self) -> None:
        """Offers it purpose by purpose: the researcher has the sheet."""
        self._offers_paper = True
        self._show_answers()
        first = next((each for each in self._papers.values() if not each.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_paper(self, purpose: str) -> None:
        """Notes that this one stands on the sheet too, or was given here after all."""
        given = self.session.current.consents[purpose]
        if given.how == PAPER:
            self.session.do(GiveConsent(purpose, given.answer, self._today()))
            return
        sheet = next((each for each in self._on_paper()), None)
        on, by = (sheet.on, sheet.by) if sheet is not None else (self._today(), self.session.facts.interviewer_id)
        self.session.do(GiveConsent(purpose, given.answer, on, PAPER, by))
        self._page.show_part(self._sheet)

    def _note_sheet(self, on: str, by: str) -> None:
        noted = tuple(GiveConsent(each.purpose, each.answer, on, PAPER, by) for each in self._on_paper())
        self.session.do(Together("give_consent", noted))

    def _on_paper(self) -> list[Consent]:
        given = (self.session.current.consents.get(purpose.id) for purpose in self.session.study.consent)
        return [each for each in given if each is not None and each.how == PAPER and each.purpose not in self._earlier]

    def _show_answers(self) -> None:
        consents = self.session.current.consents
        for asked in self.session.study.consent:
            purpose, choices = asked.id, self._choices[asked.id]
            given = consents.get(purpose)
            since = self._since(purpose, given)
            choices.describe(f"{self.say(asked.text)} {since}".rstrip())
            choices.show_chosen([] if given is None else [ANSWERS.index(given.answer)])
            self._papers[purpose].setVisible(self._offers_paper and given is not None and purpose not in self._earlier)
            self._papers[purpose].show_chosen(chosen=given is not None and given.how == PAPER)
            self._notes[purpose].show_words(since, self._follows(purpose, given, since))
        sheet = self._on_paper()
        if sheet:
            self._sheet.show_sheet(sheet[0].on, sheet[0].by)
        self._sheet.setVisible(bool(sheet))
        self._ask_paper.setVisible(not self._offers_paper and bool(set(consents) - self._earlier))

    def _since(self, purpose: str, given: Consent | None) -> str:
        """The day of an answer that was given last time; nothing for one of today."""
        if given is None or purpose not in self._earlier:
            return ""
        return self.tr("You said so on {date}.").format(date=whole_day(given.on, self.session.facts.language))

    def _follows(self, purpose: str, given: Consent | None, since: str) -> str:
        """What hangs on an answer; of one that was given last time, that it can be changed."""
        words = []
        if given is not None and purpose in self._of_the_map:
            if given.answer is ConsentAnswer.NO:
                words.append(self.tr("That is fine. None of it goes to the study then."))
            elif given.answer is ConsentAnswer.LATER:
                words.append(self.tr("That is fine. Nothing then leaves this laptop."))
        if since:
            words.append(self.tr("You can change it."))
        return " ".join(words)


class _Note(QWidget):
    """Beside an answer: plainly since when it holds, and quietly what hangs on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setMinimumHeight(look.target)
        self._since, self._more = Label("", "strong", wraps=False), Label("", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self._since, self._more):
            column.addWidget(label)
        column.addStretch(1)

    def show_words(self, since: str, more: str) -> None:
        """Shows what there is to say, and takes no room where there is nothing."""
        for label, words in ((self._since, since), (self._more, more)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setVisible(bool(since or more))
