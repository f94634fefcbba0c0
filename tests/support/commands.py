"""Random but sensible commands: what a hand could ask for, the impossible among it."""

from __future__ import annotations

from hypothesis import strategies as st

from netmapper.domain.codes import (
    Aim,
    ConsentAnswer,
    Decider,
    Direction,
    Effect,
    Ending,
    Missing,
    StepStatus,
    Verdict,
)
from netmapper.domain.errors import MapError
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing import commands as c
from netmapper.editing.change import Change
from netmapper.editing.document import Document
from netmapper.study.model import Study

NODES = st.integers(1, 6).map(NodeId)
TIES = st.integers(1, 14).map(TieId)
GROUPS = st.integers(1, 3).map(GroupId)
PLANS = st.integers(1, 3)
CARDS = st.frozensets(NODES, max_size=3) | st.none()
LABELS = st.text(min_size=0, max_size=12) | st.sampled_from(
    ["Mum", "Dr Okafor", "=1+1", "Zoë 🐕", "a\u202eb", "\u0627\u0645\u064a"]
)
EFFECTS = st.sampled_from(Effect)
DIRECTIONS = st.sampled_from(Direction)
PLACES = st.builds(Place, st.floats(0, 1.2), st.floats(0, 720), st.just(1)) | st.none()
RELATIONS = st.sampled_from(["knows", "goes_with", "joins_in", "happens_at", "near", "belongs", "unheard_of"])
RESOURCES = st.sampled_from(["listening", "money"])

COMMANDS: st.SearchStrategy[c.Command] = st.one_of(
    st.builds(
        c.AddNode,
        NODES,
        TIES,
        st.just("ab12"),
        st.sampled_from(["person", "place", "activity"]),
        LABELS,
        st.sampled_from(["near_people", None]),
        st.sampled_from(["close", None]),
        wave=st.integers(1, 2),
    ),
    st.builds(c.RenameNode, NODES, LABELS, st.booleans()),
    st.builds(c.DescribeNode, NODES, st.sampled_from(["close", "", None]), st.none(), LABELS),
    st.builds(c.PlaceNode, NODES, PLACES),
    st.builds(c.SendToRing, NODES, st.integers(0, 4)),
    st.builds(c.RemoveNode, NODES | st.just(EGO)),
    st.builds(c.DrawTie, TIES, NODES, NODES, RELATIONS),
    st.builds(c.RemoveTie, TIES),
    st.builds(c.RecordExchange, TIES, RESOURCES, DIRECTIONS, EFFECTS),
    st.builds(c.RemoveExchange, TIES, RESOURCES, DIRECTIONS),
    st.builds(c.SayEffect, TIES, EFFECTS),
    st.builds(c.DrawGroup, GROUPS, LABELS, st.frozensets(NODES, max_size=4)),
    st.builds(c.RemoveGroup, GROUPS),
    st.builds(c.RenameGroup, GROUPS, LABELS, st.booleans()),
    st.builds(c.JoinGroup, GROUPS, st.frozensets(NODES, max_size=4)),
    st.builds(c.LeaveGroup, GROUPS, st.frozensets(NODES, max_size=4)),
    st.builds(c.Tidy, st.floats(0.1, 0.5), st.frozensets(NODES)),
    st.builds(c.GiveAnswer, st.just("age"), st.just(EGO), st.integers(0, 99) | st.none(), st.sampled_from(Missing)),
    st.builds(c.GiveAnswer, st.just("words"), st.just(EGO), LABELS, st.none(), st.booleans()),
    st.builds(
        c.GiveAnswer, st.just("person_often"), NODES, st.sampled_from([1, 2, None]), st.sampled_from([Missing.SKIPPED, None])
    ),
    st.builds(c.NoteTie, TIES, LABELS, st.booleans()),
    st.builds(c.NoteMap, LABELS, st.booleans()),
    st.builds(c.NotePrivately, LABELS, NODES | st.just(EGO)),
    st.builds(c.MakePlan, PLANS, st.sampled_from(Aim)),
    st.builds(
        c.ChangePlan,
        PLANS,
        text=LABELS | st.none(),
        cards=CARDS,
        helpers=CARDS,
        decided=st.sampled_from(Decider) | st.none(),
        joins=st.booleans(),
    ),
    st.builds(c.RemovePlan, PLANS),
    st.builds(c.MakeCopy, PLANS, LABELS, st.just(("map", "plans")), st.just("2026-11-26")),
    st.builds(c.HandOver, PLANS, st.just("2026-11-27")),
    st.builds(c.TakeBack, PLANS, st.just("2026-11-28")),
    st.builds(c.MarkStep, st.sampled_from(["people", "map", "no_such"]), st.sampled_from(StepStatus)),
    st.builds(c.MarkPrompt, st.sampled_from(["near_people", "money"]), st.booleans(), st.booleans()),
    st.builds(c.GiveConsent, st.just("map_use"), st.sampled_from(ConsentAnswer), st.just("2026-11-23")),
)

VERDICTS = st.none() | st.sampled_from([v for v in Verdict if v is not Verdict.ENDED])
REVIEWS = st.builds(c.ReviewCard, NODES, VERDICTS) | st.builds(
    c.ReviewCard, NODES, st.just(Verdict.ENDED), st.none() | st.sampled_from(Ending)
)
NAMED_ANEW = NodeId(9)
EITHER = st.integers(1, 10).map(NodeId)
OF_WAVES = st.one_of(
    REVIEWS,
    st.builds(c.Recognise, EITHER, EITHER),
    st.builds(c.Recognise, st.just(NAMED_ANEW), st.just(NodeId(1))),
    st.builds(
        c.AddNode, st.just(NAMED_ANEW), st.just(TieId(40)), st.just("ff"), st.just("person"), st.just("Anew"), wave=st.just(2)
    ),
    st.builds(c.DrawTie, TIES, st.just(NAMED_ANEW), NODES, RELATIONS),
    st.builds(c.DrawGroup, GROUPS, LABELS, st.frozensets(NODES | st.just(NAMED_ANEW), max_size=4)),
    st.builds(c.NotePrivately, LABELS, EITHER),
)
WAVE_COMMANDS: st.SearchStrategy[c.Command] = st.booleans().flatmap(lambda of_waves: OF_WAVES if of_waves else COMMANDS)
"""As often about last time as about all else."""


class Played:
    """A document with its whole log in memory: what a vault does, without one."""

    def __init__(self, study: Study) -> None:
        self.log: list[Change] = []
        self.document = Document(study, recall=lambda number: self.log[number - 1])

    def make(self, change: Change | None) -> None:
        """Records and commits, as a session does."""
        if change is not None and change.edits:
            self.log.append(change)
            self.document.commit(len(self.log), change)

    def play(self, commands: list[c.Command]) -> Played:
        """Does what can be done of these; the rest is refused and leaves the map as it was."""
        for command in commands:
            before = self.document.current
            try:
                self.make(self.document.plan(command))
            except MapError:
                assert self.document.current == before
        return self

    @property
    def current(self) -> NetworkMap:
        """Today's map."""
        return self.document.current
