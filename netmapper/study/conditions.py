"""Skip logic as data: a small tree over answers and counts. No code is ever taken from a study file."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, Protocol, TypeGuard

from pydantic import Field

from netmapper.domain.network import Scalar
from netmapper.study.base import Part, Slug

Comparable = bool | int | float | str
Sign = Literal["eq", "ne", "lt", "le", "gt", "ge"]

SIGNS: Mapping[Sign, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        "eq": operator.eq,
        "ne": operator.ne,
        "lt": operator.lt,
        "le": operator.le,
        "gt": operator.gt,
        "ge": operator.ge,
    }
)


class Facts(Protocol):
    """What a condition may look at, about the participant or about one card."""

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        """What was answered to a question; None where nothing was, for whatever reason."""

    def count(self, kind: str | None) -> int:
        """How many cards of a kind there are; of all kinds for None."""

    def role(self) -> str | None:
        """What the card is to the participant; None where that was not said, or where it is about no card."""


def holds(condition: Condition | None, facts: Facts) -> bool:
    """Whether a condition holds. Where nothing is asked for it always does; what was not answered holds in no comparison."""
    match condition:
        case None:
            return True
        case All():
            return all(holds(part, facts) for part in condition.of)
        case AnyOf():
            return any(holds(part, facts) for part in condition.of)
        case Not():
            return not holds(condition.of, facts)
        case Count():
            return SIGNS[condition.is_](facts.count(condition.kind), condition.value)
        case HasRole():
            return facts.role() in condition.roles
        case Never():
            return False
        case Answered():
            return facts.answer(condition.item) not in (None, "")
        case In():
            return _one_of(facts.answer(condition.item), condition.values)
        case Compare():
            answer = facts.answer(condition.item)
            return _alike(answer, condition.value) and SIGNS[condition.op](answer, condition.value)


def _one_of(answer: Scalar | tuple[Scalar, ...] | None, values: tuple[Comparable, ...]) -> bool:
    chosen = answer if isinstance(answer, tuple) else (answer,)
    return any(_alike(one, value) and one == value for one in chosen for value in values)


def _alike(answer: Scalar | tuple[Scalar, ...] | None, value: Comparable) -> TypeGuard[Scalar]:
    """Whether both are text or both are numbers: other pairs have no order, and are never equal."""
    return isinstance(answer, str | int | float) and isinstance(answer, str) == isinstance(value, str)


class All(Part):
    """Every one of these holds."""

    op: Literal["all"]
    of: tuple[Condition, ...] = Field(min_length=1, max_length=20)


class AnyOf(Part):
    """At least one of these holds."""

    op: Literal["any"]
    of: tuple[Condition, ...] = Field(min_length=1, max_length=20)


class Not(Part):
    """This does not hold."""

    op: Literal["not"]
    of: Condition


class Compare(Part):
    """An answer set against a value. What was not answered never compares as true."""

    op: Sign
    item: Slug
    value: Comparable


class In(Part):
    """An answer is one of these; for several choices, at least one of them."""

    op: Literal["in"]
    item: Slug
    values: tuple[Comparable, ...] = Field(min_length=1)


class Answered(Part):
    """A question has a value, not a reason for having none."""

    op: Literal["answered"]
    item: Slug


class Count(Part):
    """How many cards of a kind there are (of all kinds, where none is named), set against a number."""

    op: Literal["count"]
    kind: Slug | None = None
    is_: Sign = Field(alias="is")
    value: int = Field(ge=0)


class HasRole(Part):
    """The card that is asked about is one of these to the participant. Where that was not said it does not hold."""

    op: Literal["role"]
    roles: tuple[Slug, ...] = Field(min_length=1, max_length=60)


class Never(Part):
    """Holds never: the study has the question, and does not ask it until this condition is taken out."""

    op: Literal["never"]


Condition = Annotated[All | AnyOf | Not | Compare | In | Answered | Count | HasRole | Never, Field(discriminator="op")]
