"""The way from Start to a new session, real or to practise with: which page is shown, and what follows. It holds no key."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from netmapper.app.laptop import StudyEntry
from netmapper.ui.researcher.code import CodePage
from netmapper.ui.researcher.host import Host
from netmapper.ui.researcher.passphrase import PassphrasePage

FIRST_THE_PICTURE = 50
"""Milliseconds that a page has to be painted, before work off this thread makes it wait for its turn."""


class NewWay:
    """Asks for a code while the study is read, then for a passphrase; or with whom to practise."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def show_code(self, study: StudyEntry) -> None:
        """Asks for the code of a new session, while the study is read and checked."""
        page = CodePage(study, self._host.look, self._host.assets)
        page.wanted.connect(lambda code: self._code_given(page, study, code))
        page.continue_wanted.connect(self._host.show_unlock)
        page.left.connect(self._host.show_start)
        self._host.show_page(page)
        soon = QTimer(page, singleShot=True, interval=FIRST_THE_PICTURE)
        soon.timeout.connect(lambda: self._check(page, study))
        soon.start()

    def show_practice(self, study: StudyEntry) -> None:
        """Asks with which invented person to practise."""
        from netmapper.ui.researcher.practice import PracticePage

        page = PracticePage(study, self._host.look, self._host.assets)
        deliver = self._host.deliver
        page.wanted.connect(
            lambda person: self._host.ask(
                page, lambda: self._host.services.practise(study.path, person, deliver), self._host.begin
            )
        )
        page.left.connect(self._host.show_start)
        self._host.show_page(page)

    def _check(self, page: CodePage, study: StudyEntry) -> None:
        if page.isVisible():
            self._host.send(lambda: self._host.services.recoverable(study.path), page.show_recoverable, self._show_faults)

    def _code_given(self, page: CodePage, study: StudyEntry, code: str) -> None:
        same = self._host.services.session_of(study, code)
        if same is not None:
            page.show_taken(same)
            return
        following = PassphrasePage(
            self._host.services.generated_passphrase, self._host.look, self._host.assets, listed=self._host.services.desk_made
        )
        following.show_recoverable(recoverable=bool(page.recoverable))
        following.wanted.connect(lambda passphrase: self._create(following, study, code, passphrase))
        following.left.connect(self._host.show_start)
        self._host.show_page(following)

    def _create(self, page: PassphrasePage, study: StudyEntry, code: str, passphrase: str) -> None:
        deliver = self._host.deliver
        self._host.ask(page, lambda: self._host.services.create_session(study.path, code, passphrase, deliver), self._host.begin)

    def _show_faults(self, trouble: Exception) -> None:
        from netmapper.ui.researcher.faults import FaultsPage

        page = FaultsPage(trouble, self._host.look, self._host.assets)
        page.left.connect(self._host.show_start)
        self._host.show_page(page)
