"""Records as rows of their tables, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from math import isfinite
from types import MappingProxyType
from typing import Any

from netmapper.domain.codes import Direction
from netmapper.domain.geometry import Place
from netmapper.domain.network import LAST, TABLES, AnswerKey, ExchangeKey
from netmapper.storage.codec import (
    FIELDS,
    KEYS,
    NAMES,
    PLACE_COLUMNS,
    Cell,
    Plain,
    compact,
    encodable,
    plain,
    plain_key,
    record_of,
    value_of,
)


def _columns(table: str) -> tuple[str, ...]:
    named = (PLACE_COLUMNS if name == "place" else (name,) for name in NAMES[table])
    return (*KEYS[table], *(column for columns in named for column in columns))


COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType({table: _columns(table) for table in TABLES})
"""The columns of each table in their order, its key first."""


def upsert(table: str) -> str:
    """The statement that puts a row in, or in place of the one with its key; a row that stays keeps its place in the order."""
    columns, keys = COLUMNS[table], KEYS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    told = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in keys)
    marks = ", ".join("?" * len(columns))
    where = ", ".join(f'"{name}"' for name in keys)
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT ({where}) DO UPDATE SET {told}'  # noqa: S608  # own names


def deletion(table: str) -> str:
    """The statement that takes the row with a key out."""
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    return f'DELETE FROM "{table}" WHERE {where}'  # noqa: S608  # own names


def key_cells(key: Any) -> tuple[Cell, ...]:
    """A key as the cells of its columns."""
    return tuple(plain_key(key)) if isinstance(key, (ExchangeKey, AnswerKey)) else (key,)


def row_of(table: str, key: Any, record: Any) -> tuple[Cell, ...]:
    """A record as the cells of its row."""
    cells: list[Cell] = list(key_cells(key))
    for name in NAMES[table]:
        value = plain(getattr(record, name))
        if name == "place":
            cells += [*value, *[None] * (4 - len(value))] if value else [None] * 4
        elif FIELDS[name].as_json:
            cells.append(None if value is None else compact(value))
        else:
            cells.append(cell(value))
    return tuple(cells)


def record_from(table: str, row: Sequence[Cell]) -> tuple[Any, Any]:
    """The key and the record of a row."""
    cells = iter(row)
    key = _key(table, [next(cells) for _ in KEYS[table]])
    values: dict[str, Any] = {}
    for name in NAMES[table]:
        if name == "place":
            radius, angle, ring, sector = (next(cells) for _ in PLACE_COLUMNS)
            if radius is not None and not (isfinite(radius) and isfinite(angle)):  # type: ignore[arg-type]  # else a TypeError
                raise ValueError("a place is somewhere")
            values[name] = None if radius is None else Place(radius, angle, ring, text(sector))  # type: ignore[arg-type]
        else:
            values[name] = value_of(name, _plain(name, next(cells)))
    return key, record_of(table, key, values)


def cell(value: Plain) -> Cell:
    """A plain value as a cell: a text with half characters as bytes, since SQLite's text holds none."""
    if isinstance(value, str) and not encodable(value):
        return value.encode("utf-8", "surrogatepass")
    return value  # type: ignore[no-any-return]  # plain values of single fields are cells


def text(value: Cell) -> Any:
    """A cell as it was before it became one."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


def _plain(name: str, value: Cell) -> Plain:
    return json.loads(value) if FIELDS[name].as_json and isinstance(value, str) else text(value)


def _key(table: str, cells: list[Any]) -> Any:
    if table.removeprefix(LAST) == "exchanges":
        return ExchangeKey(cells[0], cells[1], Direction(cells[2]))
    return AnswerKey(*cells) if table == "answers" else cells[0]
