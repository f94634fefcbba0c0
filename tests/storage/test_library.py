"""The laptop's key: one small file, one passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest

from netmapper.keys.errors import EmptyPassphrase, WrongPassphrase
from netmapper.storage.container import label, labelled
from netmapper.storage.errors import AlreadyThere, Cause, DamagedFile, NewerFile, NoSuchFile, NotASession, SavingTrouble
from netmapper.storage.library import MAGIC, create_library, has_library, open_library
from netmapper.storage.vault import NewSecrets, read_session
from tests.support.vaults import CHEAP, WORDS, facts, new_vault


def test_one_passphrase_opens_every_session_of_a_library(tmp_path: Path) -> None:
    assert not has_library(tmp_path)
    key = create_library(tmp_path, WORDS, CHEAP)
    assert has_library(tmp_path)
    assert open_library(tmp_path, f" {WORDS}\n") == key
    vault = new_vault(tmp_path, NewSecrets(laptop=key))
    vault.close()
    assert read_session(vault.path, open_library(tmp_path, WORDS)).facts == facts()


def test_another_passphrase_opens_no_library_and_none_is_made_twice(tmp_path: Path) -> None:
    create_library(tmp_path, WORDS, CHEAP)
    before = (tmp_path / "library.netkey").read_bytes()
    with pytest.raises(WrongPassphrase):
        open_library(tmp_path, "another")
    with pytest.raises(AlreadyThere):
        create_library(tmp_path, "another", CHEAP)
    assert (tmp_path / "library.netkey").read_bytes() == before


def test_where_there_is_no_folder_or_no_passphrase_there_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        create_library(tmp_path, " \n", CHEAP)
    with pytest.raises(NoSuchFile):
        open_library(tmp_path, WORDS)
    with pytest.raises(SavingTrouble) as met:
        create_library(tmp_path / "nowhere", WORDS, CHEAP)
    assert met.value.cause is Cause.GONE


def test_every_flipped_byte_and_every_truncation_of_a_library_key_is_told(tmp_path: Path) -> None:
    create_library(tmp_path, WORDS, CHEAP)
    path = tmp_path / "library.netkey"
    raw = path.read_bytes()
    spoilt = [raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :] for at in range(len(raw))]
    for bad in (*spoilt, *(raw[:at] for at in range(len(raw))), raw + b"\0"):
        path.write_bytes(bad)
        with pytest.raises((NotASession, DamagedFile)):
            open_library(tmp_path, WORDS)


def test_a_library_key_of_a_later_time_or_without_its_parts_is_told(tmp_path: Path) -> None:
    create_library(tmp_path, WORDS, CHEAP)
    path = tmp_path / "library.netkey"
    words, _ = label(MAGIC, path.read_bytes())
    for wrong, trouble in (
        ({"format": [2, 0]}, NewerFile),
        ({"format": None}, DamagedFile),
        ({"slot": None}, DamagedFile),
        ({"slot": {"kind": "finger"}}, DamagedFile),
        ({"library_id": 7}, DamagedFile),
    ):
        path.write_bytes(labelled(MAGIC, {**words, **wrong}))
        with pytest.raises(trouble):
            open_library(tmp_path, WORDS)
