"""Many invented sessions at once, as sealed files under one library key: for training, planning and benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from netmapper.app.clock import Clock
from netmapper.app.inventing import TEMPERS, Invented, invented_size
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import NewSession, begin
from netmapper.storage.vault import NewSecrets


@dataclass(frozen=True, slots=True)
class Simulation:
    """What to invent: from which study, how many sessions, under which seed; ``cards`` fixes their size."""

    study: bytes
    sessions: int
    seed: int
    cards: int | None = None


@dataclass(frozen=True, slots=True)
class Simulated:
    """One session made: its file, its code, and how many cards are in it."""

    path: Path
    code: str
    cards: int


def simulate(
    wanted: Simulation, folder: Path, secrets: NewSecrets, clock: Clock, stopped: Callable[[], bool] = lambda: False
) -> Iterator[Simulated]:
    """Makes the sessions one after the other, each durable when it is yielded; ends early where ``stopped`` says so."""
    random = Random(wanted.seed)  # noqa: S311  invented people need no secrecy, and the same seed must give the same ones
    for number in range(1, wanted.sessions + 1):
        if stopped():
            return
        temper = random.choice(TEMPERS)
        cards = invented_size(random, temper) if wanted.cards is None else wanted.cards
        own = Random(random.getrandbits(64))  # noqa: S311  as above
        code = f"S{number:0{max(3, len(str(wanted.sessions)))}}"
        session = begin(NewSession(wanted.study, code), folder, secrets, clock)
        fill(session, Invented(session.study, own, cards, temper, clock().date().isoformat()))
        session.close()
        yield Simulated(session.path, code, cards)


def fill(session: InterviewSession, invented: Invented) -> None:
    """Gives an invented interview to an open session, one command after the other, as a hand would."""
    for command in invented.commands():
        session.do(command)
    session.wait()
