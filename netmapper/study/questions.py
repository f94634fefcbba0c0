"""Questions of a study, about the participant or about one card, and instruments made of them with their scoring."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from netmapper.study.base import FrozenMap, Part, Slug, Text, read_only
from netmapper.study.conditions import Condition

QuestionKind = Literal["single", "multiple", "scale", "analogue", "number", "date", "year", "text", "long_text", "cards"]


class Choice(Part):
    """One answer that can be chosen; ``value`` is what is stored and exported."""

    value: int = Field(ge=-3, le=9_999)
    label: Text


class Question(Part):
    """One question. Skip, prefer not to say and don't know are always offered beside it and are no choices of it."""

    id: Slug
    kind: QuestionKind
    text: Text
    why: Text | None = None
    easy: Text | None = None
    choices: tuple[Choice, ...] = Field(default=(), max_length=60)
    low: float | None = None
    high: float | None = None
    low_label: Text | None = None
    high_label: Text | None = None
    unit: str = ""
    identifies: Literal["no", "indirectly", "directly"] = "no"
    when: Condition | None = None


class Score(Part):
    """One number from several items. ``reverse`` items count as low + high − value; ``lookup`` turns raw into metric."""

    id: Slug
    label: Text
    method: Literal["sum", "mean"]
    items: tuple[Slug, ...] = Field(min_length=1)
    reverse: tuple[Slug, ...] = ()
    missing: Literal["none_allowed", "mean_of_answered"] = "none_allowed"
    least_answered: int = Field(default=1, ge=1)
    lookup: FrozenMap[int, float] = Field(default_factory=lambda: read_only({}))


class Instrument(Part):
    """A questionnaire with its own licence line. Scores are for the researcher's side unless the study shows them."""

    id: Slug
    title: Text
    licence: str = Field(min_length=1, max_length=1_000)
    citation: str = ""
    items: tuple[Question, ...] = Field(min_length=1, max_length=200)
    scores: tuple[Score, ...] = ()
    shown_to_participant: bool = False
