"""The commands: each a verb with its facts. Planning checks everything and changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from netmapper.domain.codes import ConsentAnswer, Direction, Effect, Missing, StepStatus
from netmapper.domain.errors import AlreadyThere, EgoStays, EmptyName, NoSuchNode, NoSuchTie, NotInStudy, TieToSelf
from netmapper.domain.geometry import Place, free_angle, middle_of
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import (
    Answer,
    AnswerKey,
    Consent,
    Exchange,
    ExchangeKey,
    Group,
    Key,
    NetworkMap,
    Node,
    PromptState,
    Record,
    Scalar,
    StepState,
    Tie,
)
from netmapper.domain.text import clean_name, says_something
from netmapper.editing.change import Change, between, merged
from netmapper.study.model import Study

TO_ME = "to_me"
"""The relation of every tie between the participant and a card."""

Wanted = tuple[str, Key, Record | None]


class Command(Protocol):
    """A wish to change the map."""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """The change it asks for, by what stands there now; raises a MapError where the rules do not allow it."""


@dataclass(frozen=True, slots=True)
class AddNode:
    """Names somebody or something: a card in the tray, and its tie to Me."""

    node: NodeId
    tie: TieId
    persistent_id: str
    kind: str
    label: str
    prompt: str | None = None
    role: str | None = None
    icon: str | None = None

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName, AlreadyThere or NotInStudy."""
        kind = study.kind(self.kind)
        if self.node in before.nodes or self.node == EGO or self.tie in before.ties:
            raise AlreadyThere(self.node)
        if self.prompt is not None and self.prompt not in study.prompts:
            raise NotInStudy("prompt", self.prompt)
        if self.role is not None:
            study.role(self.kind, self.role)
        prompts = (self.prompt,) if self.prompt else ()
        node = Node(self.node, self.persistent_id, kind.id, _named(self.label), role=self.role, icon=self.icon, prompts=prompts)
        wanted: list[Wanted] = [
            ("nodes", node.id, node),
            ("ties", self.tie, Tie(self.tie, EGO, node.id, TO_ME, directed=True)),
        ]
        if self.prompt is not None:
            wanted.append(("prompts", self.prompt, PromptState(self.prompt)))
        return between(before, wanted, "add_node")


@dataclass(frozen=True, slots=True)
class RenameNode:
    """Gives a card another name. ``joins`` while it is being typed, so that one undo takes the whole name back."""

    node: NodeId
    label: str
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName or NoSuchNode."""
        node = _node(before, self.node)
        return between(before, [("nodes", node.id, replace(node, label=_named(self.label)))], "rename_node", joins=self.joins)


@dataclass(frozen=True, slots=True)
class DescribeNode:
    """Sets a card's role, icon or note; what is None stays as it is, and an empty text takes the thing away."""

    node: NodeId
    role: str | None = None
    icon: str | None = None
    note: str | None = None
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or NotInStudy."""
        node = _node(before, self.node)
        if self.role:
            study.role(node.kind, self.role)
        told = replace(
            node,
            role=node.role if self.role is None else self.role or None,
            icon=node.icon if self.icon is None else self.icon or None,
            note=node.note if self.note is None else self.note,
        )
        return between(before, [("nodes", node.id, told)], "describe_node", joins=self.joins)


@dataclass(frozen=True, slots=True)
class PlaceNode:
    """Puts a card on the map, or back into the tray with None."""

    node: NodeId
    place: Place | None

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or EgoStays. Ring and sector are worked out again from radius and angle."""
        node = _node(before, self.node)
        place = self.place and study.place(self.place.radius, self.place.angle)
        return between(before, [("nodes", node.id, replace(node, place=place))], "place_node")


@dataclass(frozen=True, slots=True)
class SendToRing:
    """Puts a card on a ring where there is most room: the way of taps and keys."""

    node: NodeId
    ring: int

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode, EgoStays or NotInStudy. A card that is in this ring already stays where it is."""
        node = _node(before, self.node)
        if not 1 <= self.ring <= len(study.ring_edges):
            raise NotInStudy("ring", str(self.ring))
        if node.place is not None and node.place.ring == self.ring:
            return between(before, [], "place_node")
        others = [other.place.angle for other in before.in_ring(self.ring) if other.place is not None]
        angle = node.place.angle if node.place is not None else free_angle(others)
        place = study.place(middle_of(self.ring, study.ring_edges), angle)
        return between(before, [("nodes", node.id, replace(node, place=place))], "place_node")


@dataclass(frozen=True, slots=True)
class RemoveNode:
    """Takes a card off, with its ties, exchanges, answers and places in groups. Undo brings all of it back."""

    node: NodeId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or EgoStays."""
        node = _node(before, self.node)
        wanted: list[Wanted] = [("nodes", node.id, None)]
        for tie in before.ties_of(node.id):
            wanted += _without_tie(before, tie.id)
        wanted += [("answers", key, None) for key in before.answers if key.node == node.id]
        for group in before.groups.values():
            if node.id in group.members:
                wanted.append(("groups", group.id, replace(group, members=group.members - {node.id})))
        return between(before, wanted, "remove_node")


@dataclass(frozen=True, slots=True)
class DrawTie:
    """Links two cards. The same link drawn a second time asks for nothing new."""

    tie: TieId
    source: NodeId
    target: NodeId
    relation: str

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode, EgoStays, TieToSelf, AlreadyThere or NotInStudy (kind unknown, or not for these two kinds)."""
        kind = study.tie_kind(self.relation)
        ends = _node(before, self.source), _node(before, self.target)
        if self.source == self.target:
            raise TieToSelf(self.source)
        pair = (ends[0].kind, ends[1].kind)
        if kind.between and pair not in kind.between and pair[::-1] not in kind.between:
            raise NotInStudy("tie_kind_between", " ".join(pair))
        if self.tie in before.ties:
            raise AlreadyThere(self.tie)
        same = before.tie_between(self.source, self.target, self.relation)
        if same is not None and (not kind.directed or same.source == self.source):
            return between(before, [], "draw_tie")
        tie = Tie(self.tie, self.source, self.target, kind.id, directed=kind.directed)
        return between(before, [("ties", tie.id, tie)], "draw_tie")


@dataclass(frozen=True, slots=True)
class RemoveTie:
    """Takes a link between two cards away, with what passed along it. A tie to Me goes only with its card."""

    tie: TieId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie or EgoStays."""
        if _tie(before, self.tie).to_me:
            raise EgoStays
        return between(before, _without_tie(before, self.tie), "remove_tie")


@dataclass(frozen=True, slots=True)
class RecordExchange:
    """Says that a resource passes one way along a tie, and how that is."""

    tie: TieId
    resource: str
    direction: Direction
    effect: Effect = Effect.NOT_SAID

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie or NotInStudy. It also takes back a "nobody" said to this resource."""
        tie = _tie(before, self.tie)
        resource = study.resource(self.resource)
        if self.direction not in resource.directions:
            raise NotInStudy("direction", self.direction.name.lower())
        key = ExchangeKey(tie.id, resource.id, self.direction)
        old = before.exchanges.get(key)
        told = replace(old, effect=self.effect) if old else Exchange(key, self.effect)
        return between(before, [("exchanges", key, told), ("prompts", resource.id, PromptState(resource.id))], "record_exchange")


@dataclass(frozen=True, slots=True)
class RemoveExchange:
    """Says that a resource does not pass this way after all."""

    tie: TieId
    resource: str
    direction: Direction

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie. What was not there asks for nothing."""
        key = ExchangeKey(_tie(before, self.tie).id, self.resource, self.direction)
        return between(before, [("exchanges", key, None)], "remove_exchange")


@dataclass(frozen=True, slots=True)
class SayEffect:
    """Says how a card, or a link, is for the participant."""

    tie: TieId
    effect: Effect

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie."""
        tie = _tie(before, self.tie)
        return between(before, [("ties", tie.id, replace(tie, effect=self.effect))], "say_effect")


@dataclass(frozen=True, slots=True)
class DrawGroup:
    """Draws or changes a group: its name and its members."""

    group: GroupId
    label: str
    members: frozenset[NodeId]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName or NoSuchNode."""
        for member in self.members:
            _node(before, member)
        return between(before, [("groups", self.group, Group(self.group, _named(self.label), self.members))], "draw_group")


@dataclass(frozen=True, slots=True)
class RemoveGroup:
    """Takes a group's outline away; its cards stay."""

    group: GroupId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """What was not there asks for nothing."""
        return between(before, [("groups", self.group, None)], "remove_group")


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """Answers a question about the participant or a card: a value, or the reason for none. Neither takes it away."""

    item: str
    node: NodeId = EGO
    value: Scalar | tuple[Scalar, ...] | None = None
    missing: Missing | None = None
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or NotInStudy. No rule about values ever stops an answer from being kept."""
        known = study.about_me if self.node == EGO else study.about_cards(_node(before, self.node).kind)
        if self.item not in known:
            raise NotInStudy("question", self.item)
        key = AnswerKey(self.item, self.node)
        nothing = self.value is None and self.missing is None
        answer = None if nothing else Answer(key, self.value, None if self.value is not None else self.missing)
        return between(before, [("answers", key, answer)], "give_answer", joins=self.joins)


@dataclass(frozen=True, slots=True)
class MarkStep:
    """Says how far a step came. Quiet: walking through the interview is nothing that undo takes back."""

    step: str
    status: StepStatus

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        if self.step not in {step.id for step in study.steps}:
            raise NotInStudy("step", self.step)
        marked = between(before, [("steps", self.step, StepState(self.step, self.status))], "mark_step")
        return replace(marked, quiet=True)


@dataclass(frozen=True, slots=True)
class MarkPrompt:
    """Says that a prompt or a resource was asked, skipped, or answered with "nobody"."""

    prompt: str
    nobody: bool = False
    skipped: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        if self.prompt not in study.prompts and self.prompt not in study.exchanged:
            raise NotInStudy("prompt", self.prompt)
        state = PromptState(self.prompt, nobody=self.nobody, skipped=self.skipped)
        return between(before, [("prompts", self.prompt, state)], "mark_prompt")


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """Writes down what was answered to one purpose; ``on`` is an ISO date."""

    purpose: str
    answer: ConsentAnswer
    on: str
    how: str = "screen"
    by: str = ""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        found = next((purpose for purpose in study.consent if purpose.id == self.purpose), None)
        if found is None:
            raise NotInStudy("purpose", self.purpose)
        consent = Consent(found.id, self.answer, self.on, found.version, self.how, self.by)
        return between(before, [("consents", found.id, consent)], "give_consent")


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step: one gesture is one undo."""

    verb: str
    commands: tuple[Command, ...]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises what any of them raises, and then none of them happens."""
        changes: list[Change] = []
        state = before
        for command in self.commands:
            changes.append(command.plan(state, study))
            state = changes[-1].applied_to(state)
        return Change(self.verb, merged(changes))


def _named(typed: str) -> str:
    label = clean_name(typed)
    if not says_something(label):
        raise EmptyName
    return label


def _node(before: NetworkMap, node_id: NodeId) -> Node:
    if node_id == EGO:
        raise EgoStays
    if node_id not in before.nodes:
        raise NoSuchNode(node_id)
    return before.nodes[node_id]


def _tie(before: NetworkMap, tie_id: TieId) -> Tie:
    if tie_id not in before.ties:
        raise NoSuchTie(tie_id)
    return before.ties[tie_id]


def _without_tie(before: NetworkMap, tie_id: TieId) -> Iterable[Wanted]:
    return [("ties", tie_id, None), *(("exchanges", exchange.key, None) for exchange in before.exchanges_on(tie_id))]
