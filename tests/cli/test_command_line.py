"""The use cases from a terminal, run as a user runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.sealed import invented_session


def netmapper(*words: str | Path, says: str = "") -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command: Sequence[str] = [sys.executable, "-m", "netmapper", *map(str, words)]
    return subprocess.run(command, input=says, capture_output=True, text=True, timeout=100, check=False, env=environment)


def test_the_demonstration_makes_all_it_says_and_its_passphrase_opens_the_session(tmp_path: Path) -> None:
    run = netmapper("demo", "--out", tmp_path / "new", "--cards", "5", "--json")
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    made = [Path(path) for stage in said["stages"].values() for path in stage["made"]]
    assert {path.suffix for path in made} >= {".netmap", ".csv", ".json", ".svg", ".png", ".pdf"}
    assert all(path.stat().st_size for path in made)
    assert set(said["stages"]) == {"begin", "interview", "reopen", "export"}
    again = netmapper(
        "export", said["session"], "--to", tmp_path / "again", "--passphrase-file", "-", says=said["passphrase"] + "\n"
    )
    assert again.returncode == 0, again.stderr
    assert "Exported and read back: 1" in again.stdout


def test_simulated_sessions_open_together_with_one_passphrase(tmp_path: Path) -> None:
    run = netmapper("simulate", "--out", tmp_path / "field", "--sessions", "4", "--seed", "9", "--json")
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    assert [one["code"] for one in said["sessions"]] == ["S001", "S002", "S003", "S004"]
    words = tmp_path / "words"
    words.write_text(said["passphrase"])
    to = tmp_path / "out"
    export = netmapper("export", tmp_path / "field", "--to", to, "--no-pictures", "--passphrase-file", words, "--json")
    assert export.returncode == 0, export.stderr
    told = json.loads(export.stdout)
    assert (told["sessions"], told["verified"], told["left_out"]) == (4, True, [])


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["export", "nowhere.netmap", "--to", "out", "--passphrase-file", "-"], 2, "no longer there"),
        (["study", "check", "broken.netstudy"], 2, "line 1"),
        (["study", "check", "nowhere.netstudy"], 2, "no file nowhere.netstudy"),
        (["demo", "--cards", "5"], 2, "--out"),
        (["dance"], 2, "dance"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, sentence: str
) -> None:
    (tmp_path / "broken.netstudy").write_text("{")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.chdir(tmp_path)
    run = netmapper(*words, says="\n")
    assert run.returncode == code, run
    assert sentence in run.stderr
    assert "Traceback" not in run.stderr


def test_a_wrong_passphrase_is_said_and_the_file_is_as_it_was(tmp_path: Path) -> None:
    path = invented_session(tmp_path, cards=2)
    before = path.read_bytes()
    run = netmapper("export", path, "--to", tmp_path / "out", "--passphrase-file", "-", says="not these words at all\n")
    assert run.returncode == 2
    assert "passphrase" in run.stderr
    assert path.read_bytes() == before


def test_the_example_study_has_no_faults() -> None:
    from netmapper.bootstrap import example_study

    run = netmapper("study", "check", example_study())
    assert run.returncode == 0, run.stderr
    assert "no faults" in run.stdout


def test_help_says_what_there_is() -> None:
    run = netmapper("--help")
    assert run.returncode == 0
    for command in ("demo", "simulate", "export", "study"):
        assert command in run.stdout
