"""The codebook: every variable of every table in words, and every code that can stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from netmapper.export.columns import Cell, Column, missing_words
from netmapper.export.guard import guarded, readable
from netmapper.export.plans import Plan, Row
from netmapper.study.model import Study

NAME = "codebook"
TITLE = "Codebook: a row for each variable, or for each code of a variable that has codes"

COLUMNS = (
    Column("table", "string", "Table", required=True),
    Column("variable", "string", "Variable", required=True),
    Column("label", "string", "What it says", guarded=True),
    Column("question", "string", "What was asked", guarded=True),
    Column("type", "string", "Type", required=True),
    Column("code", "string", "Code"),
    Column("code_label", "string", "What the code means", guarded=True),
    Column("missing", "integer", "1 where the code is a reason for having no value"),
    Column("unit", "string", "Unit", guarded=True),
    Column("source", "string", "Where it comes from", guarded=True),
    Column("since_version", "string", "Version of the tables in which it came"),
)


def codebook_rows(study: Study, plans: Iterable[Plan[Any]]) -> Iterator[Row]:
    """The rows of the codebook."""
    for plan in plans:
        for column in plan.columns:
            yield from _of(plan.name, column, study)


def _of(table: str, column: Column, study: Study) -> Iterator[Row]:
    about = (table, column.name, _safe(column.label), _safe(column.question), column.type)
    rest = (_safe(column.unit), _safe(column.source), column.since)
    codes: list[tuple[Cell, Cell, int]] = [
        (str(category.value), _safe(category.label), int(_is_reason(column, category.value))) for category in column.categories
    ]
    if column.coded:
        codes += [(str(words.value), _safe(words.label), 1) for words in missing_words(study)]
    for code in codes or [(None, None, 0)]:
        yield (*about, *code, *rest)


def _is_reason(column: Column, value: int | str) -> bool:
    """Whether a category of a column without codes of its own is one of the six, as in a column of reasons."""
    return not column.coded and isinstance(value, int) and -9 <= value <= -4


def _safe(text: str) -> str | None:
    return guarded(readable(text)) or None
