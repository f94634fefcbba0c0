"""The frame of every participant screen: it walks through the steps, and says the truth about saving. It knows no disk."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession, Saving
from netmapper.domain.codes import StepStatus
from netmapper.editing.change import Change
from netmapper.ui.aside import Aside
from netmapper.ui.assets import Assets
from netmapper.ui.before_leaving import BeforeLeaving
from netmapper.ui.frame_bars import EDGE, BottomBar, TopBar
from netmapper.ui.help_panel import HelpPanel
from netmapper.ui.history_panel import HistoryPanel
from netmapper.ui.history_words import HistoryWords
from netmapper.ui.interview import Walk
from netmapper.ui.name_words import NameWords
from netmapper.ui.screens.registry import make_screen
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.stage import Stage
from netmapper.ui.steps_panel import StepsPanel
from netmapper.ui.stopped_words import StoppedWords
from netmapper.ui.theme import Look
from netmapper.ui.trouble_banner import TroubleBanner
from netmapper.ui.turn_card import TurnCard
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.focus import focus_first, show_top, tab_stops
from netmapper.ui.widgets.page import Page


class ParticipantFrame(Page):
    """One interview on the screen, from the step where it stopped. Whoever shows it listens to how it is left."""

    paused = Signal()
    leaves = Signal()
    """A stop or the end is wished for; what is still to be noted is noted now, before it is waited for."""
    stopped = Signal()
    """Stop for today, and everything is saved."""
    finished = Signal()
    """The last step is done, and everything is saved."""
    elsewhere_wanted = Signal()
    """Saving met trouble, and another folder is wished for."""
    step_shown = Signal(str)
    """Another step of the study, by its id."""
    text_size_wanted = Signal(int)
    language_spoken = Signal(str)
    """The study is said in another of its languages; heard before anything is said in it."""
    withdrawal_wanted = Signal()
    """The participant wishes to take no further part."""

    def __init__(self, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._assets = assets
        self._walk = Walk(session)
        self._comes_back = session.left_at is not None and session.facts.status != "finished"
        self._history = HistoryWords(session, self)
        self._by = "researcher"
        self._leaving = ""
        self._typing_waits = False
        self._forgetting = False
        self._build()
        self._connect()
        self._show_step()
        self._show_saving(session.saving)

    @property
    def step_id(self) -> str:
        """The step of the study that the interview stands at."""
        return self._walk.step.id

    @property
    def step_screen(self) -> StepScreen | None:
        """What is shown of the step: its screen, or the one in its place; None while a card asks to turn the laptop."""
        return self._aside.screen or self._stage.screen_shown

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for part in (self._top, self._stage, self._aside, self._banner, self._bottom):
            part.dress(look)

    def leave(self) -> None:
        """Commits typed text."""
        if self.step_screen is not None:
            self.step_screen.leave()

    def close_down(self) -> None:
        """Stops listening to the session."""
        self._stop_hearing()
        self._stop_hearing_saving()
        self._stop_hearing_names()

    def settle(self) -> None:
        """Gives the keyboard to the step, or to the card in its place; where neither takes it, to the primary button."""
        if not focus_first(self._stage):
            self._bottom.settle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the top, the step with Help, trouble and the bottom, whatever was added last."""
        parts = (part for part in (self._top, self._stage, self._banner, self._bottom) if part.isVisible())
        stops = [stop for part in parts for stop in tab_stops(part)]
        if not stops:
            return False
        now = self.focusWidget()
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _build(self) -> None:
        self._top = TopBar(self._look, self._assets)
        self._stage = Stage(self._look)
        self._before = BeforeLeaving(self._stage, self._assets, self)
        self._banner = TroubleBanner(self._look, self._assets)
        self._bottom = BottomBar(self._look, self._assets)
        self._aside = Aside(self._stage, self._session)
        banner_row = QVBoxLayout()
        banner_row.setContentsMargins(EDGE, 0, EDGE, 8)
        banner_row.addWidget(self._banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stage, 1)
        column.addLayout(banner_row)
        column.addWidget(self._bottom)

    def _connect(self) -> None:
        self._top.help_wanted.connect(self._turn_help)
        self._top.steps_wanted.connect(self._turn_steps)
        self._top.stop_wanted.connect(self._stop_for_today)
        self._top.pause_wanted.connect(self.paused)
        self._bottom.back_wanted.connect(self._back)
        self._bottom.undo_wanted.connect(self._undo)
        self._bottom.redo_wanted.connect(self._redo)
        self._bottom.next_wanted.connect(self._next)
        self._before.agreed.connect(self._finish_step)
        self._before.stayed.connect(self.settle)
        self._banner.again_wanted.connect(self._session.retry)
        self._banner.elsewhere_wanted.connect(self._ask_elsewhere)
        for keys, heard in (
            ("F1", self._turn_help),
            ("F9", self._session.names.show_next),
            ("Ctrl+H", self._turn_history),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Y", self._redo),
            ("Ctrl+Shift+Z", self._redo),
            ("Alt+Left", self._back),
            ("Alt+Right", self._next),
        ):
            QShortcut(QKeySequence(keys), self, heard)
        self._stop_hearing = self._session.hear(self._changed)
        self._stop_hearing_saving = self._session.hear_saving(self._show_saving)
        self._stop_hearing_names = self._session.names.hear(self._show_names)

    def _next(self) -> None:
        self._stay()
        if self.step_screen is not None and self.step_screen.advance():
            self._finish_step()

    def _finish_step(self) -> None:
        if self._aside.screen is not None:
            self._close_aside()
            return
        if self.step_screen is None:
            return
        self.leave()
        if self._before.asks(self.step_screen):
            return
        if self._walk.leave_forward(self.step_screen.status):
            self._show_step()
        else:
            self._leave_for("finished")

    def _back(self) -> None:
        self._stay()
        if self.step_screen is None or not self.step_screen.retreat():
            return
        self.leave()
        if self._aside.screen is not None:
            self._close_aside()
        elif self._walk.leave_back():
            self._show_step()

    def _undo(self) -> None:
        self.leave()
        change = self._session.undo() if self._aside.screen is None else None
        if change is not None:
            self._say(self._history.undone(change))

    def _redo(self) -> None:
        self.leave()
        change = self._session.redo() if self._aside.screen is None else None
        if change is not None:
            self._say(self._history.redone(change))

    def _stop_for_today(self) -> None:
        self.leave()
        self._walk.stop()
        self._leave_for("stopped")

    def _leave_for(self, how: str) -> None:
        self.leaves.emit()
        self._leaving = how
        self._show_saving(self._session.saving)

    def _ask_elsewhere(self) -> None:
        self._forgetting = False  # where it could not be saved the file stays as it was
        self.elsewhere_wanted.emit()

    def _stay(self) -> None:
        """Whoever walks on, while trouble holds up a stop that was asked for, wishes to stay."""
        self._leaving = ""
        self._stage.uncover()
        self._stage.close_question()

    def _changed(self, change: Change) -> None:
        self._stage.close_question()
        if self.step_screen is not None:
            self.step_screen.show_change(change)
        if isinstance(self._stage.over, HistoryPanel):
            self._stage.over.show_change(change)
        if any(edit.table == "consents" for edit in change.edits):
            QTimer.singleShot(0, self, self._leave_declined)  # once whoever listens has heard
        self._forgetting = change.verb == "forget_node"
        if self._forgetting:
            self._say(self.tr("Forgetting the card …"))
            self._show_saving(self._session.saving)
        elif change.undoes is None and not change.quiet:
            self._bottom.notice("")
        self._show_steps()

    def _show_names(self) -> None:
        self._bottom.notice("")
        self._stage.close_question()
        if isinstance(self._stage.over, HistoryPanel):
            self._stage.over.show_steps()
        self._aside.show_names()
        if self.step_screen is not None:
            self.step_screen.show_names()
            if not self.step_screen.tells_names:
                self._say(NameWords(self).shown(self._session.names.view))

    def _show_saving(self, saving: Saving) -> None:
        everything = saving.everything and not self._typing_waits
        self._bottom.saving.show_saving(everything=everything, stuck=saving.trouble is not None)
        self._banner.show_trouble(saving.trouble)
        if self._forgetting and saving.everything:
            self._forgetting = False
            self._say(self.tr("The card is forgotten for good."))
        if self._leaving and saving.everything:
            how, self._leaving = self._leaving, ""
            (self.finished if how == "finished" else self.stopped).emit()

    def _hear_typing(self, waits: bool) -> None:
        self._typing_waits = waits
        self._show_saving(self._session.saving)

    def _say(self, words: str) -> None:
        self._bottom.notice(words)
        announce(self, words)

    def _show_step(self, before: StepScreen | None = None) -> None:
        """Shows the step, on the page of the screen of it that was there ``before``, if one was."""
        self._bottom.show_extras(())
        if self._walk.step.by != self._by:
            self._show_card()
            return
        screen = make_screen(self._walk.step, self._session, self._look, self._assets)
        screen.finished.connect(self._finish_step)
        screen.heading_changed.connect(self._show_heading)
        screen.history_wanted.connect(self._turn_history)
        screen.typing_waits.connect(self._hear_typing)
        screen.aside_wanted.connect(self._show_aside)
        screen.pause_wanted.connect(self.paused)
        self._typing_waits = False
        self._show_saving(self._session.saving)
        if before is not None:
            screen.take_place_of(before)
        self._stage.show_screen(screen)
        self._bottom.show_extras(screen.extras)
        self._bottom.notice("")
        self._bottom.show()
        self._begin(screen)
        self.step_shown.emit(self.step_id)
        self._welcome_back()

    def _welcome_back(self) -> None:
        """Says once when this was left; the first change, or another step, takes the words away."""
        if self._comes_back:
            self._comes_back = False
            now = datetime.now(UTC)
            words = StoppedWords(self).stopped(self._session.left_at or "", now, self._session.facts.language)
            self._say(words)

    def _begin(self, screen: StepScreen) -> None:
        self._show_heading()
        self.settle()
        show_top(screen)
        announce(self, f"{screen.title}. {self._position_words()}. {screen.sentence}")

    def _show_aside(self, screen: StepScreen) -> None:
        self._stay()
        self.leave()
        if self.step_screen is not None:
            self._aside.show(screen, self.step_screen)
            screen.finished.connect(self._finish_step)
            screen.heading_changed.connect(self._show_heading)
            screen.keyboard_free.connect(self.settle)
            self._bottom.rest_extras(resting=True)
            self._begin(screen)

    def _close_aside(self) -> None:
        self.leave()
        self._aside.close()
        self._bottom.rest_extras(resting=False)
        if self.step_screen is None:
            return
        if self._walk.is_asked:
            self._begin(self.step_screen)
        else:  # consent was taken back meanwhile
            self._leave_out()

    def _leave_out(self) -> None:
        if self._walk.leave_forward(StepStatus.NOT_ASKED) or self._walk.leave_back():
            self._show_step()
            self._say(self.tr("The map is left out from now on."))

    def _leave_declined(self) -> None:
        """An undo or a redo may have taken back the consent to what is shown."""
        if self.step_screen is not None and self._aside.screen is None and not self._walk.is_agreed_to:
            self._leave_out()

    def _show_card(self) -> None:
        self._by = self._walk.step.by
        card = TurnCard(self._look, self._assets)
        card.turned.connect(self._show_step)
        self._stage.show_card(card)
        self._bottom.hide()
        self._top.show_heading(card.title, "", "")
        card.settle()

    def _show_heading(self) -> None:
        if self.step_screen is None:
            return
        self._top.show_heading(self.step_screen.title, self.step_screen.sentence, self._position_words())
        self._bottom.show_primary(self.step_screen.primary_text)
        self._show_steps()

    def _position_words(self) -> str:
        number, of = self._walk.position
        return self.tr("Step {number} of {of}").format(number=number, of=of)

    def _show_steps(self) -> None:
        inside = self.step_screen is not None and self.step_screen.can_retreat
        back = inside or not self._walk.at_start
        here = self._aside.screen is None  # what is undone is to be seen
        self._bottom.show_steps(back=back, undo=here and self._session.can_undo, redo=here and self._session.can_redo)

    def _turn_help(self) -> None:
        if isinstance(self._stage.over, HelpPanel):
            self._uncover()
            return
        panel = HelpPanel(self._session, self.step_screen, self._look, self._assets)
        panel.closed.connect(self._uncover)
        panel.text_size_wanted.connect(self.text_size_wanted)
        panel.language_wanted.connect(self._speak)
        panel.withdrawal_wanted.connect(self._ask_withdrawal)
        panel.consent_wanted.connect(self._show_consent)
        self._stage.lay_over(panel)

    def _speak(self, language: str) -> None:
        """Goes on in another language of the study, on the same page."""
        self._uncover()
        self._stay()
        if self._aside.screen is not None:
            self._close_aside()
        self.leave()
        before = self.step_screen
        self._session.speak(language)
        self.language_spoken.emit(language)
        for part in (self._top, self._banner, self._bottom):
            part.retell()
        if before is not None:
            self._show_step(before)
        else:
            self._show_card()

    def _ask_withdrawal(self) -> None:
        self.leave()
        self._stay()
        self.withdrawal_wanted.emit()

    def _show_consent(self) -> None:
        """What was agreed to, in place of the step, to be looked at and changed."""
        self._stay()
        if self._aside.screen is not None:
            self._close_aside()
        asked = next((step for step in self._session.study.steps if step.type == "consent"), None)
        if asked is None or self.step_screen is None or self.step_screen.step.id == asked.id:
            self.settle()
            return
        self._show_aside(make_screen(asked, self._session, self._look, self._assets))

    def _turn_steps(self) -> None:
        if isinstance(self._stage.over, StepsPanel) or self.step_screen is None or self._aside.screen is not None:
            self._uncover()
            return
        self.leave()
        panel = StepsPanel(self._walk.stops(), self.step_screen.say, self._look, self._assets)
        panel.closed.connect(self._uncover)
        panel.wanted.connect(self._jump)
        self._stage.lay_over(panel)

    def _jump(self, step: str) -> None:
        """Goes to a step of the list; what was said in this one stays, and nothing is asked about leaving it."""
        self._stay()
        if self.step_screen is not None and self._walk.jump(step, self.step_screen.status):
            self._show_step()

    def _turn_history(self) -> None:
        if isinstance(self._stage.over, HistoryPanel) or self.step_screen is None:
            self._uncover()
            return
        self.leave()
        panel = HistoryPanel(self._session, self._look, self._assets)
        panel.closed.connect(self._uncover)
        self._stage.lay_over(panel)

    def _uncover(self) -> None:
        self._stage.uncover()
        self.settle()
