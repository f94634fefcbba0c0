"""One person's map of twenty cards, as it is told in four ways: what is said on the way, and what must stand at the end.

The study is the example without its questions, with a second kind of link between two people, which has a direction.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect, StepStatus
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import MarkPrompt, MarkStep, RecordExchange, SayEffect, SendToRing
from netmapper.study.model import Study
from tests.support.sessions import fresh_session
from tests.support.story import BOTH, EXAMPLE, FROM_ME, TO_ME

TITLE = "Twenty cards"
CODE = "T020"

ADA, BENNO, CLEO, DARIO, EDIE = "Ada Fennimore", "Benno Tallis", "Cleo Marchbank", "Dario Penhale", "Edie Rosewarne"
FAYE, GUS, HANNE, IVO, NURSE = "Faye Oldcastle", "Gus Wetherby", "Hanne Stormcock", "Ivo Lantern", "Nurse Jellicoe"
KITCHEN, LIBRARY, MARKET, POOL, SHED = "Quince Kitchen", "Rook Library", "Saffron Market", "Tern Pool", "Umber Shed"
DRUMMING, GARDEN, SEWING, CHESS, SWIMMING = "Vesper Drumming", "Wren Garden", "Yarrow Sewing", "Zephyr Chess", "Slow Swimming"

PEOPLE = (ADA, BENNO, CLEO, DARIO, EDIE, FAYE, GUS, HANNE, IVO, NURSE)
PLACES = (KITCHEN, LIBRARY, MARKET, POOL, SHED)
ACTIVITIES = (DRUMMING, GARDEN, SEWING, CHESS, SWIMMING)
WRITTEN_WRONG = {NURSE: "Nurse Jelly"}
"""How one name was written first; it is put right on the map."""
KINDS = {**dict.fromkeys(PEOPLE, "person"), **dict.fromkeys(PLACES, "place"), **dict.fromkeys(ACTIVITIES, "activity")}

RINGS = {
    **dict.fromkeys((ADA, BENNO, CLEO, GARDEN, KITCHEN, DRUMMING), 1),
    **dict.fromkeys((DARIO, EDIE, FAYE, LIBRARY, SEWING, POOL), 2),
    **dict.fromkeys((GUS, HANNE, NURSE, MARKET, SHED, CHESS, SWIMMING), 3),
}
"""Where each card is put first; one of them is moved once more, and one stays where it is."""
RING_WORDS = ("very much", "quite a lot", "a little")
MOVED, MOVED_TO = DARIO, 3
LEFT = IVO

KNOWS, LOOKS_AFTER = "know each other", "looks after"
LINKS = (
    (ADA, BENNO, KNOWS),
    (ADA, BENNO, LOOKS_AFTER),
    (CLEO, ADA, LOOKS_AFTER),
    (DARIO, EDIE, KNOWS),
    (FAYE, POOL, ""),
    (BENNO, GARDEN, ""),
    (CLEO, DRUMMING, ""),
    (GUS, CHESS, ""),
    (LIBRARY, MARKET, ""),
    (CHESS, LIBRARY, ""),
    (SWIMMING, POOL, ""),
    (SEWING, GARDEN, ""),
)
"""Which cards are linked, one after the other, and what is answered where there are two ways to belong together."""
MISTAKE = (HANNE, SHED)
"""Linked by mistake, and taken back by Undo."""
RELATIONS = {
    frozenset({"person"}): {KNOWS: "knows", LOOKS_AFTER: "looks_after"},
    frozenset({"person", "place"}): {"": "goes_there"},
    frozenset({"person", "activity"}): {"": "takes_part"},
    frozenset({"place"}): {"": "belong_together"},
    frozenset({"activity", "place"}): {"": "happens_there"},
    frozenset({"activity"}): {"": "goes_with"},
}

WAYS = {
    "listening": {ADA: BOTH, CLEO: TO_ME, GUS: FROM_ME},
    "practical": {BENNO: BOTH, HANNE: TO_ME},
    "money": {},
    "company": {DARIO: BOTH, GARDEN: TO_ME, KITCHEN: TO_ME},
    "advice": {NURSE: TO_ME, FAYE: FROM_ME},
}
"""Who gives and who receives; for money it is nobody."""
EFFECTS = {
    ADA: Effect.HELPS,
    BENNO: Effect.HELPS_AND_COSTS,
    GUS: Effect.COSTS,
    NURSE: Effect.NO_DIFFERENCE,
    GARDEN: Effect.HELPS,
}
"""How some cards are, all in all; of the others nothing is said."""


GROUP, TOGETHER = "Sunday table", (ADA, BENNO, KITCHEN, GARDEN)


@dataclass(frozen=True)
class MapFacts:
    """A map as it is told afterwards: by names, rings and words, whatever the numbers and the spots."""

    kinds: dict[str, str]
    rings: dict[str, int | None]
    links: frozenset[tuple[frozenset[str], str]]
    ways: frozenset[tuple[str, str]]
    """From whom to whom, where a kind of link has a direction."""
    exchanges: frozenset[tuple[str, str, Direction]]
    effects: dict[str, Effect]
    groups: dict[str, frozenset[str]]
    nobody: frozenset[str]


EXPECTED = MapFacts(
    kinds=KINDS,
    rings={**RINGS, MOVED: MOVED_TO, LEFT: None},
    links=frozenset(
        (frozenset((one, other)), RELATIONS[frozenset((KINDS[one], KINDS[other]))][answer]) for one, other, answer in LINKS
    ),
    ways=frozenset((one, other) for one, other, answer in LINKS if answer == LOOKS_AFTER),
    exchanges=frozenset(
        (name, resource, way) for resource, cards in WAYS.items() for name, ways in cards.items() for way in ways
    ),
    effects={name: EFFECTS.get(name, Effect.NOT_SAID) for name in KINDS},
    groups={GROUP: frozenset(TOGETHER)},
    nobody=frozenset({"money"}),
)


def map_facts(network: NetworkMap) -> MapFacts:
    """What a map says."""
    label = {node.id: node.label for node in network.nodes.values()}
    between = [tie for tie in network.ties.values() if not tie.to_me]
    return MapFacts(
        kinds={node.label: node.kind for node in network.nodes.values()},
        rings={node.label: node.place.ring if node.place else None for node in network.nodes.values()},
        links=frozenset((frozenset((label[tie.source], label[tie.target])), tie.relation) for tie in between),
        ways=frozenset((label[tie.source], label[tie.target]) for tie in between if tie.directed),
        exchanges=frozenset((label[network.ties[key.tie].target], key.resource, key.direction) for key in network.exchanges),
        effects={label[tie.target]: tie.effect for tie in network.ties.values() if tie.to_me},
        groups={group.label: frozenset(label[node] for node in group.members) for group in network.groups.values()},
        nobody=frozenset(state.prompt for state in network.prompts.values() if state.nobody),
    )


def study_dict() -> dict[str, Any]:
    """The study, as its file holds it."""
    study: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    study["id"], study["title"] = "twenty", TITLE
    study["tie_kinds"].append(
        {"id": "looks_after", "code": 7, "label": LOOKS_AFTER, "between": [["person", "person"]], "directed": True}
    )
    study["steps"] = [
        step for step in study["steps"] if step["type"] not in ("information", "consent", "form", "questionnaire", "plans")
    ]
    for step in study["steps"]:
        if step["type"] == "name_generator":
            del step["prompts"][1:]
        if step["type"] == "links":
            step["tie_kinds"].append("looks_after")
    del study["instruments"]
    return study


def put_study(home: Path) -> None:
    """Brings the study onto a laptop."""
    folder = home / "studies"
    folder.mkdir()
    (folder / "twenty.netstudy").write_text(json.dumps(study_dict()), encoding="utf-8")


def question(resource: str) -> str:
    """What is asked about a resource."""
    return next(str(each["question"]) for each in study_dict()["resources"] if each["id"] == resource)


def made(step: str) -> InterviewSession:
    """The map of twenty cards in memory, made by commands; the interview stands at this step."""
    session = fresh_session(Study.model_validate(study_dict()))
    nodes = {name: session.name_card(kind, name) for name, kind in KINDS.items()}
    ties = {name: session.current.tie_to_me(node).id for name, node in nodes.items()}
    for name, ring in EXPECTED.rings.items():
        if ring is not None:
            session.do(SendToRing(nodes[name], ring))
    for one, other, answer in LINKS:
        session.link(nodes[one], nodes[other], RELATIONS[frozenset((KINDS[one], KINDS[other]))][answer])
    for resource, cards in WAYS.items():
        for name, ways in cards.items():
            for way in ways:
                session.do(RecordExchange(ties[name], resource, way))
        session.do(MarkPrompt(resource, nobody=not cards))
    for name, effect in EFFECTS.items():
        session.do(SayEffect(ties[name], effect))
    session.group(GROUP, frozenset(nodes[name] for name in TOGETHER))
    for each in session.study.steps:
        if each.id == step:
            break
        session.do(MarkStep(each.id, StepStatus.DONE))
    return session
