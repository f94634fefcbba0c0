"""Skip logic as data: a small tree over answers and counts. No code is ever taken from a study file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from netmapper.study.base import Part, Slug

Comparable = bool | int | float | str


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

    op: Literal["eq", "ne", "lt", "le", "gt", "ge"]
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
    is_: Literal["eq", "ne", "lt", "le", "gt", "ge"] = Field(alias="is")
    value: int = Field(ge=0)


Condition = Annotated[All | AnyOf | Not | Compare | In | Answered | Count, Field(discriminator="op")]
