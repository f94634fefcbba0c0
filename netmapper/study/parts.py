"""What a map is made of in a study: rings, sectors, kinds of card, kinds of tie, resources, and words for effects."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from netmapper.domain.codes import Direction, Effect
from netmapper.study.base import FrozenMap, Icon, Part, Slug, Text
from netmapper.study.questions import Question


class Ring(Part):
    """One ring, with its meaning in words and its share of the radius."""

    id: Slug
    label: Text
    width: float = Field(default=1.0, gt=0, le=100)


class Rings(Part):
    """The rings, centre outward, the question they answer, and one sentence that explains them."""

    question: Text
    explanation: Text
    items: tuple[Ring, ...] = Field(min_length=1, max_length=12)


class Sector(Part):
    """An equal share of the circle, clockwise from the top."""

    id: Slug
    label: Text


class Role(Part):
    """What somebody or something is to me: sister, nurse, library. ``code`` is its number among the roles of its kind."""

    id: Slug
    code: int = Field(ge=1, le=999)
    label: Text
    practitioner: bool = False


class NodeKind(Part):
    """A kind of card. ``code`` is its number in the export: 1 person, 2 place, 3 activity."""

    id: Slug
    code: int = Field(ge=1, le=99)
    label: Text
    plural: Text
    shape: Literal["circle", "square", "hexagon", "diamond", "triangle"]
    colour: Literal["first", "second", "third", "fourth", "fifth"]
    icon: Icon
    icons: tuple[Icon, ...] = Field(default=(), max_length=60)
    roles: tuple[Role, ...] = Field(default=(), max_length=60)
    attributes: tuple[Question, ...] = Field(default=(), max_length=60)

    def shown_as(self, how: Literal["badge", "size"]) -> Question | None:
        """The attribute that shows on cards of this kind in this way, if one does."""
        return next((question for question in self.attributes if question.show == how), None)


class TieKind(Part):
    """A kind of link between two cards. ``between`` names the kinds it may join; empty means any.

    ``feeling`` asks how such a link is for the participant, with ``{one}`` and ``{other}`` in it; without it nothing is asked.
    """

    id: Slug
    code: int = Field(ge=1, le=99)
    label: Text
    between: tuple[tuple[Slug, Slug], ...] = ()
    directed: bool = False
    pattern: Literal["solid", "dashed", "dotted"] = "solid"
    feeling: Text | None = None


class Resource(Part):
    """Something that passes along a tie. ``received`` and ``given`` are sentences with ``{name}`` in them.

    ``passed`` is the sentence of what passes between two cards, with ``{giver}`` and ``{taker}`` in it. ``kinds`` are the
    kinds of card it is asked about, empty means all; ``directions`` are those between a card and the participant.
    """

    id: Slug
    code: int = Field(ge=1, le=99)
    label: Text
    question: Text
    received: Text
    given: Text
    passed: Text | None = None
    icon: Icon
    directions: tuple[Direction, ...] = Field(default=(Direction.RECEIVED, Direction.GIVEN), min_length=1, max_length=2)
    kinds: tuple[Slug, ...] = ()


class EffectWords(Part):
    """How the study asks whether a card helps or costs, and the words of the five answers. ``{name}`` may be in it."""

    question: Text
    words: FrozenMap[Effect, Text]
