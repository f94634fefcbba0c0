"""Steps that sort cards into bins, with questions that have none."""

from __future__ import annotations

from collections.abc import Iterator

from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study
from netmapper.study.sorting import MOST_BINS, can_be_sorted
from netmapper.study.steps import AttributesStep


def binning_faults(study: Study) -> Iterator[Fault]:
    """Faults of every step whose layout is bins; what it refers to in vain is told elsewhere."""
    kinds = {kind.id for kind in study.node_kinds}
    for number, step in enumerate(study.steps):
        if not isinstance(step, AttributesStep) or step.layout != "bins" or step.kind not in kinds:
            continue
        known = study.about_cards(step.kind)
        for index, item in enumerate(step.questions):
            if item in known and not can_be_sorted(known[item]):
                place = ("steps", number, "questions", index)
                yield fault_at(place, "no_bins", item=item, question=known[item].kind, most=MOST_BINS)
