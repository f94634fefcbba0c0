"""Whether what was read is what a record may hold: each value against the type that its record declares.

A file that opens was written by somebody who holds a key of it, and not always by netmapper. It knows no table and no disk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

Fits = Callable[[Any], bool]


def sound(record: Any) -> bool:
    """Whether every field of a record, and of what it holds, is of its declared type.

    No rule about values: an answer is kept as it is.
    """
    return _record(record.__class__)(record)


@cache
def _record(kind: Any) -> Fits:
    fields = tuple((name, _fits(hint)) for name, hint in get_type_hints(kind).items())
    return lambda value: type(value) is kind and all(fits(getattr(value, name)) for name, fits in fields)


def _fits(hint: Any) -> Fits:
    if isinstance(hint, NewType):
        return _fits(hint.__supertype__)
    origin, parts = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        each = tuple(_fits(part) for part in parts)
        return lambda value: any(fits(value) for fits in each)
    if origin in {tuple, frozenset}:
        inside = _fits(parts[0])
        return lambda value: isinstance(value, origin) and all(inside(one) for one in value)
    if hint is float:
        return lambda value: type(value) in {int, float}
    if is_dataclass(hint) or hasattr(hint, "_fields"):
        return _record(hint)
    return lambda value: type(value) is hint
