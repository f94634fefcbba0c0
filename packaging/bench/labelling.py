"""How many pairs of names come to lie on one another on a crowded map, beside what a placer leaves that never looks back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from random import Random
from statistics import mean, median
from time import thread_time

from bench.figure import Figure
from netmapper.app.invented_words import invented_names
from netmapper.bootstrap import house
from netmapper.export.labels import Labels, Wish
from netmapper.export.lettering import width_of
from netmapper.export.room import Box, Room, around
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.stamps import HALO, NAME, Stamps
from netmapper.ui.theme import Look

SEEDS = range(10)
CARDS, MAP, SIZE = 100, 860, 13
GREEDY_SPOTS = 8
FRAME = Box(-MAP / 2, -MAP / 2, MAP, MAP)


def measure() -> Iterator[Figure]:
    """The mean over ten maps. Where a name would stand is asked of the shipped placer; none is hidden or shortened."""
    pairs: list[int] = []
    greedy: list[int] = []
    took: list[float] = []
    on_cards: list[int] = []
    side = _card_side()
    for seed in SEEDS:
        wishes = _wishes(seed, side)
        before = thread_time()
        spots = _placed(wishes, side)
        took.append((thread_time() - before) * 1_000)
        pairs.append(overlapping(spots))
        on_cards.append(sum(_covers(spots, wishes, side)))
        greedy.append(overlapping(_greedy(wishes)))
    work = (
        f"mean of seeds 0 to {SEEDS[-1]}: {CARDS} cards of {side} px at even chances of radius (0.12 to 0.97) and angle on a map "
        f"of {MAP} px, invented names at {SIZE} px, every one drawn whole; at most {max(pairs)}; names on another card "
        f"{mean(on_cards):.1f}; a greedy placer with {GREEDY_SPOTS} spots that heeds names alone leaves {mean(greedy):.1f}; "
        f"{median(took):.0f} ms on the processor for a whole map; aim 5"
    )
    yield Figure("label_overlaps_100", mean(pairs), "pairs", work, len(SEEDS))


def overlapping(spots: Sequence[Box]) -> int:
    """How many pairs have something in common."""
    return sum(one.shared(other) > 0 for place, one in enumerate(spots) for other in spots[:place])


def _card_side() -> int:
    """As large as the program shows so many cards on such a map."""
    assets = Assets(house())
    stamps = Stamps(Look(assets.theme("light"), 100), assets, {}, 1.0)
    return stamps.card_side(CARDS, MAP / 2 - stamps.card_side(CARDS, MAP / 2) / 2 - HALO - 1)


def _wishes(seed: int, side: int) -> list[Wish]:
    random = Random(seed)  # the same map each time
    names = [name.label for kind in (1, 2, 3) for practitioner in (False, True) for name in invented_names(kind, practitioner)]
    wishes = []
    for _ in range(CARDS):
        radius, turn = (MAP / 2) * random.uniform(0.12, 0.97), random.uniform(0.0, math.tau)
        width = width_of(random.choice(names), SIZE, bold=True) + 14 * SIZE / NAME
        wishes.append(Wish(radius * math.sin(turn), -radius * math.cos(turn), side / 2 + HALO + 2, width, 1.4 * SIZE))
    return wishes


def _placed(wishes: Sequence[Wish], side: int) -> list[Box]:
    labels = Labels(Room(FRAME))
    for number, wish in enumerate(wishes):
        labels.room.put(("card", number), around(wish.x, wish.y, side + 2 * HALO, side + 2 * HALO), 1.5)
        labels.wish(("name", number), wish)
    keys = [("name", number) for number in range(len(wishes))]
    labels.settle(keys)
    return [labels.spot(key) for key in keys]


def _greedy(wishes: Sequence[Wish]) -> list[Box]:
    """Each name in its turn on the first of the spots that shares least with the names before it."""
    room = Room()
    spots: list[Box] = []
    for number, wish in enumerate(wishes):
        spot = min(list(wish.spots())[:GREEDY_SPOTS], key=room.taken)
        room.put(("name", number), spot)
        spots.append(spot)
    return spots


def _covers(spots: Sequence[Box], wishes: Sequence[Wish], side: int) -> Iterator[bool]:
    for number, spot in enumerate(spots):
        others = (wish for place, wish in enumerate(wishes) if place != number)
        yield any(spot.shared(around(wish.x, wish.y, side, side)) > 0 for wish in others)
