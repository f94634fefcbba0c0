"""What must always hold of doing, undoing and redoing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import StepStatus
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import as_change
from netmapper.editing.commands import AddNode, Command, MarkStep, PlaceNode, RenameNode
from netmapper.editing.document import Document, Entry
from tests.support.commands import COMMANDS, Played
from tests.support.studies import small_study

STUDY = small_study()
ANA = NodeId(1)


def add_ana(label: str = "Ana") -> AddNode:
    return AddNode(ANA, TieId(1), "aa", "person", label)


def without_what_is_quiet(network: NetworkMap) -> NetworkMap:
    return NetworkMap(
        **{name: getattr(network, name) for name in vars(network) if name not in {"steps", "private_notes", "copies"}}
    )


@given(st.lists(COMMANDS, max_size=30))
def test_undoing_everything_returns_home(commands: list[Command]) -> None:
    played = Played(STUDY).play(commands)
    while played.document.can_undo:
        played.make(played.document.plan_undo())
    assert without_what_is_quiet(played.current) == NetworkMap()


@given(st.lists(COMMANDS, max_size=30), st.integers(0, 10))
def test_redoing_what_was_undone_gives_the_same_map(commands: list[Command], steps: int) -> None:
    played = Played(STUDY).play(commands)
    today = played.current
    undone = 0
    while undone < steps and played.document.can_undo:
        played.make(played.document.plan_undo())
        undone += 1
    for _ in range(undone):
        assert played.document.can_redo
        played.make(played.document.plan_redo())
    assert played.current == today
    assert not played.document.can_redo


@given(st.lists(COMMANDS, max_size=30), st.lists(st.sampled_from(["undo", "redo"]), max_size=12))
def test_replaying_the_log_gives_todays_map_and_the_same_steps(commands: list[Command], turns: list[str]) -> None:
    played = Played(STUDY).play(commands)
    for turn in turns:
        played.make(played.document.plan_undo() if turn == "undo" else played.document.plan_redo())
    again = NetworkMap()
    for change in played.log:
        again = change.applied_to(again)
    assert again == played.current
    log = [Entry(number, change.undoes, change.joins, change.quiet) for number, change in enumerate(played.log, 1)]
    reopened = Document(STUDY, again, log, played.document.fresh, recall=lambda number: played.log[number - 1])
    assert reopened.plan_undo() == played.document.plan_undo()
    assert reopened.plan_redo() == played.document.plan_redo()


@given(st.lists(COMMANDS, max_size=30))
def test_every_card_has_just_one_tie_to_me_and_no_exchange_hangs_loose(commands: list[Command]) -> None:
    current = Played(STUDY).play(commands).current
    to_me = sorted(tie.target for tie in current.ties.values() if tie.to_me)
    assert to_me == sorted(current.nodes)
    assert all(key.tie in current.ties for key in current.exchanges)
    assert all({tie.source, tie.target} <= {EGO, *current.nodes} for tie in current.ties.values())
    assert all(group.members <= set(current.nodes) for group in current.groups.values())


@given(st.lists(COMMANDS, max_size=30))
def test_a_map_as_one_change_makes_the_same_map(commands: list[Command]) -> None:
    current = Played(STUDY).play(commands).current
    assert as_change(current).applied_to(NetworkMap()) == current


def test_typing_that_joins_is_taken_back_in_one_step() -> None:
    played = Played(STUDY).play([add_ana(), RenameNode(ANA, "An"), RenameNode(ANA, "Anto", joins=True)])
    played.play([RenameNode(ANA, "Antonia", joins=True)])
    played.make(played.document.plan_undo())
    assert played.current.nodes[ANA].label == "Ana"
    played.make(played.document.plan_redo())
    assert played.current.nodes[ANA].label == "Antonia"


def test_typing_after_an_undo_is_a_step_of_its_own() -> None:
    played = Played(STUDY).play([add_ana(), PlaceNode(ANA, Place(0.4, 10, 1)), RenameNode(ANA, "Anna")])
    played.make(played.document.plan_undo())
    played.play([RenameNode(ANA, "Annie", joins=True)])
    played.make(played.document.plan_undo())
    assert played.current.nodes[ANA].label == "Ana"
    assert played.current.nodes[ANA].place is not None


def test_walking_on_is_no_undo_step_and_keeps_what_can_be_redone() -> None:
    played = Played(STUDY).play([add_ana(), PlaceNode(ANA, Place(0.4, 10, 1))])
    played.make(played.document.plan_undo())
    played.play([MarkStep("people", StepStatus.DONE)])
    assert played.document.can_redo
    played.make(played.document.plan_undo())
    assert played.current.nodes == {}
    assert played.current.steps["people"].status is StepStatus.DONE


def test_a_new_change_ends_what_could_be_redone() -> None:
    played = Played(STUDY).play([add_ana(), RenameNode(ANA, "Anna")])
    played.make(played.document.plan_undo())
    played.play([RenameNode(ANA, "Hannah")])
    assert not played.document.can_redo


def test_numbers_are_never_given_twice_not_even_after_undo() -> None:
    played = Played(STUDY).play([add_ana()])
    played.make(played.document.plan_undo())
    assert played.document.fresh.node == NodeId(2)
    assert played.document.fresh.tie == TieId(2)
