"""The researcher's own tables: what is noted is kept, what says nothing goes, and no undo meets any of it."""

from __future__ import annotations

import pytest

from netmapper.domain.errors import NotInStudy
from netmapper.domain.network import Concern, NetworkMap, Presence, Timing, Visit
from netmapper.editing.command import Command
from netmapper.editing.commands import NoteConcern, NotePresence, NoteVisit, TimeStep
from netmapper.study.base import Text
from tests.support.studies import small_study

STUDY = small_study().model_copy(update={"paradata": True, "distress": (Text({"en": "We paused."}),)})
STEP = STUDY.steps[0].id


def after(*commands: Command) -> NetworkMap:
    network = NetworkMap()
    for command in commands:
        change = command.plan(network, STUDY)
        assert change.quiet
        network = change.applied_to(network)
    return network


def test_a_visit_without_a_word_goes() -> None:
    told = Visit(1, "2027-03-02", setting="at home")
    assert after(NoteVisit(told)).visits == {1: told}
    assert not after(NoteVisit(told), NoteVisit(Visit(1, "2027-03-02"))).visits


def test_that_nobody_was_there_is_something_noted() -> None:
    assert after(NotePresence(Presence(STEP))).presences == {STEP: Presence(STEP)}


def test_a_concern_is_kept_while_anything_stands_in_it() -> None:
    ticked = Concern(1, "2027-03-02", "distress", sheet=(0,))
    assert after(NoteConcern(ticked)).concerns == {1: ticked}
    assert not after(NoteConcern(ticked), NoteConcern(Concern(1, "2027-03-02", "distress"))).concerns


def test_a_line_that_the_sheet_does_not_have_is_refused() -> None:
    with pytest.raises(NotInStudy):
        NoteConcern(Concern(1, "2027-03-02", "distress", sheet=(1,))).plan(NetworkMap(), STUDY)


def test_times_add_up_and_never_run_backwards() -> None:
    told = after(TimeStep(STEP, 2.5, opened=1), TimeStep(STEP, -9.0, pauses=1), TimeStep(STEP, 1.0, undone=2))
    assert told.timings == {STEP: Timing(STEP, 3.5, 1, 1, 2)}


def test_a_study_that_wants_no_times_gets_none() -> None:
    assert not TimeStep(STEP, 2.0).plan(NetworkMap(), small_study()).edits


@pytest.mark.parametrize("command", [NotePresence(Presence("nowhere")), TimeStep("nowhere")])
def test_a_step_of_no_study_is_refused(command: Command) -> None:
    with pytest.raises(NotInStudy):
        command.plan(NetworkMap(), STUDY)
