"""Once a participant is erased, nothing that is left can give a word back; whatever happens on the way, it is whole or erased."""

from __future__ import annotations

import random
import shutil
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from netmapper.app.session import InterviewSession
from netmapper.app.sessions import carry_on
from netmapper.domain.codes import Aim, ConsentAnswer, Withdrawn
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Concern, HandedCopy, NetworkMap, Plan, Presence, Visit
from netmapper.editing import commands as c
from netmapper.editing.change import as_change
from netmapper.keys.cost import derived
from netmapper.storage.errors import SavingTrouble
from netmapper.storage.files import REAL_FILES, Files
from netmapper.storage.sealed_file import unsealed
from netmapper.storage.vault import open_vault, read_session
from tests.support import independent_reader as other
from tests.support.kills import kill_a_child
from tests.support.sessions import begin_with
from tests.support.vaults import LAPTOP, RAW_STUDY, WORDS, FailingFiles, every_file, new_vault, noon

CANARY = "Canary"
TODAY = "2026-03-02"


def opened(path: Path, files: Files = REAL_FILES, *, fall_back: bool = False) -> InterviewSession:
    return carry_on(open_vault(path, LAPTOP, now=noon, files=files, fall_back=fall_back))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session in which the word stands wherever one can stand, saved many times."""
    folder = tmp_path / "first"
    folder.mkdir()
    vault = new_vault(
        folder, code=f"{CANARY}-code", site=f"{CANARY}-site", interviewer_id=f"{CANARY}-who", language=f"{CANARY}-tongue"
    )
    vault.close()
    session = opened(vault.path)
    written = NetworkMap(
        plans={1: Plan(1, Aim.TRY, f"{CANARY} plan")},
        copies={1: HandedCopy(1, f"{CANARY} whom", ("map",), TODAY)},
        visits={1: Visit(1, TODAY, f"{CANARY} kitchen")},
        presences={"map": Presence("map", ("partner",), f"{CANARY} present")},
        concerns={1: Concern(1, TODAY, "distress", f"{CANARY} worry")},
    )
    begin_with(session, as_change(written))
    ana = session.name_card("person", f"{CANARY}-Ana")
    session.do(c.RenameNode(ana, f"{CANARY}-Two"))
    session.do(c.DescribeNode(ana, note=f"{CANARY} note"))
    session.group(f"{CANARY} and friends", frozenset({ana}))
    session.do(c.GiveAnswer("words", value=f"{CANARY} answer"))
    session.do(c.NotePrivately(f"{CANARY} called", ana))
    session.do(c.NoteMap(f"{CANARY} map"))
    session.do(c.GiveConsent(session.study.consent[0].id, ConsentAnswer.YES, TODAY, "paper", f"{CANARY} by"))
    session.wait()
    session.undo()
    session.do(c.PlaceNode(ana, session.study.place(0.5, 10.0)))
    session.close()
    return vault.path


def erase(path: Path, files: Files = REAL_FILES) -> None:
    session = opened(path, files)
    session.withdraw(Withdrawn.ERASE, TODAY, by=f"{CANARY} by")
    session.close()


def with_the_word(folder: Path) -> list[str]:
    """The files whose bytes, or whose sealed image in the eyes of another reader, still have the word in them."""
    found = []
    for path in every_file(folder):
        raw = path.read_bytes()
        if path.suffix != ".lock":
            raw += other.read_image(path.read_bytes(), laptop=bytes(LAPTOP))
        if any(CANARY.encode(encoding) in raw for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
            found.append(path.name)
    return found


def test_nothing_that_is_left_holds_a_word_for_whoever_has_the_passphrase_and_the_folder(path: Path) -> None:
    assert len(with_the_word(path.parent)) == 2
    erase(path)
    assert {each.suffix for each in every_file(path.parent)} == {".netmap", ".previous"}
    assert with_the_word(path.parent) == []
    for each in every_file(path.parent):
        assert other.read_image(each.read_bytes(), passphrase=WORDS)


def test_keys_that_were_kept_from_before_open_no_earlier_state(path: Path) -> None:
    header, _ = other.read_label(path.read_bytes())
    kept = other.file_key(header, laptop=bytes(LAPTOP))
    erase(path)
    for each in every_file(path.parent):
        now = unsealed(each, LAPTOP, REAL_FILES, derived)
        assert now.file_key == kept  # it opens what lies there now, and that has nothing
        assert CANARY.encode() not in now.image


def test_what_stays_is_a_tombstone(path: Path) -> None:
    before = read_session(path, LAPTOP).facts
    erase(path)
    left = read_session(path, LAPTOP)
    assert left.facts == before.tombstone("en")
    assert (left.facts.status, left.facts.code, left.facts.ego_id, left.facts.started) == (
        "erased",
        "",
        before.ego_id,
        "2026-03-02",
    )
    noted = left.network.withdrawals["all"]
    assert (noted.choice, noted.on, noted.by) == (Withdrawn.ERASE, TODAY, "")
    assert left.network == NetworkMap(withdrawals={"all": noted})
    assert left.study == RAW_STUDY
    told = other.read_session(path.read_bytes(), laptop=bytes(LAPTOP))
    assert other.filled(told["played"], told["tables"]) == told["tables"]


def test_a_tombstone_neither_undoes_nor_takes_anything_back(path: Path) -> None:
    erase(path)
    session = opened(path)
    assert not session.can_undo
    assert session.undo() is None
    session.take_withdrawal_back()
    assert session.facts.status == "erased"
    assert session.withdrawal is not None
    session.close()


def test_a_damaged_file_that_was_set_aside_goes_too(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-40] ^= 1
    path.write_bytes(raw)
    opened(path, fall_back=True).close()
    assert len(list(path.parent.glob("*.damaged-*"))) == 1
    erase(path)
    assert list(path.parent.glob("*.damaged-*")) == []
    assert with_the_word(path.parent) == []


class Clinging(FailingFiles):
    """A disk that removes nothing for a while."""

    clings = True

    def remove(self, path: Path) -> None:
        if self.clings and "damaged" in path.name:
            raise PermissionError(13, "in use")
        super().remove(path)


def test_nobody_is_told_that_it_is_gone_while_a_damaged_file_cannot_be_taken_away(path: Path) -> None:
    shutil.copy(path, path.with_name(f"{path.name}.damaged-1"))
    disk = Clinging(10**9)
    session = opened(path, disk)
    session.withdraw(Withdrawn.ERASE, TODAY)
    with pytest.raises(SavingTrouble):
        session.wait()
    assert not session.saving.everything
    disk.clings = False
    session.close()
    assert with_the_word(path.parent) == []


def test_saved_is_said_only_once_no_file_has_the_word(path: Path) -> None:
    told = []
    session = opened(path)
    session.do(c.NoteMap(f"{CANARY} again"))
    session.wait()
    session.hear_saving(lambda saving: told.append((saving.everything, len(with_the_word(path.parent)))))
    session.withdraw(Withdrawn.ERASE, TODAY)
    session.wait()
    assert (True, 0) in told
    assert all(left == 0 for everything, left in told if everything)
    session.close()


class Dying(FailingFiles):
    """A disk that does nothing any more from one step on, as when the power goes."""

    def _fails(self) -> bool:
        self.step += 1
        return self.step >= self.at


@pytest.mark.parametrize("disk_of", [Dying, FailingFiles])
def test_trouble_at_any_step_leaves_whole_or_erased_and_opening_goes_on(
    path: Path, tmp_path: Path, disk_of: type[FailingFiles]
) -> None:
    seen = set()
    for step in count(1):
        here = copied(path, tmp_path / str(step))
        disk = disk_of(10**9)
        session = opened(here, disk)
        disk.step, disk.at = 0, step
        session.withdraw(Withdrawn.ERASE, TODAY)
        with suppress(SavingTrouble):
            session.wait()
        session._vault._lock.release()  # type: ignore[attr-defined]  # as a program that ends
        seen.add(gone := erased_whole(here))
        assert gone or disk.reached
        if not disk.reached:
            break
    assert True in seen
    assert step > 8


def erased_whole(path: Path) -> bool:
    """Opens for writing, as the researcher would; the session is then wholly there, or gone from every file."""
    again = opened(path)
    gone = again.facts.status == "erased"
    if not gone:
        assert NodeId(1) in again.current.nodes
        assert again.withdrawal is None
    again.close()
    assert not gone or with_the_word(path.parent) == []
    return gone


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork here")
def test_a_kill_while_a_participant_is_erased_leaves_whole_or_erased(path: Path, tmp_path: Path) -> None:
    chance = random.Random(11)
    seen = set()
    for number, life in enumerate([chance.uniform(0.0, 0.05) for _ in range(12)] + [20.0]):
        here = copied(path, tmp_path / f"k{number}")
        kill_a_child(lambda here=here: erase(here), life)
        seen.add(erased_whole(here))
    assert True in seen


def copied(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, folder)
    return folder / path.name
