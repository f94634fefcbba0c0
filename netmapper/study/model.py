"""The study: one frozen value. It is what the file says, and there is no second copy of it in code."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from math import isfinite
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import AwareDatetime, Field, StringConstraints

from netmapper.domain.codes import Missing, Withdrawn
from netmapper.domain.errors import NotInStudy, Nowhere
from netmapper.domain.geometry import Place, ring_edges, ring_of, sector_of
from netmapper.study.base import AGE_KEY, VERSION, FrozenMap, Language, Part, Slug, Text
from netmapper.study.parts import EffectWords, NodeKind, Resource, Rings, Role, Sector, TieKind
from netmapper.study.questions import Instrument, Question
from netmapper.study.steps import (
    AnyStep,
    AttributesStep,
    FormStep,
    NameGeneratorStep,
    Prompt,
    QuestionnaireStep,
    ResourcesStep,
    Step,
)

Found = TypeVar("Found")


class ConsentPurpose(Part):
    """One thing that can be agreed to. What is not agreed to is not enabled and not exported."""

    id: Slug
    text: Text
    enables: Literal["map", "free_text", "pictures", "follow_up", "reuse"] | None = None
    version: str = "1"
    ask_again_each_wave: bool = False


class Contact(Part):
    """Someone to turn to, one tap away from every screen."""

    name: Text
    how: Text


class ExportPolicy(Part):
    """What leaves the laptop. Names and free text stay behind unless the study says so and the person agreed."""

    names: bool = False
    free_text: bool = False
    dates: Literal["month", "day"] = "month"
    smallest_cell: int = Field(default=5, ge=2, le=100)


class Recipient(Part):
    """Someone at the centre who can open what is sealed to them: an age X25519 public key."""

    name: str = Field(min_length=1, max_length=200)
    age: Annotated[str, StringConstraints(pattern=AGE_KEY)]


class Signature(Part):
    """The centre's Ed25519 signature over the file without this part, both in base64."""

    key: str
    value: str


class Comfort(Part):
    """How the laptop behaves towards the person: what it needs after a pause, when it locks, how large it is."""

    passphrase_after_pause: bool = False
    lock_after_minutes: int = Field(default=15, ge=1, le=240)
    large_targets: bool = False
    text_percent: int = Field(default=100, ge=80, le=200)


class Waves(Part):
    """How a follow-up begins, and what counts as known recently."""

    elicitation: Literal["fresh_first", "last_map_first"] = "last_map_first"
    known_recently_months: int = Field(default=12, ge=1, le=120)


class Study(Part):
    """Everything about an instrument. See ``netmapper study schema`` for the published JSON Schema.

    ``sectors_of`` names a question about cards with a single choice, and binds the sectors to it: its choice of value 1
    is the first sector clockwise from the top, and so on. Where a card stands and what is answered are then one thing.
    ``withdrawal`` are the ways out that a participant can choose from, one at least, ``distress`` the lines of the sheet that the
    researcher goes through when somebody is upset, ``paradata`` whether it is noted how long each step took.
    """

    format: Literal["netmapper-study"]
    format_version: tuple[Literal[1], Annotated[int, Field(ge=0)]]
    id: Slug
    version: Annotated[str, StringConstraints(pattern=VERSION)]
    title: Text
    description: Text
    licence: str = ""
    notice: Text | None = None
    published: AwareDatetime | None = None
    languages: tuple[Language, ...] = Field(default=("en",), min_length=1)
    rings: Rings
    sectors: tuple[Sector, ...] = Field(default=(), max_length=12)
    sectors_of: Slug | None = None
    node_kinds: tuple[NodeKind, ...] = Field(min_length=1, max_length=5)
    tie_kinds: tuple[TieKind, ...] = Field(default=(), max_length=12)
    resources: tuple[Resource, ...] = Field(default=(), max_length=12)
    effects: EffectWords
    steps: tuple[AnyStep, ...] = Field(min_length=1, max_length=60)
    instruments: tuple[Instrument, ...] = ()
    missing: FrozenMap[Missing, Text]
    consent: tuple[ConsentPurpose, ...] = ()
    contacts: tuple[Contact, ...] = ()
    export: ExportPolicy = ExportPolicy()
    recipients: tuple[Recipient, ...] = ()
    comfort: Comfort = Comfort()
    waves: Waves = Waves()
    withdrawal: tuple[Withdrawn, ...] = Field(default=(Withdrawn.KEEP, Withdrawn.EXCLUDE, Withdrawn.ERASE), min_length=1)
    distress: tuple[Text, ...] = Field(default=(), max_length=30)
    paradata: bool = False
    signature: Signature | None = None

    @property
    def language(self) -> str:
        """The study's own language: the first it lists, and the one to fall back on."""
        return self.languages[0]

    @cached_property
    def ring_edges(self) -> tuple[float, ...]:
        """Outer radius of each ring, 0 to 1, centre outward."""
        return ring_edges([ring.width for ring in self.rings.items])

    @cached_property
    def kinds(self) -> Mapping[str, NodeKind]:
        """Kinds of card by id."""
        return MappingProxyType({kind.id: kind for kind in self.node_kinds})

    @cached_property
    def ties(self) -> Mapping[str, TieKind]:
        """Kinds of tie by id."""
        return MappingProxyType({kind.id: kind for kind in self.tie_kinds})

    @cached_property
    def exchanged(self) -> Mapping[str, Resource]:
        """Resources by id."""
        return MappingProxyType({resource.id: resource for resource in self.resources})

    @cached_property
    def prompts(self) -> Mapping[str, Prompt]:
        """Every prompt of every name generator by id, in the order of the interview."""
        steps = (step for step in self.steps if isinstance(step, NameGeneratorStep))
        return MappingProxyType({prompt.id: prompt for step in steps for prompt in step.prompts})

    @cached_property
    def about_me(self) -> Mapping[str, Question]:
        """Every question about the participant by id: of forms, then of instruments."""
        asked = [question for step in self.steps if isinstance(step, FormStep) for question in step.questions]
        asked += [item for instrument in self.instruments for item in instrument.items]
        return MappingProxyType({question.id: question for question in asked})

    @cached_property
    def sector_values(self) -> Mapping[str, int]:
        """The number of each sector by its id, from 1 clockwise from the top: its value where a question is bound to it."""
        return MappingProxyType({sector.id: number for number, sector in enumerate(self.sectors, 1)})

    def sectors_bound(self, kind: str) -> bool:
        """Whether the sectors are bound to a question that is asked about cards of this kind."""
        return self.sectors_of is not None and self.sectors_of in self.about_cards(kind)

    def instrument_of(self, step: Step) -> Instrument | None:
        """The instrument that a step asks; None where it asks none."""
        if not isinstance(step, QuestionnaireStep):
            return None
        return next((instrument for instrument in self.instruments if instrument.id == step.instrument), None)

    def questions_of(self, step: Step) -> tuple[Question, ...]:
        """The questions about the participant that a step asks, by itself or through its instrument."""
        if isinstance(step, FormStep):
            return step.questions
        instrument = self.instrument_of(step)
        return instrument.items if instrument is not None else ()

    def about_cards(self, kind: str) -> Mapping[str, Question]:
        """Every question about cards of a kind, by id."""
        return MappingProxyType({question.id: question for question in self.kind(kind).attributes})

    def kind(self, name: str) -> NodeKind:
        """A kind of card; NotInStudy where there is none of that name."""
        return _known(self.kinds, "node_kind", name)

    def tie_kind(self, name: str) -> TieKind:
        """A kind of tie; NotInStudy where there is none of that name."""
        return _known(self.ties, "tie_kind", name)

    def resource(self, name: str) -> Resource:
        """A resource; NotInStudy where there is none of that name."""
        return _known(self.exchanged, "resource", name)

    def role(self, kind: str, name: str) -> Role:
        """A role of a kind of card; NotInStudy where there is none of that name."""
        return _known({role.id: role for role in self.kind(kind).roles}, "role", name)

    @cached_property
    def feels_each_exchange(self) -> bool:
        """Whether it is asked how each exchange is, and not only how each card is."""
        return any(isinstance(step, ResourcesStep) and step.effect == "exchange" for step in self.steps)

    def attribute_steps(self) -> tuple[AttributesStep, ...]:
        """The steps that ask about cards."""
        return tuple(step for step in self.steps if isinstance(step, AttributesStep))

    def place(self, radius: float, angle: float) -> Place:
        """A place on this study's map, with its ring and sector. Radius is held within 0 and 1. Raises Nowhere for no number."""
        if not (isfinite(radius) and isfinite(angle)):
            raise Nowhere
        held = min(max(radius, 0.0), 1.0)
        turn = angle % 360.0
        return Place(held, turn, ring_of(held, self.ring_edges), sector_of(turn, [sector.id for sector in self.sectors]))


def _known(parts: Mapping[str, Found], what: str, name: str) -> Found:
    if name not in parts:
        raise NotInStudy(what, name)
    return parts[name]
