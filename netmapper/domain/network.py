"""The map as a value: nodes, ties, exchanges, groups, and what was asked and answered around them.

Every table is a read-only mapping from a key to a frozen record. Nothing here changes anything: a command plans a
Change, and applying it gives the next map.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

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
    Withdrawn,
)
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId

Scalar = str | int | float | bool
"""What one answer can hold; several choices are a tuple of these."""


@dataclass(frozen=True, slots=True)
class Node:
    """A card: a person, place or activity that the participant named, in which wave. ``place`` is None in the tray."""

    id: NodeId
    persistent_id: str
    kind: str
    label: str
    place: Place | None = None
    icon: str | None = None
    role: str | None = None
    prompts: tuple[str, ...] = ()
    note: str = ""
    wave: int = 1


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between two nodes. From the ego (its source) it says how the card is for me: ``effect``."""

    id: TieId
    source: NodeId
    target: NodeId
    relation: str
    directed: bool = False
    effect: Effect = Effect.NOT_SAID
    strength: int | None = None
    frequency: int | None = None
    note: str = ""

    @property
    def to_me(self) -> bool:
        """Whether this is a card's tie to the participant."""
        return self.source == EGO


class ExchangeKey(NamedTuple):
    """One resource passing one way along one tie."""

    tie: TieId
    resource: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Exchange:
    """That a resource passes this way, and how that is for the participant. "Both ways" is two of these."""

    key: ExchangeKey
    effect: Effect = Effect.NOT_SAID
    amount: int | None = None
    wanted_more: bool | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A named outline round some cards; a card may be in several."""

    id: GroupId
    label: str
    members: frozenset[NodeId]


class AnswerKey(NamedTuple):
    """A question of the study, and the card it was asked about (the ego for questions about me)."""

    item: str
    node: NodeId


@dataclass(frozen=True, slots=True)
class Answer:
    """A value, or the reason why there is none: exactly one of the two."""

    key: AnswerKey
    value: Scalar | tuple[Scalar, ...] | None = None
    missing: Missing | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.missing is None):
            raise ValueError("an answer holds either a value or the reason why there is none")


@dataclass(frozen=True, slots=True)
class StepState:
    """How far one step of the study came; a step without one was not reached."""

    step: str
    status: StepStatus


@dataclass(frozen=True, slots=True)
class PromptState:
    """That a prompt or a resource was asked, and whether the answer was "nobody"."""

    prompt: str
    asked: bool = True
    nobody: bool = False
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """What was answered to one purpose, when (ISO date), under which version of the text, and how it was given."""

    purpose: str
    answer: ConsentAnswer
    on: str
    version: str
    how: str = "screen"
    by: str = ""
    withdrawn: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """The participant's own words about something that is neither card nor tie: "map" is the map as a whole."""

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """The researcher's words about a card, or with the ego about the session. No participant's screen ever shows them."""

    node: NodeId
    text: str


@dataclass(frozen=True, slots=True)
class Review:
    """What a card of last time is now. ``reason`` is there for what ended only. No review is no end."""

    node: NodeId
    verdict: Verdict
    reason: Ending | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What the participant would like to change, keep or try, in their words, with the cards it is about.

    ``helpers`` are the cards that could help, ``help`` says so in words.
    """

    id: int
    aim: Aim
    text: str = ""
    cards: frozenset[NodeId] = frozenset()
    helpers: frozenset[NodeId] = frozenset()
    help: str = ""
    decided: Decider = Decider.NOT_SAID


@dataclass(frozen=True, slots=True)
class HandedCopy:
    """A copy made for someone whom the participant chose: its parts, and the ISO dates it was made, handed over or taken back."""

    id: int
    whom: str
    parts: tuple[str, ...]
    on: str
    handed: str | None = None
    taken_back: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One sitting: its ISO date, where it was, who asked, and who interpreted. Of the researcher, for nobody else."""

    id: int
    on: str
    setting: str = ""
    interviewer: str = ""
    interpreter: str = ""


@dataclass(frozen=True, slots=True)
class Presence:
    """Who else was there in a step, by codes of kinds of people, and in the researcher's words."""

    step: str
    others: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """The researcher's distress sheet (``kind`` "distress") or concern note ("concern"). It never leaves for analysis.

    ``sheet`` are the numbers of the study's lines that were gone through; ``told`` says who was told, ``told_on`` when.
    """

    id: int
    on: str
    kind: str
    text: str = ""
    sheet: tuple[int, ...] = ()
    told: str = ""
    told_on: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """How a step was gone through, where the study wants to know: seconds open, times opened, pauses, and steps taken back."""

    step: str
    seconds: float = 0.0
    opened: int = 0
    pauses: int = 0
    undone: int = 0


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """That the participant withdrew, on which ISO date, and what becomes of what was said. ``scope`` is "all"."""

    scope: str
    choice: Withdrawn
    on: str
    how: str = "screen"
    by: str = ""


Record = (
    Node
    | Tie
    | Exchange
    | Group
    | Answer
    | StepState
    | PromptState
    | Consent
    | Note
    | PrivateNote
    | Review
    | Plan
    | HandedCopy
    | Visit
    | Presence
    | Concern
    | Timing
    | Withdrawal
)
Key = int | NodeId | TieId | ExchangeKey | GroupId | AnswerKey | str

TABLES: Mapping[str, type[Any]] = MappingProxyType(
    {
        "nodes": Node,
        "ties": Tie,
        "exchanges": Exchange,
        "groups": Group,
        "answers": Answer,
        "steps": StepState,
        "prompts": PromptState,
        "consents": Consent,
        "notes": Note,
        "private_notes": PrivateNote,
        "reviews": Review,
        "plans": Plan,
        "copies": HandedCopy,
        "visits": Visit,
        "presences": Presence,
        "concerns": Concern,
        "timings": Timing,
        "withdrawals": Withdrawal,
        "last_nodes": Node,
        "last_ties": Tie,
        "last_exchanges": Exchange,
        "last_groups": Group,
    }
)
"""The tables of a map by name, each with the record it holds."""

LAST = "last_"
"""What the names of the tables begin with that hold the map of the wave before, as it was then."""


def _nothing() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class NetworkMap:
    """One state of everything that the participant and the researcher said. A value: equal when all tables are equal."""

    nodes: Mapping[NodeId, Node] = field(default_factory=_nothing)
    ties: Mapping[TieId, Tie] = field(default_factory=_nothing)
    exchanges: Mapping[ExchangeKey, Exchange] = field(default_factory=_nothing)
    groups: Mapping[GroupId, Group] = field(default_factory=_nothing)
    answers: Mapping[AnswerKey, Answer] = field(default_factory=_nothing)
    steps: Mapping[str, StepState] = field(default_factory=_nothing)
    prompts: Mapping[str, PromptState] = field(default_factory=_nothing)
    consents: Mapping[str, Consent] = field(default_factory=_nothing)
    notes: Mapping[str, Note] = field(default_factory=_nothing)
    private_notes: Mapping[NodeId, PrivateNote] = field(default_factory=_nothing)
    reviews: Mapping[NodeId, Review] = field(default_factory=_nothing)
    plans: Mapping[int, Plan] = field(default_factory=_nothing)
    copies: Mapping[int, HandedCopy] = field(default_factory=_nothing)
    visits: Mapping[int, Visit] = field(default_factory=_nothing)
    presences: Mapping[str, Presence] = field(default_factory=_nothing)
    concerns: Mapping[int, Concern] = field(default_factory=_nothing)
    timings: Mapping[str, Timing] = field(default_factory=_nothing)
    withdrawals: Mapping[str, Withdrawal] = field(default_factory=_nothing)
    last_nodes: Mapping[NodeId, Node] = field(default_factory=_nothing)
    last_ties: Mapping[TieId, Tie] = field(default_factory=_nothing)
    last_exchanges: Mapping[ExchangeKey, Exchange] = field(default_factory=_nothing)
    last_groups: Mapping[GroupId, Group] = field(default_factory=_nothing)

    @property
    def last_time(self) -> NetworkMap:
        """The map of the wave before, its cards, ties, exchanges and groups; empty in a first wave."""
        return NetworkMap(nodes=self.last_nodes, ties=self.last_ties, exchanges=self.last_exchanges, groups=self.last_groups)

    def tie_to_me(self, node_id: NodeId) -> Tie:
        """The tie between the participant and a card; every named card has one."""
        return next(tie for tie in self.ties.values() if tie.to_me and tie.target == node_id)

    def ties_of(self, node_id: NodeId) -> Iterator[Tie]:
        """All ties with this node at either end, the tie to Me among them."""
        return (tie for tie in self.ties.values() if node_id in (tie.source, tie.target))

    def tie_between(self, one: NodeId, other: NodeId, relation: str) -> Tie | None:
        """The tie of this relation between two nodes, whichever way it was drawn."""
        ends = {one, other}
        return next((tie for tie in self.ties.values() if tie.relation == relation and {tie.source, tie.target} == ends), None)

    def exchanges_on(self, tie_id: TieId) -> Iterator[Exchange]:
        """What passes along a tie, each resource and direction by itself."""
        return (exchange for key, exchange in self.exchanges.items() if key.tie == tie_id)

    def in_ring(self, ring: int) -> Iterator[Node]:
        """The cards that stand in a ring."""
        return (node for node in self.nodes.values() if node.place is not None and node.place.ring == ring)

    def unplaced(self) -> Iterator[Node]:
        """The cards that stand in the tray."""
        return (node for node in self.nodes.values() if node.place is None)
