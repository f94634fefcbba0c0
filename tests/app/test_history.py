"""The history as steps: what was done and when, going back to a step and on again, and how the map came to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.app.replay import SEEN, difference
from netmapper.app.session import InterviewSession, Step
from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing import commands as c
from netmapper.editing.change import Change
from tests.app.test_forgetting import DEEDS, STUDY, played
from tests.support.sessions import MemoryVault, fresh_session

SAM = NodeId(1)


def session_of_five(vault: MemoryVault | None = None) -> InterviewSession:
    session = fresh_session(STUDY, vault)
    session.name_card("person", "Sam")
    session.do(c.MarkStep("people", StepStatus.DONE))
    session.do(c.SendToRing(SAM, 1))
    session.do(c.RenameNode(SAM, "S"))
    session.do(c.RenameNode(SAM, "Samuel", joins=True))
    session.do(c.SendToRing(SAM, 2))
    session.do(c.SendToRing(SAM, 3))
    return session


def verbs(session: InterviewSession) -> list[str]:
    return [f"{session.told(step).change.verb}{'?' if step.undone else ''}" for step in session.steps()]


def ring(session: InterviewSession) -> int | None:
    place = session.current.nodes[SAM].place
    return place.ring if place is not None else None


def test_typed_text_is_one_step_and_walking_on_is_none() -> None:
    session = session_of_five()
    assert verbs(session) == ["add_node", "place_node", "rename_node", "place_node", "place_node"]
    (renamed,) = session.told(session.steps()[2]).change.edits
    assert (renamed.before.label, renamed.after.label) == ("Sam", "Samuel")  # type: ignore[union-attr]


def test_going_back_to_a_step_leaves_the_later_ones_to_be_done_again() -> None:
    session = session_of_five()
    second = session.steps()[1]
    heard: list[Change] = []
    session.hear(heard.append)
    session.go_to(second)
    assert (ring(session), session.current.nodes[SAM].label) == (1, "Sam")
    assert verbs(session) == ["add_node", "place_node", "rename_node?", "place_node?", "place_node?"]
    assert len(heard) == 1
    session.go_to(session.steps()[3])
    assert (ring(session), session.current.nodes[SAM].label) == (2, "Samuel")
    assert verbs(session)[3:] == ["place_node", "place_node?"]
    session.redo()
    assert ring(session) == 3


def test_a_step_that_is_no_step_any_more_is_refused() -> None:
    session = session_of_five()
    last = session.steps()[-1]
    session.undo()
    session.do(c.SendToRing(SAM, 1))
    before = session.current
    with pytest.raises(ValueError, match="not in"):
        session.go_to(last)
    assert session.current == before


def test_steps_can_be_gone_back_to_after_a_restart() -> None:
    vault = MemoryVault()
    session_of_five(vault)
    again = fresh_session(STUDY, vault)
    again.go_to(again.steps()[0])
    assert again.current.nodes[SAM].place is None


def test_a_step_says_when_it_was_done() -> None:
    session = session_of_five()
    assert [session.told(step).at[11:19] for step in session.steps()] == [
        "12:00:01",
        "12:00:03",
        "12:00:05",
        "12:00:06",
        "12:00:07",
    ]


@given(DEEDS, st.data())
def test_whichever_step_is_gone_to_the_map_is_as_it_was_then(deeds: list[object], data: st.DataObject) -> None:
    session, _ = played(deeds)
    if not session.steps():
        return
    step = data.draw(st.sampled_from(session.steps()))
    place = session.steps().index(step)
    session.go_to(step)
    now = session.steps()
    assert len([each for each in now if not each.undone]) == place + 1
    while session.can_redo:
        session.redo()
    session.go_to(session.steps()[place])
    assert len([each for each in session.steps() if not each.undone]) == place + 1


@given(DEEDS)
def test_replay_goes_from_the_empty_map_to_todays(deeds: list[object]) -> None:
    session, vault = played(deeds)
    replay = session.replay()
    assert replay.at(0) == NetworkMap()
    state = NetworkMap()
    seen = [state]
    for change in vault.changes.values():
        state = change.applied_to(state)
        if any(edit.table in SEEN for edit in change.edits):
            seen.append(state)
    assert replay.length == len(seen) - 1
    for number in (replay.length, *range(replay.length + 1)):
        assert all(getattr(replay.at(number), table) == getattr(seen[number], table) for table in SEEN)
        between = difference(replay.at(number), replay.at(0))
        assert between.applied_to(replay.at(number)) == NetworkMap()


def test_replay_never_shows_who_was_forgotten() -> None:
    session = session_of_five()
    session.name_card("person", "Ana")
    session.forget(SAM)
    replay = session.replay()
    assert all(SAM not in replay.at(number).nodes for number in range(replay.length + 1))
    assert [node.label for node in replay.at(replay.length).nodes.values()] == ["Ana"]


def test_steps_are_numbers_alone() -> None:
    assert session_of_five().steps()[2] == Step((4, 5))
