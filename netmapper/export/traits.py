"""How attributes of cards show on the map where the study says so: as a badge, or by the card's size. It draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from netmapper.domain.network import Node
from netmapper.study.base import Text
from netmapper.study.conditions import Facts
from netmapper.study.parts import NodeKind
from netmapper.study.questions import Question

STEPS = (0.84, 1.0, 1.2)
"""How large a card is drawn: small, as all are, large. Not answered is as all are."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a card's plate: a short word or an icon. Neither is no plate."""

    word: str = ""
    icon: str | None = None


NO_BADGE = Badge()


def badge_of(kind: NodeKind, facts: Facts, say: Callable[[Text], str]) -> Badge:
    """The badge of a card of this kind, about which these facts are known."""
    question = kind.shown_as("badge")
    value = facts.answer(question.id) if question is not None else None
    if question is None or isinstance(value, tuple | str) or value is None:
        return NO_BADGE
    choice = next((choice for choice in question.choices if choice.value == value), None)
    if choice is not None:
        return Badge(say(choice.badge) if choice.badge is not None and choice.icon is None else "", choice.icon)
    return Badge(f"{value:g}")


def size_of(kind: NodeKind, facts: Facts) -> float:
    """How large a card of this kind is drawn: one of three steps."""
    question = kind.shown_as("size")
    value = facts.answer(question.id) if question is not None else None
    if question is None or isinstance(value, tuple | str) or value is None:
        return STEPS[1]
    share = _share(question, float(value))
    return STEPS[min(int(max(share, 0.0) * len(STEPS)), len(STEPS) - 1)]


def badge_words(kind: NodeKind, facts: Facts, say: Callable[[Text], str]) -> str:
    """What a badge says, in whole words; empty where the card has none."""
    if badge_of(kind, facts, say) == NO_BADGE:
        return ""
    question = kind.shown_as("badge")
    assert question is not None, "only a kind with such a question has badges"  # noqa: S101
    value = facts.answer(question.id)
    chosen = next((say(choice.badge or choice.label) for choice in question.choices if choice.value == value), None)
    return chosen or f"{badge_of(kind, facts, say).word} {question.unit}".strip()


def marked_new(node: Node, wave: int) -> bool:
    """Whether a card is shown as new in this wave: in a first wave all are, so none is."""
    return wave > 1 and node.wave == wave


def _share(question: Question, value: float) -> float:
    """How far an answer lies between the one drawn smallest and the one drawn largest, 0 to 1."""
    if question.choices:
        values = sorted(choice.value for choice in question.choices)
        share = sum(one < value for one in values) / max(len(values) - 1, 1)
    else:
        low, high = question.bounds or (0.0, 1.0)
        share = (value - low) / (high - low)
    return 1.0 - share if question.largest == "low" else share
