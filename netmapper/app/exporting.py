"""From sealed sessions to a package that analysts read, with the map as pictures. One bad session never fails the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from netmapper import __version__
from netmapper.app.clock import Clock
from netmapper.app.painting import Painter
from netmapper.export.consent import agreed
from netmapper.export.drawing import Naming
from netmapper.export.interview import Interview
from netmapper.export.package import write_package
from netmapper.export.picture import map_svg
from netmapper.export.results import PackageResult
from netmapper.keys.errors import KeyTrouble
from netmapper.storage.errors import StorageTrouble
from netmapper.study.faults import StudyFaults

PNG_WIDTH = 1840
"""Pixels across: enough for a page of A4 at 220 dots per inch."""


@dataclass(frozen=True, slots=True)
class Source:
    """One session to export: the short name of its file, and how to read it; reading raises what opening raises."""

    name: str
    read: Callable[[], Interview]


@dataclass(frozen=True, slots=True)
class Unread:
    """A session that could not be opened, and what stood in the way."""

    name: str
    trouble: Exception


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export: the package, read back; the pictures beside its tables; and what could not be opened."""

    package: PackageResult
    pictures: tuple[Path, ...] = ()
    unread: tuple[Unread, ...] = ()


class NothingToExport(Exception):
    """Not one of the sessions could be opened; ``unread`` says why for each."""

    def __init__(self, unread: Sequence[Unread]) -> None:
        super().__init__(len(unread))
        self.unread = tuple(unread)


class OnlyPractice(Exception):
    """Nothing but practice sessions could be opened; practice is never exported."""


class Stopped(Exception):
    """The person asked to stop; nothing that looks like an export was left behind."""


@dataclass
class Progress:
    """How far a batch has come: told after each session, and asked whether to go on."""

    told: Callable[[int, int], None] = lambda done, of: None
    stopped: Callable[[], bool] = lambda: False


@dataclass
class Exporting:
    """One export. With a ``painter`` and ``icons`` the map of each session is drawn as SVG, PNG and PDF too."""

    folder: Path
    clock: Clock
    identified: bool = False
    painter: Painter | None = None
    icons: Callable[[str], str] | None = None
    progress: Progress = field(default_factory=Progress)

    def run(self, sources: Sequence[Source]) -> Exported:
        """Writes and reads back; raises NothingToExport, OnlyPractice, Stopped, ExportTrouble, or the OSError that stopped it."""
        unread: list[Unread] = []
        interviews = self._interviews(sources, unread)
        practice: list[Interview] = []
        first = next((found for found in interviews if not _held_back(found, practice)), None)
        if first is None:
            raise OnlyPractice if practice else NothingToExport(unread)
        package = write_package(
            self.folder,
            first.study,
            chain(practice, [first], interviews),
            now=self.clock,
            app_version=__version__,
            identified=self.identified,
            beside=self._pictures,
        )
        return Exported(package, tuple(package.folder / picture.path for picture in package.beside), tuple(unread))

    def _interviews(self, sources: Sequence[Source], unread: list[Unread]) -> Iterator[Interview]:
        for done, source in enumerate(sources, 1):
            if self.progress.stopped():
                raise Stopped
            try:
                yield source.read()
            except (KeyTrouble, StorageTrouble, StudyFaults) as trouble:
                unread.append(Unread(source.name, trouble))
            self.progress.told(done, len(sources))

    def _pictures(self, interview: Interview) -> Iterator[tuple[str, bytes]]:
        """The map of one session, where the person agreed to pictures."""
        if self.painter is None or self.icons is None or not agreed(interview.study, interview.network, "pictures"):
            return
        names: Naming = "labels" if self.identified else "codes"
        svg = map_svg(
            interview.study,
            interview.network,
            icons=self.icons,
            language=interview.facts.language,
            names=names,
            effects=True,
            attributes=True,
            wave=interview.facts.wave,
        )
        stem = f"pictures/map-{interview.facts.ego_id}-{interview.facts.wave}"
        yield f"{stem}.svg", svg.encode("utf-8")
        yield f"{stem}.png", self.painter.png(svg, PNG_WIDTH)
        yield f"{stem}.pdf", self.painter.pdf(svg)


def _held_back(interview: Interview, practice: list[Interview]) -> bool:
    """Keeps a practice session for the list of what was left out: no package is made for it, and none under its study."""
    if interview.facts.practice:
        practice.append(interview)
    return interview.facts.practice
