"""Plans and copies by their facts: words that join, cards that go, and a log that no undo meets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import Aim, Decider
from netmapper.domain.errors import AlreadyThere, EmptyName, MapError, NoSuchCopy, NoSuchNode, NoSuchPlan
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import Plan
from netmapper.editing import commands as c
from tests.support.commands import COMMANDS, Played
from tests.support.studies import small_study

STUDY = small_study()
ANA, CHOIR = NodeId(1), NodeId(2)


def planned() -> Played:
    return Played(STUDY).play(
        [
            c.AddNode(ANA, TieId(1), "aa", "person", "Ana"),
            c.AddNode(CHOIR, TieId(2), "bb", "activity", "The choir"),
            c.MakePlan(1, Aim.TRY),
            c.ChangePlan(1, text="Sing", cards=frozenset({CHOIR}), helpers=frozenset({ANA, CHOIR}), decided=Decider.TOGETHER),
        ]
    )


def test_what_is_said_of_a_plan_leaves_the_rest_of_it_as_it_was() -> None:
    played = planned().play([c.ChangePlan(1, help="A lift"), c.ChangePlan(1, aim=Aim.KEEP)])
    told = Plan(1, Aim.KEEP, "Sing", frozenset({CHOIR}), frozenset({ANA, CHOIR}), "A lift", Decider.TOGETHER)
    assert played.current.plans == {1: told}


def test_words_typed_on_are_taken_back_in_one_step() -> None:
    played = planned().play([c.ChangePlan(1, text="Sing a"), c.ChangePlan(1, text="Sing again", joins=True)])
    played.make(played.document.plan_undo())
    assert played.current.plans[1].text == "Sing"


def test_words_that_say_nothing_are_no_words() -> None:
    assert planned().play([c.ChangePlan(1, text=" \n")]).current.plans[1].text == ""


def test_a_removed_card_goes_from_plans_in_the_same_step_and_comes_back_with_it() -> None:
    played = planned()
    before = played.current
    played.play([c.RemoveNode(CHOIR)])
    assert (played.current.plans[1].cards, played.current.plans[1].helpers) == (frozenset(), {ANA})
    played.make(played.document.plan_undo())
    assert played.current == before


def test_a_plan_that_was_taken_away_comes_back_as_it_was() -> None:
    played = planned()
    before = played.current
    played.play([c.RemovePlan(1)])
    assert played.current.plans == {}
    played.make(played.document.plan_undo())
    assert played.current == before


def test_no_undo_takes_a_copy_off_the_log() -> None:
    played = planned().play([c.MakeCopy(1, " My nurse ", ("map",), "2026-11-26")])
    while played.document.can_undo:
        played.make(played.document.plan_undo())
    assert played.current.copies[1].whom == "My nurse"


def test_a_copy_is_taken_back_only_until_it_was_handed_over() -> None:
    made = [c.MakeCopy(number, "My nurse", ("map",), "2026-11-26") for number in (1, 2)]
    played = planned().play([*made, c.HandOver(1, "2026-11-27"), c.TakeBack(2, "2026-11-27")])
    one, other = played.current.copies[1], played.current.copies[2]
    assert (one.handed, one.taken_back, other.handed, other.taken_back) == ("2026-11-27", None, None, "2026-11-27")
    for refused in (c.TakeBack(1, "2026-11-28"), c.HandOver(2, "2026-11-28")):
        with pytest.raises(NoSuchCopy):
            played.document.plan(refused)
    for again in (c.HandOver(1, "2026-11-28"), c.TakeBack(2, "2026-11-28")):
        assert played.document.plan(again).edits == ()


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (c.MakePlan(1, Aim.KEEP), AlreadyThere),
        (c.ChangePlan(2, text="More"), NoSuchPlan),
        (c.ChangePlan(1, helpers=frozenset({NodeId(9)})), NoSuchNode),
        (c.MakeCopy(1, " ", ("map",), "2026-11-26"), EmptyName),
        (c.HandOver(1, "2026-11-26"), NoSuchCopy),
        (c.TakeBack(1, "2026-11-26"), NoSuchCopy),
    ],
)
def test_what_the_rules_do_not_allow_is_refused(command: c.Command, error: type[MapError]) -> None:
    with pytest.raises(error):
        planned().document.plan(command)


@given(st.lists(COMMANDS, max_size=30))
def test_no_plan_ever_points_at_a_card_that_is_not_there(commands: list[c.Command]) -> None:
    current = planned().play(commands).current
    for plan in current.plans.values():
        assert plan.cards | plan.helpers <= set(current.nodes)
