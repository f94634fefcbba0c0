from __future__ import annotations

import pytest

from netmapper.analysis.changes import (
    CardChange,
    LinkChange,
    PassingChange,
    State,
    card_changes,
    link_changes,
    passing_changes,
    turnover,
)
from netmapper.domain.codes import Direction, Ending, Verdict
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import Exchange, ExchangeKey, NetworkMap, Node, PromptState, Review, Tie


def card(number: int, ring: int | None = 2, wave: int = 1) -> Node:
    place = None if ring is None else Place(ring / 4, 90.0, ring)
    return Node(NodeId(number), f"p{number}", "person", f"card {number}", place, wave=wave)


def cards(*nodes: Node) -> dict[NodeId, Node]:
    return {node.id: node for node in nodes}


def review(number: int, verdict: Verdict, reason: Ending | None = None) -> dict[NodeId, Review]:
    return {NodeId(number): Review(NodeId(number), verdict, reason)}


def one(then: Node | None, now: Node | None, said: dict[NodeId, Review] | None = None) -> CardChange:
    (change,) = card_changes(
        NetworkMap(last_nodes=cards(*[then] if then else []), nodes=cards(*[now] if now else []), reviews=said or {})
    )
    return change


@pytest.mark.parametrize("verdict", [Verdict.CLOSER, Verdict.FURTHER, Verdict.CHANGED])
def test_what_was_said_holds_whatever_the_rings_show(verdict: Verdict) -> None:
    said = review(1, verdict)
    assert one(card(1, 2), card(1, 2), said).state.value == verdict.value
    assert one(card(1, 2), card(1, 1), said).state.value == verdict.value
    assert one(card(1, 2), None, said).state.value == verdict.value


def test_what_ended_has_its_reason_and_is_ended_even_while_its_card_stands() -> None:
    said = review(1, Verdict.ENDED, Ending.MOVED)
    assert one(card(1), None, said) == CardChange(NodeId(1), State.ENDED, Ending.MOVED, 2, None)
    assert one(card(1), card(1, 3), said) == CardChange(NodeId(1), State.ENDED, Ending.MOVED, 2, 3)
    assert one(card(1), None, review(1, Verdict.ENDED)).reason is None


@pytest.mark.parametrize("said", [{}, review(1, Verdict.KEPT)])
def test_a_card_in_another_ring_is_closer_or_further(said: dict[NodeId, Review]) -> None:
    assert one(card(1, 3), card(1, 1), said) == CardChange(NodeId(1), State.CLOSER, None, 3, 1)
    assert one(card(1, 1), card(1, 3), said) == CardChange(NodeId(1), State.FURTHER, None, 1, 3)


def test_a_card_that_nothing_speaks_of_is_kept_only_where_that_was_said() -> None:
    for now in (card(1, 2), card(1, None), None):
        assert one(card(1, 2), now).state is State.NOT_REVIEWED
        assert one(card(1, 2), now, review(1, Verdict.KEPT)).state is State.KEPT
    assert one(card(1, None), card(1, 1)).state is State.NOT_REVIEWED


def test_a_card_that_was_not_there_is_new_and_cards_stand_in_order() -> None:
    network = NetworkMap(last_nodes=cards(card(2)), nodes=cards(card(3, wave=2), card(2), card(1, None, wave=2)))
    assert [(change.node, change.state) for change in card_changes(network)] == [
        (1, State.NEW),
        (2, State.NOT_REVIEWED),
        (3, State.NEW),
    ]
    assert one(None, card(1, 3, wave=2)) == CardChange(NodeId(1), State.NEW, None, None, 3)


def test_a_first_time_has_no_changes() -> None:
    assert card_changes(NetworkMap()) == ()
    assert card_changes(NetworkMap(nodes=cards(card(1), card(2)))) == ()


def tie(number: int, source: int, target: int, relation: str = "knows") -> Tie:
    return Tie(TieId(number), NodeId(source), NodeId(target), relation)


def test_links_are_compared_between_cards_of_both_maps_whichever_way_they_were_drawn() -> None:
    network = NetworkMap(
        last_nodes=cards(card(1), card(2), card(3), card(4)),
        nodes=cards(card(1), card(2), card(3), card(5, wave=2)),
        last_ties={tie.id: tie for tie in (tie(1, 1, 2), tie(2, 3, 2), tie(3, 3, 4), tie(4, 0, 1, "me"))},
        ties={tie.id: tie for tie in (tie(9, 2, 1), tie(10, 3, 1), tie(11, 1, 5))},
    )
    assert link_changes(network) == (
        LinkChange(NodeId(1), NodeId(3), "knows", True),
        LinkChange(NodeId(2), NodeId(3), "knows", False),
    )


def passes(number: int, resource: str, direction: Direction) -> dict[ExchangeKey, Exchange]:
    key = ExchangeKey(TieId(number), resource, direction)
    return {key: Exchange(key)}


def test_what_passes_is_gone_only_where_it_was_asked_about_today() -> None:
    given, received = Direction.GIVEN, Direction.RECEIVED
    network = NetworkMap(
        last_nodes=cards(card(1)),
        nodes=cards(card(1)),
        last_ties={TieId(1): tie(1, 0, 1, "me")},
        ties={TieId(7): tie(7, 0, 1, "me")},
        last_exchanges=passes(1, "advice", received) | passes(1, "money", received) | passes(1, "love", received),
        exchanges=passes(7, "love", received) | passes(7, "love", given),
        prompts={"advice": PromptState("advice"), "love": PromptState("love"), "money": PromptState("money", skipped=True)},
    )
    assert passing_changes(network) == (
        PassingChange(EGO, NodeId(1), "me", "love", True),
        PassingChange(NodeId(1), EGO, "me", "advice", False),
    )


def lettered(then: str, now: str, unspoken: str = "") -> tuple[CardChange, ...]:
    """The changes from one row of letters to another, each a card; what is gone ended, save the unspoken."""
    numbers = {letter: number for number, letter in enumerate(sorted({*then, *now}), 1)}
    spoken = [(numbers[letter], Verdict.KEPT if letter in now else Verdict.ENDED) for letter in then if letter not in unspoken]
    return card_changes(
        NetworkMap(
            last_nodes=cards(*(card(numbers[letter]) for letter in then)),
            nodes=cards(*(card(numbers[letter], wave=1 if letter in then else 2) for letter in now)),
            reviews={node: said for number, verdict in spoken for node, said in review(number, verdict).items()},
        )
    )


def test_turnover_has_its_known_values() -> None:
    found = turnover(lettered("abcdefghij", "abcdefklm"))
    assert tuple(found) == pytest.approx((0.6, 0.4, 0.3333333, 0.4615385, -1), abs=1e-7)


def test_cards_that_were_not_reviewed_leave_every_denominator() -> None:
    assert turnover(lettered("abcdefghijxyz", "abcdefklmz", unspoken="xyz")) == turnover(lettered("abcdefghij", "abcdefklm"))


def test_turnover_out_of_nothing_is_undefined() -> None:
    assert turnover(()) == (None, None, None, None, 0)
    assert turnover(lettered("", "ab")) == (None, None, 1.0, 0.0, 2)
    assert turnover(lettered("ab", "")) == (0.0, 1.0, None, 0.0, -2)
