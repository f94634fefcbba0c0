"""The way to a follow-up: from last time's session, through what the researcher sees first. It holds no key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from netmapper.ui.researcher.host import Host

if TYPE_CHECKING:
    from netmapper.app.following import LastTime
    from netmapper.app.laptop import SessionEntry
    from netmapper.domain.facts import SessionFacts


class FollowWay:
    """Finds last time's session, says where its study changed, shows its map, and asks for the passphrase to come."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def show_follow_up(self, session: SessionEntry) -> None:
        """Asks for the passphrase of last time's session; the follow-up gets one of its own."""
        from netmapper.ui.researcher.unlock import UnlockPage

        page = UnlockPage(session, self._host.look, self._host.assets, following=True)
        page.wanted.connect(
            lambda passphrase: self._host.ask(page, lambda: self._host.services.last_time(session.path, passphrase), self.follow)
        )
        page.left.connect(self._host.show_start)
        self._host.show_page(page)

    def show_brought(self) -> None:
        """Asks where last time's session is, when it is not on this laptop."""
        from netmapper.ui.researcher.brought import BroughtPage

        page = BroughtPage(
            self._host.services.sessions_in, self._host.services.export_folder(), self._host.look, self._host.assets
        )
        page.follow_up_wanted.connect(self.show_follow_up)
        page.left.connect(self._host.show_start)
        self._host.show_page(page)

    def follow(self, last: LastTime) -> None:
        """Shows last time's map and begins its follow-up, once it was said where the study changed."""
        facts, study = last.session.facts, last.session.study
        self.say_what_changed(facts, study, lambda: self.show_last_time(last), following=True)

    def say_what_changed(self, facts: SessionFacts, kept: bytes, go_on: Callable[[], None], *, following: bool = False) -> None:
        """Says that the laptop has another version of a session's study, where it has; then goes on."""
        change = self._host.services.study_of_laptop(facts, kept)
        if change is None:
            go_on()
            return
        from netmapper.ui.researcher.study_changed import StudyChangedPage

        page = StudyChangedPage(change, self._host.look, self._host.assets, following=following)
        page.went_on.connect(go_on)
        self._host.show_page(page)

    def show_last_time(self, last: LastTime) -> None:
        """The researcher sees it first."""
        from netmapper.ui.researcher.last_time import LastTimePage

        page = LastTimePage(last, self._host.look, self._host.assets)
        page.follow_up_wanted.connect(lambda: self.ask_passphrase(last))
        page.left.connect(self._host.show_start)
        self._host.show_page(page)

    def ask_passphrase(self, last: LastTime) -> None:
        """Asks for the passphrase of a follow-up, and begins it."""
        from netmapper.ui.researcher.passphrase import PassphrasePage

        page = PassphrasePage(
            self._host.services.generated_passphrase, self._host.look, self._host.assets, listed=self._host.services.desk_made
        )
        page.show_recoverable(recoverable=last.recoverable)
        deliver = self._host.deliver
        page.wanted.connect(
            lambda passphrase: self._host.ask(
                page, lambda: self._host.services.follow_up(last, passphrase, deliver), self._host.begin
            )
        )
        page.left.connect(self._host.show_start)
        self._host.show_page(page)
