"""What a tie says on the map: which way something passes, how many resources, and how that is for the participant.

A value made from exchanges and effects; it draws nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.network import Exchange, Tie


@dataclass(frozen=True, slots=True)
class Layers:
    """What is drawn beside the cards. What passes, and how it feels, only when it is asked for: someone may look on."""

    links: bool = True
    passing: bool = False


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
        return not self.forward and not self.backward and self.effect is Effect.NOT_SAID

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks from first to last: an arrow, a count where several resources pass, the form of the effect."""
        arrow = {(True, True): "both", (True, False): "forward", (False, True): "backward"}.get((self.forward, self.backward))
        count = str(self.resources) if self.resources > 1 else None
        return tuple(mark for mark in (arrow, count, FORMS.get(self.effect)) if mark)


FORMS = {
    Effect.HELPS: "check",
    Effect.HELPS_AND_COSTS: "plus_minus",
    Effect.NO_DIFFERENCE: "equal",
    Effect.COSTS: "minus",
}
"""Each effect by its form, so that it never rests on a colour; nothing for what was not said."""


def sign_of(tie: Tie, exchanges: Iterable[Exchange]) -> Sign:
    """The sign of a tie. Without a word on the card as a whole, exchanges that all feel the same speak for it."""
    passing = tuple(exchanges)
    felt = {exchange.effect for exchange in passing}
    effect = felt.pop() if tie.effect is Effect.NOT_SAID and len(felt) == 1 else tie.effect
    return Sign(
        forward=any(exchange.key.direction is Direction.GIVEN for exchange in passing),
        backward=any(exchange.key.direction is Direction.RECEIVED for exchange in passing),
        resources=len({exchange.key.resource for exchange in passing}),
        effect=effect,
    )
