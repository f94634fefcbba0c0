"""The truth about saving: what is recorded, what is durable, and what stands in the way."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

import pytest

from netmapper.storage.errors import AlreadyOpen, AlreadyThere, Cause, FileChanged, SavingTrouble, saving_trouble
from netmapper.storage.files import RealFiles
from netmapper.storage.sealed_file import Names
from netmapper.storage.vault import Vault, create_vault, read_session
from tests.storage.test_mishaps import card, labels
from tests.support.vaults import LAPTOP, RAW_STUDY, SECRETS, FailingFiles, facts, new_vault, noon, reopened


class Gate(RealFiles):
    """A disk that writes only while its gate is open."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.arrived = threading.Semaphore(0)
        self.written = 0

    def flush(self, handle: int) -> None:
        self.arrived.release()
        assert self.gate.wait(10)
        self.written += 1
        super().flush(handle)


@pytest.fixture
def gate() -> Iterator[Gate]:
    """A disk with a gate that is open again at the end."""
    gate = Gate()
    yield gate
    gate.gate.set()


def test_a_number_is_saved_only_once_the_file_is_on_the_disk(tmp_path: Path, gate: Gate) -> None:
    calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
    vault = create_vault(tmp_path, facts(), RAW_STUDY, SECRETS, now=noon, deliver=calls.put, files=gate)
    while not calls.empty():
        calls.get()()
    heard: list[int] = []
    vault.hear(heard.append, lambda _: None)
    gate.gate.clear()
    assert vault.record(card(1, "Ana")) == 1
    assert (vault.recorded, vault.saved, heard) == (1, 0, [])
    gate.gate.set()
    calls.get(timeout=10)()
    assert (vault.recorded, vault.saved, heard) == (1, 1, [1])
    vault.close()
    assert labels(read_session(vault.path, LAPTOP).network) == ["Ana"]


def test_the_newest_image_wins_and_what_lies_between_is_never_written(tmp_path: Path, gate: Gate) -> None:
    vault = new_vault(tmp_path, files=gate)
    heard: list[int] = []
    vault.hear(heard.append, lambda _: None)
    gate.gate.clear()
    gate.arrived = threading.Semaphore(0)
    before = gate.written
    vault.record(card(1, "Ana"))
    assert gate.arrived.acquire(timeout=10)
    for number in range(2, 40):
        vault.record(card(number, f"card {number}"))
    gate.gate.set()
    vault.wait()
    assert heard == [1, 39]
    assert gate.written - before == 2
    vault.close()


def test_without_a_way_to_deliver_the_owner_hears_inside_record_and_wait(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    heard: list[tuple[int, int]] = []
    vault.hear(lambda number: heard.append((number, threading.get_ident())), lambda _: None)
    for number in range(1, 5):
        vault.record(card(number, "x"))
        vault.wait()
    assert heard == [(number, threading.get_ident()) for number in range(1, 5)]
    vault.close()


def test_the_writer_calls_only_what_delivers(tmp_path: Path) -> None:
    by: list[int] = []
    calls: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def deliver(call: Callable[[], None]) -> None:
        by.append(threading.get_ident())
        calls.put(call)

    vault = create_vault(tmp_path, facts(), RAW_STUDY, SECRETS, now=noon, deliver=deliver)
    vault.hear(lambda _: by.append(-threading.get_ident()), lambda _: None)
    vault.record(card(1, "Ana"))
    vault.wait()
    assert -threading.get_ident() in by
    assert threading.get_ident() not in by
    vault.close()
    while not calls.empty():
        calls.get()()  # what was put off until after closing does nothing


def test_a_window_that_is_gone_does_not_stop_saving(tmp_path: Path) -> None:
    def gone(_: Callable[[], None]) -> None:
        raise RuntimeError("the object is deleted")

    vault = create_vault(tmp_path, facts(), RAW_STUDY, SECRETS, now=noon, deliver=gone)
    for number in range(1, 4):
        vault.record(card(number, "x"))
        vault.wait()
    assert vault.saved == 3
    vault.close()


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, Cause.FULL),
        (errno.EDQUOT, Cause.FULL),
        (errno.EROFS, Cause.READ_ONLY),
        (errno.ENOENT, Cause.GONE),
        (errno.EIO, Cause.GONE),
        (errno.ENODEV, Cause.GONE),
        (errno.EACCES, Cause.REFUSED),
        (errno.EPERM, Cause.REFUSED),
        (errno.EBUSY, Cause.REFUSED),
    ],
)
def test_trouble_says_what_it_is_keeps_everything_and_ends_with_a_retry(tmp_path: Path, number: int, cause: Cause) -> None:
    disk = FailingFiles(at=10**9, how=number)
    vault = new_vault(tmp_path, files=disk)
    saved: list[int] = []
    troubles: list[SavingTrouble] = []
    vault.hear(saved.append, troubles.append)
    disk.at, disk.step = 2, 0
    vault.record(card(1, "Ana"))
    while not troubles:
        vault._pump(1.0)
    assert [trouble.cause for trouble in troubles] == [cause]
    vault.record(card(2, "Bo"))
    vault.record(card(3, "Cy"))
    assert (vault.trouble, vault.recorded, vault.saved) == (troubles[0], 3, 0)
    vault.retry()
    vault.wait()
    assert (vault.trouble, saved[-1], vault.saved) == (None, 3, 3)
    vault.close()
    assert labels(read_session(vault.path, LAPTOP).network) == ["Ana", "Bo", "Cy"]


def test_trouble_that_stays_is_raised_by_wait_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = new_vault(tmp_path)

    def full(_self: RealFiles, handle: int, raw: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(RealFiles, "pour", full)
        vault.record(card(1, "Ana"))
        for _ in range(2):
            with pytest.raises(SavingTrouble) as met:
                vault.wait()
            assert met.value.cause is Cause.FULL
        assert not Names(vault.path).new.exists()  # half a file would be in the way of the next try
    vault.wait()
    assert vault.saved == 1
    vault.close()


def test_a_disk_that_takes_too_long_is_told(tmp_path: Path, gate: Gate) -> None:
    vault = new_vault(tmp_path, files=gate)
    gate.gate.clear()
    vault.record(card(1, "Ana"))
    with pytest.raises(SavingTrouble) as met:
        vault.wait(timeout=0.05)
    assert met.value.cause is Cause.SLOW
    gate.gate.set()
    vault.wait()
    vault.close()


def test_a_fault_of_our_own_while_saving_is_told_as_trouble_and_not_as_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = new_vault(tmp_path)

    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("netmapper.storage.sealed_file.packed", broken)
        vault.record(card(1, "Ana"))
        with pytest.raises(SavingTrouble) as met:
            vault.wait()
    assert isinstance(met.value.__cause__, ZeroDivisionError)
    vault.wait()
    assert vault.saved == 1
    vault.close()


def test_an_image_that_memory_does_not_hold_is_trouble_after_the_change_is_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = new_vault(tmp_path)

    def no_room() -> bytes:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(vault._image, "serialized", no_room)
        assert vault.record(card(1, "Ana")) == 1
        assert vault.trouble is not None
    vault.wait()
    assert vault.saved == 1
    vault.close()


def test_windows_answers_are_understood() -> None:
    for number, cause in ((112, Cause.FULL), (19, Cause.READ_ONLY), (21, Cause.GONE), (32, Cause.REFUSED)):
        error = PermissionError(errno.EACCES, "no")
        error.winerror = number  # type: ignore[attr-defined]
        assert saving_trouble(error).cause is cause


@pytest.mark.parametrize("change", ["another state of it", "something else", "nothing in it"])
def test_a_file_that_another_program_replaced_is_not_overwritten_and_both_are_kept(tmp_path: Path, change: str) -> None:
    vault = new_vault(tmp_path)
    first = vault.path.read_bytes()
    vault.record(card(1, "Ana"))
    vault.wait()
    theirs = {"another state of it": first, "something else": b"something else", "nothing in it": b""}[change]
    vault.path.write_bytes(theirs)
    vault.record(card(2, "Bo"))
    with pytest.raises(FileChanged) as met:
        vault.wait()
    assert met.value.cause is Cause.CHANGED
    assert not Names(vault.path).new.exists()
    with pytest.raises(FileChanged):
        vault.wait()
    old, elsewhere = vault.path, tmp_path / "stick"
    elsewhere.mkdir()
    new = vault.save_elsewhere(elsewhere)
    assert (vault.path, new, vault.trouble) == (new, elsewhere / old.name, None)
    assert old.read_bytes() == theirs
    vault.record(card(3, "Cy"))
    vault.wait()
    vault.close()
    assert labels(read_session(new, LAPTOP).network) == ["Ana", "Bo", "Cy"]


def test_a_file_replaced_while_the_next_state_is_being_written_is_seen(tmp_path: Path, gate: Gate) -> None:
    vault = new_vault(tmp_path, files=gate)
    gate.gate.clear()
    gate.arrived = threading.Semaphore(0)
    vault.record(card(1, "Ana"))
    assert gate.arrived.acquire(timeout=10)
    vault.path.write_bytes(b"theirs")
    gate.gate.set()
    with pytest.raises(FileChanged):
        vault.wait()
    assert vault.path.read_bytes() == b"theirs"
    vault.close()


def test_a_file_that_was_taken_away_is_written_again(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.path.rename(tmp_path / "kept by somebody.netmap")
    vault.record(card(1, "Ana"))
    vault.wait()
    vault.close()
    assert labels(read_session(vault.path, LAPTOP).network) == ["Ana"]


def test_a_stick_that_was_pulled_is_gone_and_the_folder_under_it_stays_empty(tmp_path: Path) -> None:
    class Stick(RealFiles):
        number = 7

        def device(self, folder: Path) -> int:
            return self.number

    stick = Stick()
    vault = new_vault(tmp_path, files=stick)
    vault.path.unlink()
    stick.number = 8
    vault.record(card(1, "Ana"))
    with pytest.raises(SavingTrouble) as met:
        vault.wait()
    assert met.value.cause is Cause.GONE
    assert not vault.path.exists()
    stick.number = 7
    vault.wait()
    vault.close()


def test_saving_elsewhere_goes_on_there_and_lets_the_old_file_go(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.record(card(1, "Ana"))
    vault.wait()
    old, stick = vault.path, tmp_path / "stick"
    stick.mkdir()
    before = old.read_bytes()
    vault.save_elsewhere(stick)
    with pytest.raises(AlreadyOpen):
        reopened(vault.path)
    opened = reopened(old)
    opened.vault.close()
    assert old.read_bytes() == before
    vault.close()
    reopened(vault.path).vault.close()


def test_saving_elsewhere_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    disk = FailingFiles(at=10**9, how=errno.ENOSPC)
    vault = new_vault(tmp_path, files=disk)
    stick = tmp_path / "stick"
    with pytest.raises(SavingTrouble):
        vault.save_elsewhere(stick)
    stick.mkdir()
    (stick / vault.path.name).write_bytes(b"somebody else's")
    with pytest.raises(AlreadyThere):
        vault.save_elsewhere(stick)
    (stick / vault.path.name).unlink()
    vault.record(card(1, "Ana"))
    vault.wait()
    disk.at, disk.step = 2, 0
    with pytest.raises(SavingTrouble):
        vault.save_elsewhere(stick)
    assert list(stick.iterdir()) == []
    assert vault.path.parent == tmp_path
    vault.record(card(2, "Bo"))
    vault.wait()
    vault.close()
    assert labels(read_session(vault.path, LAPTOP).network) == ["Ana", "Bo"]


def test_what_was_saved_only_elsewhere_in_vain_is_not_called_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = new_vault(tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    wait = vault.wait

    def wait_in_vain() -> None:
        wait()
        raise SavingTrouble(Cause.SLOW)

    with monkeypatch.context() as patched:
        patched.setattr(vault._image, "serialized", raising(MemoryError))
        vault.record(card(1, "Ana"))
    assert vault.trouble is not None
    monkeypatch.setattr(vault, "wait", wait_in_vain)
    with pytest.raises(SavingTrouble):
        vault.save_elsewhere(stick)
    wait()
    vault.close()
    assert labels(read_session(vault.path, LAPTOP).network) == ["Ana"]
    assert vault.path.parent == tmp_path


def raising(error: type[BaseException]) -> Callable[[], bytes]:
    def raises() -> bytes:
        raise error

    return raises


def test_what_is_delivered_after_closing_does_nothing(tmp_path: Path, gate: Gate) -> None:
    calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
    vault = create_vault(tmp_path, facts(), RAW_STUDY, SECRETS, now=noon, deliver=calls.put, files=gate)
    vault.record(card(1, "Ana"))
    vault.record(card(2, "Bo"))
    vault.close()
    while not calls.empty():
        calls.get()()
    assert labels(read_session(vault.path, LAPTOP).network)[:1] in ([], ["Ana"])


def test_a_link_that_somebody_laid_is_not_followed(tmp_path: Path) -> None:
    class Raced(RealFiles):
        def remove(self, path: Path) -> None:
            path.symlink_to(victim)

    victim = tmp_path / "victim"
    victim.write_bytes(b"somebody else's")
    with pytest.raises(FileExistsError):
        Raced().write(tmp_path / "x.new", (b"sealed",))
    assert victim.read_bytes() == b"somebody else's"


def test_facts_are_saved_like_a_change_and_keep_their_file(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.note_facts(facts(status="finished"))
    vault.wait()
    assert (vault.recorded, vault.facts.status) == (0, "finished")
    with pytest.raises(ValueError, match="file id"):
        vault.note_facts(facts(file_id="f" * 32))
    vault.close()
    assert read_session(vault.path, LAPTOP).facts.status == "finished"


def test_closing_twice_is_closing_once_and_leaves_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    vault = new_vault(tmp_path)
    vault.record(card(1, "Ana"))
    vault.wait()
    vault.close()
    vault.close()
    assert threading.active_count() == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the owner of the machine is refused nothing")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    with ExitStack() as stack:
        tmp_path.chmod(0o500)
        stack.callback(tmp_path.chmod, 0o700)
        with pytest.raises(SavingTrouble) as met:
            new_vault(tmp_path)
    assert met.value.cause is Cause.REFUSED


def test_a_change_that_a_listener_fails_on_is_not_half_recorded(tmp_path: Path) -> None:
    vault: Vault = new_vault(tmp_path)

    def fails(_: int) -> None:
        raise ZeroDivisionError

    vault.record(card(1, "Ana"))
    vault.hear(fails, lambda _: None)
    while vault._writer.free is False:
        threading.Event().wait(0.001)
    with pytest.raises(ZeroDivisionError):
        vault.record(card(2, "Bo"))
    assert vault.recorded == 1
    vault._saved_heard.clear()
    vault.wait()
    vault.close()
