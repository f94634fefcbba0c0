"""The front door: kind to an old Python, clear about what is missing, and sparing with what is there."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from front import apt, environment, libraries
from front.tree import Stop

FakeProgram = Callable[[str, str], None]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeProgram:
    """Puts a program of our own before all others of its name."""
    if os.name == "nt":
        pytest.skip("written for systems with sh")
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)

    return put


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done to an environment, in its order; nothing is really installed."""
    done: list[str] = []
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "_is_sound", lambda: True)
    monkeypatch.setattr(environment, "_make", lambda: done.append("made"))
    monkeypatch.setattr(environment, "_install_locked", lambda lock: done.append(lock.name))
    monkeypatch.setattr(environment, "_install_project", lambda: done.append("project"))
    return done


def test_an_old_python_can_read_the_door(root: Path) -> None:
    ast.parse((root / "packaging" / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 0))


def test_an_environment_is_made_once_and_then_kept(made: list[str]) -> None:
    environment.provide_environment(tools=False)
    environment.provide_environment(tools=False)
    assert made == ["made", "lock.txt", "project"]


def test_the_tools_are_added_to_what_is_there_and_stay(made: list[str]) -> None:
    environment.provide_environment(tools=False)
    environment.provide_environment(tools=True)
    environment.provide_environment(tools=False)
    assert made == ["made", "lock.txt", "project", "lock-dev.txt", "project"]


def test_a_changed_lock_makes_the_environment_anew(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    environment.provide_environment(tools=True)
    monkeypatch.setattr(environment, "_locks", lambda: "another")
    environment.provide_environment(tools=False)
    assert made == ["made", "lock-dev.txt", "project"] * 2


def test_a_changed_project_is_installed_again_by_itself(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    environment.provide_environment(tools=False)
    monkeypatch.setattr(environment, "_project", lambda: "another")
    environment.provide_environment(tools=False)
    assert made == ["made", "lock.txt", "project", "project"]


@pytest.mark.parametrize("stamp", ["", "{", "[]", json.dumps({"made_from": "half"})])
def test_an_environment_whose_stamp_cannot_be_read_is_made_anew(made: list[str], stamp: str) -> None:
    environment.STAMP.write_text(stamp, encoding="utf-8")
    environment.provide_environment(tools=False)
    assert made == ["made", "lock.txt", "project"]


def test_an_interrupted_installation_leaves_no_stamp(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    environment.provide_environment(tools=False)
    monkeypatch.setattr(environment, "_install_locked", lambda lock: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        environment.provide_environment(tools=True)
    assert not environment.STAMP.exists()


def test_what_the_linker_misses_is_named(fake: FakeProgram) -> None:
    fake(
        "ldd", 'echo "  libEGL.so.1 => not found"; echo "  libc.so.6 => /lib/libc.so.6 (0x0)"; echo "  libEGL.so.1 => not found"'
    )
    if libraries.ON_LINUX:
        assert libraries.missing_libraries() == ["libEGL.so.1"]


def test_who_is_not_root_is_told_the_exact_command(fake: FakeProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    fake("apt-get", "exit 1")
    fake("apt-cache", "echo 'Package: libglib2.0-0t64'")
    monkeypatch.setattr(apt, "is_root", lambda: False)
    with pytest.raises(Stop, match=r"sudo apt-get update && sudo apt-get install .*libegl1 libglib2\.0-0t64") as told:
        apt.provide(["libegl1", "libglib2.0-0"], "Qt needs them.")
    assert told.value.code == 2


def test_a_library_that_no_package_is_known_for_is_named_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "missing_libraries", lambda: ["libnew.so.9"])
    with pytest.raises(Stop, match=r"libnew\.so\.9") as told:
        libraries.provide_libraries()
    assert told.value.code == 2
