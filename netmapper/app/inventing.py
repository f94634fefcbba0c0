"""Plausible interviews with people who do not exist: for a first look, for training, for planning a study, for benchmarks.

Everything is drawn from the study in hand, so that any study can be tried out. The same seed gives the same person.
Sizes follow published figures: 20 psychosis studies with a median of 11.7 people, quartiles 10.0 to 15.6, range 4.6 to
44.9; in 380 people with severe mental illness 43.7 % of those named were mental-health staff.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from netmapper.app.invented_answers import invented_answer
from netmapper.app.invented_words import Invented as Name
from netmapper.app.invented_words import invented_names
from netmapper.domain.codes import ConsentAnswer, Direction, Effect, StepStatus
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import NetworkMap, Scalar
from netmapper.editing.commands import (
    AddNode,
    Command,
    DrawTie,
    GiveAnswer,
    GiveConsent,
    MarkPrompt,
    MarkStep,
    PlaceNode,
    RecordExchange,
    SayEffect,
)
from netmapper.study.conditions import holds
from netmapper.study.model import Study
from netmapper.study.on_map import is_asked
from netmapper.study.parts import NodeKind, Resource
from netmapper.study.questions import Question

EFFECTS = (Effect.HELPS, Effect.HELPS_AND_COSTS, Effect.NO_DIFFERENCE, Effect.COSTS, Effect.NOT_SAID)
EFFECT_SHARES = (54, 20, 11, 8, 7)


@dataclass(frozen=True, slots=True)
class Temper:
    """A kind of network to invent: shares of people, places and activities, of practitioners, and what passes and links."""

    name: str
    shares: tuple[int, int, int]
    practitioners: float
    passes: float
    linked: float
    size: tuple[float, float]


TEMPERS = (
    Temper("diverse", (56, 22, 22), 0.25, 0.42, 2.4, (2.9, 0.4)),
    Temper("family", (70, 16, 14), 0.15, 0.55, 2.6, (2.6, 0.35)),
    Temper("formal", (66, 20, 14), 0.6, 0.3, 1.2, (2.1, 0.5)),
)
"""Three kinds in the spirit of the study's three types; size is the mean and spread of the logarithm of the number of cards."""


def invented_size(random: Random, temper: Temper) -> int:
    """How many cards such a person names: mostly 5 to 30, now and then 0, 1 or 3, and 60 at the most."""
    if random.random() < 0.04:
        return random.choice((0, 1, 3))
    return max(2, min(60, round(random.lognormvariate(*temper.size))))


@dataclass
class Invented:
    """One invented interview as the commands that a hand would give, in their order."""

    study: Study
    random: Random
    cards: int
    temper: Temper
    on: str
    kinds: dict[NodeId, NodeKind] = field(default_factory=dict)
    practitioners: set[NodeId] = field(default_factory=set)
    given: dict[tuple[str, NodeId], Scalar | tuple[Scalar, ...] | None] = field(default_factory=dict)

    def commands(self) -> Iterator[Command]:
        """The whole interview: every step of the study, done or, rarely, skipped."""
        yield from self._consents()
        yield from self._names()
        yield from self._places()
        yield from self._links()
        yield from self._exchanges()
        yield from self._answers()
        so_far = SoFar(self.kinds, self.given)
        for step in self.study.steps:
            yield MarkStep(step.id, StepStatus.DONE if is_asked(step, NetworkMap(), so_far) else StepStatus.NOT_ASKED)

    def _consents(self) -> Iterator[Command]:
        for purpose in self.study.consent:
            agreed = purpose.enables == "map" or self.random.random() < 0.85
            yield GiveConsent(purpose.id, ConsentAnswer.YES if agreed else ConsentAnswer.NO, self.on)

    def _names(self) -> Iterator[Command]:
        taken: set[str] = set()
        wanted = self._kinds_wanted()
        for number, kind in enumerate(wanted, 1):
            node = NodeId(number)
            practitioner = kind.code == 1 and self.random.random() < self.temper.practitioners
            named = self._name(kind, practitioner, taken)
            taken.add(named.label)
            self.kinds[node] = kind
            if practitioner:
                self.practitioners.add(node)
            yield AddNode(
                node,
                TieId(number),
                f"{self.random.getrandbits(64):016x}",
                kind.id,
                named.label,
                prompt=self._prompt(kind, practitioner),
                role=self._role(kind, practitioner, named),
                icon=named.icon if named.icon in kind.icons else None,
            )
        present = {kind.id for kind in self.kinds.values()}
        for prompt in self.study.prompts.values():
            if prompt.kind not in present:
                yield MarkPrompt(prompt.id, nobody=True)

    def _kinds_wanted(self) -> list[NodeKind]:
        shares = [self.temper.shares[kind.code - 1] if kind.code <= 3 else 10 for kind in self.study.node_kinds]
        drawn = self.random.choices(self.study.node_kinds, shares, k=self.cards)
        if self.cards >= 2 * len(self.study.node_kinds):
            drawn[: len(self.study.node_kinds)] = self.study.node_kinds
        return sorted(drawn, key=self.study.node_kinds.index)

    def _prompt(self, kind: NodeKind, practitioner: bool) -> str | None:
        """The first prompt of this kind, or the last for practitioners, who are asked for later."""
        prompts = [prompt.id for prompt in self.study.prompts.values() if prompt.kind == kind.id]
        return (prompts[-1] if practitioner else prompts[0]) if prompts else None

    def _name(self, kind: NodeKind, practitioner: bool, taken: set[str]) -> Name:
        names = [name for name in invented_names(kind.code, practitioner) if name.label not in taken]
        stem = kind.label.into(self.study.language)
        numbered = (f"{stem} {number}" for number in range(1, self.cards + 2))
        return self.random.choice(names) if names else Name(next(label for label in numbered if label not in taken))

    def _role(self, kind: NodeKind, practitioner: bool, named: Name) -> str | None:
        """The role that suits the name; else, for people, one of the study's first, which are the most ordinary."""
        roles = [role for role in kind.roles if role.practitioner == practitioner]
        suits = [role.id for role in roles if named.role and named.role in role.label.into(self.study.language).lower()]
        ordinary = [role.id for role in roles[:4]] if kind.code == 1 else []
        if suits or not ordinary:
            return suits[0] if suits else None
        return self.random.choices(ordinary, (1, 6, 6, 3)[: len(ordinary)])[0]

    def _places(self) -> Iterator[Command]:
        edges = self.study.ring_edges
        shares = [5.0, *(3.0 / ring for ring in range(1, len(edges)))]
        placed = [node for node in self.kinds if len(self.kinds) <= 4 or self.random.random() >= 0.06]
        rings = {node: self.random.choices(range(1, len(edges) + 1), shares)[0] for node in placed}
        for ring, edge in enumerate(edges, 1):
            inner = edges[ring - 2] if ring > 1 else edge * 0.42
            inside = [node for node in placed if rings[node] == ring]
            for node, angle in zip(inside, _spread(len(inside), self.random), strict=True):
                radius = inner + (edge - inner) * self.random.uniform(0.25, 0.8)
                yield PlaceNode(node, Place(radius, angle, ring))

    def _links(self) -> Iterator[Command]:
        wanted = round(len(self.kinds) * self.temper.linked / 2)
        nodes = list(self.kinds)
        number = len(nodes)
        for one, other in _pairs(nodes, wanted, self.random):
            relation = self._relation(self.kinds[one], self.kinds[other])
            if relation is not None:
                number += 1
                yield DrawTie(TieId(number), one, other, relation)

    def _relation(self, one: NodeKind, other: NodeKind) -> str | None:
        pairs = {(one.id, other.id), (other.id, one.id)}
        fitting = [kind.id for kind in self.study.tie_kinds if not kind.between or pairs & set(kind.between)]
        return self.random.choice(fitting) if fitting else None

    def _exchanges(self) -> Iterator[Command]:
        for resource in self.study.resources:
            given = list(self._exchanges_of(resource))
            yield from given or [MarkPrompt(resource.id, nobody=True)]
        for node in self.kinds:
            yield SayEffect(TieId(node), self._effect())

    def _exchanges_of(self, resource: Resource) -> Iterator[Command]:
        for node, kind in self.kinds.items():
            fits = not resource.kinds or kind.id in resource.kinds
            share = self.temper.passes * (1.0 if kind.code == 1 else 0.3)
            if not fits or self.random.random() > share:
                continue
            both = kind.code == 1 and node not in self.practitioners and self.random.random() < 0.45
            ways = resource.directions if both else resource.directions[:1]
            for direction in ways:
                yield RecordExchange(TieId(node), resource.id, Direction(direction), self._effect())

    def _effect(self) -> Effect:
        return self.random.choices(EFFECTS, EFFECT_SHARES)[0]

    def _answers(self) -> Iterator[Command]:
        for question in self.study.about_me.values():
            yield from self._answer(question, EGO)
        for step in self.study.attribute_steps():
            for node, kind in self.kinds.items():
                if kind.id == step.kind:
                    questions = self.study.about_cards(kind.id)
                    for name in step.questions:
                        yield from self._answer(questions[name], node)

    def _answer(self, question: Question, node: NodeId) -> Iterator[Command]:
        if holds(question.when, SoFar(self.kinds, self.given, node)):
            value, missing = invented_answer(question, list(self.kinds), self.random)
            self.given[question.id, node] = value
            yield GiveAnswer(question.id, node, value, missing)


@dataclass(frozen=True, slots=True)
class SoFar:
    """What conditions look at, while an interview is being invented."""

    kinds: Mapping[NodeId, NodeKind]
    given: Mapping[tuple[str, NodeId], Scalar | tuple[Scalar, ...] | None]
    node: NodeId = EGO

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        """What was answered about this card, else about the participant."""
        return self.given.get((item, self.node), self.given.get((item, EGO)))

    def count(self, kind: str | None) -> int:
        """How many cards of a kind were named; of all kinds for None."""
        return sum(1 for found in self.kinds.values() if kind in {None, found.id})

    def role(self) -> None:
        """None: what invented cards are to me is no ground for a question."""


def _spread(count: int, random: Random) -> list[float]:
    """Angles in degrees that keep cards apart: evenly spaced, in a drawn order, each a little off its spot."""
    if not count:
        return []
    share, turn = 360.0 / count, random.uniform(0.0, 360.0)
    angles = [(turn + (index + random.uniform(0.3, 0.7)) * share) % 360.0 for index in range(count)]
    random.shuffle(angles)
    return angles


def _pairs(nodes: Sequence[NodeId], wanted: int, random: Random) -> list[tuple[NodeId, NodeId]]:
    """Distinct pairs, with a liking for those who share an acquaintance, as in real networks."""
    pairs: set[tuple[NodeId, NodeId]] = set()
    most = len(nodes) * (len(nodes) - 1) // 2
    while len(pairs) < min(wanted, most):
        if pairs and random.random() < 0.4:
            hub = random.choice(sorted(pairs))
            near = [other for pair in pairs for other in pair if hub[0] in pair and other != hub[0]]
            one, other = random.choice(near), random.choice(near)
        else:
            one, other = random.choice(nodes), random.choice(nodes)
        if one != other:
            pairs.add((min(one, other), max(one, other)))
        elif random.random() < 0.5 and most > len(pairs):
            free = next((a, b) for a in nodes for b in nodes if a < b and (a, b) not in pairs)
            pairs.add(free)
    return sorted(pairs)
