"""One writer for each session; readers are always let in."""

from __future__ import annotations

import json
import multiprocessing
import sys
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from netmapper.storage.errors import AlreadyOpen
from netmapper.storage.lock import Lock
from netmapper.storage.vault import read_session
from tests.storage.test_mishaps import card
from tests.support.vaults import LAPTOP, every_file, new_vault, reopened


def hold(path: Path, pipe: Connection) -> None:
    """In another process: opens a session, says so, and keeps it until it is told to let go."""
    opened = reopened(path)
    pipe.send("open")
    pipe.recv()
    opened.vault.close()
    pipe.send("closed")


def test_a_second_process_is_told_since_when_and_let_in_afterwards(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=hold, args=(vault.path, theirs))
    process.start()
    try:
        assert ours.poll(60)
        assert ours.recv() == "open"
        with pytest.raises(AlreadyOpen) as met:
            reopened(vault.path)
        assert (met.value.since, met.value.where) == ("2026-03-02T12:00:00+00:00", "here")
        assert read_session(vault.path, LAPTOP).study
        ours.send("let go")
        assert ours.recv() == "closed"
        reopened(vault.path).vault.close()
    finally:
        process.terminate()
        process.join(30)


@pytest.mark.skipif(sys.platform == "win32", reason="there the system itself lets go of it in its own time")
def test_a_process_that_was_killed_locks_nobody_out(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=hold, args=(vault.path, theirs))
    process.start()
    assert ours.poll(60)
    assert ours.recv() == "open"
    process.kill()
    process.join(30)
    assert vault.path.with_name(f"{vault.path.name}.lock").exists()
    reopened(vault.path).vault.close()


def test_two_windows_of_one_program_are_told_apart_too(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    with pytest.raises(AlreadyOpen):
        reopened(vault.path)
    vault.close()
    reopened(vault.path).vault.close()


def test_a_session_opened_by_one_thread_is_used_and_closed_by_another(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    with ThreadPoolExecutor(1) as pool:
        opened = pool.submit(reopened, vault.path).result(30)
    opened.vault.record(card(1, "Ana"))
    opened.vault.wait()
    opened.vault.close()
    reopened(vault.path).vault.close()


def test_a_lock_of_another_computer_is_said_to_be_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "01234567.netmap"
    lock = Lock(path, "2026-03-02T12:00:00+00:00")
    told = path.with_name(f"{path.name}.lock")
    told.write_text(json.dumps({**json.loads(told.read_text()), "host": "00000000"}))
    with pytest.raises(AlreadyOpen) as met:
        Lock(path, "now")
    assert met.value.where == "elsewhere"
    told.write_text("{")
    with pytest.raises(AlreadyOpen) as met:
        Lock(path, "now")
    assert met.value.since is None
    lock.release()
    lock.release()


def test_a_lock_names_nobody_and_is_gone_with_its_session(tmp_path: Path) -> None:
    vault = new_vault(tmp_path, code="CANARY-7")
    (lock,) = tmp_path.glob("*.lock")
    assert json.loads(lock.read_text()).keys() == {"host", "pid", "since"}
    assert "CANARY" not in lock.read_text()
    vault.close()
    assert [path.suffix for path in every_file(tmp_path)] == [".netmap"]


def test_a_session_that_could_not_be_opened_is_not_locked(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    raw = vault.path.read_bytes()
    vault.path.write_bytes(raw[:-1])
    with pytest.raises(Exception, match="netmap"):
        reopened(vault.path)
    vault.path.write_bytes(raw)
    reopened(vault.path).vault.close()
