"""Sectors that are bound to a question about cards: there must be such a question, with one choice for each sector."""

from __future__ import annotations

from collections.abc import Iterator

from netmapper.study.checks.references import unknown
from netmapper.study.faults import Fault, Step, fault_at
from netmapper.study.model import Study
from netmapper.study.questions import Question

PLACE: tuple[Step, ...] = ("sectors_of",)


def bound_sector_faults(study: Study) -> Iterator[Fault]:
    """Sectors bound to nothing, to a question of another sort, or to one with other choices."""
    name = study.sectors_of
    if name is None:
        return
    asked = {question.id: question for kind in study.node_kinds for question in kind.attributes}
    if not study.sectors:
        yield fault_at(PLACE, "no_sectors", name=name)
    elif name not in asked:
        yield from unknown(PLACE, "card_question", name, [one.id for one in asked.values() if one.kind == "single"])
    else:
        yield from _unlike(study, asked[name])


def _unlike(study: Study, question: Question) -> Iterator[Fault]:
    if question.kind != "single":
        yield fault_at(PLACE, "sectors_not_single", name=question.id, question=question.kind)
        return
    values = sorted(choice.value for choice in question.choices)
    if values != sorted(study.sector_values.values()):
        here = ", ".join(str(value) for value in values)
        yield fault_at(PLACE, "sectors_differ", name=question.id, here=here, count=len(study.sectors))
