"""Keeping a take-home page as a file: written once, where the person said, under a name that tells nobody's. No Qt."""

from __future__ import annotations

import os
from pathlib import Path

STEM = "my-map"


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


def _fresh(folder: Path, suffix: str) -> tuple[Path, int]:
    """A file of the first name that is free, open for this person alone."""
    number = 1
    while True:
        path = folder / (f"{STEM}.{suffix}" if number == 1 else f"{STEM}-{number}.{suffix}")
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            number += 1
