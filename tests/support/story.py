"""One person's interview, as it is told in every journey: what is said on the way, and what must stand on the map at the end.

The names are made of words that nothing else says, so that a trace of them is found wherever it lies.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netmapper.domain.codes import Aim, Decider, Direction, Effect, Missing
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import AnswerKey, NetworkMap, Scalar

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "studies" / "example.netstudy"
EXAMPLE_TITLE = "People, places and activities"
CODE = "P014"

ANA, SAM, MUM, DOCTOR = "Ana Brambleworth", "Sam Quillfeather", "Mum Thistledown", "Dr Oakenholt"
CAFE, PARK = "Café Larkspur", "Hollowmere Park"
CHOIR, WALKS = "Nightjar Choir", "Walks to Fernlea"

PEOPLE, HELPERS, PLACES, MORE_PLACES, ACTIVITIES = (ANA, SAM, MUM), (DOCTOR,), (CAFE,), (PARK,), (CHOIR, WALKS)
KINDS = {
    **dict.fromkeys((*PEOPLE, *HELPERS), "person"),
    **dict.fromkeys((*PLACES, *MORE_PLACES), "place"),
    **dict.fromkeys(ACTIVITIES, "activity"),
}
NAMES = tuple(KINDS)
CANARIES = ("Brambleworth", "Quillfeather", "Thistledown", "Oakenholt", "Larkspur", "Hollowmere", "Nightjar", "Fernlea")

RINGS = {ANA: 1, SAM: 1, MUM: 1, DOCTOR: 3, CAFE: 2, PARK: 2, CHOIR: 1, WALKS: 3}
"""Where each card is put first; one of them is moved once more."""
MOVED, MOVED_TO = MUM, 3

LINKS = {
    (ANA, SAM): "knows",
    (MUM, PARK): "goes_there",
    (SAM, CHOIR): "takes_part",
    (CAFE, PARK): "belong_together",
    (CHOIR, CAFE): "happens_there",
    (CHOIR, WALKS): "goes_with",
}
"""Every pair of kinds once."""

GROUPS = {"Sunday Larkers": (ANA, CHOIR, PARK)}
"""Who belongs to a group: across kinds and rings."""

TO_ME, FROM_ME, BOTH = {Direction.RECEIVED}, {Direction.GIVEN}, {Direction.RECEIVED, Direction.GIVEN}
WAYS = {
    "listening": {ANA: BOTH, SAM: TO_ME},
    "practical": {MUM: FROM_ME},
    "money": {},
    "company": {SAM: BOTH, CHOIR: TO_ME, CAFE: TO_ME},
    "advice": {DOCTOR: TO_ME},
}
"""Who gives and who receives; for money it is nobody."""
EFFECTS = {
    ANA: Effect.HELPS,
    SAM: Effect.HELPS_AND_COSTS,
    MUM: Effect.COSTS,
    DOCTOR: Effect.HELPS,
    CAFE: Effect.NO_DIFFERENCE,
    PARK: Effect.NOT_SAID,
    CHOIR: Effect.HELPS,
    WALKS: Effect.HELPS,
}
"""How both ways of listening are, each by itself."""

PLAN = (Aim.KEEP, Decider.TOGETHER)
"""What the one plan is about, and who decided it."""

CONSENTS = {"map_and_answers": "Yes", "quotes": "No", "follow_up": "Yes", "reuse": "Decide later"}

Said = Scalar | tuple[Scalar, ...] | Missing
ANSWERS: dict[str, Said] = {
    "lives_alone": 0,
    "lives_with": (3, 4),
    "housing": Missing.PREFER_NOT_TO_SAY,
    "education": Missing.DONT_KNOW,
    "long_term_illness": Missing.SKIPPED,
    "network_satisfaction": 4,
    "time_at_home": 4,
    "time_alone": 2,
    "time_with_others": Missing.DONT_KNOW,
    "time_active": 3,
    "work_or_study": (3, 5),
    "ons_satisfied": 7,
    "ons_worthwhile": 10,
    "ons_happy": 0,
    "ons_anxious": Missing.PREFER_NOT_TO_SAY,
}


@dataclass(frozen=True)
class Facts:
    """A map as it is told afterwards: by names, rings and words, whatever the numbers and the spots."""

    rings: dict[str, int | None]
    kinds: dict[str, str]
    links: dict[frozenset[str], str]
    groups: dict[str, frozenset[str]]
    exchanges: dict[tuple[str, str, Direction], Effect]
    effects: dict[str, Effect]
    answers: dict[str, Said]
    consents: dict[str, str]
    nobody: frozenset[str]


EXPECTED = Facts(
    rings={**RINGS, MOVED: MOVED_TO},
    kinds=KINDS,
    links={frozenset(pair): relation for pair, relation in LINKS.items()},
    groups={name: frozenset(members) for name, members in GROUPS.items()},
    exchanges={
        (name, resource, way): Effect.NOT_SAID for resource, cards in WAYS.items() for name, ways in cards.items() for way in ways
    },
    effects=EFFECTS,
    answers=ANSWERS,
    consents={"map_and_answers": "yes", "quotes": "no", "follow_up": "yes", "reuse": "later"},
    nobody=frozenset({"money"}),
)


def facts_of(network: NetworkMap) -> Facts:
    """What a map says."""
    label = {node.id: node.label for node in network.nodes.values()}
    ties = network.ties.values()
    return Facts(
        rings={node.label: node.place.ring if node.place else None for node in network.nodes.values()},
        kinds={node.label: node.kind for node in network.nodes.values()},
        links={frozenset((label[tie.source], label[tie.target])): tie.relation for tie in ties if not tie.to_me},
        groups={group.label: frozenset(label[node] for node in group.members) for group in network.groups.values()},
        exchanges={
            (label[network.ties[key.tie].target], key.resource, key.direction): each.effect
            for key, each in network.exchanges.items()
        },
        effects={label[tie.target]: tie.effect for tie in ties if tie.to_me},
        answers={
            key.item: answer.missing if answer.missing is not None else _value(answer.value)
            for key, answer in network.answers.items()
            if key == AnswerKey(key.item, EGO)
        },
        consents={consent.purpose: consent.answer.value for consent in network.consents.values()},
        nobody=frozenset(state.prompt for state in network.prompts.values() if state.nobody),
    )


def node_of(network: NetworkMap, name: str) -> NodeId:
    """The number of a card."""
    return next(node.id for node in network.nodes.values() if node.label == name)


def _value(value: Scalar | tuple[Scalar, ...] | None) -> Scalar | tuple[Scalar, ...]:
    assert value is not None
    return value
