"""The whole interview, told by mouse, by taps alone and by keys alone, from Start to the export: each time the same map."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.network import NetworkMap
from tests.journeys.conftest import OpenWindow
from tests.support.canaries import found_in
from tests.support.hands import Watch, watched
from tests.support.laptops import FieldLaptop
from tests.support.packages import Package
from tests.support.participant import ByKeys, ByMouse, ByTaps, Participant
from tests.support.story import CANARIES, CODE, EXPECTED, NAMES, facts_of
from tests.support.telling import begin, export, finish, tell_everything


@dataclass(frozen=True)
class Told:
    """What is left when an interview was told to its end and exported."""

    laptop: FieldLaptop
    words: str
    session: InterviewSession
    mouse: Watch

    @property
    def kept(self) -> NetworkMap:
        """The map as the file holds it."""
        return self.laptop.read(self.words).network

    @property
    def package(self) -> Path:
        """The folder of the export."""
        (found,) = self.laptop.exports.glob("*/datapackage.json")
        return found.parent


@pytest.mark.parametrize(
    ("way", "theme", "percent"),
    [(ByMouse, "light", 100), (ByTaps, "dark", 100), (ByKeys, "contrast", 100), (ByTaps, "light", 200), (ByKeys, "dark", 200)],
)
def test_the_same_story_makes_the_same_map_and_the_same_export(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, way: type[Participant], theme: str, percent: int
) -> None:
    told = tell(way(qtbot, open_window(theme, percent)), laptop)
    assert facts_of(told.session.current) == EXPECTED
    assert told.kept == told.session.current
    assert laptop.read(told.words).facts.status == "finished"
    assert (told.mouse.drags > 0) == (way is ByMouse)
    assert (told.mouse.presses > 0) == (way is not ByKeys)
    look_at_package(Package(told.package))
    look_at_pictures(told.package / "pictures")
    assert found_in([laptop.home, laptop.temp, laptop.exports], (*CANARIES, *NAMES)) == []


@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_canary_is_found_however_it_is_written_down(tmp_path: Path, before: int, coding: str) -> None:
    said = "x" * before + "Brambleworth came by"
    (tmp_path / "plain").write_bytes(said.encode(coding))
    (tmp_path / "coded").write_bytes(b64encode(said.encode(coding)))
    traces = found_in([tmp_path], ["Brambleworth"])
    assert {trace.rsplit("/", 1)[-1] for trace in traces} == {"plain", "coded"}


def tell(person: Participant, laptop: FieldLaptop) -> Told:
    """From Start to the export."""
    with watched() as mouse:
        words = begin(person)
        session = tell_everything(person)
        finish(person)
        export(person, laptop.only_session.stem, words, str(laptop.exports))
    return Told(laptop, words, session, mouse)


def look_at_package(package: Package) -> None:
    """The tables say what was said, without names."""
    (session,) = package.rows("sessions")
    assert (session["participant_code"], session["status"]) == (CODE, "finished")
    cards = {row["node_id"]: row for row in package.rows("nodes") if row["node_id"] != "0"}
    assert sorted(row["ring"] for row in cards.values()) == sorted(str(ring) for ring in EXPECTED.rings.values())
    between = [row for row in package.rows("ties") if row["source"] in cards]
    assert len(between) == len(EXPECTED.links)
    exchanges = package.rows("exchanges")
    assert Counter(row["effect"] for row in exchanges) == Counter(str(int(effect)) for effect in EXPECTED.exchanges.values())


def look_at_pictures(folder: Path) -> None:
    """One map in three forms."""
    svg, png, pdf = (next(folder.glob(f"*.{form}")) for form in ("svg", "png", "pdf"))
    assert svg.read_bytes().startswith(b"<svg") or b"<svg" in svg.read_bytes()[:200]
    picture = QImage(str(png))
    assert picture.width() == 1_840
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert len(list(folder.iterdir())) == 3
