"""The commands of coming back: what each card of last time is now, and which card of today is one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from netmapper.domain.codes import Effect, Ending, Verdict
from netmapper.domain.errors import AlreadyThere, NoSuchNode, NotInStudy
from netmapper.domain.geometry import Place, middle_of
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Answer, AnswerKey, NetworkMap, Node, Plan, Review
from netmapper.editing.card_commands import RemoveNode
from netmapper.editing.change import Change, between, merged
from netmapper.editing.command import Wanted, node_of
from netmapper.editing.pointing import pointing
from netmapper.study.model import Study

STEPS: Mapping[Verdict | None, int] = MappingProxyType({Verdict.CLOSER: -1, Verdict.FURTHER: 1})
"""By how many rings a verdict moves a card."""


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """Says what a card of last time is now; no verdict takes that back. ``reason`` is for what ended only.

    What ended goes off today's map, and whatever did not comes back to it, as it was last time.
    """

    node: NodeId
    verdict: Verdict | None
    reason: Ending | None = None

    def __post_init__(self) -> None:
        if self.reason is not None and self.verdict is not Verdict.ENDED:
            raise ValueError("only what ended has a reason for it")

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode for a card that was not on last time's map.

        Closer and further are one ring from where the card was last time; one that stands there already, or in the tray,
        stays. Taking a verdict back puts the card where it was before it.
        """
        last = _last(before, self.node)
        said = self.verdict and Review(self.node, self.verdict, self.reason)
        reviewed = between(before, [("reviews", self.node, said)], "review_card")
        changes = [reviewed, *self._of_the_card(before, study, last)]
        return Change("review_card", merged(changes))

    def _of_the_card(self, before: NetworkMap, study: Study, last: Node) -> Iterator[Change]:
        if self.verdict is Verdict.ENDED:
            if last.id in before.nodes:
                yield RemoveNode(last.id).plan(before, study)
            return
        state = before
        if last.id not in before.nodes:
            if self.verdict is None and not _was_taken_off(before, study, last.id):
                return
            back = between(before, _brought_back(before, study, last), "review_card")
            yield back
            state = back.applied_to(before)
        node = state.nodes[last.id]
        place = _reviewed_place(before, study, node, last, self.verdict)
        yield between(state, [("nodes", node.id, replace(node, place=place))], "review_card")


@dataclass(frozen=True, slots=True)
class Recognise:
    """Says that a card which was named anew today is one of last time: it has that one's number from then on.

    What was said of it today stays. The researcher's note is not touched, since no undo may meet it: the session copies it.
    """

    today: NodeId
    then: NodeId

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or EgoStays, NotInStudy for another kind of card, or AlreadyThere where either card stands
        on both maps."""
        node, last = node_of(before, self.today), _last(before, self.then)
        if node.id in before.last_nodes:
            raise AlreadyThere(node.id)
        if last.id in before.nodes:
            raise AlreadyThere(last.id)
        if node.kind != last.kind:
            raise NotInStudy("kind", node.kind)
        same = replace(node, id=last.id, persistent_id=last.persistent_id, wave=last.wave)
        wanted: list[Wanted] = [("nodes", node.id, None), ("nodes", last.id, same)]
        review = before.reviews.get(last.id)
        if review is not None and review.verdict is Verdict.ENDED:
            wanted.append(("reviews", last.id, None))
        return between(before, [*wanted, *_renumbered(before, study, node.id, last.id)], "recognise")


def _last(before: NetworkMap, node_id: NodeId) -> Node:
    if node_id not in before.last_nodes:
        raise NoSuchNode(node_id)
    return before.last_nodes[node_id]


def _was_taken_off(before: NetworkMap, study: Study, node_id: NodeId) -> bool:
    """Whether only its review keeps a card off today's map. A study that asks afresh first never put it there."""
    review = before.reviews.get(node_id)
    return review is not None and review.verdict is Verdict.ENDED and study.waves.elicitation == "last_map_first"


def _brought_back(before: NetworkMap, study: Study, last: Node) -> Iterator[Wanted]:
    """A card of last time, its tie to Me, its links to cards of today, and its places in groups of today."""
    place = last.place and study.place(last.place.radius, last.place.angle)
    yield "nodes", last.id, replace(last, place=place, prompts=(), note="")
    for tie in before.last_time.ties_of(last.id):
        other = tie.target if tie.source == last.id else tie.source
        drawn = not tie.to_me and before.tie_between(tie.source, tie.target, tie.relation) is not None
        if tie.id not in before.ties and not drawn and (tie.to_me or other in before.nodes):
            yield "ties", tie.id, replace(tie, effect=Effect.NOT_SAID, note="")
    for group in before.last_groups.values():
        here = before.groups.get(group.id)
        if here is not None and last.id in group.members:
            yield "groups", here.id, replace(here, members=here.members | {last.id})


def _reviewed_place(before: NetworkMap, study: Study, node: Node, last: Node, verdict: Verdict | None) -> Place | None:
    """Where a card on today's map stands once this is said of it."""
    if node.place is None or last.place is None:
        return node.place
    told = before.reviews.get(node.id)
    place = node.place
    if told is not None and told.verdict in STEPS and place == _moved(study, last.place, told.verdict):
        place = study.place(last.place.radius, last.place.angle)
    step = STEPS.get(verdict, 0)
    return _moved(study, last.place, verdict) if step and (place.ring - last.place.ring) * step <= 0 else place


def _moved(study: Study, place: Place, verdict: Verdict | None) -> Place:
    """One ring in or out at the same angle; at the innermost and outermost ring the place itself."""
    ring = min(max(place.ring + STEPS.get(verdict, 0), 1), len(study.ring_edges))
    radius = place.radius if ring == place.ring else middle_of(ring, study.ring_edges)
    return study.place(radius, place.angle)


def _renumbered(before: NetworkMap, study: Study, old: NodeId, new: NodeId) -> Iterator[Wanted]:
    """All that was said today of a card, under its other number."""

    def turned(nodes: Any) -> frozenset[NodeId]:
        return frozenset(new if node == old else node for node in nodes)

    for tie in before.ties_of(old):
        source, target = (new if end == old else end for end in (tie.source, tie.target))
        yield "ties", tie.id, replace(tie, source=source, target=target)
    for key, answer in before.answers.items():
        if key.node == old:
            yield "answers", key, None
        there = AnswerKey(key.item, new if key.node == old else key.node)
        said = _pointing_at(answer, old, new) if key.item in pointing(study) else answer
        yield "answers", there, replace(said, key=there)
    for group in before.groups.values():
        yield "groups", group.id, replace(group, members=turned(group.members))
    plans: Mapping[Any, Plan] = before.plans
    for number, plan in plans.items():
        yield "plans", number, replace(plan, cards=turned(plan.cards), helpers=turned(plan.helpers))


def _pointing_at(answer: Answer, old: NodeId, new: NodeId) -> Answer:
    if not isinstance(answer.value, tuple) or old not in answer.value:
        return answer
    return replace(answer, value=tuple(int(new) if card == old else card for card in answer.value))
