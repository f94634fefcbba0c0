"""What became of the cards of last time: each review is one step, touches one card, and the numbers of cards last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import Aim, Direction, Effect, Ending, Verdict
from netmapper.domain.errors import AlreadyThere, MapError, NoSuchNode, NotInStudy
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap, Plan, Review
from netmapper.editing import commands as c
from netmapper.editing.change import Change, Edit
from netmapper.editing.forgetting import lasting_numbers, without
from tests.support.commands import NAMED_ANEW, REVIEWS, WAVE_COMMANDS, Played
from tests.support.followed import ANA, CHOIR, HALL, SAM, Elicitation, begun, study_coming_back

FIRST_ASKED, AFRESH = study_coming_back(), study_coming_back("fresh_first")
STUDIES = {"last_map_first": FIRST_ASKED, "fresh_first": AFRESH}
NEW = NAMED_ANEW


def done(played: Played, *commands: c.Command) -> NetworkMap:
    for command in commands:
        played.make(played.document.plan(command))
    return played.current


def ring(network: NetworkMap, node: NodeId) -> int | None:
    place = network.nodes[node].place
    return place.ring if place is not None else None


def undone(played: Played) -> NetworkMap:
    while (change := played.document.plan_undo()) is not None:
        played.make(change)
    return played.current


def test_each_verdict_is_kept_and_taken_back_again() -> None:
    played = begun(FIRST_ASKED)
    for verdict in Verdict:
        assert done(played, c.ReviewCard(ANA, verdict)).reviews == {ANA: Review(ANA, verdict)}
    assert done(played, c.ReviewCard(ANA, None)).reviews == {}


def test_only_what_ended_has_a_reason() -> None:
    assert done(begun(FIRST_ASKED), c.ReviewCard(ANA, Verdict.ENDED, Ending.DIED)).reviews[ANA].reason is Ending.DIED
    with pytest.raises(ValueError, match="reason"):
        c.ReviewCard(ANA, Verdict.KEPT, Ending.DIED)


def test_only_cards_of_last_time_are_reviewed() -> None:
    played = begun(FIRST_ASKED)
    done(played, c.AddNode(NEW, TieId(40), "ff", "person", "Jo"))
    with pytest.raises(NoSuchNode):
        played.document.plan(c.ReviewCard(NEW, Verdict.KEPT))


@pytest.mark.parametrize(
    ("node", "verdict", "stands"),
    [
        (ANA, Verdict.CLOSER, 1),
        (ANA, Verdict.FURTHER, 3),
        (SAM, Verdict.CLOSER, 1),
        (HALL, Verdict.FURTHER, 3),
        (CHOIR, Verdict.CLOSER, None),
    ],
)
def test_closer_and_further_are_one_ring_at_the_same_angle(node: NodeId, verdict: Verdict, stands: int | None) -> None:
    played = begun(FIRST_ASKED)
    before, after = played.current.nodes[node], done(played, c.ReviewCard(node, verdict)).nodes[node]
    assert ring(played.current, node) == stands
    if before.place is not None:
        assert after.place is not None
        assert after.place.angle == before.place.angle


def test_a_closer_card_is_no_closer_for_saying_it_twice_and_is_back_when_it_is_kept() -> None:
    played = begun(FIRST_ASKED)
    place = played.current.nodes[ANA].place
    assert ring(done(played, c.ReviewCard(ANA, Verdict.CLOSER)), ANA) == 1
    assert played.document.plan(c.ReviewCard(ANA, Verdict.CLOSER)).edits == ()
    assert ring(done(played, c.ReviewCard(ANA, Verdict.FURTHER)), ANA) == 3
    for verdict in (Verdict.KEPT, Verdict.CHANGED, None):
        done(played, c.ReviewCard(ANA, Verdict.CLOSER))
        assert done(played, c.ReviewCard(ANA, verdict)).nodes[ANA].place == place


def test_a_card_that_was_put_somewhere_today_stays_there() -> None:
    played = begun(FIRST_ASKED)
    done(played, c.PlaceNode(ANA, Place(0.1, 200, 1)))
    place = played.current.nodes[ANA].place
    for verdict in (Verdict.CLOSER, Verdict.KEPT, Verdict.CHANGED):
        assert done(played, c.ReviewCard(ANA, verdict)).nodes[ANA].place == place


def test_what_ended_goes_off_the_map_with_all_that_hangs_on_it_and_stays_on_last_times() -> None:
    played = begun(FIRST_ASKED)
    tie = played.current.tie_to_me(ANA).id
    done(played, c.RecordExchange(tie, "listening", Direction.RECEIVED), c.GiveAnswer("person_often", ANA, 1))
    after = done(played, c.ReviewCard(ANA, Verdict.ENDED, Ending.MOVED))
    assert ANA not in after.nodes
    assert not list(after.ties_of(ANA))
    assert not after.exchanges
    assert not after.answers
    assert after.groups[GroupId(1)].members == {SAM}
    assert after.last_nodes[ANA].label == "Ana"


@pytest.mark.parametrize("elicitation", ["last_map_first", "fresh_first"])
def test_what_did_not_end_after_all_comes_back_as_it_was(elicitation: Elicitation) -> None:
    played = begun(STUDIES[elicitation])
    last = played.current.last_nodes[ANA]
    done(played, c.ReviewCard(SAM, Verdict.KEPT), c.ReviewCard(ANA, Verdict.ENDED, Ending.GREW_APART))
    after = done(played, c.ReviewCard(ANA, Verdict.CHANGED))
    node = after.nodes[ANA]
    assert (node.persistent_id, node.wave, node.place, node.role) == (last.persistent_id, 1, last.place, "close")
    assert (node.note, node.prompts) == ("", ())
    assert after.tie_to_me(ANA).id == TieId(1)
    assert after.tie_to_me(ANA).effect is Effect.NOT_SAID
    assert TieId(5) in after.ties
    assert (TieId(6) in after.ties) is (HALL in after.nodes)


def test_afresh_a_card_that_is_kept_comes_in_and_one_taken_back_stays_as_it_is() -> None:
    played = begun(AFRESH)
    assert not played.current.nodes
    assert ring(done(played, c.ReviewCard(ANA, Verdict.CLOSER)), ANA) == 1
    assert ANA in done(played, c.ReviewCard(ANA, None)).nodes
    assert SAM not in done(played, c.ReviewCard(SAM, Verdict.ENDED), c.ReviewCard(SAM, None)).nodes


def test_one_undo_takes_a_review_back() -> None:
    played = begun(FIRST_ASKED)
    before = played.current
    done(played, c.ReviewCard(ANA, Verdict.ENDED, Ending.DIED))
    played.make(played.document.plan_undo())
    assert played.current == before


def named_anew(played: Played) -> None:
    """Ana is named again today, with much said of her."""
    done(
        played,
        c.AddNode(NEW, TieId(40), "ff", "person", "ana", prompt="near_people", wave=2),
        c.AddNode(NodeId(10), TieId(41), "gg", "person", "Jo", wave=2),
        c.PlaceNode(NEW, Place(0.1, 200, 1)),
        c.DrawTie(TieId(42), NEW, NodeId(10), "knows"),
        c.RecordExchange(TieId(40), "money", Direction.GIVEN),
        c.GiveAnswer("person_often", NEW, 1),
        c.DrawGroup(GroupId(4), "Mine", frozenset({NEW})),
        c.NotePrivately("spoke softly", NEW),
    )
    played.make(Change("plan", (Edit("plans", 1, None, Plan(1, Aim.KEEP, cards=frozenset({NEW}))),)))


def test_a_card_named_anew_is_the_card_of_last_time_once_it_is_recognised() -> None:
    played = begun(AFRESH)
    named_anew(played)
    before = played.current
    after = done(played, c.Recognise(NEW, ANA))
    node = after.nodes[ANA]
    assert NEW not in after.nodes
    assert (node.persistent_id, node.wave, node.label) == ("aa", 1, "ana")
    assert (node.place, node.prompts) == (before.nodes[NEW].place, ("near_people",))
    assert {tie.id for tie in after.ties_of(ANA)} == {TieId(40), TieId(42)}
    assert after.exchanges == before.exchanges
    assert [(key.node, answer.key.node) for key, answer in after.answers.items()] == [(ANA, ANA)]
    assert after.groups[GroupId(4)].members == {ANA}
    assert after.private_notes == before.private_notes
    assert after.plans[1].cards == {ANA}
    played.make(played.document.plan_undo())
    assert played.current == before


def test_only_one_card_of_the_same_kind_is_recognised_and_only_once() -> None:
    played = begun(AFRESH)
    named_anew(played)
    for command, error in (
        (c.Recognise(NEW, HALL), NotInStudy),
        (c.Recognise(NEW, NEW), NoSuchNode),
        (c.Recognise(ANA, SAM), NoSuchNode),
    ):
        with pytest.raises(error):
            played.document.plan(command)
    done(played, c.Recognise(NEW, ANA))
    for command in (c.Recognise(NodeId(10), ANA), c.Recognise(ANA, SAM)):
        with pytest.raises(AlreadyThere):
            played.document.plan(command)


def test_a_recognised_card_had_not_ended() -> None:
    played = begun(AFRESH)
    done(played, c.ReviewCard(ANA, Verdict.ENDED))
    named_anew(played)
    assert done(played, c.Recognise(NEW, ANA)).reviews == {}


def test_who_forgets_a_recognised_card_forgets_it_under_both_numbers() -> None:
    played = begun(AFRESH)
    named_anew(played)
    done(played, c.Recognise(NEW, ANA))
    keep = without(ANA, played.log, AFRESH, words=True)
    assert keep("nodes", NEW, played.current.nodes[ANA]) is None
    assert lasting_numbers(ANA, played.log) == ("aa", "ff")


@given(st.sampled_from(["last_map_first", "fresh_first"]), st.lists(WAVE_COMMANDS, max_size=14))
def test_no_tie_dangles_numbers_last_and_undo_leads_home(elicitation: Elicitation, commands: list[c.Command]) -> None:
    played = begun(STUDIES[elicitation])
    begin = played.current
    for command in commands:
        played.play([command])
        now = played.current
        for tie in now.ties.values():
            assert {tie.source, tie.target} <= {0, *now.nodes}
        assert all(key.tie in now.ties for key in now.exchanges)
        for node in now.nodes.values():
            assert sum(tie.to_me for tie in now.ties_of(node.id)) == 1
    assert played.current.last_time == begin.last_time
    quiet = {"steps", "private_notes"}
    home = undone(played)
    for table in ("nodes", "ties", "exchanges", "groups", "answers", "prompts", "consents", "notes", "reviews"):
        assert table in quiet or getattr(home, table) == getattr(begin, table)


@given(st.sampled_from(["last_map_first", "fresh_first"]), st.lists(WAVE_COMMANDS, max_size=10), REVIEWS)
def test_a_review_changes_no_other_cards_records(
    elicitation: Elicitation, commands: list[c.Command], review: c.ReviewCard
) -> None:
    played = begun(STUDIES[elicitation]).play(commands)
    before = played.current
    try:
        after = done(played, review)
    except MapError:
        return
    for node in before.nodes.keys() | after.nodes.keys():
        if node != review.node:
            assert before.nodes.get(node) == after.nodes.get(node)
    others = [tie for tie in before.ties.values() if review.node not in (tie.source, tie.target)]
    assert all(after.ties[tie.id] == tie for tie in others)
    assert {key: a for key, a in before.answers.items() if key.node != review.node} == {
        key: a for key, a in after.answers.items() if key.node != review.node
    }
    if review.node in after.nodes and review.node in after.last_nodes and review.node not in before.nodes:
        assert after.nodes[review.node].persistent_id == before.last_nodes[review.node].persistent_id
