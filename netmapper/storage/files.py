"""The few things done to files on a disk, each durable step by itself, so that tests can let each of them fail."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

Stamp = tuple[int, bytes]
"""What tells one written file from every other: its length, and a digest of its first 4 KiB and last 64 bytes."""

PATIENCE = (0.05, 0.1, 0.2, 0.4)


class Files(Protocol):
    """A disk. All of these raise OSError."""

    def read(self, path: Path, most: int) -> bytes:
        """The file, or its first ``most`` bytes."""

    def stamp(self, path: Path) -> Stamp:
        """The stamp of the file that lies there now."""

    def write(self, path: Path, parts: Sequence[bytes]) -> None:
        """Makes a new file, readable by its owner alone, in place of what lay there, and returns once it is on the disk."""

    def move(self, old: Path, new: Path) -> None:
        """Gives a file another name in one step, in place of what had that name."""

    def sync(self, folder: Path) -> None:
        """Returns once the names in a folder are on the disk."""

    def remove(self, path: Path) -> None:
        """Takes a file away, if there is one."""

    def exists(self, path: Path) -> bool:
        """Whether something lies there."""

    def device(self, folder: Path) -> int:
        """The disk on which a folder lies."""


class RealFiles:
    """The disks of this machine."""

    def read(self, path: Path, most: int) -> bytes:
        """The file, or its first ``most`` bytes."""
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
            raise OSError(errno.EINVAL, "not a file")
        with path.open("rb") as file:
            return file.read(most)

    def stamp(self, path: Path) -> Stamp:
        """The stamp of the file that lies there now."""
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            first = file.read(4096)
            file.seek(max(0, size - 64))
            return size, hashlib.sha256(first + file.read(64)).digest()

    def write(self, path: Path, parts: Sequence[bytes]) -> None:
        """Makes a new file, readable by its owner alone, in place of what lay there, and returns once it is on the disk."""
        self.remove(path)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            for part in parts:
                self.pour(handle, part)
            self.flush(handle)
        except OSError:
            with contextlib.suppress(OSError):  # half a file is of no use, and on a full disk it is in the way
                self.remove(path)
            raise
        finally:
            os.close(handle)

    def pour(self, handle: int, raw: bytes) -> None:
        """Writes all bytes to an open file."""
        left = memoryview(raw)
        while left:
            left = left[os.write(handle, left) :]

    def flush(self, handle: int) -> None:
        """Returns once an open file is on the disk; on a Mac this needs a stronger word than fsync."""
        if sys.platform == "darwin":
            import fcntl

            with contextlib.suppress(OSError):  # some network disks know only the weaker word
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)

    def move(self, old: Path, new: Path) -> None:
        """Gives a file another name in one step; on Windows it waits a little for a virus scanner to let go."""
        for pause in PATIENCE if os.name == "nt" else ():
            try:
                old.replace(new)
            except PermissionError:
                time.sleep(pause)
            else:
                return
        old.replace(new)

    def sync(self, folder: Path) -> None:
        """Returns once the names in a folder are on the disk; Windows has no word for it and does it by itself."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """Takes a file away, if there is one."""
        path.unlink(missing_ok=True)

    def exists(self, path: Path) -> bool:
        """Whether something lies there."""
        return os.path.lexists(path)

    def device(self, folder: Path) -> int:
        """The disk on which a folder lies."""
        return folder.stat().st_dev


def stamp_of(raw: bytes) -> Stamp:
    """The stamp that a file with these bytes has."""
    return stamp_of_parts((raw, b""))


def stamp_of_parts(parts: tuple[bytes, bytes]) -> Stamp:
    """The stamp that a file made of two parts has."""
    one, other = parts
    first = (one[:4096] + other[:4096])[:4096]
    last = (one[-64:] + other[-64:])[-64:]
    return len(one) + len(other), hashlib.sha256(first + last).digest()


REAL_FILES = RealFiles()
"""The disks of this machine; it holds nothing."""
