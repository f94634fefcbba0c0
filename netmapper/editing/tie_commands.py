"""The commands about ties, and what passes along them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.errors import AlreadyThere, EgoStays, NotInStudy, TieToSelf
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import (
    Exchange,
    ExchangeKey,
    Key,
    NetworkMap,
    PromptState,
    Record,
    Tie,
)
from netmapper.editing.change import Change, between
from netmapper.editing.command import node_of, tie_of, without_tie
from netmapper.study.model import Study


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
        ends = node_of(before, self.source), node_of(before, self.target)
        if self.source == self.target:
            raise TieToSelf(self.source)
        pair = (ends[0].kind, ends[1].kind)
        if kind.between and pair not in kind.between and pair[::-1] not in kind.between:
            raise NotInStudy("tie_kind_between", " ".join(pair))
        if self.tie in before.ties or self.tie in before.last_ties:
            raise AlreadyThere(self.tie)
        ends_tied = {self.source, self.target}
        same = [tie for tie in before.ties_of(self.source) if tie.relation == kind.id and {tie.source, tie.target} == ends_tied]
        if any(not kind.directed or tie.source == self.source for tie in same):
            return between(before, [], "draw_tie")
        tie = Tie(self.tie, self.source, self.target, kind.id, directed=kind.directed)
        return between(before, [("ties", tie.id, tie)], "draw_tie")


@dataclass(frozen=True, slots=True)
class RemoveTie:
    """Takes a link between two cards away, with what passed along it. A tie to Me goes only with its card."""

    tie: TieId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie or EgoStays."""
        if tie_of(before, self.tie).to_me:
            raise EgoStays
        return between(before, without_tie(before, self.tie), "remove_tie")


@dataclass(frozen=True, slots=True)
class RecordExchange:
    """Says that a resource passes one way along a tie, and how that is."""

    tie: TieId
    resource: str
    direction: Direction
    effect: Effect = Effect.NOT_SAID

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie or NotInStudy: a study says which ways between a card and me it asks about, not which between cards.

        What passes between a card and me also takes back a "nobody" said to this resource.
        """
        tie = tie_of(before, self.tie)
        resource = study.resource(self.resource)
        if tie.to_me and self.direction not in resource.directions:
            raise NotInStudy("direction", self.direction.name.lower())
        key = ExchangeKey(tie.id, resource.id, self.direction)
        old = before.exchanges.get(key)
        told = replace(old, effect=self.effect) if old else Exchange(key, self.effect)
        edits: list[tuple[str, Key, Record | None]] = [("exchanges", key, told)]
        if tie.to_me:
            edits.append(("prompts", resource.id, PromptState(resource.id)))
        return between(before, edits, "record_exchange")


@dataclass(frozen=True, slots=True)
class RemoveExchange:
    """Says that a resource does not pass this way after all."""

    tie: TieId
    resource: str
    direction: Direction

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie. What was not there asks for nothing."""
        key = ExchangeKey(tie_of(before, self.tie).id, self.resource, self.direction)
        return between(before, [("exchanges", key, None)], "remove_exchange")


@dataclass(frozen=True, slots=True)
class SayEffect:
    """Says how a card, or a link, is for the participant."""

    tie: TieId
    effect: Effect

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie."""
        tie = tie_of(before, self.tie)
        return between(before, [("ties", tie.id, replace(tie, effect=self.effect))], "say_effect")
