"""Once somebody is forgotten, no file on the disk can give the name back; whatever happens on the way, it is before or after."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.app.session import InterviewSession
from netmapper.app.sessions import carry_on
from netmapper.domain.errors import MapError, NoSuchNode
from netmapper.domain.ids import NodeId
from netmapper.editing import commands as c
from netmapper.keys.cost import derived
from netmapper.storage.errors import SavingTrouble
from netmapper.storage.files import REAL_FILES, Files
from netmapper.storage.sealed_file import unsealed
from netmapper.storage.vault import open_vault, read_session
from tests.support import independent_reader as other
from tests.support.commands import COMMANDS
from tests.support.vaults import LAPTOP, FailingFiles, every_file, new_vault, noon

CANARY = "Canary-Ana"
ANA, BO = NodeId(1), NodeId(2)
Forget = Callable[[InterviewSession], None]


def forget(session: InterviewSession) -> None:
    session.forget(ANA)


def remove_and_finish(session: InterviewSession) -> None:
    if ANA in session.current.nodes:
        forgotten_words(session)
    session.finish()


def forgotten_words(session: InterviewSession) -> None:
    session.do(c.RenameNode(BO, "Bea"))
    session.do(c.RemoveNode(ANA))
    session.do(c.DescribeNode(BO, note=""))
    for group in session.current.groups:
        session.do(c.RemoveGroup(group))
    session.do(c.GiveAnswer("words", value="no more"))


WAYS = pytest.mark.parametrize("way", [forget, remove_and_finish])


def opened(path: Path, files: Files = REAL_FILES, *, fall_back: bool = False) -> InterviewSession:
    return carry_on(open_vault(path, LAPTOP, now=noon, files=files, fall_back=fall_back))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session in which a name stands in many places, saved many times."""
    vault = new_vault(tmp_path)
    vault.close()
    session = opened(vault.path)
    for deed in (
        lambda: session.name_card("person", CANARY),
        lambda: session.name_card("person", "Bo"),
        lambda: session.do(c.RenameNode(ANA, f"{CANARY}-Two")),
        lambda: session.do(c.DescribeNode(BO, note=f"knows {CANARY}-Two")),
        lambda: session.link(ANA, BO, "knows"),
        lambda: session.group(f"{CANARY} and friends", frozenset({ANA, BO})),
        lambda: session.do(c.GiveAnswer("words", value=f"{CANARY} is kind")),
        lambda: session.do(c.NotePrivately(f"{CANARY} called", ANA)),
        lambda: session.undo(),
        lambda: session.do(c.PlaceNode(BO, session.study.place(0.5, 10.0))),
    ):
        deed()
        session.wait()
    session.close()
    return vault.path


@WAYS
def test_no_file_that_is_left_can_give_the_name_back(path: Path, way: Forget) -> None:
    assert len(images_with_the_name(path.parent)) == 2
    session = opened(path)
    way(session)
    session.close()
    assert {each.suffix for each in every_file(path.parent)} == {".netmap", ".previous"}
    assert images_with_the_name(path.parent) == []


@WAYS
def test_what_is_left_is_the_map_and_its_past_in_the_eyes_of_another_reader(path: Path, way: Forget) -> None:
    session = opened(path)
    way(session)
    now = session.current
    session.close()
    found = other.read_session(path.read_bytes(), laptop=bytes(LAPTOP))
    assert other.filled(found["played"], found["tables"]) == found["tables"]
    again = opened(path)
    assert again.current == now
    while again.undo() is not None:
        assert CANARY not in repr(again.current)
    assert dict(again.current.nodes) == {}
    again.close()


def test_a_damaged_file_that_was_set_aside_goes_too(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-40] ^= 1
    path.write_bytes(raw)
    session = opened(path, fall_back=True)
    assert [each.suffix for each in sorted(path.parent.glob("*.damaged-*"))] == [".damaged-1"]
    session.forget(ANA)
    session.close()
    assert list(path.parent.glob("*.damaged-*")) == []


class Dying(FailingFiles):
    """A disk that does nothing any more from one step on, as when the power goes."""

    def _fails(self) -> bool:
        self.step += 1
        return self.step >= self.at


@WAYS
def test_a_loss_of_power_at_any_step_leaves_before_or_after_and_opening_goes_on(path: Path, way: Forget, tmp_path: Path) -> None:
    seen = set()
    for step in count(1):
        here, disk = copied(path, tmp_path / str(step)), Dying(10**9)
        session = opened(here, disk)
        prepare(session, way)
        disk.step, disk.at = 0, step
        with suppress(SavingTrouble):
            way(session)
            session.wait()
        die(session)
        again = opened(here)
        seen.add(gone := CANARY not in repr([told.change for told in again._vault.past()]))
        assert gone or (BO in again.current.nodes and again.facts.status == "open")
        if not gone:
            again.forget(ANA)
        again.close()
        assert images_with_the_name(here.parent) == []
        if not disk.reached:
            break
    assert seen == {False, True}
    assert step > 8


@WAYS
def test_a_disk_that_fails_once_at_any_step_only_delays_it(path: Path, way: Forget, tmp_path: Path) -> None:
    for step in count(1):
        here, disk = copied(path, tmp_path / str(step)), FailingFiles(10**9, errno.EIO)
        session = opened(here, disk)
        prepare(session, way)
        disk.step, disk.at = 0, step
        way(session)
        with suppress(SavingTrouble):
            session.wait()
        session.close()
        assert images_with_the_name(here.parent) == []
        if not disk.reached:
            break
    assert step > 8


def copied(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, folder)
    return folder / path.name


def prepare(session: InterviewSession, way: Forget) -> None:
    if way is remove_and_finish:
        forgotten_words(session)
        session.wait()


def die(session: InterviewSession) -> None:
    """As a program that ends: nothing more is written, and the lock is gone."""
    session._vault._lock.release()  # type: ignore[attr-defined]


def images_with_the_name(folder: Path) -> list[str]:
    """The files whose sealed image, or whose bytes, still have the name in them."""
    found = []
    for path in every_file(folder):
        raw = path.read_bytes()
        if path.suffix != ".lock":
            raw += unsealed(path, LAPTOP, REAL_FILES, derived).image
        if any(disguise in raw for disguise in disguises(CANARY)):
            found.append(path.name)
    return found


def disguises(name: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield name.encode(encoding)
    yield name.upper().encode()


@settings(max_examples=15)
@given(st.lists(COMMANDS, max_size=25), st.integers(1, 4).map(NodeId))
def test_whatever_was_done_another_reader_finds_the_past_and_the_map_in_agreement(
    commands: list[c.Command], node: NodeId
) -> None:
    with TemporaryDirectory() as folder:
        vault = new_vault(Path(folder))
        vault.close()
        session = opened(vault.path)
        for command in commands:
            try:
                session.do(command)
            except MapError:
                continue
        with suppress(NoSuchNode):
            session.forget(node)
        session.finish()
        now = session.current
        session.close()
        found = other.read_session(vault.path.read_bytes(), laptop=bytes(LAPTOP))
        assert other.filled(found["played"], found["tables"]) == found["tables"]
        assert read_session(vault.path, LAPTOP).network == now
        again = opened(vault.path)
        while again.undo() is not None:
            assert node not in again.current.nodes
        again.close()


def test_saved_is_said_only_once_the_state_before_has_nothing_of_it_either(path: Path) -> None:
    told = []
    session = opened(path)
    session.hear_saving(lambda saving: told.append((saving.everything, len(images_with_the_name(path.parent)))))
    session.forget(ANA)
    session.wait()
    assert (True, 0) in told
    assert all(left == 0 for everything, left in told if everything)
    session.close()
