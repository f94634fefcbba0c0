"""Maps to measure on: so many cards on all rings, two links for each, and something passing along most ties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from bench.fixtures import PASSPHRASE, SEED, kept
from netmapper.app.clock import system_clock
from netmapper.app.inventing import TEMPERS, Invented
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import NewSession, begin
from netmapper.bootstrap import example_study
from netmapper.domain.codes import Direction, StepStatus
from netmapper.editing.commands import Command, MarkStep, PlaceNode, RecordExchange
from netmapper.keys.locks import NewSecrets
from netmapper.storage.library import create_library

CARDS = (30, 300, 1_000)
LINKS, BADGED = 2, 0.8
"""Links for each card, beside its tie to Me; and the share of them along which something passes."""


def map_of(cards: int) -> Path:
    """A home of netmapper with one session, left on the map, on which so many cards stand."""
    return kept(f"map-{cards}", lambda folder: _make(folder, cards), Path(__file__))


def _make(folder: Path, cards: int) -> None:
    sessions = folder / "sessions"
    sessions.mkdir()
    secrets = NewSecrets(passphrase=PASSPHRASE, laptop=create_library(sessions, PASSPHRASE))
    session = begin(NewSession(example_study().read_bytes(), f"MAP-{cards}"), sessions, secrets, system_clock)
    for command in _commands(session, cards):
        session.do(command)
    session.close()


def _commands(session: InterviewSession, cards: int) -> Iterator[Command]:
    random = Random(SEED + cards)  # the same map each time
    temper = replace(TEMPERS[0], linked=2.0 * LINKS)
    invented = Invented(session.study, random, cards, temper, "2026-01-05")
    yield from (command for command in invented.commands() if not isinstance(command, MarkStep))
    edges = session.study.ring_edges
    for node in [node for node in session.current.nodes.values() if node.place is None]:
        yield PlaceNode(node.id, session.study.place(random.uniform(edges[0], 1.0), random.uniform(0.0, 359.0)))
    for tie in [tie for tie in session.current.ties.values() if not tie.to_me]:
        if random.random() < BADGED:
            yield RecordExchange(tie.id, random.choice(session.study.resources).id, random.choice(tuple(Direction)))
    for step in session.study.steps:
        if step.id == "map":
            return
        yield MarkStep(step.id, StepStatus.DONE)
