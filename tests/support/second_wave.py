"""A follow-up in memory: some cards of last time were talked about, some were not, and one is new."""

from __future__ import annotations

from dataclasses import replace

from netmapper.app.following import carried
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Ending, Verdict
from netmapper.domain.geometry import middle_of
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Review
from netmapper.editing.change import between
from netmapper.editing.commands import PlaceNode, RemoveNode
from netmapper.study.model import Study
from tests.support.sessions import MemoryVault, begin_with, fresh_session

LAST = {"Sam": (3, 90.0), "Ana": (1, 200.0), "Mum": (2, 20.0), "Ruth": (2, 320.0), "Joe": (3, 250.0), "Ben": (1, 130.0)}
"""Ring and angle of each person last time."""
SAM, ANA, MUM, RUTH, JOE, BEN = (NodeId(number) for number in range(1, 7))
JO = NodeId(8)


def place(session: InterviewSession, name: str, ring: int, angle: float, kind: str = "person") -> NodeId:
    """Names a card and puts it on a ring."""
    node = session.name_card(kind, name)
    study = session.study
    session.do(PlaceNode(node, study.place(middle_of(ring, study.ring_edges), angle)))
    return node


def follow_up(study: Study, vault: MemoryVault | None = None) -> InterviewSession:
    """A second wave in which nothing was said yet."""
    first = fresh_session(study)
    for name, (ring, angle) in LAST.items():
        place(first, name, ring, angle)
    place(first, "Choir", 2, 280.0, "activity")
    first.link(SAM, ANA, "knows")
    session = fresh_session(study, vault)
    session.facts = replace(session.facts, wave=2, last_started="2026-03-02T10:00:00+00:00")
    begin_with(session, carried(first.current, study))
    return session


def talked_about(session: InterviewSession) -> InterviewSession:
    """Sam is closer, Ana different, Mum as she was, Ruth has died, Joe moved away; Jo is new; Ben and the choir were left."""
    study = session.study
    session.do(PlaceNode(SAM, study.place(middle_of(1, study.ring_edges), 60.0)))
    place(session, "Jo", 3, 150.0)
    review(session, ANA, Verdict.CHANGED)
    review(session, MUM, Verdict.KEPT)
    review(session, RUTH, Verdict.ENDED, Ending.DIED)
    review(session, JOE, Verdict.ENDED, Ending.MOVED)
    for gone in (RUTH, JOE):
        session.do(RemoveNode(gone))
    session.link(SAM, MUM, "knows")
    return session


def review(session: InterviewSession, node: NodeId, verdict: Verdict, reason: Ending | None = None) -> None:
    """Says what became of a card."""
    said = Review(node, verdict, reason)
    begin_with(session, between(session.current, [("reviews", node, said)], "review_card"))
