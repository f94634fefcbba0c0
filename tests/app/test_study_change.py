"""What a laptop has of the study that a session keeps: told by id and bytes, without reading either as a study."""

from __future__ import annotations

from pathlib import Path

from netmapper.app.laptop import Laptop
from netmapper.app.study_change import StudyChange, study_change

ONE = b'{"format": "netmapper-study", "id": "one", "version": "1.0", "title": "One"}'
OTHER_WORDS = ONE.replace(b"One", b"Once")
NEWER = ONE.replace(b"1.0", b"2.0")


def told(tmp_path: Path, *here: bytes) -> StudyChange | None:
    """What changed since ONE, on a laptop with these study files."""
    folder = tmp_path / "home" / "studies"
    folder.mkdir(parents=True)
    for number, raw in enumerate(here):
        (folder / f"{number}.netstudy").write_bytes(raw)
    return study_change("one", "1.0", ONE, Laptop(tmp_path / "home", tmp_path / "bundled").studies())


def test_the_very_same_study_did_not_change(tmp_path: Path) -> None:
    assert told(tmp_path, ONE) is None


def test_another_version_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, NEWER) == StudyChange("1.0", "2.0")


def test_other_words_under_the_same_version_are_told(tmp_path: Path) -> None:
    assert told(tmp_path, OTHER_WORDS) == StudyChange("1.0", "1.0")


def test_where_both_are_here_nothing_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, NEWER, ONE) is None


def test_a_laptop_without_this_study_says_nothing_of_it(tmp_path: Path) -> None:
    assert told(tmp_path, ONE.replace(b'"one"', b'"two"'), b"no study") is None
