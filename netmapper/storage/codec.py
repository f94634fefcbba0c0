"""Records of the map as plain words and as rows, and back. One table of fields says it once for both.

Plain words are what JSON can hold: they stand in the history, where a change keeps only the fields that changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from netmapper.domain.codes import (
    Aim,
    ConsentAnswer,
    Decider,
    Direction,
    Effect,
    Ending,
    Missing,
    StepStatus,
    Verdict,
    Withdrawn,
)
from netmapper.domain.geometry import Place
from netmapper.domain.network import LAST, TABLES, AnswerKey, ExchangeKey, Key, Record
from netmapper.editing.change import Change, Edit

Plain = Any
Cell = str | int | float | bytes | None
PLACE_COLUMNS = ("radius", "angle", "ring", "sector")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: the way back from plain words, and whether its cell holds JSON."""

    back: Callable[[Any], Any] = lambda plain: plain
    as_json: bool = False


AS_IT_IS, FLAG, EFFECT, LIST = Field(), Field(bool), Field(Effect), Field(tuple, as_json=True)
SET = Field(frozenset, as_json=True)
FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        **dict.fromkeys(("persistent_id", "kind", "label", "icon", "role", "note", "relation", "text"), AS_IT_IS),
        **dict.fromkeys(("on", "version", "how", "by", "withdrawn"), AS_IT_IS),
        **dict.fromkeys(("source", "target", "strength", "frequency", "amount", "wave"), AS_IT_IS),
        **dict.fromkeys(("directed", "wanted_more", "asked", "nobody", "skipped"), FLAG),
        "place": Field(lambda plain: Place(*plain)),
        "prompts": LIST,
        **dict.fromkeys(("parts", "others", "sheet"), LIST),
        **dict.fromkeys(("members", "cards", "helpers"), SET),
        **dict.fromkeys(("whom", "handed", "taken_back", "setting", "interviewer", "interpreter", "help"), AS_IT_IS),
        **dict.fromkeys(("told", "told_on", "seconds", "opened", "pauses", "undone"), AS_IT_IS),
        "value": Field(lambda plain: tuple(plain) if isinstance(plain, list) else plain, as_json=True),
        "effect": EFFECT,
        "missing": Field(Missing),
        "status": Field(StepStatus),
        "answer": Field(ConsentAnswer),
        "verdict": Field(Verdict),
        "reason": Field(Ending),
        "aim": Field(Aim),
        "decided": Field(Decider),
        "choice": Field(Withdrawn),
    }
)
"""Every field of every record by its name; one name means the same in each table."""

KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "nodes": ("id",),
        "ties": ("id",),
        "exchanges": ("tie", "resource", "direction"),
        "groups": ("id",),
        "answers": ("item", "node"),
        "steps": ("step",),
        "prompts": ("prompt",),
        "consents": ("purpose",),
        "notes": ("about",),
        "private_notes": ("node",),
        "reviews": ("node",),
        "plans": ("id",),
        "copies": ("id",),
        "visits": ("id",),
        "presences": ("step",),
        "concerns": ("id",),
        "timings": ("step",),
        "withdrawals": ("scope",),
        "last_nodes": ("id",),
        "last_ties": ("id",),
        "last_exchanges": ("tie", "resource", "direction"),
        "last_groups": ("id",),
    }
)
"""The columns that are the key of each table."""


def _fields(table: str) -> tuple[str, ...]:
    inside_the_key = {"key", *KEYS[table]}
    return tuple(field.name for field in fields(TABLES[table]) if field.name not in inside_the_key)


NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({table: _fields(table) for table in TABLES})
"""The fields of each table beside its key."""

DEFAULTS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        table: {field.name: field.default for field in fields(record) if field.default is not MISSING}
        for table, record in TABLES.items()
    }
)


def plain(value: object) -> Plain:
    """A field's value in words that JSON can hold."""
    if isinstance(value, Place):
        known = [value.radius, value.angle, value.ring]
        return known if value.sector is None else [*known, value.sector]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value


def value_of(name: str, words: Plain) -> Any:
    """A field's value from plain words."""
    return None if words is None else FIELDS[name].back(words)


def plain_key(key: Key) -> Plain:
    """A key in words that JSON can hold."""
    return [int(part) if isinstance(part, int) else part for part in key] if isinstance(key, tuple) else key


def key_of(table: str, words: Plain) -> Any:
    """A key from plain words."""
    if table.removeprefix(LAST) == "exchanges":
        tie, resource, direction = words
        return ExchangeKey(tie, resource, Direction(direction))
    return AnswerKey(*words) if table == "answers" else words


def record_of(table: str, key: Any, values: Mapping[str, Any]) -> Any:
    """A record from its key and the values of its other fields; what is not named has its default."""
    first = {"key": key} if isinstance(key, tuple) else {KEYS[table][0]: key}
    return TABLES[table](**first, **values)


def changed_words(change: Change) -> str:
    """The edits of a change as compact JSON: table, key, and before and after of only those fields that differ."""
    return compact([[edit.table, plain_key(edit.key), *_sides(edit)] for edit in change.edits])


def edit_back(words: Plain, after: Any) -> Edit:
    """An edit from its words and the whole record that stood there after it."""
    table, plain_id, was, became = words
    key = key_of(table, plain_id)
    if was is None:
        return Edit(table, key, None, after)
    values = {name: value_of(name, word) for name, word in was.items()}
    if became is None:
        return Edit(table, key, record_of(table, key, values), None)
    return Edit(table, key, replace(after, **values), after)


def compact(words: Plain) -> str:
    """JSON without blanks, in UTF-8 where it can be: half characters, which no text file can hold, are escaped."""
    text = json.dumps(words, separators=(",", ":"), ensure_ascii=False)
    return text if encodable(text) else json.dumps(words, separators=(",", ":"))


def encodable(text: str) -> bool:
    """Whether a text is whole characters only; a keyboard can deliver halves, and no answer may be lost for that."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sides(edit: Edit) -> tuple[Plain, Plain]:
    before, after = edit.before, edit.after
    if before is None or after is None:
        return _told(edit.table, before), _told(edit.table, after)
    names = [name for name in NAMES[edit.table] if getattr(before, name) != getattr(after, name)]
    return {name: plain(getattr(before, name)) for name in names}, {name: plain(getattr(after, name)) for name in names}


def _told(table: str, record: Record | None) -> Plain:
    if record is None:
        return None
    values = {name: getattr(record, name) for name in NAMES[table]}
    defaults = DEFAULTS[table]
    return {name: plain(value) for name, value in values.items() if name not in defaults or value != defaults[name]}
