"""One sitting: the laptop is handed over, the interview goes on, pauses, and ends with the session locked again.

While it pauses, the interview is out of the window altogether: neither a pixel of it nor a name in the accessible tree.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession, Saving
from netmapper.app.step_watch import StepWatch
from netmapper.storage.errors import StorageTrouble
from netmapper.ui.assets import Assets
from netmapper.ui.bridge import Deliver, Errand
from netmapper.ui.cover import Cover
from netmapper.ui.elsewhere import ElsewherePage
from netmapper.ui.farewell import Farewell
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.practice_band import PracticeBand
from netmapper.ui.researcher.aside import AsidePage
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.researcher.replay_page import ReplayPage
from netmapper.ui.researcher.threshold import Threshold
from netmapper.ui.theme import Look
from netmapper.ui.turn_card import TurnCard
from netmapper.ui.widgets.page import Page
from netmapper.ui.withdrawing import WithdrawPage


class Sitting(Page):
    """Shows the interview, or what stands in its place. ``finish`` notes the end of the interview in the session."""

    ended = Signal()
    """The session is closed, and the laptop is the researcher's again."""
    let_go = Signal()
    """The session is closed because the window wished to close."""
    text_size_wanted = Signal(int)
    language_spoken = Signal(str)
    """The interview goes on in another language of the study."""

    def __init__(
        self,
        session: InterviewSession,
        finish: Callable[[InterviewSession], None],
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._finish = finish
        self._look = look
        self._assets = assets
        self._open = True
        self._closing = False
        self._page: Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._band = PracticeBand(look) if session.facts.practice else None
        if self._band is not None:
            self._column.addWidget(self._band)
        self._errand: Errand[bool] | None = None
        self._watch = StepWatch(session)
        self._frame = self._make_frame()
        self._frame.step_shown.connect(self._watch.opened)
        self._watch.opened(self._frame.step_id)
        self._stop_hearing = session.hear_saving(self._saving_heard)
        for keys in ("F12", "Pause"):
            QShortcut(QKeySequence(keys), self, self.pause)
        QShortcut(QKeySequence("Ctrl+Shift+R"), self, self.show_threshold)
        self._put(self._frame)

    @property
    def frame(self) -> ParticipantFrame:
        """The interview, shown or covered."""
        return self._frame

    @property
    def window_title(self) -> str:
        """The program's name, and whether this is practice: nothing of a participant."""
        return self.tr("netmapper: practice") if self._session.facts.practice else "netmapper"

    def pause(self) -> None:
        """Covers the interview at once; typed text is committed behind the cover."""
        if isinstance(self._page, (Cover, Farewell, ElsewherePage)):
            return
        cover = Cover(self._look, self._assets, asking=self._session.asks_after_pause)
        cover.uncovered.connect(self._go_on)
        cover.tried.connect(lambda passphrase: self._try(cover, passphrase))
        self._put(cover)
        cover.settle()
        cover.repaint()
        self._frame.leave()
        self._watch.paused()
        self._saving_heard(self._session.saving)

    def show_threshold(self) -> None:
        """The researcher wishes to have the laptop a moment: what the participant sees is covered first."""
        if self._page is not self._frame and (not isinstance(self._page, Cover) or self._session.asks_after_pause):
            return
        page = Threshold(self._look, self._assets)
        page.left.connect(self._go_on)
        page.crossed.connect(self._step_aside)
        self._put(page)
        page.settle()
        self._frame.leave()
        self._watch.interrupted()

    def close_session(self) -> bool:
        """Wished by the window before it closes: True once the session is closed, else ``let_go`` tells when."""
        if not self._open:
            return True
        self._frame.leave()
        if isinstance(self._page, ResearcherPage):
            self._page.leave()
        self._watch.interrupted()
        if not self._session.saving.everything:
            self._closing = True
            return False
        self._lock()
        return True

    def dress(self, look: Look) -> None:
        """Takes another theme or text size, covered or not."""
        self._look = look
        self._frame.dress(look)
        if self._band is not None:
            self._band.dress(look)
        if self._page is not None and self._page is not self._frame:
            self._page.dress(look)

    def settle(self) -> None:
        """Gives the keyboard to what is shown."""
        if self._page is not None:
            self._page.settle()

    def _make_frame(self) -> ParticipantFrame:
        frame = ParticipantFrame(self._session, self._look, self._assets)
        frame.paused.connect(self.pause)
        frame.stopped.connect(self._stopped)
        frame.finished.connect(self._finished)
        frame.elsewhere_wanted.connect(self._ask_elsewhere)
        frame.text_size_wanted.connect(self.text_size_wanted)
        frame.language_spoken.connect(self.language_spoken)
        frame.leaves.connect(self._watch.interrupted)
        frame.withdrawal_wanted.connect(self._ask_withdrawal)
        self.destroyed.connect(frame.deleteLater)  # while it is covered, it is nobody's child
        return frame

    def _try(self, cover: Cover, passphrase: str) -> None:
        """Derives the key off the window's thread, and uncovers only what it opens."""

        def told(opened: bool) -> None:
            self._errand = None
            if opened:
                self._go_on()
            else:
                cover.show_wrong()

        self._errand = Errand(Deliver(self), lambda: self._session.opened_by(passphrase), told, lambda _: told(opened=False))
        self._errand.start()

    def _go_on(self) -> None:
        if self._session.withdrawal is not None:
            self._ask_withdrawal()
            return
        self._watch.went_on()
        self._put(self._frame)
        self._frame.settle()

    def _step_aside(self) -> None:
        page = AsidePage(self._session, self._look, self._assets, self._watch.step)
        page.left.connect(self._hand_back)
        page.replay_wanted.connect(self._show_replay)
        page.withdrawal_wanted.connect(self._note_withdrawal)
        self._put(page)
        page.settle()

    def _show_replay(self) -> None:
        page = ReplayPage(self._session, self._look, self._assets)
        page.left.connect(self._step_aside)
        self._put(page)
        page.settle()

    def _ask_withdrawal(self) -> None:
        """The participant's own wish, from Help."""
        self._show_withdrawal(WithdrawPage(self._session, self._look, self._assets), self._go_on)

    def _note_withdrawal(self) -> None:
        """The participant's wish, noted by the researcher."""
        by = self._session.facts.interviewer_id or "researcher"
        self._show_withdrawal(WithdrawPage(self._session, self._look, self._assets, by=by), self._step_aside)

    def _show_withdrawal(self, page: WithdrawPage, back: Callable[[], None]) -> None:
        page.stayed.connect(back)
        page.paused.connect(self.pause)
        page.left.connect(lambda: self._say_farewell(finished=False, withdrawn=True))
        self._put(page)
        page.settle()

    def _hand_back(self) -> None:
        card = TurnCard(self._look, self._assets)
        card.turned.connect(self._go_on)
        self._put(card)
        card.settle()

    def _stopped(self) -> None:
        self._say_farewell(finished=False)

    def _finished(self) -> None:
        self._finish(self._session)
        self._say_farewell(finished=True)

    def _say_farewell(self, *, finished: bool, withdrawn: bool = False) -> None:
        self._lock()
        practice = self._session.facts.practice
        farewell = Farewell(self._look, self._assets, finished=finished, practice=practice, withdrawn=withdrawn)
        farewell.left.connect(self.ended)
        self._put(farewell)
        self._frame.deleteLater()
        farewell.settle()

    def _ask_elsewhere(self) -> None:
        page = ElsewherePage(Path.home(), self._look, self._assets)
        page.left.connect(self._go_on)
        page.chosen.connect(self._save_elsewhere)
        self._put(page)
        page.settle()

    def _save_elsewhere(self, folder: Path) -> None:
        try:
            self._session.save_elsewhere(folder)
        except StorageTrouble as trouble:
            if isinstance(self._page, ElsewherePage):
                self._page.show_trouble(trouble)
        else:
            self._go_on()

    def _saving_heard(self, saving: Saving) -> None:
        if isinstance(self._page, Cover):
            self._page.show_saving(everything=saving.everything)
        if self._closing and saving.everything:
            self._closing = False
            self._lock()
            self.let_go.emit()

    def _lock(self) -> None:
        """Nothing of the session is heard or shown from here on."""
        self._open = False
        if self._errand is not None:
            self._errand.forget()
            self._errand = None
        self._watch.close()
        self._stop_hearing()
        self._frame.close_down()
        if self._page is not self._frame:
            self._frame.deleteLater()
        self._session.close()

    def _put(self, page: Page) -> None:
        before, self._page = self._page, page
        if before is not None:
            if isinstance(before, ResearcherPage):
                before.leave()
            before.hide()
            self._column.removeWidget(before)
            before.setParent(None)
            if before is not self._frame:
                before.deleteLater()
        self._column.addWidget(page, 1)
        page.show()
