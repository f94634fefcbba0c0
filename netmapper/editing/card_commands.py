"""The commands about cards and groups of cards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.errors import AlreadyThere, NotInStudy
from netmapper.domain.geometry import Place, middle_of
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import (
    Answer,
    AnswerKey,
    Group,
    NetworkMap,
    Node,
    PromptState,
    Tie,
)
from netmapper.editing.change import Change, between
from netmapper.editing.command import TO_ME, Wanted, name_of, node_of, without_tie
from netmapper.editing.plan_commands import plans_without
from netmapper.editing.sectors import answered_by, answered_sector, free_on_ring, turned
from netmapper.study.model import Study


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
    wave: int = 1

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName, AlreadyThere or NotInStudy."""
        kind = study.kind(self.kind)
        taken = self.node in before.nodes or self.node in before.last_nodes or self.node == EGO
        if taken or self.tie in before.ties or self.tie in before.last_ties:  # numbers of last time mean its cards still
            raise AlreadyThere(self.node)
        if self.prompt is not None and self.prompt not in study.prompts:
            raise NotInStudy("prompt", self.prompt)
        if self.role is not None:
            study.role(self.kind, self.role)
        prompts = (self.prompt,) if self.prompt else ()
        node = Node(
            self.node,
            self.persistent_id,
            kind.id,
            name_of(self.label),
            icon=self.icon,
            role=self.role,
            prompts=prompts,
            wave=self.wave,
        )
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
        node = node_of(before, self.node)
        return between(before, [("nodes", node.id, replace(node, label=name_of(self.label)))], "rename_node", joins=self.joins)


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
        node = node_of(before, self.node)
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
        """Raises NoSuchNode, EgoStays or Nowhere. Ring and sector are worked out again from radius and angle."""
        node = node_of(before, self.node)
        place = self.place and study.place(self.place.radius, self.place.angle)
        wanted: list[Wanted] = [("nodes", node.id, replace(node, place=place))]
        return between(before, [*wanted, *answered_by(before, study, node, place)], "place_node")


@dataclass(frozen=True, slots=True)
class SendToRing:
    """Puts a card on a ring where there is most room: the way of taps and keys. It says a ring, and nothing of a sector."""

    node: NodeId
    ring: int

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode, EgoStays or NotInStudy. A card that is in this ring already stays where it is."""
        node = node_of(before, self.node)
        if not 1 <= self.ring <= len(study.ring_edges):
            raise NotInStudy("ring", str(self.ring))
        if node.place is not None and node.place.ring == self.ring:
            return between(before, [], "place_node")
        sector = answered_sector(before, study, node)
        angle = node.place.angle if node.place is not None else free_on_ring(before, study, node, self.ring, sector)
        place = study.place(middle_of(self.ring, study.ring_edges), angle)
        return between(before, [("nodes", node.id, replace(node, place=place))], "place_node")


@dataclass(frozen=True, slots=True)
class TurnToSector:
    """Puts a card into a sector, on the ring where it stands: the way of taps. From the tray, only the answer is kept."""

    node: NodeId
    sector: str

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode, EgoStays or NotInStudy. Where sectors are bound to a question, that is answered."""
        node = node_of(before, self.node)
        if self.sector not in study.sector_values:
            raise NotInStudy("sector", self.sector)
        number = study.sector_values[self.sector]
        wanted = turned(before, study, node, number)
        if study.sectors_of is not None and study.sectors_bound(node.kind):
            key = AnswerKey(study.sectors_of, node.id)
            wanted.append(("answers", key, Answer(key, number)))
        return between(before, wanted, "place_node")


@dataclass(frozen=True, slots=True)
class RemoveNode:
    """Takes a card off, with its ties, exchanges, answers and places in groups and plans. Undo brings all of it back."""

    node: NodeId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or EgoStays."""
        node = node_of(before, self.node)
        wanted: list[Wanted] = [("nodes", node.id, None)]
        for tie in before.ties_of(node.id):
            wanted += without_tie(before, tie.id)
        wanted += [("answers", key, None) for key in before.answers if key.node == node.id]
        for group in before.groups.values():
            if node.id in group.members:
                wanted.append(("groups", group.id, replace(group, members=group.members - {node.id})))
        wanted += [("plans", plan.id, plan) for plan in plans_without(before.plans.values(), node.id)]
        return between(before, wanted, "remove_node")


@dataclass(frozen=True, slots=True)
class DrawGroup:
    """Draws or changes a group: its name and its members."""

    group: GroupId
    label: str
    members: frozenset[NodeId]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName or NoSuchNode."""
        for member in self.members:
            node_of(before, member)
        return between(before, [("groups", self.group, Group(self.group, name_of(self.label), self.members))], "draw_group")


@dataclass(frozen=True, slots=True)
class RemoveGroup:
    """Takes a group's outline away; its cards stay."""

    group: GroupId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """What was not there asks for nothing."""
        return between(before, [("groups", self.group, None)], "remove_group")
