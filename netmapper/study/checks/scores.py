"""Scores that could not be worked out from the items they name, and tables that miss a sum that can come about."""

from __future__ import annotations

from collections.abc import Iterator

from netmapper.study.checks.asking import BETWEEN
from netmapper.study.checks.references import unknown
from netmapper.study.checks.walking import Steps
from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study
from netmapper.study.questions import Question, Score

NUMBERED = BETWEEN | {"single", "number"}

WIDEST = 10_000
"""Sums that a lookup table may have to hold, at most."""


def score_faults(study: Study) -> Iterator[Fault]:
    """Faults of every score of every instrument."""
    for number, instrument in enumerate(study.instruments):
        items = {item.id: item for item in instrument.items}
        for index, score in enumerate(instrument.scores):
            steps = ("instruments", number, "scores", index)
            found = tuple(_items(score, items, steps))
            yield from found
            if not found and score.lookup:
                yield from _lookup(score, [items[name] for name in score.items], steps)


def _items(score: Score, items: dict[str, Question], steps: Steps) -> Iterator[Fault]:
    for index, name in enumerate(score.items):
        place = (*steps, "items", index)
        yield from unknown(place, "item", name, items)
        if name in items and items[name].kind not in NUMBERED:
            yield fault_at(place, "not_a_number", name=name, question=items[name].kind)
        if name in score.items[:index]:
            yield fault_at(place, "duplicate_entry", name=name)
    for index, name in enumerate(score.reverse):
        place = (*steps, "reverse", index)
        yield from unknown(place, "scored_item", name, score.items)
        if name in score.reverse[:index]:
            yield fault_at(place, "duplicate_entry", name=name)
        if name in items and items[name].kind in NUMBERED and items[name].bounds is None:
            yield fault_at(place, "no_bounds", name=name)
    if score.least_answered > len(score.items):
        yield fault_at((*steps, "least_answered"), "more_than_items", written=score.least_answered, items=len(score.items))


def _lookup(score: Score, items: list[Question], steps: Steps) -> Iterator[Fault]:
    if score.method != "sum" or score.missing != "none_allowed":
        yield fault_at((*steps, "lookup"), "lookup_not_whole")
        return
    sums: set[int] | None = {0}
    for item in items:
        values = _whole_values(item, reverse=item.id in score.reverse)
        sums = {total + value for total in sums for value in values} if sums and values else None
        if sums is None or len(sums) > WIDEST:
            yield fault_at((*steps, "lookup"), "lookup_too_wide", name=item.id, most=WIDEST)
            return
    gaps = sorted((sums or set()) - set(score.lookup))
    if gaps:
        some = ", ".join(str(gap) for gap in gaps[:8]) + (" …" if len(gaps) > 8 else "")
        yield fault_at((*steps, "lookup"), "lookup_gaps", missing=some, count=len(gaps))


def _whole_values(item: Question, *, reverse: bool) -> set[int] | None:
    """Every value that an item can take; None where these are not whole numbers, or too many."""
    if item.kind == "single":
        values = {choice.value for choice in item.choices}
        return {min(values) + max(values) - value for value in values} if reverse and values else values
    if item.kind == "analogue" or item.bounds is None:
        return None
    low, high = item.bounds
    if not (low.is_integer() and high.is_integer()) or high - low >= WIDEST:
        return None
    return set(range(int(low), int(high) + 1))
