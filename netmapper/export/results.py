"""What an export says of itself: what was written, what was left out and why, what was altered, and what stopped it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class LeftOutReason(Enum):
    """Why a session is not in an export."""

    NO_CONSENT = "no_consent"
    """A purpose without which nothing is exported was not agreed to: ``detail`` names it."""
    WITHDRAWN = "withdrawn"
    """Agreement to a purpose was taken back: ``detail`` names it."""
    WITHDREW = "withdrew"
    """The participant withdrew, in this wave or another: ``detail`` is what they chose, as ``Withdrawn`` has it."""
    SAME_PERSON_AND_WAVE = "same_person_and_wave"
    """Another session of this person and wave is in the export: ``detail`` is its file id."""
    ONE_NUMBER_TWO_CODES = "one_number_two_codes"
    """Another code of this study has the same number: ``detail`` is that code."""
    OTHER_STUDY = "other_study"
    """It was made under another study: ``detail`` is its id."""
    OTHER_VERSION = "other_version"
    """It was made under another version or text of this study: ``detail`` is the version."""
    PRACTICE = "practice"
    """It is a practice session."""
    TORN = "torn"
    """Its map does not hold together: ``detail`` says in which table something refers to what is not there."""
    NOT_IN_STUDY = "not_in_study"
    """It speaks of something that its study does not have: ``detail`` says what."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One session that is not in the export."""

    file_id: str
    code: str
    wave: int
    reason: LeftOutReason
    detail: str = ""


class Alteration(Enum):
    """What was done to cells on their way out."""

    GUARDED = "guarded"
    """An apostrophe was put before text that a spreadsheet would run."""
    CLEANED = "cleaned"
    """Control characters were taken out of text."""
    NAME_WITHHELD = "name_withheld"
    TEXT_WITHHELD = "text_withheld"
    IDENTIFYING_WITHHELD = "identifying_withheld"
    """An answer that the study marks as directly identifying."""
    COARSENED = "coarsened"
    """A date was cut to its month."""
    NOT_FITTING = "not_fitting"
    """An answer is none that its question allows; the cell is empty."""


@dataclass(frozen=True, slots=True)
class Altered:
    """How many cells of one column were altered, and how."""

    alteration: Alteration
    table: str
    column: str
    cells: int


@dataclass(frozen=True, slots=True)
class Written:
    """One file of a package. ``rows`` is None where the file is no table; ``path`` is relative to the package."""

    path: str
    size: int
    sha256: str
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class PackageResult:
    """A finished package: it exists only once every byte was read back, so ``verified`` is True in each."""

    folder: Path
    files: tuple[Written, ...]
    sessions: tuple[tuple[int, int], ...]
    """The persons and waves in it, as (ego_id, wave)."""
    left_out: tuple[LeftOut, ...]
    changed: tuple[Altered, ...]
    beside: tuple[Written, ...] = ()
    """What lies beside the tables, read back as they were."""
    verified: bool = True


class ExportTrouble(Exception):
    """An export that could not be made; nothing that looks like one was left behind."""


class NamesNotAllowed(ExportTrouble):
    """The study's export policy keeps names on the laptop."""


class FreeTextNotAllowed(ExportTrouble):
    """The study's export policy keeps free text on the laptop."""


class ReadBackFailed(ExportTrouble):
    """What was read back of a file is not what was written."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path
