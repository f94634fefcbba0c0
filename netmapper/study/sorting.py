"""Questions that can be asked by sorting cards into bins: those with few answers, of which a card has one."""

from __future__ import annotations

from netmapper.study.model import Study
from netmapper.study.questions import Question
from netmapper.study.steps import AttributesStep

MOST_BINS = 7
"""Points of a scale, at most: each is a bin on the screen. Choices are as many as the study has."""


def can_be_sorted(question: Question) -> bool:
    """Whether cards can be sorted into its answers."""
    if question.kind == "single":
        return bool(question.choices)
    if question.kind != "scale" or question.low is None or question.high is None:
        return False
    return question.high - question.low < MOST_BINS


def is_sorted(study: Study, step: AttributesStep) -> bool:
    """Whether a step is shown as bins: it says so, and all its questions can be sorted into."""
    known = study.about_cards(step.kind)
    return step.layout == "bins" and all(item in known and can_be_sorted(known[item]) for item in step.questions)
