"""A study file, read and checked: bytes in, a study or its faults out. It opens no file itself.

Faults of the text come first, then all faults of shape at once, then all faults of meaning at once.
"""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet

from pydantic import ValidationError

from netmapper.study.checks.meaning import meaning_faults
from netmapper.study.faults import StudyFaults, fault_at
from netmapper.study.jsontext import text_of, tree_of
from netmapper.study.model import Study
from netmapper.study.shape import numbers_twice, shape_faults
from netmapper.study.versions import migrated

FORMAT = "netmapper-study"
"""What a study file says that it is."""


def read_study(raw: bytes, icons: AbstractSet[str] | None = None) -> Study:
    """The study in a file's bytes; raises StudyFaults with every fault that can be seen at once.

    A file of a newer major version raises NewerStudy, which is one of them. Where the names of the icons that there are
    are handed in, others are faults.
    """
    study = shaped_study(raw)
    faults = meaning_faults(study, icons)
    if faults:
        raise StudyFaults(faults)
    return study


def shaped_study(raw: bytes) -> Study:
    """The study in a file's bytes, right in shape and not looked at for its meaning; raises StudyFaults."""
    text = text_of(raw)
    tree = tree_of(text)
    if tree.get("format") != FORMAT:
        raise StudyFaults([fault_at(("format",), "wrong_format", wanted=FORMAT)])
    today = migrated(tree)
    twice = tuple(numbers_twice(today))
    try:
        study = Study.model_validate_json(text if today is tree else json.dumps(today), strict=True)
    except ValidationError as error:
        raise StudyFaults((*twice, *shape_faults(error, today))) from error
    if twice:
        raise StudyFaults(twice)
    return study


def study_bytes(study: Study) -> bytes:
    """A study as the bytes of a file: UTF-8 JSON that reads back equal. What stands at its default is left out."""
    return study.model_dump_json(by_alias=True, exclude_defaults=True, indent=2).encode() + b"\n"
