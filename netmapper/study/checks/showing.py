"""What is to show on cards: whether it can, whether there is one of each, and whether it says what to show."""

from __future__ import annotations

from collections.abc import Iterator

from netmapper.study.checks.walking import Asked, Steps, questions_of
from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study
from netmapper.study.questions import Choice

BADGES = ("single", "scale", "number", "year")
SIZES = ("single", "scale", "analogue", "number")
"""The kinds of question that can show so; a number by size needs both its ends."""

LONGEST_BADGE = 6
"""Characters of a word on a badge, at most: it stands beside a card and not over its neighbour."""


def showing_faults(study: Study) -> Iterator[Fault]:
    """Faults of everything that is to show on cards."""
    shown: dict[tuple[str, str], str] = {}
    for asked in questions_of(study):
        question, place = asked.question, (*asked.steps, "show")
        if question.show is not None and asked.kind is None:
            yield fault_at(place, "not_about_cards")
        elif question.show is not None and asked.kind is not None:
            other = shown.setdefault((asked.kind, question.show), question.id)
            if other != question.id:
                yield fault_at(place, "shown_twice", name=other, how=question.show)
        yield from _badge(asked) if question.show == "badge" else ()
        yield from _size(asked) if question.show == "size" else _needless_size(asked)
        for index, choice in enumerate(question.choices):
            yield from _choice(asked, choice, (*asked.steps, "choices", index))


def _badge(asked: Asked) -> Iterator[Fault]:
    question = asked.question
    if question.kind not in BADGES:
        yield fault_at((*asked.steps, "show"), "cannot_be_badge", question=question.kind, fits=", ".join(BADGES))
    elif question.choices and not any(choice.badge or choice.icon for choice in question.choices):
        yield fault_at((*asked.steps, "choices"), "no_badge")


def _size(asked: Asked) -> Iterator[Fault]:
    question = asked.question
    if question.kind not in SIZES:
        yield fault_at((*asked.steps, "show"), "cannot_be_size", question=question.kind, fits=", ".join(SIZES))
    elif question.kind == "number" and question.high is None:
        yield fault_at((*asked.steps, "high"), "no_end_of_scale", what="high", question=question.kind)


def _needless_size(asked: Asked) -> Iterator[Fault]:
    if asked.question.largest != "high":
        yield fault_at((*asked.steps, "largest"), "never_shown", how="size")


def _choice(asked: Asked, choice: Choice, steps: Steps) -> Iterator[Fault]:
    if asked.question.show != "badge":
        given = (name for name in ("badge", "icon") if getattr(choice, name) is not None)
        yield from (fault_at((*steps, name), "never_shown", how="badge") for name in given)
    if choice.badge is None or choice.icon is not None:
        return
    for language, words in choice.badge.wordings:
        if len(words) > LONGEST_BADGE:
            place = (*steps, "badge", language) if language else (*steps, "badge")
            yield fault_at(place, "long_badge", written=words, here=len(words), most=LONGEST_BADGE)
