"""Taking no further part: the ways out that the study fixed, said plainly, asked once more, and noted. It asks no reason."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netmapper.app.clock import Clock, system_clock
from netmapper.app.session import InterviewSession, Saving
from netmapper.domain.codes import Withdrawn
from netmapper.ui.assets import Assets
from netmapper.ui.frame_bars import EDGE
from netmapper.ui.screens.contacts import Contacts
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.focus import show_top
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.words import Words


class WithdrawalWords(QObject):
    """What each way out is called, and what it means."""

    def name(self, choice: Withdrawn) -> str:
        """A way out in a few words."""
        match choice:
            case Withdrawn.KEEP:
                return self.tr("Keep what I said so far")
            case Withdrawn.EXCLUDE:
                return self.tr("Leave it out of the study")
            case Withdrawn.ERASE:
                return self.tr("Erase all of it")

    def meaning(self, choice: Withdrawn) -> tuple[str, ...]:
        """What becomes of what was said, in one line or a few."""
        match choice:
            case Withdrawn.KEEP:
                return (self.tr("What you said up to today stays in the study. You will be asked nothing more."),)
            case Withdrawn.EXCLUDE:
                return (self.tr("What you said stays locked on this laptop. No result of the study will use it."),)
            case Withdrawn.ERASE:
                return (
                    self.tr("Your map and all you said in this session are erased for good. This can’t be undone."),
                    self.tr("Only a number, a date and that you left are kept, so that the study can count it."),
                    self.tr("Other sessions of yours, and copies in another place, can’t be reached from here."),
                )

    def noted(self, choice: Withdrawn) -> str:
        """That it was done."""
        match choice:
            case Withdrawn.KEEP:
                return self.tr("You no longer take part. What you said so far is kept.")
            case Withdrawn.EXCLUDE:
                return self.tr("You no longer take part. What you said is left out of the study.")
            case Withdrawn.ERASE:
                return self.tr("All you said in this session is erased.")


class WithdrawPage(Page):
    """Asks, asks once more, and closes gently. ``by`` says who noted it, where that was not the participant."""

    stayed = Signal()
    """Nothing was noted, or it was taken back."""
    left = Signal()
    """It is noted, and everything is saved."""
    paused = Signal()

    def __init__(
        self,
        session: InterviewSession,
        look: Look,
        assets: Assets,
        *,
        by: str = "",
        clock: Clock = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._assets = assets
        self._by = by
        self._clock = clock
        self._words = WithdrawalWords(self)
        self._trouble_words = Words(self)
        self._choice = Withdrawn.KEEP
        self._first: Button | None = None
        self._said: Label | None = None
        self._close: Button | None = None
        self._again: Button | None = None
        self._shown: QWidget | None = None
        self._page = Column(look, 820)
        pause = self._button(self.tr("Pause"), self.paused.emit, "strong", "player-pause")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 8, EDGE, 8)
        top.addWidget(pause, 0, Qt.AlignmentFlag.AlignRight)
        outer.addLayout(top)
        outer.addWidget(self._page, 1)
        self._page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it scrolls; Pause stays whole
        self._stop_hearing = session.hear_saving(self._show_saving)
        self.destroyed.connect(self._stop_hearing)
        if session.withdrawal is None:
            self._ask()
        else:
            self._show_noted(session.withdrawal.choice)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self._page.dress(look)
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the keyboard to the gentlest answer; what is asked stands at the top."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        show_top(self)

    def _ask(self) -> None:
        column = self._begin(self.tr("I no longer want to take part"))
        column.addWidget(Label(self.tr("That is fine. You need not say why."), "large"))
        column.addWidget(Label(self.tr("What should happen to what you said so far?"), "large"))
        for choice in self._session.study.withdrawal:
            column.addWidget(self._way(choice))
        stay = self._button(self.tr("Go back, and change nothing"), self.stayed.emit)
        self._end(column, stay)

    def _way(self, choice: Withdrawn) -> Panel:
        panel = Panel()
        panel.column.setContentsMargins(20, 14, 20, 14)
        panel.column.setSpacing(6)
        for line in self._words.meaning(choice):
            panel.column.addWidget(Label(line))
        button = self._button(self._words.name(choice), lambda: self._ask_once_more(choice))
        panel.column.addWidget(self._row(button))
        return panel

    def _ask_once_more(self, choice: Withdrawn) -> None:
        column = self._begin(self._words.name(choice))
        for line in self._words.meaning(choice):
            column.addWidget(Label(line, "large"))
        column.addWidget(Label(self.tr("Is that what you want?"), "large"))
        back = self._button(self.tr("No, go back"), self._ask)
        yes = self._button(self.tr("Yes, do this"), lambda: self._note(choice))
        self._end(column, back, yes)

    def _note(self, choice: Withdrawn) -> None:
        self._session.withdraw(choice, self._clock().astimezone().date().isoformat(), by=self._by)
        self._show_noted(choice)

    def _show_noted(self, choice: Withdrawn) -> None:
        column = self._begin(self.tr("Thank you"))
        self._choice = choice
        self._said = Label("", "large")
        column.addWidget(self._said)
        self._close = self._button(self.tr("Close"), self.left.emit, "primary")
        self._again = self._button(self.tr("Try again"), self._session.retry)
        buttons = [self._close, self._again]
        if choice is not Withdrawn.ERASE:
            buttons.append(self._button(self.tr("I have changed my mind"), self._take_back))
        self._end(column, *buttons, contacts=True)
        self._show_saving(self._session.saving)

    def _take_back(self) -> None:
        self._said = None  # so that saving this says no more that they take no further part
        self._session.take_withdrawal_back()
        self.stayed.emit()

    def _show_saving(self, saving: Saving) -> None:
        """Says that it is done only once it is."""
        if self._said is None or self._close is None or self._again is None:
            return
        if saving.trouble is not None:
            words = self._stuck(saving.trouble)
        elif saving.everything:
            words = self._words.noted(self._choice)
        else:
            words = self.tr("One moment, please …")
        closes = saving.everything and not self._close.isEnabled()
        self._close.setEnabled(saving.everything)
        if closes:  # Qt gave the keyboard to the change of mind, which a stray key is not to press
            self.settle()
        self._again.setVisible(saving.trouble is not None)
        if words != self._said.text():
            self._said.setText(words)
            announce(self, words)

    def _stuck(self, trouble: Exception) -> str:
        if self._choice is Withdrawn.ERASE:  # what was said is gone here, so nothing may be called safe
            return self.tr("It could not be erased on the disk yet. Please tell the researcher, and try again.")
        return self._trouble_words.of(trouble)

    def _begin(self, title: str) -> QVBoxLayout:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._said = None
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Label(title, "title"))
        announce(self, title)
        return column

    def _end(self, column: QVBoxLayout, *buttons: Button, contacts: bool = False) -> None:
        self._first = buttons[0]
        column.addWidget(self._row(*buttons))
        study = self._session.study
        if contacts and study.contacts:
            whom = Panel(self.tr("If you would like to talk to someone"))
            whom.column.addWidget(Contacts(study, lambda text: text.into(self._session.facts.language, study.language)))
            column.addWidget(whom)
        column.addStretch(1)
        if self._shown is not None:
            self._page.column.addWidget(self._shown)
            self._shown.show()
        dress_buttons(self, self._look, self._assets)
        self.settle()

    def _button(self, words: str, done: object, role: str = "", icon: str = "") -> Button:
        button = Button(words, role, icon)
        button.clicked.connect(done)
        return button

    def _row(self, *buttons: Button) -> QWidget:
        held = QWidget()
        flow = Flow(held, 12)
        for button in buttons:
            flow.addWidget(button)
        return held
