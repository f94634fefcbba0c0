"""What the window asks of the rest of the house: the use cases of the screens, handed in. No Qt, no disk, no key in here.

Whatever takes longer than a blink (a key derivation, an export) may be called on another thread than the window's, one
call at a time; a session that comes out of it is used by the window's thread alone from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from netmapper.app.session import InterviewSession

Deliver = Callable[[Callable[[], None]], None]
"""Puts a call onto the window's thread."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this laptop shows things. An empty ``theme`` follows the system; ``percent`` is the text size, 80 to 200."""

    theme: str = ""
    percent: int = 100
    large_targets: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class StudyEntry:
    """A study file on this laptop, as far as it is read for a list: its head only, nothing of it checked yet."""

    path: Path
    id: str
    title: str
    version: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A sealed session on this laptop, as far as it shows before it is unlocked: ``name`` is the first 8 of its file id."""

    path: Path
    name: str
    changed: datetime


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an export left out, by the short name of its session, and the error that tells why."""

    session: str
    reason: Exception


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. ``verified`` only after the written bytes were read back and found as they should be."""

    folder: Path
    files: tuple[Path, ...]
    sessions: int
    left_out: tuple[LeftOut, ...]
    verified: bool


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

    def generated_passphrase(self) -> str:
        """Six words drawn by chance, with blanks between them."""

    def session_of(self, study: StudyEntry, code: str) -> SessionEntry | None:
        """The session of this code that was made or opened since the program started; None where there is none."""

    def create_session(self, study: Path, code: str, passphrase: str, deliver: Deliver) -> InterviewSession:
        """A new session, durable and proved to open. Raises StudyFaults, CodeWanted or StorageTrouble. Takes its time."""

    def open_session(self, path: Path, passphrase: str, deliver: Deliver) -> InterviewSession:
        """A session as it was left. Raises KeyTrouble or StorageTrouble. Takes its time."""

    def finish(self, session: InterviewSession) -> None:
        """Notes that the interview came to its end; what follows is closing it."""

    def export_folder(self) -> Path:
        """Where an export is offered to go: a folder that is there."""

    def export(self, path: Path, passphrase: str, folder: Path) -> ExportReport:
        """Writes a session, pseudonymous, under a folder, and reads it back. Raises what opening or writing raises."""
