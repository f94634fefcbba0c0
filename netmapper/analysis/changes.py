"""What changed between last time and today: the one place that says so, for screens, papers and tables alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from netmapper.domain.codes import Direction, Ending, Verdict
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import NetworkMap, Node, Tie

FIRST = 1
"""The number of the wave that has no last time."""


class State(Enum):
    """What became of a card between two waves; the values are those of the export."""

    KEPT = "kept"
    CLOSER = "closer"
    FURTHER = "further"
    CHANGED = "changed"
    ENDED = "ended"
    NEW = "new"
    NOT_REVIEWED = "not_reviewed"


STILL = frozenset({State.KEPT, State.CLOSER, State.FURTHER, State.CHANGED})
"""The states of a card that was there last time and, as the participant said or showed, is there today."""


class CardChange(NamedTuple):
    """What became of one card. ``reason`` is there for what ended only; a ring, from 1 at the centre, is None off the map."""

    node: NodeId
    state: State
    reason: Ending | None
    ring_then: int | None
    ring_now: int | None


class LinkChange(NamedTuple):
    """A link between two cards that is drawn (``new``) or no longer drawn; the lower number of card stands first."""

    one: NodeId
    other: NodeId
    relation: str
    new: bool


class PassingChange(NamedTuple):
    """That a resource passes (``new``) or no longer passes from one card, or me, to another along a link of this relation."""

    giver: NodeId
    taker: NodeId
    relation: str
    resource: str
    new: bool


class Turnover(NamedTuple):
    """Shares of the cards of two waves, A then and B today, 0 to 1; None where a share would be out of nothing.

    ``stability`` |A∩B| / |A|, ``loss`` |A∖B| / |A|, ``gain`` |B∖A| / |B|, ``jaccard`` |A∩B| / |A∪B|, ``delta`` |B| − |A|.
    """

    stability: float | None
    loss: float | None
    gain: float | None
    jaccard: float | None
    delta: int


def card_changes(network: NetworkMap) -> tuple[CardChange, ...]:
    """What became of each card of last time, and which are new, by number of card; nothing in a first wave.

    What was said in the review holds: ended, closer, further or changed. Where it said that the card is as it was, or said
    nothing and the card is on today's map, its ring speaks: nearer to the centre than then is closer, further out further.
    Otherwise a card is kept where the review said so, and not reviewed where it said nothing: a card of last time that is
    not on today's map is never taken for ended. A card that was not there last time is new.
    """
    if _first(network):
        return ()
    changes = [_of_last(network, then) for then in network.last_nodes.values()]
    new = (node for node in network.nodes.values() if node.id not in network.last_nodes)
    changes += [CardChange(node.id, State.NEW, None, None, _ring(node)) for node in new]
    return tuple(sorted(changes))


def link_changes(network: NetworkMap) -> tuple[LinkChange, ...]:
    """Links between cards that are on both maps, new and gone, by the cards' numbers; which way one points is not told apart.

    It cannot know whether links were asked about at both times: who shows what is gone asks that first.
    """
    then = _links(network.last_ties.values(), network)
    now = _links(network.ties.values(), network)
    return tuple(LinkChange(*link, link in now) for link in sorted(then ^ now))


def passing_changes(network: NetworkMap) -> tuple[PassingChange, ...]:
    """What passes between me and cards that are on both maps, or between two of them, new and gone, giver by giver.

    Each time asks about resources anew, so one that was not asked about today, or was skipped, is not gone.
    """
    then, now = set(_passing(network.last_time, network)), set(_passing(network, network))
    gone = {passing for passing in then - now if _asked(network, passing[3])}
    return tuple(PassingChange(*passing, passing in now) for passing in sorted(gone | (now - then)))


def turnover(changes: Iterable[CardChange]) -> Turnover:
    """How much stayed, went and came. Cards that were not reviewed are in neither wave: they leave every denominator."""
    counted = Counter(change.state for change in changes)
    both = sum(counted[state] for state in STILL)
    ended, new = counted[State.ENDED], counted[State.NEW]
    then, now = both + ended, both + new
    return Turnover(_share(both, then), _share(ended, then), _share(new, now), _share(both, both + ended + new), now - then)


def _first(network: NetworkMap) -> bool:
    return not network.last_nodes and all(node.wave == FIRST for node in network.nodes.values())


def _of_last(network: NetworkMap, then: Node) -> CardChange:
    review, now = network.reviews.get(then.id), network.nodes.get(then.id)
    ring_then, ring_now = _ring(then), _ring(now)
    if review is not None and review.verdict is not Verdict.KEPT:
        reason = review.reason if review.verdict is Verdict.ENDED else None
        return CardChange(then.id, State(review.verdict.value), reason, ring_then, ring_now)
    state = State.NOT_REVIEWED if review is None else State.KEPT
    if ring_then is not None and ring_now is not None and ring_then != ring_now:
        state = State.CLOSER if ring_now < ring_then else State.FURTHER
    return CardChange(then.id, state, None, ring_then, ring_now)


def _ring(node: Node | None) -> int | None:
    return node.place.ring if node is not None and node.place is not None else None


def _links(ties: Iterable[Tie], network: NetworkMap) -> set[tuple[NodeId, NodeId, str]]:
    between = (tie for tie in ties if not tie.to_me and _on_both(network, tie.source, tie.target))
    return {(min(tie.source, tie.target), max(tie.source, tie.target), tie.relation) for tie in between}


def _passing(at: NetworkMap, network: NetworkMap) -> Iterator[tuple[NodeId, NodeId, str, str]]:
    for key in at.exchanges:
        tie = at.ties[key.tie]
        if _on_both(network, tie.source, tie.target):
            ends = (tie.source, tie.target) if key.direction is Direction.GIVEN else (tie.target, tie.source)
            yield (*ends, tie.relation, key.resource)


def _on_both(network: NetworkMap, *nodes: NodeId) -> bool:
    return all(node == EGO or (node in network.nodes and node in network.last_nodes) for node in nodes)


def _asked(network: NetworkMap, resource: str) -> bool:
    state = network.prompts.get(resource)
    return state is not None and state.asked and not state.skipped


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
