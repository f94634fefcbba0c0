"""One session's file on a disk, with the state before it: how it is read, replaced step by step, and found after a mishap.

It knows bytes, keys and names of files; never what is inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

from netmapper.keys.errors import KeyTrouble, NoSuchSlot
from netmapper.keys.locks import file_key_from
from netmapper.keys.secret import Passphrase, Secret
from netmapper.keys.slots import Derive
from netmapper.storage.container import LONGEST_FILE, MAGIC, Header, Malformed, packed, taken_apart
from netmapper.storage.errors import (
    Cause,
    Damage,
    DamagedFile,
    FileChanged,
    Foreign,
    NewerFile,
    NoSuchFile,
    NotASession,
    SavingTrouble,
    StorageTrouble,
    reading_trouble,
    saving_trouble,
)
from netmapper.storage.files import Files, Stamp, stamp_of, stamp_of_parts

STAMPS_KEPT = 8
OUR_NAME = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one session's files: the session, the state before it, and the one being written."""

    current: Path

    @property
    def previous(self) -> Path:
        """The state before the last save."""
        return self.current.with_name(f"{self.current.name}.previous")

    @property
    def new(self) -> Path:
        """What is being written, or what a crash left of it."""
        return self.current.with_name(f"{self.current.name}.new")

    def may_hold(self, file_id: str) -> bool:
        """Whether a session of this id may lie here: under one of our own names none that begins otherwise."""
        name = self.current.name.partition(".")[0]
        return OUR_NAME.fullmatch(name) is None or file_id.startswith(name)

    def asides(self) -> Iterator[Path]:
        """Names for a damaged file that is kept, one after the other."""
        number = 1
        while True:
            yield self.current.with_name(f"{self.current.name}.damaged-{number}")
            number += 1


@dataclass(frozen=True, slots=True)
class Unsealed:
    """A file that opened: where it lay, its header, its key, its image and its stamp."""

    path: Path
    header: Header
    file_key: bytes
    image: bytes
    stamp: Stamp


def unsealed(path: Path, secret: Secret, files: Files, derive: Derive) -> Unsealed:
    """Reads and opens a file. Raises NoSuchFile, NotASession, DamagedFile, NewerFile, a KeyTrouble, or SavingTrouble."""
    raw = read(path, files, len(MAGIC))
    if raw == MAGIC:  # nothing of a large foreign file is read but its first bytes
        raw = read(path, files, LONGEST_FILE + 1)
    try:
        container = taken_apart(raw)
        file_key = file_key_from(container.header.slots, secret, container.header.file_id, derive)
        return Unsealed(path, container.header, file_key, container.image(file_key), stamp_of(raw))
    except Malformed as error:
        raise typed(path, error) from error


def read(path: Path, files: Files, most: int) -> bytes:
    """The first bytes of a file. Raises NoSuchFile or ReadingTrouble."""
    try:
        return files.read(path, most)
    except FileNotFoundError as error:
        raise NoSuchFile(path) from error
    except OSError as error:
        raise reading_trouble(error) from error


def typed(path: Path, error: Malformed) -> StorageTrouble:
    """What malformed bytes mean for the person."""
    if error.how == "newer":
        return NewerFile(path, error.major)
    if error.how in {"empty", "foreign"}:
        return NotASession(path, Foreign(error.how))
    return DamagedFile(path, Damage(error.how))


class SealedFile:
    """A session's file while it is open: seals each image into the next generation and puts it in place."""

    def __init__(self, path: Path, header: Header, file_key: bytes, stamp: Stamp | None, files: Files) -> None:
        self.names = Names(path)
        self._header = header
        self._file_key = file_key
        self._files = files
        self._ours: tuple[Stamp, ...] = () if stamp is None else (stamp,)
        try:
            self._device = files.device(path.parent)
        except OSError as error:
            raise saving_trouble(error) from error

    def opened_by(self, passphrase: Passphrase) -> bool:
        """Whether a passphrase opens this file. One without a slot for any is held back from nobody."""
        header = self._header
        try:
            file_key_from(header.slots, passphrase, header.file_id)
        except NoSuchSlot:
            return True
        except KeyTrouble:
            return False
        return True

    def elsewhere(self, path: Path) -> SealedFile:
        """The same session under another name, where nothing of it lies yet."""
        return SealedFile(path, self._header, self._file_key, None, self._files)

    def save(self, image: bytes) -> None:
        """Returns once the image is on the disk in place of the one before. Raises SavingTrouble or FileChanged."""
        self._header = replace(self._header, generation=self._header.generation + 1)
        parts = packed(self._header, self._file_key, image)
        try:
            self._put(parts)
        except OSError as error:
            raise saving_trouble(error) from error

    def clear_asides(self) -> None:
        """Takes damaged files that were set aside away: whoever holds a key can still read parts of them. Raises OSError."""
        for aside in takewhile(self._files.exists, self.names.asides()):
            self._files.remove(aside)

    def _put(self, parts: tuple[bytes, bytes]) -> None:
        names, files = self.names, self._files
        self._check()
        files.write(names.new, parts)
        there = self._check()
        stamp = stamp_of_parts(parts)
        # From here on the new file is ours even if a later step fails: the next try must know it again.
        self._ours = (*self._ours, stamp)[-STAMPS_KEPT:]
        if there:
            files.move(names.current, names.previous)
        files.move(names.new, names.current)
        files.sync(names.current.parent)
        self._ours = (stamp,)  # an earlier state of ours that somebody brings back is a change like any other

    def _check(self) -> bool:
        """Whether a current file is there, and ours. Where none is, the disk must at least be the one that it was on."""
        try:
            stamp = self._files.stamp(self.names.current)
        except FileNotFoundError:
            if self._files.device(self.names.current.parent) != self._device:
                raise SavingTrouble(Cause.GONE) from None
            return False
        if stamp not in self._ours:
            raise FileChanged
        return True
