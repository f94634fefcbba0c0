"""Answers that are typed: words, numbers, years and dates. What is typed is always kept; what seems odd gets a kind hint."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from netmapper.domain.text import clean_words
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.late_editors import HintedEditor, LateEditor
from netmapper.ui.theme import Look
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Read:
    """What a typed answer was understood as, and a hint where it seems odd."""

    value: Value
    hint: str = ""


Reading = Callable[[str], Read]


class TypedEditor(HintedEditor):
    """One field. ``reading`` says what typed words mean; it never refuses any."""

    def __init__(self, look: Look, reading: Reading, *, unit: str = "", wide: bool = True) -> None:
        super().__init__()
        self._reading = reading
        self._field = Field()
        self._field.typed.connect(self._touched)
        self._field.editingFinished.connect(self._typing.settle)
        if not wide:
            self._field.setMaximumWidth(look.px(220))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        if unit or not wide:
            row.addWidget(Label(unit), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._hint)

    def describe(self, words: str) -> None:
        """Names the field by the question."""
        self._field.setAccessibleName(words)

    def _value(self) -> Value:
        return self._reading(self._field.text()).value

    def _show(self, value: Value) -> None:
        self._field.setText(shown(value))

    def _odd(self) -> str:
        return self._reading(self._field.text()).hint


class LongTextEditor(LateEditor):
    """Own words over several lines. Tab goes on to the next thing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setMinimumHeight(look.px(150))
        self._showing = False
        self._field.textChanged.connect(self._touched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field)

    def describe(self, words: str) -> None:
        """Names the field by the question."""
        self._field.setAccessibleName(words)

    def _value(self) -> Value:
        return plain(self._field.toPlainText()).value

    def _show(self, value: Value) -> None:
        self._showing = True
        self._field.setPlainText(shown(value))
        self._showing = False

    def _touched(self) -> None:
        if not self._showing:
            super()._touched()


class DateEditor(HintedEditor):
    """Day, month and year in three fields. A day that is not known can stay empty."""

    def __init__(self, look: Look, names: tuple[str, str, str], hint: str) -> None:
        super().__init__()
        self._words = hint
        self._names = names
        self._fields = [Field() for _ in names]
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, field, width in zip(names, self._fields, (90, 90, 130), strict=True):
            field.setMaximumWidth(look.px(width))
            field.typed.connect(self._touched)
            field.editingFinished.connect(self._typing.settle)
            row.addWidget(named(name, field))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._hint)

    def describe(self, words: str) -> None:
        """Names each field by its part of the date."""
        for name, field in zip(self._names, self._fields, strict=True):
            field.setAccessibleName(name)
            field.setAccessibleDescription(words)

    def _value(self) -> str | None:
        return date_of(*(field.text() for field in self._fields))

    def _show(self, value: Value) -> None:
        for field, part in zip(self._fields, date_parts(shown(value)), strict=True):
            field.setText(part)

    def _odd(self) -> str:
        value = self._value()
        return self._words if value is not None and "/" in value else ""


def plain(typed: str) -> Read:
    """Own words as they are, but for what no file can keep; blanks alone are no answer."""
    return Read(clean_words(typed) or None)


def number(typed: str) -> int | float | None:
    """A number from how people write it, with a point or a comma; None for anything else."""
    found = re.fullmatch(r"\s*([-+−]?\d{1,15})(?:[.,](\d{1,10}))?\s*", typed)
    if found is None:
        return None
    whole, part = found.group(1).replace("−", "-"), found.group(2)
    return float(f"{whole}.{part}") if part and int(part) else int(whole)


def date_of(day: str, month: str, year: str) -> str | None:
    """An ISO date; ``YYYY-MM`` or ``YYYY`` where less is known; what was typed, with strokes, where it is no date."""
    parts = [part.strip() for part in (day, month, year)]
    if not any(parts):
        return None
    numbers = [int(part) if re.fullmatch(r"[0-9]{1,4}", part) else None for part in parts]
    dd, mm, yyyy = numbers
    if yyyy is not None and yyyy >= 1_000:
        if not parts[0] and not parts[1]:
            return f"{yyyy:04}"
        if not parts[0] and mm is not None and 1 <= mm <= 12:
            return f"{yyyy:04}-{mm:02}"
        if dd is not None and mm is not None and _is_date(yyyy, mm, dd):
            return f"{yyyy:04}-{mm:02}-{dd:02}"
    return "/".join(part.replace("/", " ") for part in parts)


def date_parts(value: str) -> tuple[str, str, str]:
    """Day, month and year as they were typed, from what ``date_of`` made of them."""
    if "/" in value:
        day, month, year = (*value.split("/"), "", "")[:3]
        return day, month, year
    year, month, day = (*value.split("-"), "", "")[:3]
    return day.lstrip("0"), month.lstrip("0"), year


def shown(value: Value) -> str:
    """A value as it stands in a field."""
    if value is None or isinstance(value, tuple):
        return ""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def named(name: str, field: Field) -> QWidget:
    """A field below its name."""
    held = QWidget()
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    label = Label(name, wraps=False)
    label.setBuddy(field)
    layout.addWidget(label)
    layout.addWidget(field)
    return held
