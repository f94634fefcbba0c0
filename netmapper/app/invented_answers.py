"""Plausible answers to any question of a study, with now and then a reason for none."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Scalar
from netmapper.study.questions import Question

Answered = tuple[Scalar | tuple[Scalar, ...] | None, Missing | None]

REASONS = (Missing.SKIPPED, Missing.DONT_KNOW, Missing.PREFER_NOT_TO_SAY)
WORDS = ("I would like to see more of the sea.", "It depends on the day.", "The choir is the best of my week.")


def invented_answer(question: Question, cards: Sequence[NodeId], random: Random) -> Answered:
    """A value that fits the question, or in one of twelve cases a reason for having none."""
    value = None if random.random() < 1 / 12 else _value(question, cards, random)
    return (value, None) if value is not None else (None, random.choice(REASONS))


def _value(question: Question, cards: Sequence[NodeId], random: Random) -> Scalar | tuple[Scalar, ...] | None:
    low = 0 if question.low is None else question.low
    high = 10 if question.high is None else question.high
    match question.kind:
        case "single":
            return random.choice(question.choices).value if question.choices else None
        case "multiple":
            return tuple(choice.value for choice in question.choices if random.random() < 0.4) or None
        case "scale" if question.choices:
            return random.choice(question.choices).value
        case "scale" | "number":
            return round(random.triangular(low, high, low + (high - low) * 0.6))
        case "analogue":
            return round(random.uniform(low, high), 1)
        case "year":
            return random.randint(1990, 2025)
        case "date":
            return f"{random.randint(1990, 2025)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
        case "cards":
            return tuple(int(card) for card in random.sample(list(cards), min(2, len(cards)))) or None
        case _:
            return random.choice(WORDS)
