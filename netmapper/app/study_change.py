"""Whether a study changed on this laptop since a session began with it. Heads and bytes only: neither study is checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netmapper.app.laptop import StudyEntry, study_file


@dataclass(frozen=True, slots=True)
class StudyChange:
    """A study's version as a session keeps it, and as this laptop has it; the same where only something within it changed."""

    kept: str
    now: str


def study_change(study_id: str, version: str, kept: bytes, studies: Iterable[StudyEntry]) -> StudyChange | None:
    """What changed since; None where the laptop has the very same study, or none of this id that can be read."""
    others: list[StudyChange] = []
    for entry in studies:
        if entry.id != study_id:
            continue
        try:
            found = study_file(entry.path)
        except OSError:
            continue
        if found == kept:
            return None
        others.append(StudyChange(version, entry.version))
    return others[0] if others else None
