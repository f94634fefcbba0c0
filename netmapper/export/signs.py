"""What a tie says on a map: which way something passes, how many resources, and how that is for the participant.

A value made from exchanges and effects, and the strokes of its marks; it draws nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.network import Exchange, Tie

Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands on a tie. ``forward`` passes from the tie's source to its target (from Me, on a tie to Me)."""

    forward: bool = False
    backward: bool = False
    resources: int = 0
    effect: Effect = Effect.NOT_SAID

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show: nothing where nothing was said yet."""
        return not (self.forward or self.backward or self.resources > 1 or self.effect in FORMS)

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks from first to last: an arrow, a count where several resources pass, the form of the effect."""
        arrow = {(True, True): "both", (True, False): "forward", (False, True): "backward"}.get((self.forward, self.backward))
        count = str(self.resources) if self.resources > 1 else None
        return tuple(mark for mark in (arrow, count, FORMS.get(self.effect)) if mark)


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
"""Each mark as strokes in a box of 14 around the origin; a count is written instead."""

TURNED = frozenset({"forward", "backward", "both"})
"""The marks that turn with their line; all others stand upright."""


def sign_of(tie: Tie, exchanges: Iterable[Exchange], *, effects: bool = True) -> Sign:
    """The sign of a tie. Without a word on the card as a whole, exchanges that all feel the same speak for it."""
    passing = tuple(exchanges)
    felt = {exchange.effect for exchange in passing}
    effect = felt.pop() if tie.effect is Effect.NOT_SAID and len(felt) == 1 else tie.effect
    return Sign(
        forward=any(exchange.key.direction is Direction.GIVEN for exchange in passing),
        backward=any(exchange.key.direction is Direction.RECEIVED for exchange in passing),
        resources=len({exchange.key.resource for exchange in passing}),
        effect=effect if effects else Effect.NOT_SAID,
    )
