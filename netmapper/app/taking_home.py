"""What becomes of a take-home page outside the program: one file where the person said, or the system's print command. No Qt.

No other file of it is made, neither beside it nor for a while.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Became(Enum):
    """What became of a file that was to be taken back."""

    REMOVED = "removed"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that was written here, and what it held, as a hash."""

    path: Path
    digest: bytes


STEM = "my-map"
"""The name of the file, which tells nobody's."""
JOB = "netmapper"
"""What the print service calls the page: no title and no name."""
PATIENCE = 60
"""Seconds that the print command may take."""


def keep_page(folder: Path, content: bytes, suffix: str) -> Path:
    """Writes the page into a folder, durable, and returns the file; what stands there already is left alone.

    Nothing is written anywhere else. Raises the OSError that stops it, and then leaves no part of it behind.
    """
    path, handle = _fresh(folder, suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def kept_file(path: Path, content: bytes) -> KeptFile:
    """What to remember of a file, so that it can be taken back."""
    return KeptFile(path, hashlib.sha256(content).digest())


def take_back(kept: KeptFile) -> Became:
    """Removes a file where it still lies as it was written; one that holds anything else is left alone. Raises OSError."""
    try:
        if kept.path.is_symlink() or hashlib.sha256(kept.path.read_bytes()).digest() != kept.digest:
            return Became.CHANGED
        kept.path.unlink()
    except FileNotFoundError:
        return Became.GONE
    return Became.REMOVED


def print_command() -> str | None:
    """The system's print command, where there is one that takes a page from a pipe."""
    return shutil.which("lp")


def print_through(command: str, printer: str, pdf: bytes) -> bool:
    """Hands a page to the print command through a pipe; False where it was not taken."""
    asked = (command, "-s", "-t", JOB, "-d", printer, "-")
    try:
        done = subprocess.run(asked, input=pdf, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603  no shell
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _fresh(folder: Path, suffix: str) -> tuple[Path, int]:
    """A file of the first name that is free, open for this person alone."""
    number = 1
    while True:
        path = folder / (f"{STEM}.{suffix}" if number == 1 else f"{STEM}-{number}.{suffix}")
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            number += 1
