"""What a column of an exported table is: name, type, words, codes, and how a gap stands in it. It holds no cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from netmapper.domain.codes import Effect, Missing
from netmapper.study.model import Study

Cell = str | int | float | None
"""What stands in one place of a table; None is an empty cell."""

CellType = Literal["integer", "number", "string", "date", "yearmonth"]

FIRST_LAYOUT = "1.0"
LAYOUT_VERSION = "1.1"
"""The version of the tables' layout; a column says since which it is there."""

LONGEST_NAME = 26
"""Characters of a column's name that REDCap, SPSS, Stata and R all take."""

RESERVED = frozenset(["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"])
"""Names that SPSS keeps for itself."""


@dataclass(frozen=True, slots=True)
class Category:
    """One value that a column can hold, and its words."""

    value: int | str
    label: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``coded``: the six codes can stand in it; ``guarded``: cells that a spreadsheet would run get an apostrophe."""

    name: str
    type: CellType
    label: str
    question: str = ""
    categories: tuple[Category, ...] = ()
    ordered: bool = False
    coded: bool = False
    guarded: bool = False
    required: bool = False
    unit: str = ""
    source: str = "netmapper"
    since: str = FIRST_LAYOUT


@dataclass
class Names:
    """Gives each column of a table a name that all readers take, and none twice."""

    taken: set[str] = field(default_factory=set)

    def give(self, wanted: str, suffix: str = "") -> str:
        """``wanted`` and ``suffix`` where that is free and short enough, else the nearest name that is."""
        stem = re.sub(r"[^a-z0-9_]+", "_", wanted.lower()).strip("_") or "x"
        if not stem[0].isalpha() or stem + suffix in RESERVED or len(stem) < 2:
            stem = f"q_{stem}"
        name = stem[: LONGEST_NAME - len(suffix)] + suffix
        number = 2
        while name in self.taken:
            tail = f"_{number}{suffix}"
            name = stem[: LONGEST_NAME - len(tail)] + tail
            number += 1
        self.taken.add(name)
        return name


def missing_words(study: Study) -> tuple[Category, ...]:
    """The six codes with the study's words for them, or with plain ones where it has none."""
    return tuple(Category(int(code), _missing_word(study, code)) for code in Missing)


def _missing_word(study: Study, code: Missing) -> str:
    words = study.missing.get(code)
    return words.into(study.language) if words is not None else code.name.replace("_", " ").capitalize()


def companion(name: str, of: str, study: Study) -> Column:
    """The column beside one that cannot hold codes itself: why it is empty."""
    return Column(name, "integer", f"Why there is no value in {of}", categories=missing_words(study))


def effect_categories(study: Study) -> tuple[Category, ...]:
    """The five effects in the study's words."""
    words = study.effects.words
    return tuple(
        Category(int(effect), words[effect].into(study.language) if effect in words else effect.name.replace("_", " ").lower())
        for effect in Effect
    )


YES_NO = (Category(0, "no"), Category(1, "yes"))


def numbered(labels: Iterable[str]) -> tuple[Category, ...]:
    """Categories 1, 2, 3 … in this order."""
    return tuple(Category(number, label) for number, label in enumerate(labels, 1))
