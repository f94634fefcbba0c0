"""The commands about groups that are there: their names, and which cards are in them. A card may be in several."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.errors import NoSuchGroup
from netmapper.domain.ids import GroupId, NodeId
from netmapper.domain.network import Group, NetworkMap
from netmapper.editing.change import Change, between
from netmapper.editing.command import name_of, node_of
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class RenameGroup:
    """Gives a group another name. ``joins`` while it is being typed, so that one undo takes the whole name back."""

    group: GroupId
    label: str
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises EmptyName or NoSuchGroup."""
        group = replace(_group_of(before, self.group), label=name_of(self.label))
        return between(before, [("groups", group.id, group)], "rename_group", joins=self.joins)


@dataclass(frozen=True, slots=True)
class JoinGroup:
    """Puts cards into a group; those that are in it already stay."""

    group: GroupId
    nodes: frozenset[NodeId]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchGroup, NoSuchNode or EgoStays."""
        group = _group_of(before, self.group)
        for node in self.nodes:
            node_of(before, node)
        return between(before, [("groups", group.id, replace(group, members=group.members | self.nodes))], "join_group")


@dataclass(frozen=True, slots=True)
class LeaveGroup:
    """Takes cards out of a group; the cards stay, and so does the group."""

    group: GroupId
    nodes: frozenset[NodeId]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchGroup. Cards that are not in it ask for nothing."""
        group = _group_of(before, self.group)
        return between(before, [("groups", group.id, replace(group, members=group.members - self.nodes))], "leave_group")


def _group_of(before: NetworkMap, group_id: GroupId) -> Group:
    if group_id not in before.groups:
        raise NoSuchGroup(group_id)
    return before.groups[group_id]
