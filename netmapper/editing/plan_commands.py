"""The commands about plans, and about copies of the page for someone whom the participant chose. No words, no disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from netmapper.domain.codes import Aim, Decider
from netmapper.domain.errors import AlreadyThere, NoSuchCopy, NoSuchPlan
from netmapper.domain.ids import NodeId
from netmapper.domain.network import HandedCopy, NetworkMap, Plan
from netmapper.domain.text import says_something
from netmapper.editing.change import Change, between
from netmapper.editing.command import name_of, node_of
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Begins a plan by what it is about; its words come later."""

    plan_id: int
    aim: Aim

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises AlreadyThere."""
        if self.plan_id in before.plans:
            raise AlreadyThere(self.plan_id)
        return between(before, [("plans", self.plan_id, Plan(self.plan_id, self.aim))], "make_plan")


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """Changes what is said of a plan; what is None stays as it is. ``joins`` while words are being typed."""

    plan_id: int
    aim: Aim | None = None
    text: str | None = None
    cards: frozenset[NodeId] | None = None
    helpers: frozenset[NodeId] | None = None
    help: str | None = None
    decided: Decider | None = None
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchPlan, NoSuchNode or EgoStays."""
        now = plan_of(before, self.plan_id)
        for card in (self.cards or frozenset()) | (self.helpers or frozenset()):
            node_of(before, card)
        told = Plan(
            now.id,
            now.aim if self.aim is None else self.aim,
            now.text if self.text is None else _kept(self.text),
            now.cards if self.cards is None else self.cards,
            now.helpers if self.helpers is None else self.helpers,
            now.help if self.help is None else _kept(self.help),
            now.decided if self.decided is None else self.decided,
        )
        return between(before, [("plans", now.id, told)], "change_plan", joins=self.joins)


@dataclass(frozen=True, slots=True)
class RemovePlan:
    """Takes a plan away. Undo brings it back."""

    plan_id: int

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """What was not there asks for nothing."""
        return between(before, [("plans", self.plan_id, None)], "remove_plan")


@dataclass(frozen=True, slots=True)
class MakeCopy:
    """Notes that a copy was made: for whom, with which parts, and on which ISO date.

    Quiet, as all about copies is: a copy is out of the program, so that no undo could take it back.
    """

    copy_id: int
    whom: str
    parts: tuple[str, ...]
    on: str

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises AlreadyThere, or EmptyName where nobody is said."""
        if self.copy_id in before.copies:
            raise AlreadyThere(self.copy_id)
        return _quiet(before, HandedCopy(self.copy_id, name_of(self.whom), self.parts, self.on), "make_copy")


@dataclass(frozen=True, slots=True)
class HandOver:
    """Notes that a copy was handed over, on this ISO date."""

    copy_id: int
    on: str

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchCopy for one that is not there, or was taken back. One that was handed over asks for nothing."""
        now = copy_of(before, self.copy_id)
        if now.taken_back is not None:
            raise NoSuchCopy(self.copy_id)
        return _quiet(before, replace(now, handed=now.handed or self.on), "hand_over")


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Notes that a copy was taken back, on this ISO date: only until it was handed over."""

    copy_id: int
    on: str

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchCopy for one that is not there, or was handed over. One that was taken back asks for nothing."""
        now = copy_of(before, self.copy_id)
        if now.handed is not None:
            raise NoSuchCopy(self.copy_id)
        return _quiet(before, replace(now, taken_back=now.taken_back or self.on), "take_back")


def plan_of(before: NetworkMap, plan_id: int) -> Plan:
    """The plan of a number; raises NoSuchPlan."""
    if plan_id not in before.plans:
        raise NoSuchPlan(plan_id)
    return before.plans[plan_id]


def copy_of(before: NetworkMap, copy_id: int) -> HandedCopy:
    """The copy of a number; raises NoSuchCopy."""
    if copy_id not in before.copies:
        raise NoSuchCopy(copy_id)
    return before.copies[copy_id]


def next_number(there: Mapping[int, Plan] | Mapping[int, HandedCopy]) -> int:
    """The number after the highest that is there."""
    return max(there, default=0) + 1


def plans_without(plans: Iterable[Plan], node: NodeId) -> Iterable[Plan]:
    """The plans that a card is part of, without it."""
    return (
        replace(plan, cards=plan.cards - {node}, helpers=plan.helpers - {node})
        for plan in plans
        if node in plan.cards | plan.helpers
    )


def _quiet(before: NetworkMap, copy: HandedCopy, verb: str) -> Change:
    return replace(between(before, [("copies", copy.id, copy)], verb), quiet=True)


def _kept(text: str) -> str:
    return text if says_something(text) else ""
