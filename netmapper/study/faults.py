"""What is wrong with a study file: where, what kind of fault, and the facts of it. The words are in ``fault_words``."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}|-?[0-9]{1,9}")

Step = str | int
"""One step into the file: a name, or a number from 0 in a list."""


@dataclass(frozen=True)
class Fault:
    """One fault. ``place`` is like ``steps[3].prompts[0].kind``; empty for the whole file."""

    place: str
    code: str
    facts: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


class StudyFaults(Exception):
    """A file that is no study that can be used. It holds every fault of one sort, so that all can be mended at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(*((fault.place, fault.code) for fault in self.faults))


class NewerStudy(StudyFaults):
    """A study written for a newer netmapper: nothing in it is wrong, and nothing in it is read."""

    def __init__(self, major: int) -> None:
        self.major = major
        super().__init__([fault_at(("format_version",), "newer_format", major=major)])


def fault_at(steps: Iterable[Step], code: str, **facts: str | int) -> Fault:
    """A fault at the end of some steps into the file."""
    return Fault(place_of(steps), code, MappingProxyType(facts))


def place_of(steps: Iterable[Step]) -> str:
    """A place in the file in words: names joined by dots, numbers and odd names in brackets."""
    place = ""
    for step in steps:
        if isinstance(step, int):
            place += f"[{step}]"
        elif not _PLAIN.fullmatch(step):
            place += f"[{json.dumps(step[:40])}]"
        else:
            place += f".{step}" if place else step
    return place


def nearest(word: str, known: Collection[str], likeness: float = 0.6) -> str:
    """The known word that was probably meant; empty where none is at all like it (``likeness`` 0 to 1)."""
    from difflib import get_close_matches  # only wanted where something is wrong

    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=likeness)), "")
