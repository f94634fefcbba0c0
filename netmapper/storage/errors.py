"""What can be wrong with a session file, or with saving it, typed by who must act. Facts, no words; nothing about a person."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class StorageTrouble(Exception):
    """A session that could not be opened or saved. Whatever lies on the disk is as it was."""


class NoSuchFile(StorageTrouble):
    """There is no session at ``path``, nor an earlier state of it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.path = path


class AlreadyThere(StorageTrouble):
    """There is a file at ``path`` already, and it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.path = path


class AlreadyOpen(StorageTrouble):
    """Somebody has it open for writing: ``where`` is "here" (this computer) or "elsewhere"; ``since`` an ISO time, if known."""

    def __init__(self, path: Path, since: str | None = None, where: str = "here") -> None:
        super().__init__(path.name, since, where)
        self.path = path
        self.since = since
        self.where = where


@dataclass(frozen=True, slots=True)
class Offer:
    """An earlier state of a session that can be opened instead: where it lies, its generation, the time of its last change."""

    path: Path
    generation: int
    at: str


class Unreadable(StorageTrouble):
    """The file is not a whole session. ``offers`` holds what could be opened with ``fall_back=True``, newest first."""

    def __init__(self, path: Path, offers: tuple[Offer, ...] = ()) -> None:
        super().__init__(path.name)
        self.path = path
        self.offers = offers


class Foreign(Enum):
    """Why a file is no session: there is nothing in it, or something else."""

    EMPTY = "empty"
    FOREIGN = "foreign"


class NotASession(Unreadable):
    """The file is empty, or is something other than a netmapper file."""

    def __init__(self, path: Path, what: Foreign, offers: tuple[Offer, ...] = ()) -> None:
        super().__init__(path, offers)
        self.what = what


class Damage(Enum):
    """How a file is damaged: its end is missing, or something in it is not what was written."""

    TRUNCATED = "truncated"
    ALTERED = "altered"


class DamagedFile(Unreadable):
    """The file is a netmapper file, but not as it was written."""

    def __init__(self, path: Path, how: Damage, offers: tuple[Offer, ...] = ()) -> None:
        super().__init__(path, offers)
        self.how = how


class NewerFile(StorageTrouble):
    """A newer netmapper wrote it, in a format of which this one knows nothing. It was not touched."""

    def __init__(self, path: Path, major: int) -> None:
        super().__init__(path.name, major)
        self.path = path
        self.major = major


class Cause(Enum):
    """What stands in the way of saving."""

    FULL = "full"
    READ_ONLY = "read_only"
    GONE = "gone"
    REFUSED = "refused"
    CHANGED = "changed"
    SLOW = "slow"


class SavingTrouble(StorageTrouble):
    """What was said is safe in memory but not on the disk: full, read-only, gone (a stick pulled), refused, changed or slow."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause.value)
        self.cause = cause


class ReadingTrouble(SavingTrouble):
    """A file that is there and cannot be read now, for the same causes as one that cannot be saved."""


class FileChanged(SavingTrouble):
    """Another program replaced the file since it was opened. It was not overwritten: save elsewhere and keep both."""

    def __init__(self) -> None:
        super().__init__(Cause.CHANGED)


_CAUSES = {
    errno.ENOSPC: Cause.FULL,
    errno.EFBIG: Cause.FULL,
    errno.EROFS: Cause.READ_ONLY,
    errno.ENOENT: Cause.GONE,
    errno.ENOTDIR: Cause.GONE,
    errno.ENODEV: Cause.GONE,
    errno.ENXIO: Cause.GONE,
    errno.EIO: Cause.GONE,
}
_CAUSES |= {
    getattr(errno, name): cause for name, cause in (("EDQUOT", Cause.FULL), ("ESTALE", Cause.GONE)) if hasattr(errno, name)
}
_WINDOWS = {19: Cause.READ_ONLY, 21: Cause.GONE, 39: Cause.FULL, 112: Cause.FULL}


def saving_trouble(error: OSError) -> SavingTrouble:
    """What the system's answer to a wish to save means for the person."""
    return SavingTrouble(_cause(error))


def reading_trouble(error: OSError) -> ReadingTrouble:
    """What the system's answer to a wish to read means for the person."""
    return ReadingTrouble(_cause(error))


def _cause(error: OSError) -> Cause:
    """By its number, on Windows by the finer one of Windows."""
    return _WINDOWS.get(getattr(error, "winerror", None) or 0) or _CAUSES.get(error.errno or 0, Cause.REFUSED)
