"""Whatever fails at whatever step, what is found afterwards is the state before a change or the state after it."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest

from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap, Node, Tie
from netmapper.editing.change import Change, between
from netmapper.keys.cost import derived
from netmapper.storage.errors import Cause, Damage, DamagedFile, Foreign, NotASession, SavingTrouble
from netmapper.storage.files import REAL_FILES, RealFiles, Stamp, stamp_of
from netmapper.storage.image import Image
from netmapper.storage.sealed_file import Names, SealedFile, unsealed
from netmapper.storage.vault import open_vault, read_session
from tests.support.vaults import LAPTOP, FailingFiles, PowerLoss, every_file, new_vault, noon, reopened

NAME = "01234567.netmap"
STEPS_OF_A_SAVE = 7  # take an old .new away, write in two parts, flush, two moves, sync the folder


def card(number: int, label: str) -> Change:
    node = Node(NodeId(number), f"{number:04x}", "person", label)
    return between(
        NetworkMap(), [("nodes", node.id, node), ("ties", number, Tie(TieId(number), NodeId(0), node.id, "to_me"))], "add_node"
    )


def labels(network: NetworkMap) -> list[str]:
    return [node.label for node in network.nodes.values()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a session in which Ana and Bo are saved."""
    folder = tmp_path / "sessions"
    folder.mkdir()
    vault = new_vault(folder)
    for number, label in ((1, "Ana"), (2, "Bo")):
        vault.record(card(number, label))
        vault.wait()
    vault.close()
    return folder


def copies(folder: Path) -> Iterator[tuple[int, Path]]:
    for at in range(1, STEPS_OF_A_SAVE + 1):
        copy = folder.with_name(f"copy-{at}")
        shutil.copytree(folder, copy)
        yield at, copy


def image_with(path: Path, change: Change) -> bytes:
    found = unsealed(path, LAPTOP, REAL_FILES, derived)
    image = Image.opened(found.image)
    image.record(change, "2026-03-02T12:00:00.000Z")
    raw = image.serialized()
    image.close()
    return raw


def test_power_lost_at_any_step_of_a_save_leaves_the_state_before_or_after(folder: Path) -> None:
    seen = set()
    for at, copy in copies(folder):
        path = copy / NAME
        found = unsealed(path, LAPTOP, REAL_FILES, derived)
        file = SealedFile(path, found.header, found.file_key, found.stamp, FailingFiles(at, None))
        with pytest.raises(PowerLoss):
            file.save(image_with(path, card(3, "Cy")))
        read = labels(read_session(path, LAPTOP).network)
        opened = reopened(path)
        assert labels(opened.network) == read
        assert read in (["Ana", "Bo"], ["Ana", "Bo", "Cy"])
        opened.vault.record(card(4, "Di"))
        opened.vault.wait()
        opened.vault.close()
        assert labels(read_session(path, LAPTOP).network) == [*read, "Di"]
        seen.add(len(read))
    assert seen == {2, 3}


def test_every_step_of_a_save_was_tried(folder: Path) -> None:
    path = folder / NAME
    found = unsealed(path, LAPTOP, REAL_FILES, derived)
    counting = FailingFiles(at=99)
    SealedFile(path, found.header, found.file_key, found.stamp, counting).save(image_with(path, card(3, "Cy")))
    assert counting.step == STEPS_OF_A_SAVE


def test_trouble_at_any_step_is_told_and_the_next_try_saves_everything(folder: Path) -> None:
    for at, copy in copies(folder):
        path = copy / NAME
        disk = FailingFiles(at=10**9)
        opened = reopened(path, files=disk)
        disk.at, disk.step = at, 0
        opened.vault.record(card(3, "Cy"))
        while opened.vault.trouble is None:
            opened.vault._pump(1.0)
        assert opened.vault.trouble.cause is Cause.GONE
        assert opened.vault.saved == 2
        assert labels(read_session(path, LAPTOP).network) in (["Ana", "Bo"], ["Ana", "Bo", "Cy"])
        opened.vault.record(card(4, "Di"))
        opened.vault.wait()
        assert opened.vault.saved == opened.vault.recorded == 4
        opened.vault.close()
        assert labels(read_session(path, LAPTOP).network) == ["Ana", "Bo", "Cy", "Di"]


def test_trouble_at_two_steps_after_one_another_loses_nothing_that_was_saved(folder: Path) -> None:
    for first, second in product(range(1, STEPS_OF_A_SAVE + 1), repeat=2):
        copy = folder.with_name(f"copy-{first}-{second}")
        shutil.copytree(folder, copy)
        path = copy / NAME
        found = unsealed(path, LAPTOP, REAL_FILES, derived)
        disk = FailingFiles(first, errno.ENOSPC)
        file = SealedFile(path, found.header, found.file_key, found.stamp, disk)
        with pytest.raises(SavingTrouble):
            file.save(image_with(path, card(3, "Cy")))
        after_one = labels(read_session(path, LAPTOP).network)
        disk.at, disk.step, disk.how = second, 0, None
        later = image_with(next(p for p in (path, Names(path).new, Names(path).previous) if p.exists()), card(4, "Di"))
        try:
            file.save(later)
        except PowerLoss:
            opened = reopened(path)
            assert labels(opened.network)[:2] == ["Ana", "Bo"], (first, second, after_one)
            opened.vault.close()
        shutil.rmtree(copy)


class Unsettled:
    """A disk in memory that keeps what a folder's entries will be until it is synced; a power loss keeps any of them.

    Files are inodes, whole once written; creating and renaming are entries waiting to be written, in any order or not at all.
    """

    def __init__(self, settled: dict[Path, bytes]) -> None:
        self.settled = dict(settled)
        self.seen = dict(settled)
        self.waiting: list[dict[Path, bytes | None]] = []
        self.left = 10**9

    def after_power_loss(self, kept: tuple[bool, ...]) -> dict[Path, bytes]:
        entries: dict[Path, bytes | None] = dict(self.settled)
        for keep, told in zip(kept, self.waiting, strict=True):
            entries |= told if keep else {}
        return {path: raw for path, raw in entries.items() if raw is not None}

    def read(self, path: Path, most: int) -> bytes:
        if path not in self.seen:
            raise FileNotFoundError(errno.ENOENT, path.name)
        return self.seen[path][:most]

    def stamp(self, path: Path) -> Stamp:
        return stamp_of(self.read(path, 10**9))

    def write(self, path: Path, parts: Sequence[bytes]) -> None:
        self._note({path: b"".join(parts)})

    def move(self, old: Path, new: Path) -> None:
        self._note({new: self.read(old, 10**9), old: None})

    def sync(self, folder: Path) -> None:
        self._step()
        self.settled, self.waiting = dict(self.seen), []

    def remove(self, path: Path) -> None:
        if path in self.seen:
            self._note({path: None})

    def exists(self, path: Path) -> bool:
        return path in self.seen

    def device(self, folder: Path) -> int:
        return 1

    def _note(self, told: dict[Path, bytes | None]) -> None:
        self._step()
        self.waiting.append(told)
        self.seen = {path: raw for path, raw in {**self.seen, **told}.items() if raw is not None}

    def _step(self) -> None:
        if self.left == 0:
            raise PowerLoss
        self.left -= 1


def test_entries_that_reach_the_disk_in_any_order_lose_nothing_that_was_acknowledged(folder: Path) -> None:
    path = folder / NAME
    settled = {found: found.read_bytes() for found in every_file(folder)}
    tried = 0
    for left in range(6):
        disk = Unsettled(settled)
        found = unsealed(path, LAPTOP, disk, derived)
        file = SealedFile(path, found.header, found.file_key, found.stamp, disk)
        disk.left = left
        acknowledged = ["Ana", "Bo"]
        try:
            file.save(image_with(path, card(3, "Cy")))
            acknowledged = ["Ana", "Bo", "Cy"]
        except PowerLoss:
            pass
        for kept in product((False, True), repeat=len(disk.waiting)):
            after = Unsettled(disk.after_power_loss(kept))
            tried += 1
            assert labels(read_session(path, LAPTOP, files=after).network)[: len(acknowledged)] == acknowledged, (left, kept)
    assert tried > 15


def test_a_missing_file_is_put_back_from_the_newest_whole_state(folder: Path) -> None:
    path, names = folder / NAME, Names(folder / NAME)
    path.unlink()
    assert labels(read_session(path, LAPTOP).network) == ["Ana"]
    assert not path.exists()
    opened = reopened(path)
    assert labels(opened.network) == ["Ana"]
    assert path.exists()
    opened.vault.record(card(3, "Cy"))
    opened.vault.wait()
    opened.vault.close()
    path.rename(names.new)
    opened = reopened(path)
    assert labels(opened.network) == ["Ana", "Cy"]
    assert not names.new.exists()
    opened.vault.close()


@pytest.mark.parametrize("torn", [b"", b"half a file", None])
def test_what_a_crash_left_half_written_is_never_newer(folder: Path, torn: bytes | None) -> None:
    path, names = folder / NAME, Names(folder / NAME)
    names.new.write_bytes(path.read_bytes()[:100_000] if torn is None else torn)
    opened = reopened(path)
    assert labels(opened.network) == ["Ana", "Bo"]
    opened.vault.close()
    path.unlink()
    opened = reopened(path)
    assert labels(opened.network) == ["Ana"]
    opened.vault.close()


@pytest.mark.parametrize(
    ("spoilt", "trouble", "what"),
    [
        (b"", NotASession, Foreign.EMPTY),
        (b"another thing", NotASession, Foreign.FOREIGN),
        (b"\x89NETMAP\n\0\0\4\0 and no more", DamagedFile, Damage.TRUNCATED),
    ],
)
def test_a_damaged_file_is_told_with_what_else_there_is_and_kept_when_that_is_opened(
    folder: Path, spoilt: bytes, trouble: type[NotASession | DamagedFile], what: Foreign | Damage
) -> None:
    path, names = folder / NAME, Names(folder / NAME)
    before = names.previous.read_bytes()
    path.write_bytes(spoilt)
    with pytest.raises(trouble) as met:
        open_vault(path, LAPTOP, now=noon)
    assert what in (getattr(met.value, "what", None), getattr(met.value, "how", None))
    (offer,) = met.value.offers
    assert (offer.path, offer.at) == (names.previous, "2026-03-02T12:00:00.000Z")
    assert (path.read_bytes(), names.previous.read_bytes()) == (spoilt, before)
    opened = reopened(path, fall_back=True)
    assert labels(opened.network) == ["Ana"]
    assert (folder / f"{NAME}.damaged-1").read_bytes() == spoilt
    opened.vault.record(card(3, "Cy"))
    opened.vault.wait()
    opened.vault.close()
    path.write_bytes(b"damaged again")
    reopened(path, fall_back=True).vault.close()
    assert (folder / f"{NAME}.damaged-1").read_bytes() == spoilt
    assert (folder / f"{NAME}.damaged-2").read_bytes() == b"damaged again"


def test_a_file_on_a_bad_sector_is_damaged_and_an_earlier_state_is_offered(folder: Path) -> None:
    class BadSector(RealFiles):
        def read(self, path: Path, most: int) -> bytes:
            if path.name == NAME:
                raise OSError(errno.EIO, "bad sector")
            return super().read(path, most)

    path = folder / NAME
    with pytest.raises(DamagedFile) as met:
        open_vault(path, LAPTOP, now=noon, files=BadSector())
    assert [offer.path for offer in met.value.offers] == [Names(path).previous]
    Names(path).previous.unlink()
    with pytest.raises(SavingTrouble):
        open_vault(path, LAPTOP, now=noon, files=BadSector())


def test_falling_back_where_nothing_is_damaged_opens_the_file_itself(folder: Path) -> None:
    opened = reopened(folder / NAME, fall_back=True)
    assert labels(opened.network) == ["Ana", "Bo"]
    opened.vault.close()


def test_the_state_of_another_session_is_never_offered(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = new_vault(elsewhere, file_id="f" * 32)
    other.close()
    path, names = folder / NAME, Names(folder / NAME)
    shutil.copy(other.path, names.previous)
    path.write_bytes(b"")
    with pytest.raises(NotASession) as met:
        open_vault(path, LAPTOP, now=noon, fall_back=True)
    assert met.value.offers == ()


def test_both_states_damaged_is_told_and_nothing_is_touched(folder: Path) -> None:
    path, names = folder / NAME, Names(folder / NAME)
    for one in (path, names.previous):
        one.write_bytes(one.read_bytes()[:-1])
    before = {found.name: found.read_bytes() for found in every_file(folder)}
    with pytest.raises(DamagedFile):
        open_vault(path, LAPTOP, now=noon, fall_back=True)
    assert {found.name: found.read_bytes() for found in every_file(folder)} == before


@pytest.mark.parametrize("step", ["pour", "flush", "move", "sync"])
def test_making_a_session_that_cannot_be_written_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(RealFiles, step, full)
    with pytest.raises(SavingTrouble) as met:
        new_vault(tmp_path)
    assert met.value.cause is Cause.FULL
    assert list(tmp_path.iterdir()) == []
