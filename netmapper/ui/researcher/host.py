"""What leads from page to page of the researcher asks of the window, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from netmapper.ui.widgets.page import Page

if TYPE_CHECKING:
    from netmapper.app.following import LastTime
    from netmapper.app.laptop import SessionEntry
    from netmapper.app.session import InterviewSession
    from netmapper.ui.assets import Assets
    from netmapper.ui.bridge import Deliver
    from netmapper.ui.services import UiServices
    from netmapper.ui.theme import Look


class Host(Protocol):
    """What the ways of the researcher need of the window."""

    services: UiServices
    assets: Assets
    look: Look

    @property
    def deliver(self) -> Deliver:
        """The way back to the window's thread."""

    def show_start(self) -> None:
        """Shows Start."""

    def show_page(self, page: Page) -> None:
        """Shows a page in place of the one before."""

    def ask(self, page: Any, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Has work done that takes its time, while a page says so."""

    def send(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Has work done off the window's thread; what comes of a page that is gone is dropped."""

    def begin(self, session: InterviewSession) -> None:
        """Begins a sitting with an open session."""

    def show_unlock(self, session: SessionEntry) -> None:
        """Asks for the passphrase of a session."""

    def resume(self, session: InterviewSession) -> None:
        """Begins a sitting, once it was said where the study changed."""

    def follow(self, last: LastTime) -> None:
        """Begins a follow-up, once it was said where the study changed."""
