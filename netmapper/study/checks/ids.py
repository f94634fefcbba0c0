"""Identifiers and codes: each once, and none that the export or SPSS keeps for itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from netmapper.study.base import Text
from netmapper.study.checks.walking import PlacedPart, Steps, questions_of
from netmapper.study.faults import Fault, Step, fault_at
from netmapper.study.model import Study
from netmapper.study.questions import Question
from netmapper.study.steps import NameGeneratorStep

SPSS = frozenset({"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"})
"""Words that SPSS takes for its own language, in any case of letters."""

COLUMNS = frozenset({"study_id", "ego_id", "wave", "node_id"})
"""Columns that every table of the export begins with."""

RELATION_TO_ME = "to_me"
"""The relation of every card's tie to the participant, which is no kind of tie of a study."""

Placed = tuple[Steps, Hashable]


def id_faults(study: Study, parts: Iterable[PlacedPart]) -> Iterator[Fault]:
    """Names and numbers that stand twice, and names that are taken; ``parts`` are all those of the study."""
    yield from _lists(study)
    yield from _prompts_and_resources(study)
    yield from _questions(study)
    yield from _taken(study, parts)


def _lists(study: Study) -> Iterator[Fault]:
    yield from _twice(_named(study.rings.items, ("rings", "items")))
    lists: dict[str, Sequence[Any]] = {
        "sectors": study.sectors,
        "node_kinds": study.node_kinds,
        "tie_kinds": study.tie_kinds,
        "steps": study.steps,
        "instruments": study.instruments,
        "consent": study.consent,
    }
    for name, parts in lists.items():
        yield from _twice(_named(parts, (name,)))
    for name in ("node_kinds", "tie_kinds", "resources"):
        yield from _twice(_coded(getattr(study, name), (name,)), "duplicate_code")
    for index, kind in enumerate(study.node_kinds):
        steps = ("node_kinds", index, "roles")
        yield from _twice(_named(kind.roles, steps))
        yield from _twice(_coded(kind.roles, steps), "duplicate_code")
    yield from _twice(((("languages", index), language) for index, language in enumerate(study.languages)), "duplicate_entry")
    keys = ((("recipients", index, "age"), recipient.age) for index, recipient in enumerate(study.recipients))
    yield from _twice(keys, "duplicate_entry")


def _prompts_and_resources(study: Study) -> Iterator[Fault]:
    """What was asked is kept under the name of a prompt or of a resource: one list of names."""
    placed = list(_named(study.resources, ("resources",)))
    for number, step in enumerate(study.steps):
        if isinstance(step, NameGeneratorStep):
            placed += _named(step.prompts, ("steps", number, "prompts"))
    yield from _twice(placed)


def _questions(study: Study) -> Iterator[Fault]:
    """About me, each question and score once; about cards, once in a kind, and in two kinds only as one and the same question."""
    asked = tuple(questions_of(study))
    about_me: list[Placed] = [((*one.steps, "id"), one.question.id) for one in asked if one.kind is None]
    for number, instrument in enumerate(study.instruments):
        about_me += _named(instrument.scores, ("instruments", number, "scores"))
    yield from _twice(about_me)
    mine = {name for _, name in about_me}
    first: dict[str, Question] = {}
    for one in asked:
        if one.kind is None:
            continue
        name = one.question.id
        if name in mine:
            yield fault_at((*one.steps, "id"), "duplicate_id", name=name)
        elif _answers(first.setdefault(name, one.question)) != _answers(one.question):
            yield fault_at((*one.steps, "id"), "same_name_differs", name=name)
    for number, kind in enumerate(study.node_kinds):
        yield from _twice(_named(kind.attributes, ("node_kinds", number, "attributes")))
    for one in asked:
        values = (((*one.steps, "choices", index, "value"), choice.value) for index, choice in enumerate(one.question.choices))
        yield from _twice(values, "duplicate_code")


def _answers(question: Question) -> tuple[Any, ...]:
    return question.kind, tuple(choice.value for choice in question.choices), question.low, question.high, question.unit


def _taken(study: Study, parts: Iterable[PlacedPart]) -> Iterator[Fault]:
    for steps, part in parts:
        name = None if isinstance(part, Text) else getattr(part, "id", None)
        if name in SPSS:
            yield fault_at((*steps, "id"), "reserved_name", name=name, by="spss")
    variables = [((*one.steps, "id"), one.question.id) for one in questions_of(study)]
    for number, instrument in enumerate(study.instruments):
        variables += [(("instruments", number, "scores", index, "id"), score.id) for index, score in enumerate(instrument.scores)]
    for place, name in variables:
        if name in COLUMNS or name.startswith("ind_") or name.endswith("_missing"):
            yield fault_at(place, "reserved_name", name=name, by="export")
    for index, tie_kind in enumerate(study.tie_kinds):
        if tie_kind.id == RELATION_TO_ME:
            yield fault_at(("tie_kinds", index, "id"), "reserved_name", name=tie_kind.id, by="map")


def _named(parts: Iterable[Any], steps: tuple[Step, ...]) -> Iterator[Placed]:
    return _each(parts, steps, "id", lambda part: part.id)


def _coded(parts: Iterable[Any], steps: tuple[Step, ...]) -> Iterator[Placed]:
    return _each(parts, steps, "code", lambda part: part.code)


def _each(parts: Iterable[Any], steps: tuple[Step, ...], name: str, of: Callable[[Any], Hashable]) -> Iterator[Placed]:
    return (((*steps, index, name), of(part)) for index, part in enumerate(parts))


def _twice(placed: Iterable[Placed], code: str = "duplicate_id") -> Iterator[Fault]:
    seen: set[Hashable] = set()
    for steps, name in placed:
        if name in seen:
            yield fault_at(steps, code, name=str(name))
        seen.add(name)
