"""Sectors bound to a question: where a card stands and what is answered about it never say two things."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import Missing
from netmapper.domain.geometry import Place, free_within
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import AnswerKey, NetworkMap
from netmapper.editing import commands as c
from tests.support.commands import Played
from tests.support.studies import sectored_study

STUDY = sectored_study()
ANA, HALL, CHOIR = NodeId(1), NodeId(2), NodeId(3)
CARDS = st.sampled_from([ANA, HALL, CHOIR])
SECTORS = ["home", "work", "care", "leisure"]
MOVES: st.SearchStrategy[c.Command] = st.one_of(
    st.builds(c.PlaceNode, CARDS, st.builds(Place, st.floats(0, 1.2), st.floats(-400, 800), st.just(1)) | st.none()),
    st.builds(c.SendToRing, CARDS, st.integers(1, 3)),
    st.builds(c.TurnToSector, CARDS, st.sampled_from(SECTORS)),
    st.builds(c.GiveAnswer, st.just("life"), CARDS, st.sampled_from([1, 2, 3, 4, None]), st.sampled_from([*Missing, None])),
    st.builds(c.RemoveNode, CARDS),
)


def three_cards() -> Played:
    cards = [("person", "Ana"), ("place", "Hall"), ("activity", "Choir")]
    return Played(STUDY).play([c.AddNode(NodeId(n), TieId(n), f"{n}", *card) for n, card in enumerate(cards, 1)])


def sector(network: NetworkMap, node: NodeId) -> str | None:
    place = network.nodes[node].place
    return place.sector if place is not None else None


def answer(network: NetworkMap, node: NodeId) -> object:
    told = network.answers.get(AnswerKey("life", node))
    return told and (told.value or told.missing)


def agree(network: NetworkMap) -> bool:
    """Whether place and answer say the same of every card of which both are there."""
    both = ((sector(network, node), network.answers.get(AnswerKey("life", node))) for node in network.nodes)
    return all(STUDY.sector_values[where] == told.value for where, told in both if where and told and told.value)


@given(st.lists(MOVES, max_size=25), st.lists(st.sampled_from(["undo", "redo"]), max_size=6))
def test_place_and_answer_say_the_same_wherever_both_are_there(moves: list[c.Command], turns: list[str]) -> None:
    played = three_cards()
    for move in moves:
        played.play([move])
        assert agree(played.current)
    for turn in turns:
        played.make(played.document.plan_undo() if turn == "undo" else played.document.plan_redo())
        assert agree(played.current)


@given(st.lists(st.floats(-720, 720), max_size=40), st.integers(1, 12), st.integers(1, 12))
def test_room_found_in_a_sector_lies_in_it(taken: list[float], number: int, count: int) -> None:
    low, high = 360.0 * (number - 1) / count, 360.0 * number / count
    assert low < free_within(taken, low, high) < high


def test_putting_a_card_into_a_sector_answers_in_the_same_step() -> None:
    played = three_cards().play([c.PlaceNode(ANA, Place(0.5, 100, 1))])
    assert (sector(played.current, ANA), answer(played.current, ANA)) == ("work", 2)
    played.make(played.document.plan_undo())
    assert (sector(played.current, ANA), answer(played.current, ANA)) == (None, None)


def test_answering_turns_a_placed_card_on_its_own_ring() -> None:
    played = three_cards().play([c.PlaceNode(ANA, Place(0.6, 100, 1)), c.GiveAnswer("life", ANA, 4)])
    place = played.current.nodes[ANA].place
    assert place is not None
    assert (place.sector, place.radius, place.ring) == ("leisure", 0.6, 2)
    played.make(played.document.plan_undo())
    assert (sector(played.current, ANA), answer(played.current, ANA)) == ("work", 2)


def test_a_card_in_the_tray_goes_to_the_sector_that_was_answered() -> None:
    played = three_cards().play([c.TurnToSector(HALL, "care")])
    assert (sector(played.current, HALL), answer(played.current, HALL)) == (None, 3)
    assert sector(played.play([c.SendToRing(HALL, 2)]).current, HALL) == "care"


def test_a_ring_alone_says_nothing_of_a_sector() -> None:
    played = three_cards().play([c.SendToRing(ANA, 2)])
    assert sector(played.current, ANA) is not None
    assert answer(played.current, ANA) is None


def test_a_reason_for_no_answer_lasts_until_the_card_goes_to_another_sector() -> None:
    refused = c.GiveAnswer("life", ANA, missing=Missing.PREFER_NOT_TO_SAY)
    played = three_cards().play([c.PlaceNode(ANA, Place(0.5, 100, 1)), refused, c.PlaceNode(ANA, Place(0.6, 120, 1))])
    assert answer(played.current, ANA) is Missing.PREFER_NOT_TO_SAY
    assert answer(played.play([c.PlaceNode(ANA, Place(0.6, 200, 1))]).current, ANA) == 3


def test_a_kind_that_is_not_asked_has_sectors_and_no_answer() -> None:
    played = three_cards().play([c.PlaceNode(CHOIR, Place(0.5, 100, 1)), c.TurnToSector(CHOIR, "home")])
    assert sector(played.current, CHOIR) == "home"
    assert answer(played.current, CHOIR) is None
