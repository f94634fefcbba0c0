"""From sealed sessions to a package that analysts read, with the map as pictures. One bad session never fails the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from netmapper import __version__
from netmapper.app.clock import Clock
from netmapper.app.painting import Painter
from netmapper.export.beforehand import Beforehand
from netmapper.export.consent import agreed
from netmapper.export.drawing import Naming
from netmapper.export.interview import Interview
from netmapper.export.package import write_package
from netmapper.export.picture import map_svg
from netmapper.export.results import PackageResult
from netmapper.keys.errors import KeyTrouble
from netmapper.storage.errors import StorageTrouble
from netmapper.study.faults import StudyFaults
from netmapper.study.model import Study

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
        readable: list[Source] = []
        beforehand = Beforehand()
        study: Study | None = None
        practice = False
        for source in sources:
            interview = self._read(source, unread)
            if interview is not None:
                readable.append(source if len(sources) > 1 else Source(source.name, partial(_same, interview)))
                beforehand.learn(interview)
                practice = practice or interview.facts.practice
                study = study if study is not None or interview.facts.practice else interview.study
        if study is None:
            raise OnlyPractice if practice else NothingToExport(unread)
        package = write_package(
            self.folder,
            study,
            self._interviews(readable, unread),
            beforehand=beforehand,
            now=self.clock,
            app_version=__version__,
            identified=self.identified,
            beside=self._pictures,
        )
        return Exported(package, tuple(package.folder / picture.path for picture in package.beside), tuple(unread))

    def _interviews(self, sources: Sequence[Source], unread: list[Unread]) -> Iterator[Interview]:
        """Each session once more, to be written. None is kept meanwhile, so that any number of them can be exported."""
        before, of = len(unread), len(unread) + len(sources)
        for done, source in enumerate(sources, before + 1):
            interview = self._read(source, unread)
            if interview is not None:
                yield interview
            self.progress.told(done, of)

    def _read(self, source: Source, unread: list[Unread]) -> Interview | None:
        if self.progress.stopped():
            raise Stopped
        try:
            return source.read()
        except (KeyTrouble, StorageTrouble, StudyFaults) as trouble:
            unread.append(Unread(source.name, trouble))
            return None

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


def _same(interview: Interview) -> Interview:
    """A lone session as it was read: to open it a second time would only take time."""
    return interview
