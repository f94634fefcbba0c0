"""JSON that came from outside, under limits: what usual readers let pass or break on is a fault with its place here.

It knows nothing of studies.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from netmapper.study.faults import Fault, Step, StudyFaults, fault_at

LARGEST = 5_000_000
"""Bytes of a file that are read at most."""

DEEPEST = 50
"""Lists and groups within one another, at most."""

LONGEST_NUMBER = 40
"""Characters of a number, at most."""

_SAID = {
    "Expecting value": "value",
    "Expecting ',' delimiter": "comma",
    "Expecting ':' delimiter": "colon",
    "Expecting property name enclosed in double quotes": "name",
    "Unterminated string starting at": "quote",
    "Invalid control character at": "control",
    "Invalid \\escape": "escape",
    "Invalid \\uXXXX escape": "escape",
    "Extra data": "end",
    "Illegal trailing comma before end of object": "trailing",
    "Illegal trailing comma before end of array": "trailing",
}

# A string that is never closed runs to the end of the text, so that no text is gone over twice.
_MARKS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)

_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""An escape that may leave half of a character (a lone surrogate), which no file can keep."""


@dataclass(frozen=True)
class _Flaw:
    """Stands in the tree where a value was that cannot be kept."""

    code: str
    written: str


@dataclass(frozen=True)
class _Twice:
    """Stands in the tree where a group was in which a name stands more than once."""

    pairs: tuple[tuple[str, Any], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, count in Counter(name for name, _ in self.pairs).items() if count > 1)


def text_of(raw: bytes) -> str:
    """The text in a file's bytes, without a byte order mark; raises StudyFaults where it is too large or not UTF-8."""
    if len(raw) > LARGEST:
        _refuse("too_large", bytes=len(raw), most=LARGEST)
    if not raw.strip():
        _refuse("empty_file")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse("not_utf8", byte=error.start + 1, line=raw.count(b"\n", 0, error.start) + 1)


def tree_of(text: str) -> dict[str, Any]:
    """The group that a text holds; raises StudyFaults with every name said twice, number out of bounds and half character."""
    _refuse_depth(text)
    flawed: list[bool] = []
    tree = _parsed(text, flawed)
    if flawed or _HALF.search(text):
        flaws = tuple(_flaws(tree))
        if flaws:
            raise StudyFaults(flaws)
    if not isinstance(tree, dict):
        _refuse("not_a_group")
    return tree


def _parsed(text: str, flawed: list[bool]) -> Any:
    def flaw(code: str, written: str) -> _Flaw:
        flawed.append(True)
        return _Flaw(code, written[:LONGEST_NUMBER])

    def whole(written: str) -> int | _Flaw:
        return int(written) if len(written) <= LONGEST_NUMBER else flaw("long_number", written)

    def fraction(written: str) -> float | _Flaw:
        if len(written) > LONGEST_NUMBER:
            return flaw("long_number", written)
        return float(written) if math.isfinite(float(written)) else flaw("not_finite", written)

    def group(pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Twice:
        unique = dict(pairs)
        if len(unique) == len(pairs):
            return unique
        flawed.append(True)
        return _Twice(tuple(pairs))

    try:
        return json.loads(
            text,
            object_pairs_hook=group,
            parse_int=whole,
            parse_float=fraction,
            parse_constant=lambda written: flaw("not_finite", written),
        )
    except json.JSONDecodeError as error:
        _refuse("not_json", line=error.lineno, column=error.colno, expected=_SAID.get(error.msg, "other"))


def _flaws(found: Any) -> Iterator[Fault]:
    for steps, value in _walked(found, ()):
        if isinstance(value, _Flaw):
            yield fault_at(steps, value.code, written=value.written, most=LONGEST_NUMBER)
        elif isinstance(value, _Twice):
            yield from (fault_at((*steps, name), "name_twice", name=name) for name in value.names)
        elif isinstance(value, str) and _halved(value):
            yield fault_at(steps, "half_character")


def _walked(found: Any, steps: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Any]]:
    yield steps, found
    if isinstance(found, list):
        for index, value in enumerate(found):
            yield from _walked(value, (*steps, index))
    elif isinstance(found, dict | _Twice):
        for name, value in found.items() if isinstance(found, dict) else found.pairs:
            yield steps, name
            yield from _walked(value, (*steps, name))


def _halved(text: str) -> bool:
    return any("\ud800" <= mark <= "\udfff" for mark in text)


def _refuse_depth(text: str) -> None:
    depth = 0
    for mark in _MARKS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        if depth > DEEPEST:
            _refuse("too_deep", line=text.count("\n", 0, mark.start()) + 1, most=DEEPEST)


def _refuse(code: str, **facts: str | int) -> NoReturn:
    raise StudyFaults([fault_at((), code, **facts)])
