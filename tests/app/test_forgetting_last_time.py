"""Forgetting and finishing in a follow-up: last time's cards, and cards that were recognised, rightly or not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Aim, Verdict, Withdrawn
from netmapper.domain.errors import MapError, NoSuchNode
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing import commands as c
from tests.support.commands import NAMED_ANEW, WAVE_COMMANDS
from tests.support.followed import ANA, Elicitation, followed, study_coming_back
from tests.support.sessions import MemoryVault, fresh_session, states

AFRESH = study_coming_back("fresh_first")
STUDIES = {"last_map_first": study_coming_back(), "fresh_first": AFRESH}
WAYS = st.sampled_from(["last_map_first", "fresh_first"])
DEEDS = st.lists(WAVE_COMMANDS | st.sampled_from(["undo", "redo"]), max_size=20)


def played(way: Elicitation, deeds: list[Any]) -> tuple[InterviewSession, MemoryVault]:
    vault = MemoryVault()
    session = followed(STUDIES[way], vault)
    for deed in deeds:
        try:
            session.undo() if deed == "undo" else session.redo() if deed == "redo" else session.do(deed)
        except MapError:
            continue
    return session, vault


def assert_whole(network: NetworkMap) -> None:
    known = {EGO, *network.nodes}
    assert all({tie.source, tie.target} <= known for tie in network.ties.values())
    assert all(sum(tie.to_me for tie in network.ties_of(node)) == 1 for node in network.nodes)
    assert all(key.tie in network.ties for key in network.exchanges)
    assert all(key.node in known for key in network.answers)
    assert all(group.members <= known for group in network.groups.values())


@given(WAYS, DEEDS)
def test_whatever_was_done_finishing_a_follow_up_leaves_its_map(way: Elicitation, deeds: list[Any]) -> None:
    session, vault = played(way, deeds)
    before = session.current
    session.finish()
    assert replace(session.current, private_notes={}) == replace(before, private_notes={})
    assert session.current == vault.network
    for state in states(session):
        assert_whole(state)


@given(WAYS, DEEDS, st.integers(1, 9).map(NodeId))
def test_whatever_was_done_forgetting_in_a_follow_up_leaves_the_rest(way: Elicitation, deeds: list[Any], node: NodeId) -> None:
    session, vault = played(way, deeds)
    before = session.current
    try:
        session.forget(node)
    except NoSuchNode:
        return
    assert session.current.nodes.keys() == before.nodes.keys() - {node}
    assert session.current.last_nodes.keys() == before.last_nodes.keys() - {node}
    assert session.current == vault.network == fresh_session(STUDIES[way], vault).current
    for state in states(session):
        assert_whole(state)
    if node == NAMED_ANEW:
        assert "Anew" not in repr([change.edits for change in vault.changes.values()])


def test_a_recognised_card_keeps_its_link_with_me_once_the_interview_is_finished() -> None:
    vault = MemoryVault()
    session = followed(AFRESH, vault)
    session.recognise(session.name_card("person", "Annie"), ANA)
    before = session.current
    session.finish()
    assert session.current == vault.network == before


def test_a_card_that_was_recognised_by_mistake_is_forgotten_alone_and_wholly() -> None:
    vault = MemoryVault()
    session = followed(AFRESH, vault)
    session.do(c.ReviewCard(ANA, Verdict.KEPT))
    session.do(c.NotePrivately("Of before", ANA))
    session.do(c.ReviewCard(ANA, Verdict.ENDED))
    named = session.name_card("person", "Canary")
    session.do(c.NotePrivately("A private word", named))
    session.recognise(named, ANA)
    session.undo()
    session.forget(named)
    assert "Canary" not in repr(vault.changes)
    assert "A private word" not in repr(vault.changes)
    assert session.current.private_notes[ANA].text == "Of before"
    assert session.current.last_nodes[ANA].label == "Ana"


@pytest.mark.parametrize("command", [c.ChangePlan(1, text="x"), c.RemoveNode(ANA), c.ReviewCard(ANA, None)], ids=repr)
def test_what_a_screen_hands_over_after_an_erasure_is_dropped(command: c.Command) -> None:
    session = followed(STUDIES["last_map_first"])
    session.do(c.MakePlan(1, Aim.KEEP))
    session.withdraw(Withdrawn.ERASE, "2026-11-26")
    assert session.do(command).edits == ()


def test_a_note_is_copied_to_the_lasting_number_though_its_words_are_part_of_others() -> None:
    session = followed(AFRESH)
    session.do(c.ReviewCard(ANA, Verdict.KEPT))
    session.do(c.NotePrivately("Not well", ANA))
    session.do(c.ReviewCard(ANA, Verdict.ENDED))
    named = session.name_card("person", "Ana")
    session.do(c.NotePrivately("well", named))
    session.recognise(named, ANA)
    assert session.current.private_notes[ANA].text == "Not well\nwell"


def test_a_recognised_card_is_not_forgotten_under_the_number_that_it_had_before() -> None:
    session = followed(AFRESH, MemoryVault())
    former = session.name_card("person", "Annie")
    session.recognise(former, ANA)
    before = session.current
    with pytest.raises(NoSuchNode):
        session.forget(former)
    assert session.current == before
    session.forget(ANA)
    assert ANA not in session.current.nodes
