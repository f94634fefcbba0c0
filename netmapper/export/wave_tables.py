"""The tables about time: what became of each card since the wave before, and what the participant plans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from netmapper.analysis.changes import STILL, CardChange, State
from netmapper.domain.codes import Aim, Decider, Ending
from netmapper.domain.network import Plan as Planned
from netmapper.export.account import Account, Scope
from netmapper.export.columns import LAYOUT_VERSION, Category, Cell, Column, numbered
from netmapper.export.plans import OF_SESSION, Filled, Plan, to_node

STATES: Mapping[State, int] = MappingProxyType({state: number for number, state in enumerate(State, 1)})
ENDINGS: Mapping[Ending, int] = MappingProxyType({ending: number for number, ending in enumerate(Ending, 1)})
AIMS: Mapping[Aim, int] = MappingProxyType({aim: number for number, aim in enumerate(Aim, 1)})
DECIDERS: Mapping[Decider, int] = MappingProxyType({decider: number for number, decider in enumerate(Decider, 1)})

WAVE_STATUS = numbered(("kept", "new", "ended", "not reviewed"))
"""What became of a card, in four words: one that is closer, further or changed is kept."""

ENDED_REASON = "Why it ended since the last wave, where that was said"


def changes(scope: Scope) -> Plan[CardChange]:
    """One row for each card of the last wave and of this one; none in a first wave. Each card has its row in nodes, too."""
    return Plan(
        "changes",
        "Changes: what became of each card since the wave before",
        lambda account: account.changes.values(),
        [
            Filled(Column("node_id", "integer", "Card", required=True, since=LAYOUT_VERSION), lambda a, change: change.node),
            Filled(
                Column(
                    "change",
                    "integer",
                    "What became of it; one that was not reviewed did not end",
                    categories=_words(state.value for state in State),
                    required=True,
                    since=LAYOUT_VERSION,
                ),
                lambda a, change: STATES[change.state],
            ),
            Filled(ended_reason(LAYOUT_VERSION), lambda a, change: reason(change)),
        ],
        key=("node_id",),
        references=(to_node("node_id"),),
    )


def plans(scope: Scope) -> Plan[Planned]:
    """One row for each plan. In whose words it stands, and which cards it names, is free text and stays behind with it."""
    filled: list[Filled[Planned]] = [
        Filled(Column("plan", "integer", "Plan", required=True, since=LAYOUT_VERSION), lambda a, plan: plan.id),
        Filled(
            Column("aim", "integer", "What it is about", categories=_words(aim.value for aim in Aim), since=LAYOUT_VERSION),
            lambda a, plan: AIMS[plan.aim],
        ),
        Filled(
            Column("decided", "integer", "Who decided it", categories=_words(who.value for who in Decider), since=LAYOUT_VERSION),
            lambda a, plan: DECIDERS[plan.decided],
        ),
        Filled(Column("n_cards", "integer", "Cards that it is about", since=LAYOUT_VERSION), lambda a, plan: len(plan.cards)),
        Filled(Column("n_helpers", "integer", "Cards that could help", since=LAYOUT_VERSION), lambda a, p: len(p.helpers)),
    ]
    if scope.free_text:
        filled += [
            Filled(Column("text", "string", "The plan, in their words", guarded=True, since=LAYOUT_VERSION), _text),
            Filled(Column("help", "string", "Who could help, in their words", guarded=True, since=LAYOUT_VERSION), _help),
        ]
    title = "Plans: what the participant would like to change, keep or try"
    return Plan("plans", title, _planned, filled, key=("plan",), references=(OF_SESSION,))


def wave_status(change: CardChange | None) -> Cell:
    """The code of what became of a card, among WAVE_STATUS; None in a first wave."""
    if change is None:
        return None
    return 1 if change.state in STILL else {State.NEW: 2, State.ENDED: 3, State.NOT_REVIEWED: 4}[change.state]


def reason(change: CardChange | None) -> Cell:
    """The code of why a card ended; None where it did not, or where nothing was asked."""
    return ENDINGS[change.reason] if change is not None and change.reason is not None else None


def ended_reason(since: str) -> Column:
    """The column of reasons, which two tables have."""
    endings = _words(ending.value for ending in Ending)
    return Column("ended_reason", "integer", ENDED_REASON, categories=endings, since=since)


def _planned(account: Account) -> Iterator[Planned]:
    return (plan for _, plan in sorted(account.network.plans.items()))


def _text(account: Account, plan: Planned) -> Cell:
    return (plan.text or None) if account.free_text else None


def _help(account: Account, plan: Planned) -> Cell:
    return (plan.help or None) if account.free_text else None


def _words(codes: Iterator[str]) -> tuple[Category, ...]:
    return numbered(code.replace("_", " ") for code in codes)
