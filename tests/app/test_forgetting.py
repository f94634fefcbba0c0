"""Forgetting a card, and finishing: what goes is gone from the map and from all that was done before, and the rest holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.errors import MapError, NoSuchNode
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing import commands as c
from netmapper.editing.change import Change
from netmapper.study.model import Study
from tests.support.commands import COMMANDS
from tests.support.exports import wide_study_dict
from tests.support.sessions import MemoryVault, fresh_session, states
from tests.support.studies import small_study

STUDY = small_study()
CANARY = "Canary-Ana"
DEEDS = st.lists(COMMANDS | st.sampled_from(["undo", "redo"]), max_size=40)


def played(deeds: list[Any]) -> tuple[InterviewSession, MemoryVault]:
    vault = MemoryVault()
    session = fresh_session(STUDY, vault)
    for deed in deeds:
        try:
            session.undo() if deed == "undo" else session.redo() if deed == "redo" else session.do(deed)
        except MapError:
            continue
    return session, vault


@given(DEEDS, st.integers(1, 6).map(NodeId), st.booleans())
def test_whatever_was_done_a_forgotten_card_is_nowhere_and_the_rest_is_as_it_was(
    deeds: list[Any], node: NodeId, words: bool
) -> None:
    session, vault = played(deeds)
    ties = {tie.id for change in vault.changes.values() for tie in ties_of(change, node)}
    before = session.current
    try:
        session.forget(node, words=words)
    except NoSuchNode:
        assert session.current == before
        return
    assert session.current.nodes == {key: record for key, record in before.nodes.items() if key != node}
    assert session.current.ties.keys() == before.ties.keys() - ties
    assert session.current == vault.network == fresh_session(STUDY, vault).current
    for state in states(session):
        assert node not in state.nodes
        assert not ties & state.ties.keys()
        assert not any(key.tie in ties for key in state.exchanges)
        assert not any(key.node == node for key in state.answers)
        assert not any(node in group.members for group in state.groups.values())
        assert node not in state.private_notes
    assert not any(node in change.nodes or ties & change.ties for change in vault.changes.values())
    assert all(change.edits or change.verb == "forget_node" or change.undoes for change in vault.changes.values())


@given(DEEDS)
def test_whatever_was_done_finishing_leaves_only_the_words_of_today(deeds: list[Any]) -> None:
    session, vault = played(deeds)
    before = session.current
    session.finish()
    here = {EGO, *before.nodes}
    kept = {key: note for key, note in before.private_notes.items() if key in here}
    assert replace(session.current, private_notes={}) == replace(before, private_notes={})
    assert session.current.private_notes == kept
    assert session.current == vault.network
    known = words_of(before)
    for state in states(session):
        assert words_of(state) <= known
        assert state.nodes.keys() <= before.nodes.keys()


@given(DEEDS, st.integers(1, 6).map(NodeId))
def test_undo_and_redo_stand_on_the_same_steps_after_a_restart(deeds: list[Any], node: NodeId) -> None:
    session, vault = played([c.AddNode(node, TieId(99), "ab", "person", CANARY), *deeds])
    session.forget(node)
    again = fresh_session(STUDY, vault)
    assert (again.can_undo, again.can_redo) == (session.can_undo, session.can_redo)
    assert list(states(again)) == list(states(session))


def full(name: str = CANARY) -> tuple[InterviewSession, MemoryVault]:
    """A session in which one name stands everywhere a name can stand."""
    vault = MemoryVault()
    session = fresh_session(STUDY, vault)
    ana = session.name_card("person", name, prompt="near_people")
    bo = session.name_card("person", "Bo")
    session.do(c.PlaceNode(ana, STUDY.place(0.2, 90.0)))
    session.do(c.DescribeNode(ana, note=f"{name} herself"))
    session.do(c.DescribeNode(bo, note=f"met through {name.upper()}."))
    tie = session.link(ana, bo, "knows")
    assert tie is not None
    session.do(c.NoteTie(tie, f"{name} and Bo"))
    session.do(c.NoteTie(session.current.tie_to_me(bo).id, f"not like {name}"))
    session.do(c.RecordExchange(session.current.tie_to_me(ana).id, "money", Direction.GIVEN))
    session.group(f"{name}'s friends", frozenset({ana, bo}))
    session.do(c.GiveAnswer("person_often", ana, 1))
    session.do(c.GiveAnswer("words", value=f"I miss {name}"))
    session.do(c.NoteMap(f"all of it is {name}"))
    session.do(c.NotePrivately(f"{name} was in the room"))
    session.do(c.NotePrivately(f"{name} is shy", ana))
    session.do(c.PlaceNode(bo, STUDY.place(0.2, 10.0)))
    return session, vault


def test_a_forgotten_name_is_in_no_record_and_no_change() -> None:
    session, vault = full()
    assert session.mentions(NodeId(1)) == 5
    session.forget(NodeId(1))
    assert CANARY.lower() not in repr((session.current, vault.changes)).lower()
    assert {note.text for note in session.current.notes.values()} == {"all of it is …"}
    assert session.current.nodes[NodeId(2)].note == "met through …."
    assert session.current.private_notes[EGO].text == "… was in the room"
    assert session.current.groups[GroupId(1)].members == {2}
    assert session.current.groups[GroupId(1)].label == "…'s friends"


def test_words_about_others_stay_where_that_is_wished() -> None:
    session, _ = full()
    session.forget(NodeId(1), words=False)
    assert session.current.notes["map"].text == f"all of it is {CANARY}"
    assert list(session.current.nodes) == [2]


def test_a_name_inside_another_word_and_the_name_of_another_card_stay() -> None:
    session = fresh_session(STUDY)
    al, _ = session.name_card("person", "Al"), session.name_card("person", "Al's mum")
    session.do(c.NoteMap("I also see Al often"))
    session.forget(al)
    assert session.current.notes["map"].text == "I also see … often"
    assert [node.label for node in session.current.nodes.values()] == ["Al's mum"]


def test_the_number_of_a_forgotten_card_is_never_given_again_and_its_lasting_number_is_kept() -> None:
    session, vault = full()
    lasting = session.current.nodes[NodeId(1)].persistent_id
    session.forget(NodeId(1))
    assert vault.forgotten == [lasting]
    assert session.name_card("person", "New") == 3


def test_a_card_that_was_removed_can_still_be_forgotten_and_undo_does_not_bring_it_back() -> None:
    session, vault = full()
    session.do(c.RemoveNode(NodeId(1)))
    session.forget(NodeId(1), words=True)
    session.undo()
    assert list(session.current.nodes) == [2]
    assert CANARY not in repr(vault.changes)


def test_what_was_done_besides_can_be_undone_step_by_step() -> None:
    session, _ = full()
    session.forget(NodeId(1))
    bo = NodeId(2)
    session.undo()
    assert session.current.nodes[bo].place is None
    session.redo()
    assert session.current.nodes[bo].place is not None
    while session.undo() is not None:
        assert NodeId(1) not in session.current.nodes
    assert dict(session.current.nodes) == {}


def test_an_undone_step_of_which_a_part_is_left_can_be_done_again() -> None:
    session = fresh_session(STUDY)
    ana, bo = session.name_card("person", "Ana"), session.name_card("person", "Bo")
    session.do(c.RenameNode(ana, "Anna"))
    session.do(c.RenameNode(bo, "Bob", joins=True))
    session.undo()
    session.forget(ana)
    assert [step.undone for step in session.steps()] == [False, True]
    session.redo()
    assert session.current.nodes[bo].label == "Bob"


def test_steps_that_stood_apart_stay_apart() -> None:
    session = fresh_session(STUDY)
    ana, bo = session.name_card("person", "Ana"), session.name_card("person", "Bo")
    session.do(c.RenameNode(bo, "Bob"))
    session.do(c.RenameNode(ana, "Anna"))
    session.do(c.RenameNode(bo, "Bobby", joins=True))
    session.forget(ana)
    session.undo()
    assert session.current.nodes[bo].label == "Bob"


def test_who_listens_hears_what_went() -> None:
    session, _ = full()
    heard: list[Change] = []
    session.hear(heard.append)
    before = session.current
    session.forget(NodeId(1))
    (change,) = heard
    assert change.applied_to(before) == session.current
    assert change.nodes >= {1}


def test_answers_that_point_at_a_forgotten_card_point_at_the_others() -> None:
    study = Study.model_validate(wide_study_dict())
    vault = MemoryVault()
    session = fresh_session(study, vault)
    ana, bo = session.name_card("person", "Ana"), session.name_card("person", "Bo")
    session.do(c.GiveAnswer("helpers", value=(int(ana),)))
    session.do(c.GiveAnswer("helpers", value=(int(ana), int(bo))))
    session.forget(ana)
    assert [answer.value for answer in session.current.answers.values()] == [(bo,)]
    session.undo()
    assert dict(session.current.answers) == {}


def test_a_card_that_never_was_cannot_be_forgotten() -> None:
    session, vault = full()
    before = dict(vault.changes)
    with pytest.raises(NoSuchNode):
        session.forget(NodeId(7))
    assert vault.changes == before


def test_finishing_forgets_removed_cards_old_names_and_words_taken_back() -> None:
    session, vault = full()
    session.do(c.RemoveNode(NodeId(1)))
    session.do(c.RenameNode(NodeId(2), "Bea"))
    for taken_back in (
        c.DescribeNode(NodeId(2), note=""),
        c.NoteMap(""),
        c.NotePrivately(""),
        c.GiveAnswer("words", value="nothing more"),
        c.RemoveGroup(next(iter(session.current.groups))),
        c.NoteTie(session.current.tie_to_me(NodeId(2)).id, ""),
    ):
        session.do(taken_back)
    before = session.current
    session.finish()
    assert replace(session.current, private_notes=before.private_notes) == before
    assert session.facts.status == "finished"
    past = repr(vault.changes).lower()
    assert "canary" not in past
    assert "label='bo'" not in past
    assert "label='bea'" in past
    assert "radius=0.2" in past, "where a card of today stood stays"


def ties_of(change: Change, node: NodeId) -> Iterator[Any]:
    records = (side for edit in change.edits if edit.table == "ties" for side in (edit.before, edit.after) if side)
    return (tie for tie in records if node in (tie.source, tie.target))  # type: ignore[union-attr]


def words_of(network: NetworkMap) -> set[str]:
    said = [node.label for node in network.nodes.values()] + [group.label for group in network.groups.values()]
    said += [each.note for table in (network.nodes, network.ties) for each in table.values()]
    said += [each.text for table in (network.notes, network.private_notes) for each in table.values()]
    said += [answer.value for answer in network.answers.values() if isinstance(answer.value, str)]
    return reduce(lambda known, word: known | {word}, said, {""})
