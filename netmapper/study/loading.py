"""A study file, read and checked: bytes in, a study or its faults out. It opens no file itself.

Faults of the text come first, then all faults of shape at once, then all faults of meaning at once.
"""

from __future__ import annotations

from pydantic import ValidationError

from netmapper.study.faults import StudyFaults, fault_at
from netmapper.study.model import Study


def read_study(raw: bytes) -> Study:
    """The study in a file's bytes; raises StudyFaults with every fault that can be seen at once."""
    try:
        return Study.model_validate_json(raw.removeprefix(b"\xef\xbb\xbf"), strict=True)
    except ValidationError as error:
        raise StudyFaults(fault_at(found["loc"], found["type"]) for found in error.errors()) from error


def study_bytes(study: Study) -> bytes:
    """A study as the bytes of a file: UTF-8 JSON that reads back equal. What stands at its default is left out."""
    return study.model_dump_json(by_alias=True, exclude_defaults=True, indent=2).encode() + b"\n"
