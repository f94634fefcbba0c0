"""The folder in which an export is written before it has its name, and what crashes left of earlier ones.

A lock beside each says that somebody is writing there; the system lets go of it when a program dies in any way.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

UNFINISHED = ".netmapper-unfinished-"
"""How the folder of an export begins while it is being written."""

_OURS = re.compile(re.escape(UNFINISHED) + "[0-9a-f]{12}")


@contextmanager
def unfinished(folder: Path) -> Iterator[Path]:
    """A folder beside the place where the package will be; gone at the end, whatever happened, unless it was renamed."""
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    part = folder / f"{UNFINISHED}{secrets.token_hex(6)}"
    with _held(part):
        part.mkdir()
        try:
            yield part
        finally:
            # what cannot be taken away now is at the next export; it must not hide what went wrong here
            shutil.rmtree(part, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Takes away what earlier exports left when they were killed: they hold rows, and nobody would look for them."""
    left = {folder / path.name.removesuffix(".lock") for path in folder.glob(f"{UNFINISHED}*")}
    for part in left:
        if _OURS.fullmatch(part.name) and not part.is_symlink():
            with suppress(OSError, Timeout), _held(part):  # held by another: an export that is still under way
                shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _held(part: Path) -> Iterator[None]:
    """Holds the lock of an unfinished folder, and takes it away again. Raises Timeout where another holds it."""
    path = part.with_name(f"{part.name}.lock")
    lock = FileLock(path, timeout=0)
    lock.acquire()
    try:
        yield
    finally:
        with suppress(OSError):  # before letting go, as it could be another's afterwards; Windows takes no open file away
            path.unlink()
        lock.release()
        with suppress(OSError):
            path.unlink(missing_ok=True)
