"""The whole journey without a screen: a session is made, closed, opened again with its passphrase, and exported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter

from netmapper.app.clock import Clock
from netmapper.app.exporting import Exported, Exporting
from netmapper.app.inventing import TEMPERS, Invented
from netmapper.app.painting import Painter
from netmapper.app.sessions import NewSession, begin, resume
from netmapper.app.simulating import fill
from netmapper.app.unlocking import Unlocking
from netmapper.keys.cost import KdfCost
from netmapper.keys.generated import generated_passphrase
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import NewSecrets

SEED = 816
"""The demonstration always invents the same person, so that two runs can be compared."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the journey: its name, how long it took in seconds, and the files it made."""

    name: str
    seconds: float
    made: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Journey:
    """What the demonstration goes by: the study, where to put things, how many cards, and the tools handed in."""

    study: bytes
    folder: Path
    cards: int
    clock: Clock
    painter: Painter
    icons: Callable[[str], str]
    cost: KdfCost = field(default_factory=KdfCost)


@dataclass
class Demonstration:
    """One demonstration. ``stages`` yields each stage as it ends; the rest is there once they have all been."""

    journey: Journey
    passphrase: Passphrase | None = None
    session: Path | None = None
    exported: Exported | None = None

    def stages(self) -> Iterator[Stage]:
        """Makes the session, fills it, opens it again, and exports it with its pictures."""
        journey = self.journey
        passphrase = self.passphrase = generated_passphrase()
        secrets = NewSecrets(passphrase=passphrase, cost=journey.cost)
        journey.folder.mkdir(parents=True, exist_ok=True)
        started = perf_counter()
        session = begin(NewSession(journey.study, "DEMO-01"), journey.folder, secrets, journey.clock)
        path = self.session = session.path
        yield Stage("begin", perf_counter() - started, (path,))

        started = perf_counter()
        today = journey.clock().date().isoformat()
        fill(session, Invented(session.study, Random(SEED), journey.cards, TEMPERS[0], today))  # noqa: S311  no secret
        said = session.current
        session.close()
        yield Stage("interview", perf_counter() - started)

        started = perf_counter()
        again = resume(path, passphrase, journey.clock)
        if again.current != said:
            raise NotTheSame
        again.close()
        yield Stage("reopen", perf_counter() - started)

        started = perf_counter()
        exporting = Exporting(journey.folder, journey.clock, painter=journey.painter, icons=journey.icons)
        exported = self.exported = exporting.run([Unlocking(lambda: passphrase).source(path)])
        files = tuple(exported.package.folder / file.path for file in exported.package.files)
        yield Stage("export", perf_counter() - started, (*files, *exported.pictures))


class NotTheSame(Exception):
    """What was opened again is not what was said: a fault of ours, never of whoever runs it."""
