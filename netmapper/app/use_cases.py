"""What the screens ask for, put together from the use cases: light until a session is made, opened or exported.

Everything heavy (the study's model, keys, storage, exports) is imported when it is first needed, so that the window is
there at once.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from netmapper.app.clock import Clock
from netmapper.app.laptop import Laptop, SessionEntry, Settings, StudyEntry, sessions_in, study_file

if TYPE_CHECKING:
    from netmapper.app.desk import Desk, Overview
    from netmapper.app.exporting import Exported
    from netmapper.app.following import LastTime
    from netmapper.app.painting import Painter
    from netmapper.app.session import InterviewSession
    from netmapper.app.study_change import StudyChange
    from netmapper.domain.facts import SessionFacts
    from netmapper.keys.cost import KdfCost
    from netmapper.keys.secret import Secret
    from netmapper.storage.vault import NewSecrets

Deliver = Callable[[Callable[[], None]], None]
"""Puts a call onto the thread of whoever uses a session."""


class UseCases:
    """The use cases behind the screens, over one laptop. ``painter`` and ``icons`` are for the pictures of an export.

    ``cost`` is what the passphrase of a new session costs to try; None is what is shipped.
    """

    def __init__(
        self,
        laptop: Laptop,
        clock: Clock,
        painter: Callable[[], Painter],
        icons: Callable[[str], str],
        cost: KdfCost | None = None,
    ) -> None:
        self._laptop = laptop
        self._clock = clock
        self._painter = painter
        self._icons = icons
        self._cost = cost
        self._codes: dict[Path, tuple[str, str]] = {}
        self._desk: Desk | None = None

    def settings(self) -> Settings:
        """How this laptop shows things."""
        return self._laptop.settings()

    def keep_settings(self, settings: Settings) -> None:
        """Keeps the settings for the next start."""
        self._laptop.keep_settings(settings)

    def studies(self) -> tuple[StudyEntry, ...]:
        """The studies on this laptop."""
        return self._laptop.studies()

    def sessions(self) -> tuple[SessionEntry, ...]:
        """The sessions on this laptop, the latest first."""
        return self._laptop.sessions()

    def sessions_in(self, folder: Path) -> tuple[SessionEntry, ...]:
        """The sessions of any folder, the latest first; none where it cannot be read."""
        return sessions_in(folder)

    def generated_passphrase(self) -> str:
        """Six words drawn by chance, with blanks between them."""
        from netmapper.keys.generated import generated_passphrase

        return str(generated_passphrase())

    def recoverable(self, study: Path) -> bool:
        """Reads a study whole, and says whether its centre could open a session. Raises StudyFaults."""
        from netmapper.study.loading import read_study

        return bool(read_study(study_file(study)).recipients)

    def session_of(self, study: StudyEntry, code: str) -> SessionEntry | None:
        """The session of this code that was made or opened since the program started; None where there is none.

        Codes lie sealed in each file, so those of other days are not known before their sessions are opened.
        """
        from netmapper.domain.text import clean_name

        wanted = (study.id, clean_name(code).casefold())
        return next((entry for entry in self.sessions() if self._codes.get(entry.path) == wanted), None)

    @property
    def desk_made(self) -> bool:
        """Whether this laptop has a key of its own, by which its sessions are listed by code. Quick."""
        return (self._laptop.sessions_folder / "library.netkey").is_file()

    @property
    def desk_open(self) -> bool:
        """Whether the laptop's key is unlocked."""
        return self._desk is not None and self._desk.key is not None

    def make_desk(self, passphrase: str) -> None:
        """Makes the laptop's key, and unlocks it. Raises EmptyPassphrase or StorageTrouble."""
        self._at_desk().make(passphrase)

    def unlock_desk(self, passphrase: str) -> None:
        """Unlocks the laptop's key. Raises KeyTrouble or StorageTrouble."""
        self._at_desk().unlock(passphrase)

    def lock_desk(self) -> None:
        """Lets the laptop's key go."""
        if self._desk is not None:
            self._desk.lock()

    def overview(self, entry: SessionEntry) -> Overview:
        """A session by its code, only read. Raises NoSuchSlot where it opens by its own passphrase alone, or StorageTrouble."""
        found = self._at_desk().overview(entry, self._laptop.exported().get(entry.name))
        if found.code:  # nobody has the code of somebody who was erased
            self._codes[entry.path] = (found.study_id, found.code.casefold())
        return found

    def create_session(self, study: Path, code: str, passphrase: str, deliver: Deliver) -> InterviewSession:
        """A new session, durable and proved to open. Raises StudyFaults, CodeWanted or StorageTrouble."""
        from netmapper.app.sessions import NewSession, begin

        wanted = NewSession(study_file(study), code)
        return self._known(begin(wanted, self._laptop.sessions_folder, self._secrets(passphrase), self._clock, deliver))

    def open_session(self, path: Path, passphrase: str | None, deliver: Deliver, *, fall_back: bool = False) -> InterviewSession:
        """A session as it was left; without a passphrase by the laptop's key, which is unlocked.

        Raises KeyTrouble or StorageTrouble; the file is then as it was.
        """
        from netmapper.app.sessions import resume

        return self._known(resume(path, self._secret(passphrase), self._clock, deliver, fall_back=fall_back))

    def study_of_laptop(self, facts: SessionFacts, kept: bytes) -> StudyChange | None:
        """What changed on this laptop since the study that a session keeps; None where nothing did. Quick."""
        from netmapper.app.study_change import study_change

        return study_change(facts.study_id, facts.protocol_version, kept, self.studies())

    def practise(self, study: Path, person: str, deliver: Deliver) -> InterviewSession:
        """A practice session, thrown away when it is closed. Raises StudyFaults or StorageTrouble."""
        from netmapper.app.practising import practise

        folder = self._laptop.practice_folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return practise(study_file(study), person, folder, self._clock, deliver, self._cost)

    def clear_practice(self) -> None:
        """Takes away what a crash left of practice."""
        folder = self._laptop.practice_folder
        if any(folder.glob("*.netmap*")):
            from netmapper.app.practising import clear

            clear(folder)

    def last_time(self, path: Path, passphrase: str | None) -> LastTime:
        """What a session holds, for its follow-up: only read.

        Raises PracticeNotFollowed, NoFollowUp, KeyTrouble or StorageTrouble.
        """
        from netmapper.app.following import LastTime, refuse_unwanted
        from netmapper.app.sessions import PracticeNotFollowed
        from netmapper.storage.vault import read_session
        from netmapper.study.loading import shaped_study

        session = read_session(path, self._secret(passphrase))
        if session.facts.practice:
            raise PracticeNotFollowed
        study = shaped_study(session.study)
        refuse_unwanted(session.facts, session.network, study)
        return LastTime(session, recoverable=bool(study.recipients))

    def follow_up(self, last: LastTime, passphrase: str, deliver: Deliver) -> InterviewSession:
        """The session of the next wave, beginning with last time's map. Raises StudyFaults or StorageTrouble."""
        from netmapper.app.sessions import follow_up

        return self._known(follow_up(last.session, self._laptop.sessions_folder, self._secrets(passphrase), self._clock, deliver))

    def finish(self, session: InterviewSession) -> None:
        """Notes that the interview came to its end."""
        session.finish()

    def export_folder(self) -> Path:
        """Where an export is offered to go: the person's documents, else their home."""
        from platformdirs import user_documents_path

        documents = user_documents_path()
        return documents if documents.is_dir() else Path.home()

    def export(self, path: Path, passphrase: str | None, folder: Path) -> Exported:
        """Writes a session, pseudonymous, under a folder, with its pictures, and reads it back."""
        from netmapper.app.exporting import Exporting
        from netmapper.app.unlocking import Unlocking

        exporting = Exporting(folder, self._clock, painter=self._painter(), icons=self._icons)
        key = self._desk.key if passphrase is None and self._desk is not None else None
        begun = self._clock()  # what is saved from here on may not be in it
        made = exporting.run([Unlocking(lambda: passphrase or "", key).source(path)])
        if made.package.sessions:
            self._laptop.note_exported(path.stem, begun)
        return made

    def _at_desk(self) -> Desk:
        from netmapper.app.desk import Desk

        self._desk = self._desk or Desk(self._laptop.sessions_folder, self._cost)
        return self._desk

    def _secret(self, passphrase: str | None) -> Secret:
        from netmapper.keys.errors import NoSuchSlot
        from netmapper.keys.secret import Passphrase

        if passphrase is not None:
            return Passphrase(passphrase)
        key = self._desk.key if self._desk is not None else None
        if key is None:
            raise NoSuchSlot("laptop")
        return key

    def _secrets(self, passphrase: str) -> NewSecrets:
        from netmapper.keys.cost import KdfCost
        from netmapper.keys.secret import Passphrase
        from netmapper.storage.vault import NewSecrets

        laptop = self._desk.key if self._desk is not None else None
        return NewSecrets(Passphrase(passphrase), laptop, cost=self._cost or KdfCost())

    def _known(self, session: InterviewSession) -> InterviewSession:
        path = session.path
        self._codes[path] = (session.facts.study_id, session.facts.code.casefold())
        session.hear(lambda change: self._forget(path) if change.verb == "erase" else None)
        return session

    def _forget(self, path: Path) -> None:
        """A code that was erased is remembered nowhere."""
        self._codes.pop(path, None)
