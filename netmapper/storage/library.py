"""The laptop's own key: one small file in the library's folder, locked by the laptop's passphrase.

Unlocked once, it opens every session made on this laptop; a new passphrase rewrites this file alone.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from netmapper.keys.cost import KdfCost
from netmapper.keys.errors import MalformedSlot
from netmapper.keys.secret import LaptopKey, Passphrase
from netmapper.keys.slots import PassphraseSlot, slot_from
from netmapper.storage.container import LONGEST_HEADER, Malformed, label, labelled
from netmapper.storage.errors import AlreadyThere, Damage, DamagedFile, saving_trouble
from netmapper.storage.files import REAL_FILES, Files
from netmapper.storage.sealed_file import read, typed

NAME = "library.netkey"
MAGIC = b"\x89NETKEY\n"
FORMAT = (1, 0)


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
    words = {"format": list(FORMAT), "library_id": library_id, "slot": slot.words()}
    new = path.with_name(f"{NAME}.new")
    try:
        files.write(new, (labelled(MAGIC, words),))
        files.move(new, path)
        files.sync(folder)
    except OSError as error:
        raise saving_trouble(error) from error
    return open_library(folder, passphrase, files=files)


def open_library(folder: Path, passphrase: str, *, files: Files = REAL_FILES) -> LaptopKey:
    """The key of a library. Raises a KeyTrouble, NoSuchFile, NotASession, DamagedFile, NewerFile or SavingTrouble."""
    path = folder / NAME
    try:
        words, end = label(MAGIC, raw := read(path, files, 2 * LONGEST_HEADER))
        slot, library_id = slot_from(words.get("slot")), words.get("library_id")
        if end != len(raw) or not isinstance(slot, PassphraseSlot) or not isinstance(library_id, str):
            raise Malformed("altered")
    except Malformed as error:
        raise typed(path, error) from error
    except MalformedSlot as error:
        raise DamagedFile(path, Damage.ALTERED) from error
    return LaptopKey(slot.open(Passphrase(passphrase), library_id))
