"""Ways through a study that keep the place in the file: every part, every question, every condition. It judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from netmapper.study.base import Part, Text
from netmapper.study.conditions import All, AnyOf, Condition, Not
from netmapper.study.faults import Step
from netmapper.study.model import Study
from netmapper.study.questions import Question
from netmapper.study.steps import FormStep, NameGeneratorStep, QuestionnaireStep

Steps = tuple[Step, ...]
PlacedPart = tuple[Steps, Part | Text]
Turn = tuple[int, int]
"""When something is asked: the number of its step, and its number within the step."""

Leaf = Any
"""A condition without others in it."""


@dataclass(frozen=True)
class Asked:
    """A question where it stands. ``kind`` is the kind of card it is about, None for the participant."""

    steps: Steps
    question: Question
    kind: str | None = None
    turn: Turn | None = None


@dataclass(frozen=True)
class Guarded:
    """A condition where it stands. ``item`` is the question that it guards, ``kind`` the kind of card it is about."""

    steps: Steps
    condition: Condition
    turn: Turn | None = None
    item: str | None = None
    kind: str | None = None


def parts_of(found: Any, steps: Steps = ()) -> Iterator[PlacedPart]:
    """Every part and every text, with its place in the file."""
    if isinstance(found, Text):
        yield steps, found
    elif isinstance(found, Part):
        yield steps, found
        for name, field in type(found).model_fields.items():
            yield from parts_of(getattr(found, name), (*steps, field.alias or name))
    elif isinstance(found, tuple):
        for index, part in enumerate(found):
            yield from parts_of(part, (*steps, index))
    elif isinstance(found, Mapping):
        for key, part in found.items():
            yield from parts_of(part, (*steps, str(int(key)) if isinstance(key, int) else key))


def questions_of(study: Study) -> Iterator[Asked]:
    """Every question: about cards, of forms, of instruments. An instrument's have the turn when they are first asked."""
    for number, kind in enumerate(study.node_kinds):
        for index, question in enumerate(kind.attributes):
            yield Asked(("node_kinds", number, "attributes", index), question, kind=kind.id)
    turns: dict[str, int] = {}
    for number, step in enumerate(study.steps):
        if isinstance(step, FormStep):
            for index, question in enumerate(step.questions):
                yield Asked(("steps", number, "questions", index), question, turn=(number, index))
        elif isinstance(step, QuestionnaireStep):
            turns.setdefault(step.instrument, number)
    for number, instrument in enumerate(study.instruments):
        for index, item in enumerate(instrument.items):
            turn = (turns[instrument.id], index) if instrument.id in turns else None
            yield Asked(("instruments", number, "items", index), item, turn=turn)


def conditions_of(study: Study) -> Iterator[Guarded]:
    """Every condition with what it guards. A step's guards each of its questions; its own turn is before them."""
    for number, step in enumerate(study.steps):
        if step.when is not None:
            yield Guarded(("steps", number, "when"), step.when, turn=(number, -1))
        if isinstance(step, NameGeneratorStep):
            for index, prompt in enumerate(step.prompts):
                if prompt.when is not None:
                    yield Guarded(("steps", number, "prompts", index, "when"), prompt.when, turn=(number, index))
    for asked in questions_of(study):
        if asked.question.when is not None:
            steps = (*asked.steps, "when")
            yield Guarded(steps, asked.question.when, asked.turn, asked.question.id, asked.kind)


def leaves_of(condition: Condition, steps: Steps) -> Iterator[tuple[Steps, Leaf]]:
    """The conditions at the ends of a tree: comparisons and counts."""
    if isinstance(condition, All | AnyOf):
        for index, part in enumerate(condition.of):
            yield from leaves_of(part, (*steps, "of", index))
    elif isinstance(condition, Not):
        yield from leaves_of(condition.of, (*steps, "of"))
    else:
        yield steps, condition
