"""Follow-ups in memory: what was said last time by commands, and what today's interview begins with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from netmapper.app.following import carried
from netmapper.app.session import InterviewSession
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.editing import commands as c
from netmapper.study.model import Study
from tests.support.commands import Played
from tests.support.sessions import MemoryVault, begin_with, fresh_session
from tests.support.studies import small_study_dict

ANA, SAM, HALL, CHOIR = NodeId(1), NodeId(2), NodeId(3), NodeId(4)
Elicitation = Literal["last_map_first", "fresh_first"]

LAST_TIME: tuple[c.Command, ...] = (
    c.AddNode(ANA, TieId(1), "aa", "person", "Ana", prompt="near_people", role="close"),
    c.AddNode(SAM, TieId(2), "bb", "person", "Sam"),
    c.AddNode(HALL, TieId(3), "cc", "place", "St John’s hall"),
    c.AddNode(CHOIR, TieId(4), "dd", "activity", "The choir"),
    c.PlaceNode(ANA, Place(0.6, 30, 1)),
    c.PlaceNode(SAM, Place(0.2, 120, 1)),
    c.PlaceNode(HALL, Place(0.9, 250, 1)),
    c.DrawTie(TieId(5), ANA, SAM, "knows"),
    c.DrawTie(TieId(6), ANA, HALL, "goes_with"),
    c.DrawGroup(GroupId(1), "Choir people", frozenset({ANA, SAM})),
)
"""Three cards in three rings and one in the tray, two links of Ana's, and a group."""


def study_coming_back(elicitation: Elicitation = "last_map_first", step: int = 0) -> Study:
    """The small study with the step about last time, as its first step unless told otherwise."""
    raw = small_study_dict()
    raw["waves"] = {"elicitation": elicitation}
    about = {"id": "since", "type": "then_and_now", "title": "Since last time", "text": "Say what is still true."}
    raw["steps"].insert(step, about)
    return Study.model_validate(raw)


def begun(study: Study, *said: c.Command) -> Played:
    """Today's map at the beginning of a follow-up, with its log."""
    last = Played(study).play([*LAST_TIME, *said]).current
    played = Played(study)
    played.make(carried(last, study))
    return played


def followed(study: Study, vault: MemoryVault | None = None, *said: c.Command, **facts: Any) -> InterviewSession:
    """The second session of a participant who said this last time, in January."""
    session = fresh_session(study, vault)
    session.facts = replace(session.facts, **{"wave": 2, "last_started": "2026-01-12T10:00:00+00:00", **facts})
    begin_with(session, carried(Played(study).play([*LAST_TIME, *said]).current, study))
    return session
