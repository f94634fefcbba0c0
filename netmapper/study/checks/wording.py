"""Words: in the study's languages, all that are needed, and with no placeholder that nothing fills."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from netmapper.domain.codes import Effect, Missing
from netmapper.study.base import Text
from netmapper.study.checks.walking import PlacedPart, Steps
from netmapper.study.faults import Fault, fault_at
from netmapper.study.model import Study

NAME_SLOT = "{name}"
"""Stands for the name of a card."""
PAIRS = {"passed": ("{giver}", "{taker}"), "feeling": ("{one}", "{other}")}
"""Stand for the names of two cards, in sentences about what is between them."""


def wording_faults(study: Study, parts: Iterable[PlacedPart]) -> Iterator[Fault]:
    """Faults of every text, and words that are not there; ``parts`` are all those of the study."""
    for steps, part in parts:
        if isinstance(part, Text):
            yield from _languages(study, part, steps)
            yield from _slots(part, steps)
    for effect in Effect:
        if effect not in study.effects.words:
            place = ("effects", "words", str(int(effect)))
            yield fault_at(place, "no_effect_word", number=int(effect), means=effect.name.lower().replace("_", " "))
    for code in Missing:
        if code not in study.missing:
            yield fault_at(
                ("missing", str(int(code))), "no_missing_word", number=int(code), means=code.name.lower().replace("_", " ")
            )


def _languages(study: Study, text: Text, steps: Steps) -> Iterator[Fault]:
    if text.languages and study.language not in text.languages:
        yield fault_at(steps, "lacks_language", language=study.language)
    for language in sorted(text.languages - set(study.languages)):
        yield fault_at((*steps, language), "unlisted_language", language=language)


def _slots(text: Text, steps: Steps) -> Iterator[Fault]:
    for language, words in text.wordings:
        place = (*steps, language) if language else steps
        allowed, rest = _allowed(steps), words
        for slot in allowed:
            rest = rest.replace(slot, "")
        missing = next((slot for slot in allowed if slot not in words), None)
        if "{" in rest or "}" in rest:
            yield fault_at(place, "stray_braces", allowed=" and ".join(allowed))
        elif _must_name(steps) and missing is not None:
            yield fault_at(place, "no_name_slot", slot=missing)


def _allowed(steps: Steps) -> tuple[str, ...]:
    if _of_two(steps):
        return PAIRS[str(steps[-1])]
    return (NAME_SLOT,) if _may_name(steps) else ()


def _of_two(steps: Steps) -> bool:
    return (steps[0], steps[-1]) in {("resources", "passed"), ("tie_kinds", "feeling")}


def _must_name(steps: Steps) -> bool:
    return _of_two(steps) or (steps[0] == "resources" and steps[-1] in {"received", "given"})


def _may_name(steps: Steps) -> bool:
    about_a_card = steps[0] == "node_kinds" and "attributes" in steps and steps[-1] in {"text", "why", "easy"}
    return _must_name(steps) or about_a_card or steps == ("effects", "question")
