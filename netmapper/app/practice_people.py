"""Three people who do not exist, to practise with: few connections, mostly family, or many different ones.

Each is the same every time. Cards take the kinds, roles, rings, links and resources of the study in hand; where a study
has other kinds than people, places and activities, its cards are called by its own words and a number. Sizes follow
published figures: a median of 11.7 named, quartiles 10.0 to 15.6, and where practitioners prevail far fewer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode, Command, DrawTie, PlaceNode, RecordExchange, SayEffect
from netmapper.study.model import Study
from netmapper.study.parts import NodeKind

PLACED = 0.8
"""Share of the cards that stand on the map already; the others wait to be placed by whoever practises."""
TOLD = 0.5
"""Share of the cards of which it is told already what passes and how they feel."""
TURN = 137.5
"""Degrees between one card and the next: none comes to lie behind another, on whichever rings they are."""
IN_RING = 0.55
"""How far out in its ring a card stands; in the innermost, which has Me in its middle, from ``CLEAR`` of it on."""
CLEAR = 0.42


@dataclass(frozen=True, slots=True)
class Member:
    """One card: its kind and role by the words of a study that has them; ``near`` is 0 for the innermost ring, 1 for the last."""

    label: str
    near: float
    effect: Effect = Effect.HELPS
    role: str = ""
    kind: str = "person"


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person: who and what is in their life, and which of these, by their places in ``cast``, are linked."""

    id: str
    cast: tuple[Member, ...] = ()
    links: tuple[tuple[int, int], ...] = ()


FEW = Person(
    "few",
    (
        Member("Nurse Pebble", 0.4, role="nurse"),
        Member("Brother Finch", 0.7, Effect.HELPS_AND_COSTS, "family"),
        Member("Lantern House", 0.5, role="support_place", kind="place"),
        Member("Mr Teapot", 0.2, role="support_worker"),
        Member("Dr Acorn", 0.9, Effect.NO_DIFFERENCE, "psychiatrist"),
    ),
    ((0, 3), (2, 3), (0, 4)),
)
FAMILY = Person(
    "family",
    (
        Member("Mother Willow", 0.0, Effect.HELPS_AND_COSTS, "family"),
        Member("Sister Clover", 0.0, role="family"),
        Member("Father Birch", 0.3, role="family"),
        Member("Auntie Marigold", 0.4, role="family"),
        Member("The house on Button Hill", 0.1, role="home", kind="place"),
        Member("Cousin Thimble", 0.6, Effect.COSTS, "family"),
        Member("Grandad Oak", 0.2, role="family"),
        Member("Sunday soup", 0.3, role="home_life", kind="activity"),
        Member("Mrs Saucer next door", 0.7, role="neighbour"),
        Member("Dr Puddle", 0.9, Effect.NO_DIFFERENCE, "gp"),
        Member("Uncle Hazel", 0.6, Effect.HELPS, "family"),
    ),
    ((0, 1), (0, 2), (1, 2), (0, 3), (0, 4), (2, 6), (1, 5), (1, 7), (0, 7), (3, 10), (2, 3)),
)
VARIED = Person(
    "varied",
    (
        Member("Juniper", 0.0, role="friend"),
        Member("Biscuit the dog", 0.0, role="pet"),
        Member("Kettle Café", 0.3, role="food_and_drink", kind="place"),
        Member("Moonlight Choir", 0.2, role="arts", kind="activity"),
        Member("Sorrel", 0.3, role="friend"),
        Member("Sister Bramble", 0.4, Effect.HELPS_AND_COSTS, "family"),
        Member("Captain Marmalade", 0.5, role="group_member"),
        Member("Mossy Park", 0.4, role="outdoors", kind="place"),
        Member("Walking Biscuit", 0.1, role="animals", kind="activity"),
        Member("Tansy from work", 0.6, Effect.NO_DIFFERENCE, "work_or_study"),
        Member("Pepper", 0.6, Effect.COSTS, "friend"),
        Member("Inkwell Library", 0.7, role="library_or_arts", kind="place"),
        Member("Old Mr Parsnip", 0.8, role="neighbour"),
        Member("Nurse Feather", 0.7, role="care_coordinator"),
        Member("Helping at the Cake Shop", 0.6, Effect.HELPS_AND_COSTS, "volunteering", "activity"),
        Member("Harbour of Hats", 0.9, Effect.NO_DIFFERENCE, "shop", "place"),
        Member("Clay on Thursdays", 0.8, role="club", kind="activity"),
        Member("Basil", 0.9, role="friend"),
    ),
    ((0, 2), (0, 3), (3, 6), (4, 6), (0, 4), (7, 8), (1, 8), (2, 9), (0, 10), (11, 12), (4, 10), (3, 4), (13, 16), (5, 0)),
)
EMPTY = Person("empty")
"""Nobody is on this map yet."""

PEOPLE = {person.id: person for person in (FEW, FAMILY, VARIED, EMPTY)}
"""Everybody there is to practise with, by a word for them."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A member as a card of a study."""

    node: NodeId
    member: Member
    kind: NodeKind
    label: str
    role: str | None


def practice_map(person: Person, study: Study) -> Iterator[Command]:
    """The map of a person, partly drawn, as the commands that a hand would give under this study."""
    cards = _cards(person, study)
    for card in cards:
        yield AddNode(
            card.node,
            TieId(card.node),
            f"{card.node:016x}",
            card.kind.id,
            card.label,
            prompt=_prompt(study, card),
            role=card.role,
        )
    for card in cards[: round(len(cards) * PLACED)]:
        yield PlaceNode(card.node, _place(card, study.ring_edges))
    yield from _links(person, study, cards)
    for card in cards[: round(len(cards) * TOLD)]:
        yield from _passing(study, card)
        yield SayEffect(TieId(card.node), card.member.effect)


def _cards(person: Person, study: Study) -> list[Drawn]:
    known = {kind.id: kind for kind in study.node_kinds}
    cards: list[Drawn] = []
    for number, member in enumerate(person.cast, 1):
        kind = known.get(member.kind)
        if kind is not None:
            role = member.role if any(role.id == member.role for role in kind.roles) else None
            cards.append(Drawn(NodeId(number), member, kind, member.label, role))
            continue
        kind = study.node_kinds[(number - 1) % len(study.node_kinds)]
        count = sum(card.kind is kind for card in cards) + 1
        cards.append(Drawn(NodeId(number), member, kind, f"{kind.label.into(study.language)} {count}", None))
    return cards


def _prompt(study: Study, card: Drawn) -> str | None:
    """The first prompt of a kind; the last for practitioners, who are asked for later."""
    prompts = [prompt.id for prompt in study.prompts.values() if prompt.kind == card.kind.id]
    practitioner = any(role.practitioner for role in card.kind.roles if role.id == card.role)
    return prompts[-1 if practitioner else 0] if prompts else None


def _place(card: Drawn, edges: tuple[float, ...]) -> Place:
    ring = round(card.member.near * (len(edges) - 1)) + 1
    inner = edges[ring - 2] if ring > 1 else edges[0] * CLEAR
    return Place(inner + (edges[ring - 1] - inner) * IN_RING, card.node * TURN % 360.0, ring)


def _links(person: Person, study: Study, cards: list[Drawn]) -> Iterator[Command]:
    number = len(cards)
    for one, other in ((cards[one], cards[other]) for one, other in person.links):
        pairs = {(one.kind.id, other.kind.id), (other.kind.id, one.kind.id)}
        fits = (kind.id for kind in study.tie_kinds if not kind.between or pairs & set(kind.between))
        relation = next(fits, None)
        if relation is not None:
            number += 1
            yield DrawTie(TieId(number), one.node, other.node, relation)


def _passing(study: Study, card: Drawn) -> Iterator[Command]:
    """One thing that passes: the study's resources in turn, so that each is seen somewhere."""
    fitting = [resource for resource in study.resources if not resource.kinds or card.kind.id in resource.kinds]
    if fitting:
        resource = fitting[card.node % len(fitting)]
        yield RecordExchange(TieId(card.node), resource.id, Direction(resource.directions[0]), card.member.effect)
