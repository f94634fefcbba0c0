"""All faults of meaning of a study at once, in the order of the file."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from netmapper.study.checks.asking import asking_faults
from netmapper.study.checks.binning import binning_faults
from netmapper.study.checks.bound_sectors import bound_sector_faults
from netmapper.study.checks.ids import id_faults
from netmapper.study.checks.logic import logic_faults
from netmapper.study.checks.references import reference_faults
from netmapper.study.checks.scores import score_faults
from netmapper.study.checks.showing import showing_faults
from netmapper.study.checks.walking import parts_of
from netmapper.study.checks.wording import wording_faults
from netmapper.study.faults import Fault
from netmapper.study.model import Study

_NUMBER = re.compile(r"(\d+)")


def meaning_faults(study: Study, icons: AbstractSet[str] | None = None) -> tuple[Fault, ...]:
    """Every fault of meaning. Icons are looked up only where the names of those that there are, are handed in."""
    parts = tuple(parts_of(study))
    found = [
        *id_faults(study, parts),
        *reference_faults(study, icons),
        *bound_sector_faults(study),
        *asking_faults(study),
        *binning_faults(study),
        *showing_faults(study),
        *logic_faults(study),
        *score_faults(study),
        *wording_faults(study, parts),
    ]
    return tuple(sorted(found, key=_in_file_order))


def _in_file_order(fault: Fault) -> tuple[int, list[tuple[int, str]]]:
    first = re.split(r"[.\[]", fault.place)[0]
    fields = list(Study.model_fields)
    parts = [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBER.split(fault.place)]
    return fields.index(first) if first in fields else -1, parts
