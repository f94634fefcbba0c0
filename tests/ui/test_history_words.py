"""What was undone, in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import ConsentAnswer, Direction, Effect, Ending, Verdict
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.editing.change import Change
from netmapper.editing.commands import (
    Command,
    DescribeNode,
    GiveAnswer,
    GiveConsent,
    JoinGroup,
    LeaveGroup,
    NoteMap,
    NoteTie,
    PlaceNode,
    Recognise,
    RecordExchange,
    RemoveNode,
    RemoveTie,
    RenameGroup,
    RenameNode,
    ReviewCard,
    SayEffect,
    SendToRing,
    Tidy,
    Together,
)
from netmapper.export.name_views import NameView
from netmapper.ui.history_words import HistoryWords
from tests.support.fakes import PatientVault, kept_session
from tests.support.followed import ANA, followed, study_coming_back

SAM, CHOIR, DAD = NodeId(1), NodeId(2), NodeId(3)
TO_SAM, KNOWN = TieId(1), TieId(4)
FAMILY = GroupId(1)


@pytest.fixture
def session(qtbot: QtBot) -> InterviewSession:
    made = kept_session(PatientVault())
    made.name_card("person", "Sam")
    made.name_card("activity", "Choir")
    made.name_card("person", "Dad")
    for node in (SAM, DAD):
        made.do(PlaceNode(node, made.study.place(0.3, 90)))
    made.group("Family", frozenset({SAM, DAD}))
    made.link(SAM, CHOIR, "joins_in")
    return made


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda s: s.name_card("person", "Ana"), "added Ana"),
        (lambda s: s.do(RenameNode(SAM, "Samir")), "renamed Sam to Samir"),
        (lambda s: s.do(DescribeNode(SAM, role="close")), "described Sam"),
        (lambda s: s.do(DescribeNode(SAM, note="kind")), "notes on Sam"),
        (lambda s: s.do(NoteTie(KNOWN, "on Fridays")), "notes on the link between Sam and Choir"),
        (lambda s: s.do(NoteMap("good to see it")), "notes on the map"),
        (lambda s: s.do(SendToRing(CHOIR, 2)), "moved Choir to “quite a lot”"),
        (lambda s: s.do(PlaceNode(SAM, None)), "took Sam off the map"),
        (lambda s: s.do(RemoveNode(CHOIR)), "removed Choir"),
        (lambda s: s.do(RemoveTie(KNOWN)), "removed the link between Sam and Choir"),
        (lambda s: s.do(RecordExchange(TO_SAM, "listening", Direction.RECEIVED)), "Listening, from Sam"),
        (lambda s: s.do(RecordExchange(TO_SAM, "listening", Direction.GIVEN)), "Listening, to Sam"),
        (lambda s: s.do(RecordExchange(KNOWN, "money", Direction.GIVEN)), "Money, between Sam and Choir"),
        (lambda s: s.do(SayEffect(TO_SAM, Effect.COSTS)), "how Sam is for me"),
        (lambda s: s.do(SayEffect(KNOWN, Effect.HELPS)), "how the link of Sam and Choir is for me"),
        (lambda s: s.group("The choir", frozenset({SAM, CHOIR})), "the group The choir"),
        (lambda s: s.link_all([(SAM, DAD, "knows"), (CHOIR, DAD, "joins_in")]), "linked Sam, Choir and Dad"),
        (lambda s: s.do(Together("move_together", (SendToRing(SAM, 3), SendToRing(DAD, 3)))), "moved Sam and Dad to “a little”"),
        (lambda s: s.do(Together("move_together", (PlaceNode(SAM, None), PlaceNode(DAD, None)))), "took Sam and Dad off the map"),
        (lambda s: s.do(Tidy(0.2, frozenset({SAM, DAD}))), "moved cards apart"),
        (lambda s: s.do(RenameGroup(FAMILY, "Kin")), "renamed the group Family to Kin"),
        (lambda s: s.do(JoinGroup(FAMILY, frozenset({CHOIR, DAD}))), "put Choir into the group Family"),
        (lambda s: s.do(LeaveGroup(FAMILY, frozenset({SAM, DAD}))), "took Sam and Dad out of the group Family"),
        (lambda s: s.do(GiveAnswer("age", value=44)), "an answer to “How old are you?”"),
        (lambda s: s.do(GiveConsent("map_use", ConsentAnswer.YES, "2026-03-02")), "a choice about consent"),
    ],
)
def test_undo_and_redo_say_what_was_done_at_first(
    session: InterviewSession, act: Callable[[InterviewSession], object], said: str
) -> None:
    act(session)
    words = HistoryWords(session)
    undone = session.undo()
    assert undone is not None
    assert words.undone(undone) == f"Undone: {said}"
    redone = session.redo()
    assert redone is not None
    assert words.redone(redone) == f"Done again: {said}"


def test_a_link_that_is_taken_back_is_named_by_its_ends(session: InterviewSession) -> None:
    undone = session.undo()
    assert undone is not None
    assert HistoryWords(session).undone(undone) == "Undone: linked Sam and Choir"


def test_a_long_name_is_shortened(session: InterviewSession) -> None:
    session.do(RenameNode(SAM, "x" * 10_000))
    undone = session.undo()
    assert undone is not None
    assert len(HistoryWords(session).undone(undone)) < 120


def test_braces_in_a_name_do_no_harm(session: InterviewSession) -> None:
    session.do(RenameNode(SAM, "{name} {0}"))
    undone = session.undo()
    assert undone is not None
    assert "{name} {0}" in HistoryWords(session).undone(undone)


def test_what_was_undone_says_names_as_they_are_shown(session: InterviewSession) -> None:
    words = HistoryWords(session)
    session.names.show(NameView.NUMBERED)
    session.do(RenameNode(SAM, "Samir"))
    undone = session.undo()
    assert undone is not None
    assert words.undone(undone) == "Undone: renamed Person 1"
    session.do(RemoveNode(SAM))
    back = session.undo()
    again = session.redo()
    assert back is not None
    assert again is not None
    assert words.redone(again) == "Done again: removed Person 1"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (RenameGroup(FAMILY, "Kin"), "renamed a group"),
        (JoinGroup(FAMILY, frozenset({CHOIR})), "put Activity 1 into a group"),
        (LeaveGroup(FAMILY, frozenset({SAM})), "took Person 1 out of a group"),
    ],
)
def test_where_names_are_hidden_no_group_is_named(session: InterviewSession, command: Command, said: str) -> None:
    session.names.show(NameView.NUMBERED)
    assert HistoryWords(session).redone(session.do(command)) == f"Done again: {said}"


def test_looking_back_is_said_by_the_card_and_never_by_what_was_said_of_it(qtbot: QtBot) -> None:
    session = followed(study_coming_back("fresh_first"))
    new = session.name_card("person", "Ana")
    words = HistoryWords(session)
    session.do(Recognise(new, ANA))
    assert words.undone(undone(session)) == "Undone: said that Ana is the same as last time"
    session.do(ReviewCard(ANA, Verdict.ENDED, Ending.DIED))
    session.names.show(NameView.INITIALS)
    assert words.undone(undone(session)) == "Undone: looked again at A"


def undone(session: InterviewSession) -> Change:
    change = session.undo()
    assert change is not None
    return change
