"""Questions and prompts that could not be put, or whose answers could be taken for a reason for having none."""

from __future__ import annotations

from collections.abc import Iterator

from netmapper.domain.codes import Missing
from netmapper.study.checks.walking import Asked, questions_of
from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study
from netmapper.study.steps import NameGeneratorStep

CHOOSING = frozenset({"single", "multiple"})
BETWEEN = frozenset({"scale", "analogue"})
RANGED = BETWEEN | {"number", "year"}

LONGEST_SCALE = 21
"""Points of a scale, at most: each is a thing to press. Longer ones are analogue, or a number."""


def asking_faults(study: Study) -> Iterator[Fault]:
    """Faults of every question, and of the hints of every prompt."""
    for asked in questions_of(study):
        yield from _choices(asked)
        yield from _range(asked)
        if asked.question.kinds and asked.question.kind != "cards":
            yield fault_at((*asked.steps, "kinds"), "not_for_this_question", what="kinds", question=asked.question.kind)
    for number, step in enumerate(study.steps):
        for index, prompt in enumerate(step.prompts if isinstance(step, NameGeneratorStep) else ()):
            if prompt.least is not None and prompt.most is not None and prompt.least > prompt.most:
                place = ("steps", number, "prompts", index, "least")
                yield fault_at(place, "least_above_most", least=prompt.least, most=prompt.most)


def _choices(asked: Asked) -> Iterator[Fault]:
    question, steps = asked.question, (*asked.steps, "choices")
    if question.kind in CHOOSING and not question.choices:
        yield fault_at(steps, "no_choices", question=question.kind)
    if question.kind not in CHOOSING and question.choices:
        yield fault_at(steps, "not_for_this_question", what="choices", question=question.kind)


def _range(asked: Asked) -> Iterator[Fault]:
    question, steps = asked.question, asked.steps
    low, high = question.low, question.high
    if question.kind not in RANGED:
        given = (name for name, end in (("low", low), ("high", high)) if end is not None)
        yield from (fault_at((*steps, name), "not_for_this_question", what=name, question=question.kind) for name in given)
        return
    if question.kind in BETWEEN and (low is None or high is None):
        missing = "low" if low is None else "high"
        yield fault_at((*steps, missing), "no_end_of_scale", what=missing, question=question.kind)
    elif low is not None and high is not None and low >= high:
        yield fault_at((*steps, "low"), "low_not_below_high", low=f"{low:g}", high=f"{high:g}")
    elif question.kind == "scale" and low is not None and high is not None:
        yield from _scale(asked, low, high)
    if low is not None and low <= max(Missing) and (high is None or high >= min(Missing)):
        yield fault_at((*steps, "low"), "missing_code_in_range", low=f"{low:g}")


def _scale(asked: Asked, low: float, high: float) -> Iterator[Fault]:
    for name, end in (("low", low), ("high", high)):
        if not end.is_integer():
            yield fault_at((*asked.steps, name), "not_whole", written=f"{end:g}")
    if high - low + 1 > LONGEST_SCALE:
        yield fault_at((*asked.steps, "high"), "long_scale", most=LONGEST_SCALE)
