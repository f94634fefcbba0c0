"""The window: which page is shown, and what follows when it is left. It imports no study, key or store until one is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from netmapper.app.laptop import SessionEntry, Settings, StudyEntry
from netmapper.ui.assets import Assets
from netmapper.ui.bridge import Deliver, Errand
from netmapper.ui.look import look_from
from netmapper.ui.researcher.start import Start
from netmapper.ui.theme import Look, put_on
from netmapper.ui.widgets.page import Page

if TYPE_CHECKING:
    from netmapper.app.following import LastTime
    from netmapper.app.session import InterviewSession
    from netmapper.ui.languages import Tongue
    from netmapper.ui.researcher.code import CodePage
    from netmapper.ui.services import UiServices
    from netmapper.ui.sitting import Sitting
    from netmapper.ui.unexpected import Notice
    from netmapper.ui.widgets.focus_ring import FocusRing

Made = TypeVar("Made")
FIRST_THE_PICTURE = 50
"""Milliseconds that a page has to be painted, before work off this thread makes it wait for its turn."""
FETCHING = 15
"""Milliseconds after which what the interview needs is imported: the page has said that it is busy, the key is being derived."""
SMALLEST = QSize(1_024, 640)
"""Pixels: a small laptop's screen, less its bars."""


class Asking(Protocol):
    """What the window knows of a page that waits for something that takes its time."""

    def show_busy(self) -> None:
        """Says that it takes its time."""

    def show_trouble(self, trouble: Exception) -> None:
        """Says what stopped it."""


class MainWindow(QMainWindow):
    """One page at a time, Start first. Its title says the program's name, in practice that too, and never anything else.

    Without a ``tongue`` it speaks English alone.
    """

    def __init__(self, services: UiServices, assets: Assets, look: Look, tongue: Tongue | None = None) -> None:
        super().__init__()
        self.services = services
        self.assets = assets
        self.look = look
        self._tongue = tongue
        self._deliver: Deliver | None = None
        self._errand: Errand[Any] | None = None
        self._sitting: Sitting | None = None
        self._withdrawn: InterviewSession | None = None
        self._page: Page | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("netmapper")
        self.setMinimumSize(SMALLEST)
        self._ring: FocusRing | None = None
        self._notice: Notice | None = None
        self._painted = False
        self.show_start()

    @property
    def deliver(self) -> Deliver:
        """The way back to this window's thread; made on that thread, when it is first wanted."""
        if self._deliver is None:
            self._deliver = Deliver(self)
        return self._deliver

    def show_start(self) -> None:
        """Shows the studies and sessions that are on this laptop now."""
        start = Start(self.services.studies(), self.services.sessions(), self.look, self.assets)
        start.new_wanted.connect(self.show_code)
        start.practice_wanted.connect(self.show_practice)
        start.unlock_wanted.connect(self.show_unlock)
        start.follow_up_wanted.connect(self.show_follow_up)
        start.brought_wanted.connect(self.show_brought)
        start.export_wanted.connect(self.show_export)
        start.by_code_wanted.connect(self.show_desk)
        start.settings_wanted.connect(self.show_settings)
        self.show_page(start)

    def show_settings(self, *, at_language: bool = False) -> None:
        """Shows how this laptop shows things; the keyboard begins at the language where that was just chosen."""
        from PySide6.QtCore import Qt

        from netmapper.ui.researcher.settings import SettingsPage

        languages = self._tongue.languages if self._tongue is not None else ()
        page = SettingsPage(self.services.settings(), self.look, self.assets, languages)
        page.changed.connect(self.apply)
        # once the press is over: after an arrow key Qt still moves the keyboard on the page that is left
        page.language_wanted.connect(self._speak_from_now_on, Qt.ConnectionType.QueuedConnection)
        page.left.connect(self.show_start)
        self.show_page(page)
        if at_language:
            page.settle_at_language()

    def show_code(self, study: StudyEntry) -> None:
        """Asks for the code of a new session, while the study is read and checked."""
        from netmapper.ui.researcher.code import CodePage

        page = CodePage(study, self.look, self.assets)
        page.wanted.connect(lambda code: self._code_given(page, study, code))
        page.continue_wanted.connect(self.show_unlock)
        page.left.connect(self.show_start)
        self.show_page(page)
        soon = QTimer(page, singleShot=True, interval=FIRST_THE_PICTURE)
        soon.timeout.connect(lambda: self._check(page, study))
        soon.start()

    def show_practice(self, study: StudyEntry) -> None:
        """Asks with which invented person to practise."""
        from netmapper.ui.researcher.practice import PracticePage

        page = PracticePage(study, self.look, self.assets)
        deliver = self.deliver
        page.wanted.connect(
            lambda person: self.ask(page, lambda: self.services.practise(study.path, person, deliver), self.begin)
        )
        page.left.connect(self.show_start)
        self.show_page(page)

    def show_unlock(self, session: SessionEntry) -> None:
        """Asks for the passphrase of a session."""
        from netmapper.ui.researcher.unlock import UnlockPage

        page = UnlockPage(session, self.look, self.assets)
        page.wanted.connect(lambda passphrase: self._unlock(page, session, passphrase, fall_back=False))
        page.earlier_wanted.connect(lambda passphrase: self._unlock(page, session, passphrase, fall_back=True))
        page.left.connect(self.show_start)
        self.show_page(page)

    def show_follow_up(self, session: SessionEntry) -> None:
        """Asks for the passphrase of last time's session; the follow-up gets one of its own."""
        from netmapper.ui.researcher.unlock import UnlockPage

        page = UnlockPage(session, self.look, self.assets, following=True)
        page.wanted.connect(
            lambda passphrase: self.ask(page, lambda: self.services.last_time(session.path, passphrase), self.show_last_time)
        )
        page.left.connect(self.show_start)
        self.show_page(page)

    def show_brought(self) -> None:
        """Asks where last time's session is, when it is not on this laptop."""
        from netmapper.ui.researcher.brought import BroughtPage

        page = BroughtPage(self.services.sessions_in, self.services.export_folder(), self.look, self.assets)
        page.follow_up_wanted.connect(self.show_follow_up)
        page.left.connect(self.show_start)
        self.show_page(page)

    def show_desk(self) -> None:
        """Shows the sessions by their codes, once this laptop's passphrase was given."""
        from netmapper.ui.researcher.desk_way import DeskWay

        DeskWay(self).show()

    def show_export(self, session: SessionEntry) -> None:
        """Asks where a session shall be exported to."""
        from netmapper.ui.researcher.export import ExportPage

        page = ExportPage(session, self.services.export_folder(), self.look, self.assets)
        page.wanted.connect(
            lambda passphrase, folder: self.ask(
                page, lambda: self.services.export(session.path, passphrase, folder), page.show_report
            )
        )
        page.left.connect(self.show_start)
        self.show_page(page)

    def begin(self, session: InterviewSession) -> None:
        """Begins a sitting with an open session."""
        from netmapper.domain.facts import ERASED, WITHDRAWN
        from netmapper.ui.sitting import Sitting

        if session.facts.status in {WITHDRAWN, ERASED}:
            self._show_withdrawn(session)
            return
        self._speak(session.facts.language)
        self._sitting = Sitting(session, self.services.finish, self.look, self.assets)
        self._sitting.ended.connect(self._sitting_ended)
        self._sitting.let_go.connect(self.close)
        self._sitting.text_size_wanted.connect(self._resize_text)
        self._sitting.language_spoken.connect(self._speak)
        self.setWindowTitle(self._sitting.window_title)
        self.show_page(self._sitting)

    def _show_withdrawn(self, session: InterviewSession) -> None:
        """Of a session that its participant withdrew only that is shown, and the way back if they asked for it."""
        from netmapper.ui.researcher.withdrawn import WithdrawnPage

        self._withdrawn = session
        page = WithdrawnPage(session, self.look, self.assets)
        page.left.connect(self._leave_withdrawn)
        page.taken_back.connect(self._take_part_again)
        self.show_page(page)

    def _leave_withdrawn(self) -> None:
        self._close_withdrawn()
        self.show_start()

    def _take_part_again(self) -> None:
        session, self._withdrawn = self._withdrawn, None
        if session is not None:
            session.take_withdrawal_back()
            self.begin(session)

    def _close_withdrawn(self) -> None:
        self._let_go(self._withdrawn)
        self._withdrawn = None

    def apply(self, settings: Settings) -> None:
        """Shows everything by other settings at once, and keeps them."""
        self.services.keep_settings(settings)
        self.look = look_from(settings, self.assets)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            put_on(app, self.look)
        if self._page is not None:
            self._page.dress(self.look)
        for part in (self._ring, self._notice):
            if part is not None:
                part.dress(self.look)

    def show_unexpected(self, trouble: BaseException) -> None:
        """Says calmly, over the foot of the window, that something went wrong that nobody expected."""
        from netmapper.ui.unexpected import Notice

        if self._notice is None:
            self._notice = Notice(self, self.look, self.assets)
        self._notice.say_of(trouble)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the first picture is there, the ring round what has the keyboard joins it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._settle_in)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go through a page of words alone, too."""
        from netmapper.ui.widgets.page_keys import turn_page

        if not turn_page(self.focusWidget(), event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once everything that was said is durable and what was asked for has come back."""
        if self._sitting is not None and not self._sitting.close_session():
            event.ignore()
            return
        self._close_withdrawn()
        if self._errand is not None:
            self._let_go(self._errand.forget())
            self._errand = None
        super().closeEvent(event)

    def show_page(self, page: Page) -> None:
        """Shows a page in place of the one before, which goes."""
        before, self._page = self._page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        page.settle()

    def _check(self, page: CodePage, study: StudyEntry) -> None:
        if self._page is page and self.isVisible():
            self.send(lambda: self.services.recoverable(study.path), page.show_recoverable, self._show_faults)

    def _code_given(self, page: CodePage, study: StudyEntry, code: str) -> None:
        from netmapper.ui.researcher.passphrase import PassphrasePage

        same = self.services.session_of(study, code)
        if same is not None:
            page.show_taken(same)
            return
        following = PassphrasePage(self.services.generated_passphrase, self.look, self.assets, listed=self.services.desk_made)
        following.show_recoverable(recoverable=bool(page.recoverable))
        following.wanted.connect(lambda passphrase: self._create(following, study, code, passphrase))
        following.left.connect(self.show_start)
        self.show_page(following)

    def show_last_time(self, last: LastTime) -> None:
        """The researcher sees it first."""
        from netmapper.ui.researcher.last_time import LastTimePage

        page = LastTimePage(last, self.look, self.assets)
        page.follow_up_wanted.connect(lambda: self.ask_passphrase(last))
        page.left.connect(self.show_start)
        self.show_page(page)

    def ask_passphrase(self, last: LastTime) -> None:
        """Asks for the passphrase of a follow-up, and begins it."""
        from netmapper.ui.researcher.passphrase import PassphrasePage

        page = PassphrasePage(self.services.generated_passphrase, self.look, self.assets, listed=self.services.desk_made)
        page.show_recoverable(recoverable=last.recoverable)
        deliver = self.deliver
        page.wanted.connect(
            lambda passphrase: self.ask(page, lambda: self.services.follow_up(last, passphrase, deliver), self.begin)
        )
        page.left.connect(self.show_start)
        self.show_page(page)

    def _create(self, page: Asking, study: StudyEntry, code: str, passphrase: str) -> None:
        deliver = self.deliver
        self.ask(page, lambda: self.services.create_session(study.path, code, passphrase, deliver), self.begin)

    def _unlock(self, page: Asking, session: SessionEntry, passphrase: str, *, fall_back: bool) -> None:
        deliver = self.deliver
        self.ask(page, lambda: self.services.open_session(session.path, passphrase, deliver, fall_back=fall_back), self.begin)
        soon = QTimer(self._page, singleShot=True, interval=FETCHING)
        soon.timeout.connect(fetch_interview)
        soon.start()

    def ask(self, page: Asking, work: Callable[[], Made], done: Callable[[Made], None]) -> None:
        """Has work done that takes its time, while a page says so."""
        page.show_busy()
        self.send(work, done, page.show_trouble)

    def send(self, work: Callable[[], Made], done: Callable[[Made], None], failed: Callable[[Exception], None]) -> None:
        """Has work done off this thread, after whatever is under way; what comes of a page that is gone is dropped."""
        if self._errand is not None:
            self._errand.forget()
        page = self._page

        def back(call: Callable[[], None]) -> None:
            self._errand = None
            if self._page is page:
                call()

        self._errand = Errand(
            self.deliver, work, lambda made: back(lambda: done(made)), lambda trouble: back(lambda: failed(trouble))
        )
        self._errand.start()

    def _show_faults(self, trouble: Exception) -> None:
        from netmapper.ui.researcher.faults import FaultsPage

        page = FaultsPage(trouble, self.look, self.assets)
        page.left.connect(self.show_start)
        self.show_page(page)

    def _sitting_ended(self) -> None:
        self._sitting = None
        self.setWindowTitle("netmapper")
        self._speak(self.services.settings().language)
        self.show_start()

    def _speak_from_now_on(self, settings: Settings) -> None:
        self.services.keep_settings(settings)
        self._speak(settings.language)
        self.show_settings(at_language=True)

    def _speak(self, language: str) -> None:
        """Has the program speak a language; whoever shows something says it again."""
        if self._tongue is not None and self._tongue.speak(language) and self._notice is not None:
            self._notice.deleteLater()
            self._notice = None

    def _settle_in(self) -> None:
        """What the first picture need not wait for: the focus ring, shaking hands, what the system wishes in earnest."""
        from netmapper.ui.look import system_theme
        from netmapper.ui.widgets.focus_ring import FocusRing
        from netmapper.ui.widgets.second_tap import SecondTap

        settings = self.services.settings()
        if not settings.theme and system_theme() != self.look.theme.name:
            self.apply(settings)
        self._ring = FocusRing(self, self.look)
        self._ring.catch_up()
        SecondTap(self, self.windowHandle())

    def _resize_text(self, steps: int) -> None:
        from netmapper.ui.researcher.settings import resized

        self.apply(resized(self.services.settings(), steps))

    def _let_go(self, made: object) -> None:
        """A session that was opened just as the window closes is closed again."""
        if made is not None and hasattr(made, "close"):
            made.close()


def fetch_interview() -> None:
    """Imports what follows an unlocking, while that still takes its time on a thread of its own."""
    import netmapper.ui.map.map_screen
    import netmapper.ui.sitting  # noqa: F401
