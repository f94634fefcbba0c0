"""The few fixed codes of the field. Everything else that can be chosen belongs to the study file."""

from __future__ import annotations

from enum import Enum, IntEnum


class Effect(IntEnum):
    """How a card, or one exchange, is for the participant; the numbers are those of the export."""

    HELPS = 1
    HELPS_AND_COSTS = 2
    NO_DIFFERENCE = 3
    COSTS = 4
    NOT_SAID = 5

    @property
    def sign(self) -> int | None:
        """1, 0 or −1; nothing where help and cost stand together or nothing was said."""
        return {Effect.HELPS: 1, Effect.NO_DIFFERENCE: 0, Effect.COSTS: -1}.get(self)


class Direction(IntEnum):
    """Which way a resource passes along a tie. On a tie to Me the source is always the participant."""

    GIVEN = 1
    """From the tie's source to its target: "I give"."""
    RECEIVED = 2
    """From the tie's target to its source: "given to me"."""

    @property
    def opposite(self) -> Direction:
        """The other way along the same tie."""
        return Direction.RECEIVED if self is Direction.GIVEN else Direction.GIVEN


class Missing(IntEnum):
    """Why there is no value: six reasons, told apart in the session file and in every export."""

    WITHHELD = -4
    NOT_REACHED = -5
    NOT_ASKED = -6
    SKIPPED = -7
    DONT_KNOW = -8
    PREFER_NOT_TO_SAY = -9


class StepStatus(Enum):
    """How far a step of the interview came."""

    NOT_REACHED = "not_reached"
    PARTLY = "partly"
    DONE = "done"
    SKIPPED = "skipped"
    NOT_ASKED = "not_asked"


class ConsentAnswer(Enum):
    """What was answered to one purpose of the consent."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Verdict(Enum):
    """What a card of last time is now, in the participant's own words. A card without one was not reviewed, which is no end."""

    KEPT = "kept"
    CLOSER = "closer"
    FURTHER = "further"
    CHANGED = "changed"
    ENDED = "ended"


class Ending(Enum):
    """Why a tie to a card of last time ended, where it was said."""

    GREW_APART = "grew_apart"
    MOVED = "moved"
    DIED = "died"
    SERVICE_ENDED = "service_ended"
    MY_CHOICE = "my_choice"
    THEIR_CHOICE = "their_choice"
    NOT_SAID = "not_said"


class Aim(Enum):
    """What a plan is about: something to change, to keep, or to try."""

    CHANGE = "change"
    KEEP = "keep"
    TRY = "try"


class Decider(Enum):
    """Who decided a plan."""

    ME = "me"
    TOGETHER = "together"
    SOMEONE_ELSE = "someone_else"
    NOT_SAID = "not_said"


class Withdrawn(Enum):
    """What becomes of what was said once somebody withdraws: kept up to that day, left out of the analysis, or erased."""

    KEEP = "keep"
    EXCLUDE = "exclude"
    ERASE = "erase"
