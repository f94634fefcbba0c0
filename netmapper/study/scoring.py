"""Scores of an instrument, worked out from what was answered. No score is shown, stored or judged here."""

from __future__ import annotations

import math
from collections.abc import Mapping

from netmapper.domain.network import Scalar
from netmapper.study.questions import Instrument, Question, Score

Answers = Mapping[str, Scalar | tuple[Scalar, ...] | None]
"""What was answered, by question. A question without a value is left out or None, whatever the reason for it."""


def scores_of(instrument: Instrument, answers: Answers) -> dict[str, float | None]:
    """Every score of an instrument by id; None where the score's rule for missing items leaves it without one."""
    items = {item.id: item for item in instrument.items}
    return {score.id: score_of(score, items, answers) for score in instrument.scores}


def score_of(score: Score, items: Mapping[str, Question], answers: Answers) -> float | None:
    """One score: the sum or mean of its items, reversed where it says so, then looked up where it has a table.

    What is no number, or not between the item's ends, counts as not answered. A raw score that the table lacks gives None.
    """
    values = [_value(items[name], answers.get(name), reverse=name in score.reverse) for name in score.items]
    given = [value for value in values if value is not None]
    if len(given) < len(values) and (score.missing == "none_allowed" or len(given) < max(score.least_answered, 1)):
        return None
    mean = math.fsum(given) / len(given)
    raw = mean if score.method == "mean" else math.fsum(given) if len(given) == len(values) else mean * len(values)
    if not score.lookup:
        return raw
    return score.lookup.get(int(raw)) if raw.is_integer() else None


def _value(item: Question, answer: Scalar | tuple[Scalar, ...] | None, *, reverse: bool) -> float | None:
    if isinstance(answer, bool) or not isinstance(answer, int | float):
        return None
    bounds = item.bounds
    if bounds is None:
        return None if reverse else float(answer)
    low, high = bounds
    if not low <= answer <= high:
        return None
    return low + high - answer if reverse else float(answer)
