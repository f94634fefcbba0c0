"""The way to the sessions by code and onwards: which of its pages is shown, and what follows. It holds no key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from netmapper.app.laptop import SessionEntry
from netmapper.ui.researcher.desk import DeskPage
from netmapper.ui.researcher.desk_door import DeskDoor
from netmapper.ui.researcher.export import ExportPage
from netmapper.ui.researcher.host import Host
from netmapper.ui.researcher.passphrase import PassphrasePage


class DeskWay:
    """From Start to the list, through its door, and from the list to a session, a follow-up or an export."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def show(self) -> None:
        """Shows the list where it is unlocked, else its door; where there is none yet, asks for the passphrase to come."""
        services = self._host.services
        if services.desk_open:
            self._show_list()
        elif services.desk_made:
            door = DeskDoor(self._host.look, self._host.assets)
            self._through(door, services.unlock_desk)
        else:
            making = PassphrasePage(services.generated_passphrase, self._host.look, self._host.assets, laptop=True)
            self._through(making, services.make_desk)

    def _through(self, page: DeskDoor | PassphrasePage, work: Callable[[str], None]) -> None:
        page.wanted.connect(lambda passphrase: self._host.ask(page, lambda: work(passphrase), lambda _: self._show_list()))
        page.left.connect(self._host.show_start)
        self._host.show_page(page)

    def _show_list(self) -> None:
        services = self._host.services
        page = DeskPage(services.sessions(), self._host.look, self._host.assets)
        page.told_wanted.connect(
            lambda entry: self._host.send(lambda: services.overview(entry), page.show_told, page.show_closed)
        )
        page.continue_wanted.connect(lambda entry: self._open(page, entry.path))
        page.follow_up_wanted.connect(lambda entry: self._follow_up(page, entry.path))
        page.export_wanted.connect(self._export)
        page.lock_wanted.connect(self._lock)
        page.left.connect(self._host.show_start)
        self._host.show_page(page)
        page.ask_next()

    def _open(self, page: DeskPage, path: Path) -> None:
        deliver = self._host.deliver
        self._host.ask(page, lambda: self._host.services.open_session(path, None, deliver), self._host.resume)

    def _follow_up(self, page: DeskPage, path: Path) -> None:
        self._host.ask(page, lambda: self._host.services.last_time(path, None), self._host.follow)

    def _export(self, session: SessionEntry, name: str) -> None:
        services = self._host.services
        page = ExportPage(session, services.export_folder(), self._host.look, self._host.assets, listed_as=name)
        page.wanted.connect(
            lambda _, folder: self._host.ask(page, lambda: services.export(session.path, None, folder), page.show_report)
        )
        page.left.connect(self.show)
        self._host.show_page(page)

    def _lock(self) -> None:
        self._host.services.lock_desk()
        self._host.show_start()
