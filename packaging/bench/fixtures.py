"""What figures are measured on: invented sessions, the same for the same seed, made once and kept in .bench/."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

from front.tree import ROOT, say

from netmapper.app.clock import system_clock
from netmapper.app.inventing import TEMPERS, Invented
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import NewSession, begin
from netmapper.app.simulating import Simulation, simulate
from netmapper.bootstrap import example_study
from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import Command, MarkStep, PlaceNode
from netmapper.keys.locks import NewSecrets
from netmapper.storage.library import create_library

FOLDER = ROOT / ".bench"
PASSPHRASE = "six invented words for every figure"
CARDS = 60
CHANGES = 3_000
SEED = 2015


def prepare() -> None:
    """Makes every fixture that is not there yet."""
    from bench.maps import CARDS, map_of

    long_session()
    home()
    for cards in CARDS:
        map_of(cards)


def long_session() -> Path:
    """A home of netmapper with one session of 60 cards and 3,000 recorded changes, left on the map."""
    return kept("long", _make_long)


def home() -> Path:
    """A home of netmapper with twenty sealed sessions of all sizes."""
    return kept("home", _make_home)


@contextmanager
def working_copy(folder: Path) -> Iterator[Path]:
    """A copy of a fixture on the same disk, thrown away afterwards."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="work-", dir=FOLDER) as made:
        yield Path(shutil.copytree(folder, Path(made) / folder.name))


def session_in(home: Path) -> Path:
    """The one session of a home."""
    return next((home / "sessions").glob("*.netmap"))


def kept(name: str, make: Callable[[Path], None], *makers: Path) -> Path:
    """A fixture as it was made, or made now: anew where the code or the study that made it has changed."""
    folder, stamp = FOLDER / name, FOLDER / f"{name}.json"
    made_from = {"made_from": _digest(makers)}
    if folder.is_dir() and stamp.is_file() and json.loads(stamp.read_text(encoding="utf-8")) == made_from:
        return folder
    say(f"Preparing {folder.relative_to(ROOT)}")
    stamp.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    make(folder)
    stamp.write_text(json.dumps(made_from), encoding="utf-8")
    return folder


def _make_long(folder: Path) -> None:
    sessions = _sessions(folder)
    secrets = NewSecrets(passphrase=PASSPHRASE, laptop=create_library(sessions, PASSPHRASE))
    session = begin(NewSession(example_study().read_bytes(), "BENCH-01"), sessions, secrets, system_clock)
    for command in _interview(session):
        session.do(command)
    random = Random(SEED)  # the same session each time
    cards = sorted(session.current.nodes)
    while session.saving.recorded < CHANGES:
        place = session.study.place(random.uniform(0.1, 1.0), random.uniform(0.0, 359.0))
        session.do(PlaceNode(random.choice(cards), place))
    session.close()


def _interview(session: InterviewSession) -> Iterator[Command]:
    """A whole invented interview, but for the steps from the map on, which stay open."""
    invented = Invented(session.study, Random(SEED), CARDS, TEMPERS[0], "2026-01-05")
    yield from (command for command in invented.commands() if not isinstance(command, MarkStep))
    for step in session.study.steps:
        if step.id == "map":
            return
        yield MarkStep(step.id, StepStatus.DONE)


def _make_home(folder: Path) -> None:
    sessions = _sessions(folder)
    secrets = NewSecrets(laptop=create_library(sessions, PASSPHRASE))
    for _ in simulate(Simulation(example_study().read_bytes(), 20, SEED), sessions, secrets, system_clock):
        pass


def _sessions(folder: Path) -> Path:
    made = folder / "sessions"
    made.mkdir()
    return made


def _digest(makers: Sequence[Path]) -> str:
    rooms = ("app", "domain", "editing", "keys", "storage", "study")
    modules = [path for room in rooms for path in sorted((ROOT / "netmapper" / room).glob("*.py"))]
    digest = hashlib.sha256()
    for path in [Path(__file__), example_study(), *makers, *modules]:
        digest.update(path.read_bytes())
    return digest.hexdigest()
