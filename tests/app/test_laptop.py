"""What is on a laptop, listed without unsealing anything."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from subprocess import run

import pytest

from netmapper.app.laptop import LARGEST_STUDY, Laptop, Settings, study_file
from netmapper.study.faults import StudyFaults
from netmapper.study.jsontext import LARGEST
from netmapper.study.loading import read_study
from tests.support.sessions import NOON


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / "example.netstudy").write_text(
        json.dumps({"format": "netmapper-study", "id": "example", "title": {"en": "An example"}})
    )
    return Laptop(tmp_path / "home", bundled)


def test_settings_come_back_as_they_were_kept(laptop: Laptop) -> None:
    laptop.keep_settings(Settings("dark", 150, large_targets=True))
    assert laptop.settings() == Settings("dark", 150, large_targets=True)


@pytest.mark.parametrize("kept", ["", "[]", '{"percent": "huge"}', '{"percent": 9000, "theme": "pink", "new": 1}'])
def test_settings_that_cannot_be_read_give_something_to_go_on_with(laptop: Laptop, tmp_path: Path, kept: str) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.json").write_text(kept)
    assert laptop.settings() in (Settings(), Settings(percent=200))


def test_a_file_that_is_no_study_is_passed_over(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "home" / "studies").mkdir(parents=True)
    (tmp_path / "home" / "studies" / "shopping.netstudy").write_text("[1, 2")
    assert [entry.title for entry in laptop.studies()] == ["An example"]


def test_sessions_are_listed_latest_first_by_their_short_names(laptop: Laptop) -> None:
    for age, name in enumerate(("0a0a0a0a", "1b1b1b1b")):
        path = laptop.sessions_folder / f"{name}.netmap"
        path.write_bytes(b"")
        os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))
    (laptop.sessions_folder / "1b1b1b1b.netmap.previous").write_bytes(b"")
    assert [entry.name for entry in laptop.sessions()] == ["0a0a0a0a", "1b1b1b1b"]


def test_listing_needs_nothing_heavy() -> None:
    code = "import sys, netmapper.app.laptop; print(*{name.split('.')[0] for name in sys.modules})"
    imported = run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "cryptography", "sqlite3", "PySide6"} & set(imported)


def test_a_session_killed_between_its_two_renames_is_still_listed(laptop: Laptop) -> None:
    folder = laptop.sessions_folder
    (folder / "0badcafe.netmap.previous").write_bytes(b"the state before")
    (folder / "0badcafe.netmap.new").write_bytes(b"the state after")
    (folder / "12345678.netmap").write_bytes(b"whole")
    (folder / "12345678.netmap.previous").write_bytes(b"whole before")
    (folder / "87654321.netmap.new").write_bytes(b"never begun")
    assert sorted(entry.path.name for entry in laptop.sessions()) == ["0badcafe.netmap", "12345678.netmap"]


def test_of_a_file_that_is_too_long_for_a_study_only_the_beginning_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.netstudy"
    with path.open("wb") as file:
        file.truncate(3 * LARGEST_STUDY)
    assert LARGEST_STUDY == LARGEST
    with pytest.raises(StudyFaults) as caught:
        read_study(study_file(path))
    assert [fault.code for fault in caught.value.faults] == ["too_large"]


@pytest.mark.parametrize("kept", ["", "[]", "[" * 100_000, '{"ab": 5, "cd": "once", "ef": null}', "\x00"])
def test_notes_of_exports_that_cannot_be_read_are_none(laptop: Laptop, tmp_path: Path, kept: str) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "exported.json").write_text(kept)
    assert laptop.exported() == {}
    laptop.note_exported("ab", NOON)
    assert laptop.exported() == {"ab": NOON}


def test_a_noted_time_can_be_compared_whether_or_not_it_says_its_zone(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "exported.json").write_text('{"ab": "2026-03-02T12:00:00"}')
    assert laptop.exported() == {"ab": NOON}


def test_an_export_that_cannot_be_noted_stops_nobody(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "home" / "exported.json.new").mkdir(parents=True)
    laptop.note_exported("ab", NOON)
    assert laptop.exported() == {}
