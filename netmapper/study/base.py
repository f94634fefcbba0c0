"""What all parts of a study file share: frozen, closed to unknown words, with texts in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    PlainSerializer,
    RootModel,
    StringConstraints,
    Tag,
)


class Part(BaseModel):
    """A read-only part of a study file. Words it does not know are faults, so that a typing slip is never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True, defer_build=True)


Key = TypeVar("Key")
Value = TypeVar("Value")


def read_only(words: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """A copy that nobody can change: a frozen model's dictionary still could be."""
    return MappingProxyType(dict(words))


def plain(words: Mapping[Any, Any]) -> dict[Any, Any]:
    """A read-only mapping as it stands in the file: numbered codes as their numbers."""
    return {int(key) if isinstance(key, int) else key: value for key, value in words.items()}


FrozenMap = Annotated[Mapping[Key, Value], AfterValidator(read_only), PlainSerializer(plain)]
"""A mapping of the study file that stays as it was read."""


NAME = r"^[a-z][a-z0-9_]{0,25}$"
LANGUAGE = r"^[a-z]{2,3}(-[A-Z]{2})?$"
WORDS = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$"
ICON = r"^[a-z0-9-]{1,40}$"
VERSION = r"^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$"
AGE_KEY = r"^age1[02-9ac-hj-np-z]{58}$"
"""Patterns of an identifier, a language, words (something visible, no control characters), an icon, a version, a key."""

Slug = Annotated[str, StringConstraints(pattern=NAME)]
"""An identifier that REDCap, SPSS, Stata and R all accept as a variable's name."""

Icon = Annotated[str, StringConstraints(pattern=ICON)]
"""The name of one of the bundled icons."""

Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=4_000, pattern=WORDS)]
ByLanguage = Annotated[Mapping[Language, Words], Field(min_length=1), AfterValidator(read_only), PlainSerializer(plain)]


def _how_written(root: Any) -> str | None:
    if isinstance(root, str):
        return "one"
    return "several" if isinstance(root, Mapping) else None


Written = Annotated[Annotated[Words, Tag("one")] | Annotated[ByLanguage, Tag("several")], Discriminator(_how_written)]


class Text(RootModel[Written]):
    """Words for people: one string for every language, or one for each."""

    model_config = ConfigDict(frozen=True)

    def into(self, language: str, default: str = "en") -> str:
        """The words in a language, else in the study's own, else in the first that there is."""
        if isinstance(self.root, str):
            return self.root
        return self.root.get(language) or self.root.get(default) or next(iter(self.root.values()))

    @property
    def wordings(self) -> tuple[tuple[str | None, str], ...]:
        """Every wording with its language; None where one string serves all."""
        return ((None, self.root),) if isinstance(self.root, str) else tuple(self.root.items())

    @property
    def languages(self) -> frozenset[str]:
        """The languages it is written in; empty where one string serves all."""
        return frozenset() if isinstance(self.root, str) else frozenset(self.root)
