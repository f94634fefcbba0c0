"""The steps of an interview, in the study's own order. Each is the participant's or the researcher's."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from netmapper.study.base import Part, Slug, Text
from netmapper.study.conditions import Condition
from netmapper.study.questions import Question


class Step(Part):
    """What every step has: a title, one sentence that says what to do, whose it is, and when it is asked."""

    id: Slug
    title: Text
    text: Text
    by: Literal["participant", "researcher"] = "participant"
    when: Condition | None = None


class InformationStep(Step):
    """Something to read together."""

    type: Literal["information"]
    body: tuple[Text, ...] = ()


class ConsentStep(Step):
    """The study's purposes, one plain sentence each, with yes, no and decide later."""

    type: Literal["consent"]


class FormStep(Step):
    """Questions about the participant."""

    type: Literal["form"]
    questions: tuple[Question, ...] = Field(min_length=1)


class Prompt(Part):
    """One question that brings cards of one kind. ``least`` and ``most`` are gentle hints, never limits."""

    id: Slug
    kind: Slug
    text: Text
    example: Text | None = None
    least: int | None = Field(default=None, ge=0)
    most: int | None = Field(default=None, ge=1)
    when: Condition | None = None


class NameGeneratorStep(Step):
    """Naming people, places and activities, one prompt after the other."""

    type: Literal["name_generator"]
    prompts: tuple[Prompt, ...] = Field(min_length=1)


class MapStep(Step):
    """Placing the cards on the rings."""

    type: Literal["map"]


class AttributesStep(Step):
    """The attributes of the cards of one kind: card by card, or one question across all cards in bins."""

    type: Literal["attributes"]
    kind: Slug
    questions: tuple[Slug, ...] = Field(min_length=1)
    layout: Literal["cards", "bins"] = "cards"


class LinksStep(Step):
    """Linking cards with one another."""

    type: Literal["links"]
    tie_kinds: tuple[Slug, ...] = Field(min_length=1)


class ResourcesStep(Step):
    """Who gives what to whom, one resource or one card at a time; the effect once per card, or per exchange too."""

    type: Literal["resources"]
    resources: tuple[Slug, ...] = Field(min_length=1)
    order: Literal["resource_first", "card_first"] = "resource_first"
    card_first_below: int = Field(default=4, ge=0)
    effect: Literal["card", "exchange", "none"] = "card"


class QuestionnaireStep(Step):
    """One of the study's instruments."""

    type: Literal["questionnaire"]
    instrument: Slug


class ReviewStep(Step):
    """Looking at the whole map, and changing anything."""

    type: Literal["review"]


class ThenAndNowStep(Step):
    """What has become of each card of last time. Asked in a follow-up only."""

    type: Literal["then_and_now"]


class PlansStep(Step):
    """What the participant would like to change, keep or try, in their own words, and who could help."""

    type: Literal["plans"]


class CloseStep(Step):
    """What is kept, what goes home, whom to call, and thank you."""

    type: Literal["close"]
    thanks: Text


AnyStep = Annotated[
    InformationStep
    | ConsentStep
    | FormStep
    | NameGeneratorStep
    | MapStep
    | AttributesStep
    | LinksStep
    | ResourcesStep
    | QuestionnaireStep
    | ReviewStep
    | ThenAndNowStep
    | PlansStep
    | CloseStep,
    Field(discriminator="type"),
]
