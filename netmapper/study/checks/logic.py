"""Conditions that could never be worked out: about unknown things, about one another in a circle, or about what comes later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from netmapper.study.checks.references import unknown
from netmapper.study.checks.walking import Asked, Guarded, Leaf, Steps, conditions_of, leaves_of, questions_of
from netmapper.study.conditions import Answered, Comparable, Compare, Count, HasRole, In, Never
from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study

NUMBERED = frozenset({"single", "multiple", "scale", "analogue", "number", "year"})


def logic_faults(study: Study) -> Iterator[Fault]:
    """Faults of every condition, each circle once."""
    asked = tuple(questions_of(study))
    about_me = {one.question.id: one for one in asked if one.kind is None}
    circles = tuple(_circles(study, asked))
    yield from (fault for _, fault in circles)
    circling = frozenset(item for items, _ in circles for item in items)
    for guarded in conditions_of(study):
        about_cards = {one.question.id: one for one in asked if one.kind is not None and one.kind == guarded.kind}
        for steps, leaf in leaves_of(guarded.condition, guarded.steps):
            if isinstance(leaf, Count):
                if leaf.kind is not None:
                    yield from unknown((*steps, "kind"), "kind", leaf.kind, study.kinds)
                continue
            if isinstance(leaf, HasRole):
                yield from _roles(study, steps, leaf, guarded)
            if isinstance(leaf, HasRole | Never):
                continue
            yield from unknown((*steps, "item"), "question", leaf.item, {**about_me, **about_cards})
            looked_at = about_cards.get(leaf.item) or about_me.get(leaf.item)
            if looked_at is not None:
                yield from _values(steps, leaf, looked_at)
                if not {guarded.item or leaf.item, leaf.item} <= circling:
                    yield from _turns(steps, leaf.item, guarded, looked_at)


def _roles(study: Study, steps: Steps, leaf: HasRole, guarded: Guarded) -> Iterator[Fault]:
    if guarded.kind is None:
        yield fault_at((*steps, "op"), "role_of_no_card")
        return
    known = [role.id for role in study.kind(guarded.kind).roles]
    for index, name in enumerate(leaf.roles):
        yield from unknown((*steps, "roles", index), "role", name, known)


def _values(steps: Steps, leaf: Leaf, looked_at: Asked) -> Iterator[Fault]:
    question = looked_at.question
    if isinstance(leaf, Answered):
        return
    if question.kind == "cards" or (question.kind == "multiple" and isinstance(leaf, Compare)):
        yield fault_at((*steps, "op"), "not_comparable", item=question.id, question=question.kind)
        return
    values: tuple[tuple[Steps, Comparable], ...] = ()
    if isinstance(leaf, In):
        values = tuple(((*steps, "values", index), value) for index, value in enumerate(leaf.values))
    elif isinstance(leaf, Compare):
        values = (((*steps, "value"), leaf.value),)
    offered = {choice.value for choice in question.choices}
    for place, value in values:
        if (question.kind in NUMBERED) != (isinstance(value, int | float) and not isinstance(value, bool)):
            wanted = "number" if question.kind in NUMBERED else "text"
            yield fault_at(place, "wrong_comparison", item=question.id, wanted=wanted)
        elif offered and getattr(leaf, "op", "in") in {"eq", "ne", "in"} and value not in offered:
            yield fault_at(place, "never_chosen", item=question.id, written=str(value))


def _turns(steps: Steps, item: str, guarded: Guarded, looked_at: Asked) -> Iterator[Fault]:
    if looked_at.kind is not None:
        return
    if looked_at.turn is None:
        yield fault_at((*steps, "item"), "never_asked", item=item)
    elif guarded.turn is not None and looked_at.turn >= guarded.turn:
        yield fault_at((*steps, "item"), "asked_later", item=item)


def _circles(study: Study, asked: tuple[Asked, ...]) -> Iterator[tuple[frozenset[str], Fault]]:
    """Each circle with the questions in it; a question is asked only if those that it looks at are."""
    for kind in (None, *study.kinds):
        questions = {one.question.id: one for one in asked if one.kind == kind}
        looks_at = {name: _looked_at(study, one) & set(questions) for name, one in questions.items()}
        while circle := _circle(looks_at):
            first = questions[circle[0]]
            place = ("steps", first.turn[0], "when") if first.question.when is None and first.turn else (*first.steps, "when")
            yield frozenset(circle), fault_at(place, "circle", items=" → ".join([*circle, circle[0]]))
            looks_at = {name: found - {*circle} for name, found in looks_at.items() if name not in circle}


def _looked_at(study: Study, one: Asked) -> set[str]:
    conditions = [one.question.when]
    if one.turn is not None:
        conditions.append(study.steps[one.turn[0]].when)
    leaves = (leaf for condition in conditions if condition is not None for _, leaf in leaves_of(condition, ()))
    return {leaf.item for leaf in leaves if not isinstance(leaf, Count | HasRole | Never)}


def _circle(looks_at: Mapping[str, set[str]]) -> list[str]:
    """One circle, from the question that stands first in the file; empty where there is none."""
    try:
        TopologicalSorter(looks_at).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1][:0:-1]
        first = min(circle, key=list(looks_at).index)
        return [*circle[circle.index(first) :], *circle[: circle.index(first)]]
    return []
