"""Questions of a study, about the participant or about one card, and instruments made of them with their scoring."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from netmapper.study.base import FrozenMap, Icon, Part, Slug, Text, read_only
from netmapper.study.conditions import Condition

QuestionKind = Literal["single", "multiple", "scale", "analogue", "number", "date", "year", "text", "long_text", "cards"]


class Choice(Part):
    """One answer that can be chosen; ``value`` is what is stored and exported.

    Where its question shows as a badge, a card with this answer has a plate with ``icon``, or else with the short word
    ``badge``; the list says ``badge``, or else the label.
    """

    value: int = Field(ge=-3, le=9_999)
    label: Text
    badge: Text | None = None
    icon: Icon | None = None


class Question(Part):
    """One question. Skip, prefer not to say and don't know are always offered beside it and are no choices of it.

    single and multiple have ``choices``; scale and analogue lie between ``low`` and ``high``, a scale in whole numbers;
    a number without ``low`` starts at 0; ``cards`` points at cards of ``kinds``, or of any kind where none is named.
    The text of a question about a card may hold ``{name}``. What identifies directly stays out of a pseudonymous
    export; what identifies indirectly goes into it, and counts when small cells are looked for. About a card, an answer
    can show on the map: on a small plate (``badge``), or by one of three sizes, of which ``largest`` says the end.
    """

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
    unit: str = Field(default="", max_length=40)
    kinds: tuple[Slug, ...] = ()
    identifies: Literal["no", "indirectly", "directly"] = "no"
    when: Condition | None = None
    show: Literal["badge", "size"] | None = None
    largest: Literal["high", "low"] = "high"

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The least and the greatest value that can be answered; None where there is no number or no end to it."""
        if self.kind in {"single", "multiple"} and self.choices:
            values = [choice.value for choice in self.choices]
            return float(min(values)), float(max(values))
        low = 0.0 if self.kind == "number" and self.low is None else self.low
        return None if low is None or self.high is None else (low, self.high)


class Score(Part):
    """One number from several items. ``reverse`` items count as low + high − value; ``lookup`` turns raw into metric.

    Where an item has no value there is no score (``none_allowed``), or, with at least ``least_answered`` of them, the
    mean of those answered stands in for the rest (``mean_of_answered``).
    """

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
