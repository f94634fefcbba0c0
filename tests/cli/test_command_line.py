"""The use cases from a terminal, run as a user runs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from netmapper.app.sessions import NewSession, begin
from netmapper.storage.library import open_library
from netmapper.storage.vault import read_session
from tests.support.sealed import WORDS, invented_session
from tests.support.vaults import PASSPHRASE, RAW_STUDY, SECRETS, noon


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


def test_what_goes_wrong_has_its_exit_code_and_an_object_where_one_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "broken.netstudy").write_text("{")
    (tmp_path / "empty").mkdir()
    (tmp_path / "words").write_bytes("höhle".encode("utf-16"))
    asked: list[tuple[list[str | Path], str]] = [
        (["study", "check", tmp_path / "broken.netstudy", "--json"], "line"),
        (["export", tmp_path / "empty", "--to", tmp_path / "out", "--json"], "no session"),
        (["export", tmp_path, "--to", tmp_path / "out", "--json"], "no session"),
        (["export", "a.netmap", "--to", tmp_path / "out", "--passphrase-file", tmp_path / "words", "--json"], "UTF-8"),
        (["export", "a.netmap", "--to", tmp_path / "out", "--passphrase-file", "-", "--json"], "no longer there"),
        (["demo", "--json"], "--out"),
    ]
    for words, said in asked:
        run = netmapper(*words)
        assert run.returncode == 2, words
        assert said in json.dumps(json.loads(run.stdout)), words
        assert "Traceback" not in run.stderr
    assert not (tmp_path / "out").exists()


def test_sessions_left_out_show_in_the_exit_code(tmp_path: Path) -> None:
    first, second = invented_session(tmp_path, "P01", cards=2), invented_session(tmp_path, "P01", cards=3)
    words = ("--to", tmp_path / "out", "--no-pictures", "--passphrase-file", "-", "--json")
    run = netmapper("export", first, second, *words, says=f"{WORDS}\n")
    assert run.returncode == 1, run
    assert [one["code"] for one in json.loads(run.stdout)["left_out"]] == ["P01"]


def test_a_sentence_about_one_session_is_said_once(tmp_path: Path) -> None:
    run = netmapper("export", tmp_path / "gone.netmap", "--to", tmp_path / "out", "--passphrase-file", "-", says="words\n")
    assert len(run.stderr.splitlines()) == 1


def test_a_passphrase_with_accents_comes_through_in_any_locale(tmp_path: Path) -> None:
    study = tmp_path / "words"
    study.write_text("café über naïve straße", encoding="utf-8")
    made = netmapper("simulate", "--out", tmp_path / "field", "--sessions", "1", "--passphrase-file", study)
    assert made.returncode == 0, made.stderr
    to = ("--to", tmp_path / "out", "--no-pictures", "--json")
    command = [sys.executable, "-m", "netmapper", "export", str(tmp_path / "field"), *map(str, to), "--passphrase-file", "-"]
    typed = "café über naïve straße\n".encode()
    plain = {**os.environ, "PYTHONIOENCODING": "ascii"}
    run = subprocess.run(command, input=typed, capture_output=True, timeout=100, check=False, env=plain)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["sessions"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a console there sends its own signal")
def test_stopped_by_hand_a_simulation_ends_with_whole_sessions_and_says_how_they_open(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "netmapper", "simulate", "--out", str(tmp_path), "--sessions", "500", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None and not list(tmp_path.glob("*.netmap.previous")):
            os.sched_yield()
        running.send_signal(signal.SIGINT)
        said, aside = running.communicate(timeout=60)
    assert (running.returncode, aside) == (1, "")
    made = json.loads(said)
    key = open_library(tmp_path, made["passphrase"])
    assert 0 < len(made["sessions"]) < 500
    assert {Path(one["path"]) for one in made["sessions"]} == set(tmp_path.glob("*.netmap"))
    for one in made["sessions"]:
        assert len(read_session(Path(one["path"]), key).network.nodes) == one["cards"]


def test_practice_is_refused_in_one_sentence_wherever_it_was_copied_to(tmp_path: Path) -> None:
    session = begin(NewSession(RAW_STUDY, "PRACTICE", practice=True), tmp_path, SECRETS, noon)
    session.close()
    run = netmapper("export", session.path, "--to", tmp_path / "out", "--passphrase-file", "-", says=PASSPHRASE + "\n")
    assert run.returncode == 2
    assert run.stderr.strip() == "This is practice with an invented person, so nothing was exported."
    assert not (tmp_path / "out").exists()
