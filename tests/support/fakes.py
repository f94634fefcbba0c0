"""The house behind the window, in memory: studies, sessions, passphrases and exports that never touch a disk or derive a key."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import reduce
from pathlib import Path
from threading import Event

from netmapper.analysis.unanswered import left_open
from netmapper.app.desk import Overview
from netmapper.app.exporting import Exported, NothingToExport, Unread
from netmapper.app.following import LastTime, carried, refuse_unwanted
from netmapper.app.laptop import SessionEntry, Settings, StudyEntry, sessions_in
from netmapper.app.practice_people import PEOPLE, practice_map
from netmapper.app.session import InterviewSession
from netmapper.app.study_change import StudyChange
from netmapper.domain.facts import SessionFacts
from netmapper.editing.document import FIRST, Document, Fresh
from netmapper.export.results import PackageResult, Written
from netmapper.keys.errors import NoSuchSlot, WrongPassphrase
from netmapper.storage.errors import Damage, DamagedFile, SavingTrouble
from netmapper.storage.vault import SessionRead
from netmapper.study.loading import study_bytes
from netmapper.study.model import Study
from netmapper.ui.services import Deliver
from tests.support.sessions import MemoryVault, begin_with, facts_for
from tests.support.studies import small_study

SIX_WORDS = ("maple river candle orbit velvet north", "stone lemon harbour quiet paper wing")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass
class PatientVault(MemoryVault):
    """Says that something is durable when it is told to; ``prompt`` says it at once."""

    prompt: bool = True
    trouble: SavingTrouble | None = None
    tried: int = 0
    elsewhere: list[Path] = field(default_factory=list)
    refuses: SavingTrouble | None = None
    session: InterviewSession | None = None

    path = Path("/nowhere/01234567.netmap")

    def save_now(self) -> None:
        """Everything recorded so far is durable."""
        assert self.session is not None
        self.session.saved(max(self.changes, default=0))

    def get_stuck(self, trouble: SavingTrouble) -> None:
        """Saving meets trouble."""
        assert self.session is not None
        self.trouble = trouble
        self.session.stuck(trouble)

    def retry(self) -> None:
        self.tried += 1
        if self.refuses is None:
            self.trouble = None
            self.save_now()

    def save_elsewhere(self, folder: Path) -> Path:
        if self.refuses is not None:
            raise self.refuses
        self.elsewhere.append(folder)
        self.save_now()
        return folder / self.path.name


def kept_session(vault: PatientVault, study: Study | None = None, code: str = "P01") -> InterviewSession:
    """A session over such a vault, as it was left there."""
    chosen = study if study is not None else small_study()
    fresh = reduce(Fresh.past, vault.changes.values(), FIRST)
    document = Document(chosen, vault.network, vault.entries, fresh, recall=vault.recall)
    session = InterviewSession(chosen, vault.facts or facts_for(chosen, code=code), document, vault)
    session.started_at(max(vault.changes, default=0))
    vault.session = session
    vault.closed = False
    if vault.prompt:
        session.hear(lambda _: vault.save_now())
    return session


@dataclass
class FakeHouse:
    """Services in memory. ``fails`` is raised by the next thing that takes its time; ``made`` and ``finished`` remember."""

    study: Study = field(default_factory=small_study)
    kept: Settings = Settings(theme="light")
    vaults: dict[str, PatientVault] = field(default_factory=dict)
    passphrases: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    finished: list[InterviewSession] = field(default_factory=list)
    thrown_away: list[str] = field(default_factory=list)
    exported: list[tuple[Path, Path]] = field(default_factory=list)
    fails: Exception | None = None
    rescue: bool = False
    gate: Event | None = None
    drawn: int = 0
    desk_words: str | None = None
    desk_open: bool = False
    apart: set[str] = field(default_factory=set)
    unreadable: set[str] = field(default_factory=set)
    exports: dict[str, datetime] = field(default_factory=dict)
    changed: StudyChange | None = None

    def settings(self) -> Settings:
        return self.kept

    def keep_settings(self, settings: Settings) -> None:
        self.kept = settings

    def studies(self) -> tuple[StudyEntry, ...]:
        words = ("This is an example. It is no published instrument.",)
        return (StudyEntry(Path("/studies/small.netstudy"), "small", "A small study", "1.0", *words),)

    def sessions(self) -> tuple[SessionEntry, ...]:
        return tuple(self._entry(name) for name in self.vaults)

    def sessions_in(self, folder: Path) -> tuple[SessionEntry, ...]:
        return sessions_in(folder)

    def generated_passphrase(self) -> str:
        self.drawn += 1
        return SIX_WORDS[(self.drawn - 1) % len(SIX_WORDS)]

    def recoverable(self, study: Path) -> bool:
        self._take_time()
        return self.rescue

    def session_of(self, study: StudyEntry, code: str) -> SessionEntry | None:
        return next((self._entry(name) for name, known in self.codes.items() if known == code), None)

    @property
    def desk_made(self) -> bool:
        return self.desk_words is not None

    def make_desk(self, passphrase: str) -> None:
        self._take_time()
        self.desk_words, self.desk_open = passphrase, True

    def unlock_desk(self, passphrase: str) -> None:
        self._take_time()
        if passphrase != self.desk_words:
            raise WrongPassphrase
        self.desk_open = True

    def lock_desk(self) -> None:
        self.desk_open = False

    def overview(self, entry: SessionEntry) -> Overview:
        if entry.name in self.apart:
            raise NoSuchSlot("laptop")
        if entry.name in self.unreadable:
            raise DamagedFile(entry.path, Damage.ALTERED)
        network = self.vaults[entry.name].network
        facts = facts_for(self.study, code=self.codes[entry.name])
        words = ("small", facts.wave, facts.status, "A small study", "1.0", left_open(self.study, network), "en", "en")
        return Overview(entry, facts.code, *words, exported=self.exports.get(entry.name))

    def create_session(self, study: Path, code: str, passphrase: str, deliver: Deliver) -> InterviewSession:
        self._take_time()
        name = f"{len(self.vaults) + 1:08x}"
        self.put(name, code, passphrase)
        return kept_session(self.vaults[name], self.study, code)

    def open_session(self, path: Path, passphrase: str | None, deliver: Deliver, *, fall_back: bool = False) -> InterviewSession:
        self._take_time(spared=fall_back)
        if not self._opens(path, passphrase):
            raise WrongPassphrase
        return kept_session(self.vaults[path.stem], self.study, self.codes[path.stem])

    def study_of_laptop(self, facts: SessionFacts, kept: bytes) -> StudyChange | None:
        return self.changed

    def practise(self, study: Path, person: str, deliver: Deliver) -> InterviewSession:
        self._take_time()
        vault = PatientVault()
        session = kept_session(vault, self.study, "PRACTICE")
        session.facts = replace(session.facts, practice=True)
        for command in practice_map(PEOPLE[person], self.study):
            session.do(command)
        session.hear_closing(lambda: self.thrown_away.append(person))
        return session

    def last_time(self, path: Path, passphrase: str | None) -> LastTime:
        self._take_time()
        if not self._opens(path, passphrase):
            raise WrongPassphrase
        facts = self.vaults[path.stem].facts or facts_for(self.study, code=self.codes[path.stem])
        refuse_unwanted(facts, self.vaults[path.stem].network, self.study)
        return LastTime(SessionRead(facts, study_bytes(self.study), self.vaults[path.stem].network), recoverable=self.rescue)

    def follow_up(self, last: LastTime, passphrase: str, deliver: Deliver) -> InterviewSession:
        session = self.create_session(Path(), last.session.facts.code, passphrase, deliver)
        begin_with(session, carried(last.session.network, self.study))
        return session

    def finish(self, session: InterviewSession) -> None:
        self.finished.append(session)

    def export_folder(self) -> Path:
        return Path.home()

    def export(self, path: Path, passphrase: str | None, folder: Path) -> Exported:
        self._take_time()
        if not self._opens(path, passphrase):
            raise NothingToExport([Unread(path.stem, WrongPassphrase())])
        self.exported.append((path, folder))
        target = folder / "small-export"
        files = (Written("datapackage.json", 2_400, "00"), Written("data/nodes.csv", 900, "00", 12))
        return Exported(PackageResult(target, files, ((1, 1),), (), ()), (target / "pictures" / "map-1-1.svg",))

    def put(self, name: str, code: str, passphrase: str, vault: PatientVault | None = None) -> PatientVault:
        """A sealed session on this laptop."""
        kept = vault if vault is not None else PatientVault()
        self.vaults[name], self.codes[name], self.passphrases[name] = kept, code, passphrase
        return kept

    def _opens(self, path: Path, passphrase: str | None) -> bool:
        return self.desk_open if passphrase is None else self.passphrases[path.stem] == passphrase

    def _entry(self, name: str) -> SessionEntry:
        return SessionEntry(Path(f"/sessions/{name}.netmap"), name, NOON)

    def _take_time(self, *, spared: bool = False) -> None:
        if self.gate is not None:
            self.gate.wait(10)
        trouble, self.fails = self.fails, None
        if trouble is not None and not spared:
            raise trouble
