"""What a tie says on a map: which way something passes, how many resources, and how that is for the participant.

A value made from exchanges and effects, and the strokes of its marks; it draws nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import chain, zip_longest
from types import MappingProxyType

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.network import Exchange, Tie

Stroke = tuple[tuple[float, float], ...]
Thing = tuple[str, str]
"""What passes: which way, by the mark of its arrow, and the name of its icon."""

MOST_ICONS = 3
"""Icons on one sign; how many more things pass is counted."""
ICON = "icon:"
"""What the mark of a thing begins with; the name of its icon follows."""
WAYS = ("backward", "both", "forward")
"""The arrows in the order in which they stand on a sign: what comes to me first."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands on a tie. ``forward`` passes from the tie's source to its target (from Me, on a tie to Me).

    ``things`` are what passes, one by one; a sign without them counts ``resources`` where there are several.
    """

    forward: bool = False
    backward: bool = False
    resources: int = 0
    effect: Effect = Effect.NOT_SAID
    things: tuple[Thing, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show: nothing where nothing was said yet."""
        return not (self.forward or self.backward or self.resources > 1 or self.effect in FORMS)

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks from first to last: arrows with what passes their way, or with its count; the form of the effect."""
        form = FORMS.get(self.effect)
        return (*(self._passing if self.things else self._counted), *((form,) if form else ()))

    @property
    def _counted(self) -> tuple[str, ...]:
        arrow = {(True, True): "both", (True, False): "forward", (False, True): "backward"}.get((self.forward, self.backward))
        count = str(self.resources) if self.resources > 1 else None
        return tuple(mark for mark in (arrow, count) if mark)

    @property
    def _passing(self) -> tuple[str, ...]:
        """Each way with its icons: as many as fit, at least one for each way, and a count of the rest."""
        by_way = {way: [icon for its, icon in self.things if its == way] for way in WAYS}
        shared = list(chain.from_iterable(zip_longest(*([(way, icon) for icon in icons] for way, icons in by_way.items()))))
        kept = [thing for thing in shared if thing][:MOST_ICONS]
        marks = [mark for way in WAYS for mark in (way, *(f"{ICON}{icon}" for its, icon in kept if its == way)) if by_way[way]]
        more = len(self.things) - len(kept)
        return (*marks, f"+{more}") if more else tuple(marks)


class Crowding(Enum):
    """How much signs have to leave out."""

    NONE = "none"
    SOME = "some"
    MUCH = "much"


FEW, SOME = 9, 18
"""Up to so many signs on a screen's map show all that passes; up to so many, one thing by its icon, or how many they are."""


def crowding_of(signs: int, room: float) -> Crowding:
    """How much so many signs have to leave out; ``room`` is how much larger the map is than one of full size on a screen."""
    if signs <= FEW * room:
        return Crowding.NONE
    return Crowding.SOME if signs <= SOME * room else Crowding.MUCH


@lru_cache(maxsize=512)
def fitted(sign: Sign, crowding: Crowding) -> Sign:
    """As much of a sign as there is room for: which way, and how it feels, in any case."""
    if crowding is Crowding.NONE or (crowding is Crowding.SOME and len(sign.things) == 1):
        return sign
    return replace(sign, things=(), resources=sign.resources if crowding is Crowding.SOME else 0)


FORMS: Mapping[Effect, str] = MappingProxyType(
    {
        Effect.HELPS: "check",
        Effect.HELPS_AND_COSTS: "plus_minus",
        Effect.NO_DIFFERENCE: "equal",
        Effect.COSTS: "minus",
    }
)
"""Each effect by its form, so that it never rests on a colour; nothing for what was not said."""

STROKES: Mapping[str, tuple[Stroke, ...]] = MappingProxyType(
    {
        "forward": (((-6.5, 0), (6.5, 0)), ((1.5, -5), (6.5, 0), (1.5, 5))),
        "backward": (((6.5, 0), (-6.5, 0)), ((-1.5, -5), (-6.5, 0), (-1.5, 5))),
        "both": (((-6.5, -3), (6.5, -3), (2.5, -7)), ((6.5, 3), (-6.5, 3), (-2.5, 7))),
        "check": (((-5.5, 0.5), (-1.5, 4.5), (5.5, -4)),),
        "minus": (((-5.5, 0), (5.5, 0)),),
        "equal": (((-5, -2.8), (5, -2.8)), ((-5, 2.8), (5, 2.8))),
        "plus_minus": (((-4.5, -2), (4.5, -2)), ((0, -6.5), (0, 2.5)), ((-4.5, 6), (4.5, 6))),
    }
)
"""Each mark as strokes in a box of 14 around the origin; a thing has its icon instead, and a count is written."""

NO_ICONS: Mapping[str, str] = MappingProxyType({})

TURNED = frozenset({"forward", "backward", "both"})
"""The marks that turn with their line; all others stand upright."""


def sign_of(tie: Tie, exchanges: Iterable[Exchange], *, effects: bool = True, icons: Mapping[str, str] = NO_ICONS) -> Sign:
    """The sign of a tie. Without a word on the card as a whole, exchanges that all feel the same speak for it.

    ``icons`` are those of resources by their names, in the order in which they are to stand; without them the sign counts.
    """
    passing = tuple(exchanges)
    felt = {exchange.effect for exchange in passing}
    effect = felt.pop() if tie.effect is Effect.NOT_SAID and len(felt) == 1 else tie.effect
    ways: dict[str, set[Direction]] = {}
    for exchange in passing:
        ways.setdefault(exchange.key.resource, set()).add(exchange.key.direction)
    return Sign(
        forward=any(Direction.GIVEN in ways_of for ways_of in ways.values()),
        backward=any(Direction.RECEIVED in ways_of for ways_of in ways.values()),
        resources=len(ways),
        effect=effect if effects else Effect.NOT_SAID,
        things=tuple((way_of(ways[resource]), icon) for resource, icon in icons.items() if resource in ways),
    )


def way_of(directions: Collection[Direction]) -> str:
    """The arrow of something that passes in these directions: one of them, or both."""
    if len(directions) > 1:
        return "both"
    return "forward" if Direction.GIVEN in directions else "backward"
