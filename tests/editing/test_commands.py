"""Each command by its facts: what it changes, and what it refuses."""

from __future__ import annotations

from math import inf, nan

import pytest

from netmapper.domain.codes import Direction, Effect, Missing
from netmapper.domain.errors import (
    AlreadyThere,
    EgoStays,
    EmptyName,
    MapError,
    NoSuchNode,
    NoSuchTie,
    NotInStudy,
    Nowhere,
    TieToSelf,
)
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import AnswerKey, ExchangeKey
from netmapper.editing import commands as c
from netmapper.study.model import Study
from tests.support.commands import Played
from tests.support.studies import small_study, small_study_dict

STUDY = small_study()
ANA, CHOIR, HALL = NodeId(1), NodeId(2), NodeId(3)
TO_ANA, TO_CHOIR, TO_HALL = TieId(1), TieId(2), TieId(3)


def three_cards() -> Played:
    return Played(STUDY).play(
        [
            c.AddNode(ANA, TO_ANA, "aa", "person", "Ana", prompt="near_people"),
            c.AddNode(CHOIR, TO_CHOIR, "bb", "activity", "The choir"),
            c.AddNode(HALL, TO_HALL, "cc", "place", "St John’s hall"),
        ]
    )


def done(played: Played, command: c.Command) -> Played:
    played.make(played.document.plan(command))
    return played


def test_a_named_card_stands_in_the_tray_with_its_tie_to_me() -> None:
    current = three_cards().current
    assert [node.label for node in current.unplaced()] == ["Ana", "The choir", "St John’s hall"]
    assert current.tie_to_me(ANA).effect is Effect.NOT_SAID
    assert current.nodes[ANA].prompts == ("near_people",)
    assert current.prompts["near_people"].asked


def test_a_place_on_the_map_knows_its_ring() -> None:
    played = done(three_cards(), c.PlaceNode(ANA, Place(0.6, -90, 1)))
    assert played.current.nodes[ANA].place == Place(0.6, 270.0, 2)


def test_a_card_sent_to_a_ring_stands_where_there_is_room() -> None:
    played = done(three_cards(), c.SendToRing(ANA, 1))
    played = done(played, c.SendToRing(CHOIR, 1))
    one, other = played.current.nodes[ANA].place, played.current.nodes[CHOIR].place
    assert one is not None
    assert other is not None
    assert (one.ring, other.ring) == (1, 1)
    assert abs(one.angle - other.angle) == 180.0


def test_a_card_in_the_ring_already_stays_where_it_is() -> None:
    played = done(three_cards(), c.PlaceNode(ANA, Place(0.1, 30, 1)))
    assert played.document.plan(c.SendToRing(ANA, 1)).edits == ()


def test_cards_of_any_two_kinds_can_be_linked_and_a_second_time_asks_for_nothing() -> None:
    played = done(three_cards(), c.DrawTie(TieId(4), CHOIR, HALL, "happens_at"))
    assert played.document.plan(c.DrawTie(TieId(5), HALL, CHOIR, "happens_at")).edits == ()


def test_giving_and_receiving_are_two_facts_each_with_its_own_effect() -> None:
    played = done(three_cards(), c.RecordExchange(TO_ANA, "listening", Direction.RECEIVED, Effect.HELPS))
    played = done(played, c.RecordExchange(TO_ANA, "listening", Direction.GIVEN, Effect.COSTS))
    effects = {key.direction: exchange.effect for key, exchange in played.current.exchanges.items()}
    assert effects == {Direction.RECEIVED: Effect.HELPS, Direction.GIVEN: Effect.COSTS}


def test_naming_someone_takes_back_a_nobody() -> None:
    played = done(three_cards(), c.MarkPrompt("listening", nobody=True))
    played = done(played, c.RecordExchange(TO_ANA, "listening", Direction.RECEIVED))
    assert not played.current.prompts["listening"].nobody


def test_what_passes_between_two_cards_is_no_answer_about_me_and_has_any_way() -> None:
    raw = small_study_dict()
    raw["resources"][0]["directions"] = [2]
    study, before = Study.model_validate(raw), done(three_cards(), c.DrawTie(TieId(4), ANA, HALL, "goes_with")).current
    change = c.RecordExchange(TieId(4), "listening", Direction.GIVEN).plan(before, study)
    assert [edit.key for edit in change.edits] == [ExchangeKey(TieId(4), "listening", Direction.GIVEN)]
    with pytest.raises(NotInStudy):
        c.RecordExchange(TO_ANA, "listening", Direction.GIVEN).plan(before, study)


def test_a_removed_card_takes_its_ties_exchanges_and_answers_along_and_undo_brings_all_back() -> None:
    played = done(three_cards(), c.RecordExchange(TO_ANA, "money", Direction.GIVEN))
    played = done(played, c.DrawTie(TieId(4), ANA, CHOIR, "joins_in"))
    played = done(played, c.GiveAnswer("person_often", ANA, 1))
    before = played.current
    played = done(played, c.RemoveNode(ANA))
    assert set(played.current.ties) == {TO_CHOIR, TO_HALL}
    assert played.current.exchanges == {}
    assert played.current.answers == {}
    played.make(played.document.plan_undo())
    assert played.current == before


def test_an_answer_can_be_a_reason_for_none_and_can_be_taken_away() -> None:
    key = AnswerKey("alone", EGO)
    played = done(three_cards(), c.GiveAnswer("alone", missing=Missing.PREFER_NOT_TO_SAY))
    assert played.current.answers[key].missing is Missing.PREFER_NOT_TO_SAY
    played = done(played, c.GiveAnswer("alone", value=0))
    assert played.current.answers[key].missing is None
    played = done(played, c.GiveAnswer("alone"))
    assert key not in played.current.answers


def test_one_gesture_of_many_commands_is_one_step() -> None:
    knows = tuple(c.RecordExchange(tie, "listening", Direction.RECEIVED) for tie in (TO_ANA, TO_CHOIR))
    played = done(three_cards(), c.Together("record_exchange", knows))
    assert ExchangeKey(TO_CHOIR, "listening", Direction.RECEIVED) in played.current.exchanges
    played.make(played.document.plan_undo())
    assert played.current.exchanges == {}


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (c.AddNode(NodeId(9), TieId(9), "dd", "person", " \u200b\n"), EmptyName),
        (c.AddNode(ANA, TieId(9), "dd", "person", "Again"), AlreadyThere),
        (c.AddNode(NodeId(9), TieId(9), "dd", "ghost", "Boo"), NotInStudy),
        (c.AddNode(NodeId(9), TieId(9), "dd", "person", "Bo", prompt="nope"), NotInStudy),
        (c.RenameNode(ANA, ""), EmptyName),
        (c.RenameNode(NodeId(9), "Bo"), NoSuchNode),
        (c.PlaceNode(EGO, None), EgoStays),
        (c.RemoveNode(EGO), EgoStays),
        (c.SendToRing(ANA, 4), NotInStudy),
        (c.DrawTie(TieId(9), ANA, ANA, "knows"), TieToSelf),
        (c.DrawTie(TieId(9), ANA, HALL, "knows"), NotInStudy),
        (c.DrawTie(TieId(9), EGO, HALL, "goes_with"), EgoStays),
        (c.DrawTie(TO_ANA, ANA, HALL, "goes_with"), AlreadyThere),
        (c.RemoveTie(TO_ANA), EgoStays),
        (c.RemoveTie(TieId(9)), NoSuchTie),
        (c.RecordExchange(TO_ANA, "love", Direction.GIVEN), NotInStudy),
        (c.GiveAnswer("unasked"), NotInStudy),
        (c.GiveAnswer("alone", ANA), NotInStudy),
    ],
)
def test_what_the_rules_do_not_allow_changes_nothing(command: c.Command, error: type[MapError]) -> None:
    played = three_cards()
    before = played.current
    with pytest.raises(error):
        played.document.plan(command)
    assert played.current == before


@pytest.mark.parametrize(("radius", "angle"), [(nan, 0), (inf, 0), (0.5, nan), (0.5, -inf)])
def test_a_place_that_is_no_number_is_refused_before_anything_is_kept(radius: float, angle: float) -> None:
    with pytest.raises(Nowhere):
        three_cards().document.plan(c.PlaceNode(ANA, Place(radius, angle, 1)))
