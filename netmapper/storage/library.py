"""The laptop's own key: one small file in the library's folder, locked by the laptop's passphrase.

Unlocked once, it opens every session made on this laptop; a new passphrase rewrites this file alone.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import struct
from pathlib import Path
from typing import Any

from netmapper.keys.cost import KdfCost
from netmapper.keys.errors import MalformedSlot
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.keys.slots import PassphraseSlot
from netmapper.storage.container import CHECK_BYTES, LONGEST_HEADER
from netmapper.storage.errors import AlreadyThere, Damage, DamagedFile, Foreign, NewerFile, NotASession, saving_trouble
from netmapper.storage.files import REAL_FILES, Files
from netmapper.storage.sealed_file import read

NAME = "library.netkey"
MAGIC = b"\x89NETKEY\n"
MAJOR = 1


def has_library(folder: Path) -> bool:
    """Whether a folder has a library's key."""
    return (folder / NAME).is_file()


def create_library(folder: Path, passphrase: str, cost: KdfCost | None = None, *, files: Files = REAL_FILES) -> LaptopKey:
    """Makes the key of a library and opens it once. Raises AlreadyThere, EmptyPassphrase or SavingTrouble."""
    path = folder / NAME
    if files.exists(path):
        raise AlreadyThere(path)
    key, library_id = LaptopKey.fresh(), secrets.token_hex(16)
    slot = PassphraseSlot.around(key, library_id, Passphrase(passphrase), cost or KdfCost())
    words = {"format": [MAJOR, 0], "library_id": library_id, "slot": slot.words()}
    text = json.dumps(words, sort_keys=True, separators=(",", ":")).encode("ascii")
    start = MAGIC + struct.pack(">I", len(text)) + text
    new = path.with_name(f"{NAME}.new")
    try:
        files.write(new, start + hashlib.sha256(start).digest())
        files.move(new, path)
        files.sync(folder)
    except OSError as error:
        raise saving_trouble(error) from error
    return open_library(folder, passphrase, files=files)


def open_library(folder: Path, passphrase: str, *, files: Files = REAL_FILES) -> LaptopKey:
    """The key of a library. Raises a KeyTrouble, NoSuchFile, NotASession, DamagedFile, NewerFile or SavingTrouble."""
    path = folder / NAME
    words = _words(path, read(path, files))
    try:
        return LaptopKey(PassphraseSlot.read(words["slot"]).open(Passphrase(passphrase), str(words["library_id"])))
    except (LookupError, MalformedSlot) as error:
        raise DamagedFile(path, Damage.ALTERED) from error


def _words(path: Path, raw: bytes) -> dict[str, Any]:
    if not raw.startswith(MAGIC):
        raise NotASession(path, Foreign.FOREIGN if raw else Foreign.EMPTY)
    end = len(raw) - CHECK_BYTES
    text_start = len(MAGIC) + 4
    if end < text_start or len(raw) > LONGEST_HEADER or hashlib.sha256(raw[:end]).digest() != raw[end:]:
        raise DamagedFile(path, Damage.ALTERED)
    words: dict[str, Any] = json.loads(raw[text_start:end])
    if words["format"][0] > MAJOR:
        raise NewerFile(path, words["format"][0])
    return words
