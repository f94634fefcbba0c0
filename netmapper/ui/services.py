"""What the window asks of the rest of the house: the use cases of the screens, handed in. No Qt, no disk, no key in here.

Whatever takes longer than a blink (a key derivation, an export) may be called on another thread than the window's, one
call at a time; a session that comes out of it is used by the window's thread alone from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from netmapper.app.laptop import SessionEntry, Settings, StudyEntry

if TYPE_CHECKING:
    from netmapper.app.desk import Overview
    from netmapper.app.exporting import Exported
    from netmapper.app.following import LastTime
    from netmapper.app.session import InterviewSession
    from netmapper.app.study_change import StudyChange
    from netmapper.domain.facts import SessionFacts

__all__ = ["Deliver", "SessionEntry", "Settings", "StudyEntry", "UiServices"]

Deliver = Callable[[Callable[[], None]], None]
"""Puts a call onto the window's thread."""


class UiServices(Protocol):
    """The use cases behind the screens. Errors are typed, and those of domain, study, keys, storage and export."""

    def settings(self) -> Settings:
        """How this laptop shows things; the defaults where nothing was kept or what was kept cannot be read."""

    def keep_settings(self, settings: Settings) -> None:
        """Keeps the settings for the next start. Trouble in keeping them stops nobody."""

    def studies(self) -> tuple[StudyEntry, ...]:
        """The studies on this laptop, quickly: Start waits for it. A file that is no study at all is passed over."""

    def sessions(self) -> tuple[SessionEntry, ...]:
        """The sessions on this laptop, the latest first, quickly: no file is opened for it."""

    def sessions_in(self, folder: Path) -> tuple[SessionEntry, ...]:
        """The sessions of any folder, the latest first; none where it cannot be read. No file is opened for it."""

    def generated_passphrase(self) -> str:
        """Six words drawn by chance, with blanks between them."""

    def recoverable(self, study: Path) -> bool:
        """Reads a study whole, and says whether its centre could open a session. Raises StudyFaults. Takes its time."""

    def session_of(self, study: StudyEntry, code: str) -> SessionEntry | None:
        """The session of this code that was made or opened since the program started; None where there is none."""

    def create_session(self, study: Path, code: str, passphrase: str, deliver: Deliver) -> InterviewSession:
        """A new session, durable and proved to open. Raises StudyFaults, CodeWanted or StorageTrouble. Takes its time."""

    @property
    def desk_made(self) -> bool:
        """Whether this laptop has a key of its own, by which its sessions are listed by code."""

    @property
    def desk_open(self) -> bool:
        """Whether the laptop's key is unlocked."""

    def make_desk(self, passphrase: str) -> None:
        """Makes the laptop's key, and unlocks it. Raises a KeyTrouble or StorageTrouble. Takes its time."""

    def unlock_desk(self, passphrase: str) -> None:
        """Unlocks the laptop's key. Raises KeyTrouble or StorageTrouble. Takes its time."""

    def lock_desk(self) -> None:
        """Lets the laptop's key go."""

    def overview(self, entry: SessionEntry) -> Overview:
        """A session by its code, only read. Raises NoSuchSlot where the laptop's key does not open it, or StorageTrouble."""

    def open_session(self, path: Path, passphrase: str | None, deliver: Deliver, *, fall_back: bool = False) -> InterviewSession:
        """A session as it was left; with ``fall_back``, its newest whole state where the file itself is not.

        Without a passphrase it is opened by the laptop's key, here and below.

        Raises KeyTrouble or StorageTrouble: an Unreadable with offers can be opened with ``fall_back``. Takes its time.
        """

    def study_of_laptop(self, facts: SessionFacts, kept: bytes) -> StudyChange | None:
        """What changed on this laptop since the study that a session keeps, by its file; None where nothing did. Quick."""

    def practise(self, study: Path, person: str, deliver: Deliver) -> InterviewSession:
        """A practice session with an invented person, by a word for them; it is thrown away when it is closed.

        Raises StudyFaults or StorageTrouble. Takes its time.
        """

    def last_time(self, path: Path, passphrase: str | None) -> LastTime:
        """What a session holds, for its follow-up: only read. Takes its time.

        Raises PracticeNotFollowed, NoFollowUp, KeyTrouble or StorageTrouble.
        """

    def follow_up(self, last: LastTime, passphrase: str, deliver: Deliver) -> InterviewSession:
        """The session of the next wave, beginning with last time's map. Raises StudyFaults or StorageTrouble. Takes its time."""

    def finish(self, session: InterviewSession) -> None:
        """Notes that the interview came to its end; what follows is closing it."""

    def export_folder(self) -> Path:
        """Where an export is offered to go: a folder that is there."""

    def export(self, path: Path, passphrase: str | None, folder: Path) -> Exported:
        """Writes a session, pseudonymous, under a folder, and reads it back. Raises what Exporting raises. Takes its time."""
