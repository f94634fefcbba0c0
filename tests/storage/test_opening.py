"""Opening: one typed error for each kind of trouble, and the files as they were."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pyrage import x25519

from netmapper.keys.errors import AbsurdCost, NoSuchSlot, WrongLaptopKey, WrongPassphrase, WrongRecoveryKey
from netmapper.keys.locks import file_key_from
from netmapper.keys.secret import LaptopKey, Passphrase, RecoveryKey, Secret
from netmapper.storage.container import MAGIC, packed, taken_apart
from netmapper.storage.errors import (
    AlreadyThere,
    Cause,
    Damage,
    DamagedFile,
    Foreign,
    NewerFile,
    NoSuchFile,
    NotASession,
    ReadingTrouble,
    SavingTrouble,
)
from netmapper.storage.sealed_file import Names
from netmapper.storage.vault import NewSecrets, create_vault, open_vault, read_session
from tests.support.vaults import CHEAP, LAPTOP, PASSPHRASE, RAW_STUDY, SECRETS, WORDS, every_file, facts, new_vault, noon

IDENTITY = x25519.Identity.generate()


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A session file that nobody has open, with no earlier state beside it."""
    vault = new_vault(tmp_path)
    vault.close()
    vault.path.with_name(vault.path.name + ".previous").unlink(missing_ok=True)
    return vault.path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in every_file(folder)}


def refused(path: Path, trouble: type[Exception], secret: Secret = LAPTOP) -> Exception:
    """Both ways of opening raise this, and nothing on the disk is different."""
    before = contents(path.parent)
    with pytest.raises(trouble):
        read_session(path, secret)
    with pytest.raises(trouble) as met:
        open_vault(path, secret, now=noon)
    assert contents(path.parent) == before
    return met.value


def with_header(raw: bytes, words: dict[str, object]) -> bytes:
    (length,) = struct.unpack_from(">I", raw, 8)
    text = json.dumps({**json.loads(raw[12 : 12 + length]), **words}, sort_keys=True, separators=(",", ":")).encode()
    start = MAGIC + struct.pack(">I", len(text)) + text
    return start + hashlib.sha256(start).digest() + raw[12 + length + 32 :]


@pytest.mark.parametrize(
    ("secret", "trouble"),
    [
        (Passphrase("maple river candle orbit velvet south"), WrongPassphrase),
        (Passphrase(""), WrongPassphrase),
        (LaptopKey(bytes(32)), WrongLaptopKey),
        (RecoveryKey(str(IDENTITY)), NoSuchSlot),
    ],
)
def test_a_wrong_secret_is_told_and_the_file_untouched(closed: Path, secret: Secret, trouble: type[Exception]) -> None:
    refused(closed, trouble, secret)


def test_the_recovery_key_of_the_centre_opens_what_the_passphrase_was_forgotten_of(tmp_path: Path) -> None:
    new_vault(tmp_path, NewSecrets(WORDS, recipients=(str(IDENTITY.to_public()),), cost=CHEAP)).close()
    (path,) = tmp_path.glob("*.netmap")
    assert read_session(path, RecoveryKey(str(IDENTITY))).facts == facts()
    refused(path, WrongRecoveryKey, RecoveryKey(str(x25519.Identity.generate())))


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (lambda _: b"", NotASession),
        (lambda _: b"not a session", NotASession),
        (lambda raw: b"SQLite format 3\0" + raw[16:], NotASession),
        (lambda raw: raw[:7], DamagedFile),
        (lambda raw: raw[:1000], DamagedFile),
        (lambda raw: raw[:-1], DamagedFile),
        (lambda raw: raw + b"\0", DamagedFile),
        (lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]), DamagedFile),
        (lambda raw: with_header(raw, {"generation": 9}), DamagedFile),
        (lambda raw: with_header(raw, {"format": [2, 0]}), NewerFile),
    ],
)
def test_each_kind_of_bad_file_has_its_own_error(closed: Path, spoil: Callable[[bytes], bytes], trouble: type[Exception]) -> None:
    closed.write_bytes(spoil(closed.read_bytes()))
    refused(closed, trouble)


def test_errors_say_what_is_wrong(closed: Path) -> None:
    raw = closed.read_bytes()
    for spoilt, what in ((b"", Foreign.EMPTY), (b"hello", Foreign.FOREIGN)):
        closed.write_bytes(spoilt)
        met = refused(closed, NotASession)
        assert isinstance(met, NotASession)
        assert (met.what, met.offers) == (what, ())
    for spoilt, how in ((raw[:-9], Damage.TRUNCATED), (raw + b"x", Damage.ALTERED)):
        closed.write_bytes(spoilt)
        damaged = refused(closed, DamagedFile)
        assert isinstance(damaged, DamagedFile)
        assert damaged.how is how
    closed.write_bytes(with_header(raw, {"format": [7, 0]}))
    newer = refused(closed, NewerFile)
    assert isinstance(newer, NewerFile)
    assert newer.major == 7


def test_an_absurd_cost_in_a_file_is_not_run(closed: Path) -> None:
    raw = closed.read_bytes()
    slots = [slot.words() for slot in taken_apart(raw).header.slots]
    slots[0]["kdf"]["memory_kib"] = 2**50
    closed.write_bytes(with_header(raw, {"slots": slots}))
    refused(closed, AbsurdCost, PASSPHRASE)


def test_the_parts_of_two_sessions_never_make_one(tmp_path: Path) -> None:
    one, other = (new_vault(tmp_path, file_id=name * 4) for name in ("aaaaaaaa", "bbbbbbbb"))
    one.close()
    other.close()
    raws = [path.read_bytes() for path in (one.path, other.path)]
    assert len(raws[0]) == len(raws[1])
    starts = [len(taken_apart(raw).about) for raw in raws]
    one.path.write_bytes(raws[0][: starts[0]] + raws[1][starts[1] :])
    refused(one.path, DamagedFile)
    slots = [slot.words() for slot in taken_apart(raws[1]).header.slots]
    one.path.write_bytes(with_header(raws[0], {"slots": slots}))
    refused(one.path, WrongLaptopKey)
    refused(one.path, WrongPassphrase, PASSPHRASE)


def test_a_body_that_says_it_is_another_session_is_refused(closed: Path) -> None:
    parts = taken_apart(closed.read_bytes())
    key = file_key_from(parts.header.slots, LAPTOP, parts.header.file_id)
    image = parts.image(key).replace(facts().file_id.encode(), b"ffffffff" * 4)
    closed.write_bytes(b"".join(packed(parts.header, key, image)))
    refused(closed, DamagedFile)


def test_tables_of_a_later_version_are_newer_and_a_body_that_is_no_session_is_damaged(closed: Path) -> None:
    parts = taken_apart(closed.read_bytes())
    key = file_key_from(parts.header.slots, LAPTOP, parts.header.file_id)
    image = parts.image(key)
    version = 60  # where SQLite's file format keeps user_version
    closed.write_bytes(b"".join(packed(parts.header, key, image[:version] + struct.pack(">I", 99) + image[version + 4 :])))
    refused(closed, NewerFile)
    for junk in (b"", b"junk", image[:4096], image[:4096] + bytes(len(image) - 4096)):
        closed.write_bytes(b"".join(packed(parts.header, key, junk)))
        refused(closed, DamagedFile)


def test_a_body_whose_history_is_torn_is_damaged_even_if_the_map_can_be_read(closed: Path) -> None:
    parts = taken_apart(closed.read_bytes())
    key = file_key_from(parts.header.slots, LAPTOP, parts.header.file_id)
    image = parts.image(key)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(image)
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'study'").fetchone()
    torn = image[: (page - 1) * 4096 + 5] + b"\xff" * 40 + image[(page - 1) * 4096 + 45 :]
    closed.write_bytes(b"".join(packed(parts.header, key, torn)))
    refused(closed, DamagedFile)


def test_a_wrong_passphrase_for_a_damaged_file_is_told_as_such_while_an_earlier_state_could_be_opened(closed: Path) -> None:
    names = Names(closed)
    names.previous.write_bytes(closed.read_bytes())
    closed.write_bytes(b"")
    refused(closed, WrongPassphrase, Passphrase("not the words"))
    met = refused(closed, NotASession, PASSPHRASE)
    assert isinstance(met, NotASession)
    assert [offer.path for offer in met.offers] == [names.previous]


def test_what_is_not_there_is_told_and_leaves_no_lock(tmp_path: Path) -> None:
    refused(tmp_path / "01234567.netmap", NoSuchFile)
    refused(tmp_path / "nowhere" / "01234567.netmap", NoSuchFile)
    assert contents(tmp_path) == {}


def test_a_folder_is_no_session(tmp_path: Path) -> None:
    folder = tmp_path / "01234567.netmap"
    folder.mkdir()
    with pytest.raises(SavingTrouble):
        read_session(folder, LAPTOP)


def test_a_new_file_is_named_by_its_id_and_a_taken_name_is_never_written_over(tmp_path: Path) -> None:
    names = [new_vault(tmp_path, file_id="0123456789ab" + end).path.name for end in ("cdef", "0000", "cdef")]
    assert names == ["01234567.netmap", "012345678.netmap", "0123456789.netmap"]
    for _ in range(6):
        new_vault(tmp_path, file_id="0123456789abcdef")
    with pytest.raises(AlreadyThere):
        new_vault(tmp_path, file_id="0123456789abcdef")


@pytest.mark.parametrize("name", ["short", "", "../../../../x", "a" * 65, "with blank"])
def test_an_id_that_is_no_id_makes_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="file id"):
        new_vault(tmp_path, file_id=name)
    assert contents(tmp_path) == {}


def test_making_a_file_where_there_is_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SavingTrouble) as met:
        new_vault(tmp_path / "nowhere")
    assert met.value.cause is Cause.GONE


def test_a_new_file_that_does_not_open_with_its_secret_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = NewSecrets("another passphrase", cost=CHEAP).slots
    monkeypatch.setattr(NewSecrets, "slots", lambda _self, key, file_id: wrong(key, file_id))
    with pytest.raises((WrongPassphrase, NoSuchSlot)):
        create_vault(tmp_path, facts(), RAW_STUDY, SECRETS, now=noon)
    assert contents(tmp_path) == {}


@pytest.mark.parametrize(
    "make",
    [
        Path.mkdir,
        pytest.param(getattr(os, "mkfifo", None), marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")),
    ],
    ids=["folder", "pipe"],
)
def test_what_is_no_file_is_told_at_once_and_left_alone(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "0badcafe.netmap"
    make(path)
    with pytest.raises(ReadingTrouble):
        read_session(path, Passphrase("six words that open nothing here"))
    assert path.exists()
