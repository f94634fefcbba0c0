"""What goes on beside the steps: who was there is taken along, and times are noted where the study wants them."""

from __future__ import annotations

import pytest

from netmapper.app.session import InterviewSession
from netmapper.app.step_watch import StepWatch
from netmapper.domain.network import Presence, Timing
from netmapper.editing.commands import NotePresence
from tests.support.fakes import PatientVault, kept_session
from tests.support.studies import small_study

STUDY = small_study()
FIRST, SECOND = STUDY.steps[0].id, STUDY.steps[1].id


class Ticks:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


def wanting_times() -> InterviewSession:
    return kept_session(PatientVault(), STUDY.model_copy(update={"paradata": True}))


def test_who_was_there_is_taken_along_until_it_changes(ticks: Ticks) -> None:
    session = kept_session(PatientVault(), STUDY)
    watch = StepWatch(session, ticks)
    watch.opened(FIRST)
    session.do(NotePresence(Presence(FIRST, ("partner",), "came in for tea")))
    watch.opened(SECOND)
    assert session.current.presences[SECOND] == Presence(SECOND, ("partner",))
    session.do(NotePresence(Presence(FIRST, ("friend",))))
    watch.opened(FIRST)
    watch.opened(SECOND)
    assert session.current.presences[SECOND] == Presence(SECOND, ("partner",))


def test_times_pauses_and_undos_are_noted_by_step(ticks: Ticks) -> None:
    session = wanting_times()
    watch = StepWatch(session, ticks)
    watch.opened(FIRST)
    ticks.now = 10
    session.name_card("person", "Ana")
    session.undo()
    watch.paused()
    ticks.now = 1_000
    watch.went_on()
    ticks.now = 1_005
    watch.opened(SECOND)
    ticks.now = 1_007
    watch.interrupted()
    watch.close()
    assert session.current.timings == {FIRST: Timing(FIRST, 15.0, 1, 1, 1), SECOND: Timing(SECOND, 2.0, 1)}


def test_nothing_is_timed_unless_the_study_says_so(ticks: Ticks) -> None:
    session = kept_session(PatientVault(), STUDY)
    watch = StepWatch(session, ticks)
    watch.opened(FIRST)
    ticks.now = 10
    watch.paused()
    watch.close()
    assert not session.current.timings


def test_what_is_noted_beside_the_steps_cannot_be_undone(ticks: Ticks) -> None:
    session = wanting_times()
    watch = StepWatch(session, ticks)
    watch.opened(FIRST)
    watch.paused()
    assert not session.can_undo


def test_closing_twice_notes_the_last_step_once(ticks: Ticks) -> None:
    session = wanting_times()
    watch = StepWatch(session, ticks)
    watch.opened(FIRST)
    ticks.now = 5
    watch.close()
    watch.close()
    assert session.current.timings[FIRST].seconds == 5
