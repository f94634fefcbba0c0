"""Faults of shape: what pydantic finds, as faults with a place in the file and plain codes. It knows no meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from netmapper.domain.codes import Missing
from netmapper.study.base import AGE_KEY, ICON, LANGUAGE, NAME, VERSION, WORDS, Part
from netmapper.study.faults import Fault, Step, fault_at, nearest

MOST = 1_000
"""Faults that are listed; a file with more of them is not one to be mended line by line."""

_WANTED = {
    "string_type": "text",
    "int_type": "whole_number",
    "int_parsing": "whole_number",
    "int_from_float": "whole_number",
    "float_type": "number",
    "bool_type": "yes_or_no",
    "tuple_type": "list",
    "list_type": "list",
    "dict_type": "group",
    "model_type": "group",
    "model_attributes_type": "group",
}

_PATTERNS = {
    NAME: "bad_name",
    LANGUAGE: "bad_language",
    WORDS: "unreadable_words",
    ICON: "bad_icon",
    VERSION: "bad_version",
    AGE_KEY: "bad_key",
}

_BOUNDS = {"greater_than_equal": ("least", "ge"), "greater_than": ("above", "gt"), "less_than_equal": ("most", "le")}

_LENGTHS = {
    "string_too_short": ("empty_words", "min_length"),
    "string_too_long": ("long_words", "max_length"),
    "too_short": ("too_few", "min_length"),
    "too_long": ("too_many", "max_length"),
}


def shape_faults(error: ValidationError, tree: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Every fault of shape, each place once, in the order of the file's description."""
    found: dict[str, Fault] = {}
    for detail in error.errors(include_url=False):
        fault = _fault(detail, tree)
        if fault is not None:
            found.setdefault(fault.place, fault)
    faults = tuple(found.values())
    if len(faults) <= MOST:
        return faults
    return (*faults[:MOST], fault_at((), "many_more", more=len(faults) - MOST))


def numbers_twice(tree: Any, steps: tuple[Step, ...] = ()) -> Iterator[Fault]:
    """A fault for each number that names two things of one group, as 7 and 07 do; whoever reads it would keep only one."""
    children: Sequence[tuple[Step, Any]] = ()
    if isinstance(tree, dict):
        numbers = {name: _number(name) for name in tree if not name[:1].isalpha()}
        same = Counter(numbers.values()) if len(numbers) > 1 else {}
        yield from (
            fault_at((*steps, name), "name_twice", name=name) for name, number in numbers.items() if same.get(number, 0) > 1
        )
        children = tuple(tree.items())
    elif isinstance(tree, list):
        children = tuple(enumerate(tree))
    for step, child in children:
        yield from numbers_twice(child, (*steps, step))


def _number(name: str) -> int | str:
    try:
        return int(name)
    except ValueError:
        return name


def _fault(detail: ErrorDetails, tree: Mapping[str, Any]) -> Fault | None:
    kind, told = detail["type"], detail.get("ctx", {})
    steps, value = _followed(detail["loc"], tree)
    if kind in _LENGTHS:
        return _length_fault(steps, value, *_LENGTHS[kind], told)
    if kind in _BOUNDS:
        return _bound_fault(steps, value, *_BOUNDS[kind], told)
    if kind in _WANTED:
        return fault_at(steps, "wrong_type", wanted=_WANTED[kind])
    match kind:
        case "missing":
            return fault_at((*steps, detail["loc"][-1]), "missing", name=str(detail["loc"][-1]))
        case "extra_forbidden":
            return _unknown_word(steps)
        case "string_pattern_mismatch":
            return fault_at(
                steps, _PATTERNS[told["pattern"]], written=_shown(steps[-1] if detail["loc"][-1] == "[key]" else value)
            )
        case "literal_error" | "enum":
            written = steps[-1] if detail["loc"][-1] == "[key]" else value
            return fault_at(steps, "not_a_choice", written=_shown(written), choices=str(told["expected"]))
        case "union_tag_invalid":
            tag = str(told["discriminator"]).strip("'")
            return fault_at((*steps, tag), "not_a_choice", written=_shown(told["tag"]), choices=str(told["expected_tags"]))
        case "union_tag_not_found":
            return _tagless(steps, value, str(told["discriminator"]).strip("'"))
        case "datetime_parsing" | "datetime_type" | "datetime_from_date_parsing" | "timezone_aware" | "datetime_object_invalid":
            return fault_at(steps, "bad_time")
    return fault_at(steps, "wrong", told=kind)


def _followed(loc: Sequence[str | int], tree: Any) -> tuple[tuple[Step, ...], Any]:
    """The part of a location that is in the file, and what stands there: pydantic adds names of its own branches."""
    steps: list[Step] = []
    for step in loc:
        named = isinstance(tree, dict) and step in tree
        counted = isinstance(tree, list) and isinstance(step, int) and step < len(tree)
        if named or counted:
            steps.append(step)
            tree = tree[step]
    return tuple(steps), tree


def _length_fault(steps: Sequence[Step], value: Any, code: str, bound: str, told: Mapping[str, Any]) -> Fault | None:
    # A list whose entries were themselves at fault counts as short: the entries are told, the list is not.
    here = len(value) if isinstance(value, str | list | dict) else 0
    if code == "too_few" and here >= told[bound]:
        return None
    return fault_at(steps, code, bound=told[bound], here=here)


def _bound_fault(steps: Sequence[Step], value: Any, name: str, bound: str, told: Mapping[str, Any]) -> Fault:
    codes = {code.value for code in Missing}
    if steps[-1] == "value" and "choices" in steps and value in codes:
        return fault_at(steps, "missing_code_as_value", written=value)
    return fault_at(steps, f"number_{name}", bound=_shown(told[bound]), written=_shown(value))


def _tagless(steps: Sequence[Step], value: Any, tag: str) -> Fault:
    if tag.isidentifier():
        return (
            fault_at((*steps, tag), "missing", name=tag)
            if isinstance(value, dict)
            else fault_at(steps, "wrong_type", wanted="group")
        )
    return fault_at(steps, "wrong_type", wanted="words")


def _unknown_word(steps: Sequence[Step]) -> Fault:
    word = str(steps[-1])
    return fault_at(steps, "unknown_word", name=_shown(word), near=nearest(word[:60], _known_words(Part), likeness=0.75))


def _known_words(part: type[BaseModel]) -> set[str]:
    own = {field.alias or name for name, field in part.model_fields.items()}
    return own.union(*(_known_words(below) for below in part.__subclasses__()))


def _shown(value: Any) -> str:
    """A value, short enough to stand in a sentence."""
    text = str(value)
    return text if len(text) <= 60 else text[:59] + "…"
