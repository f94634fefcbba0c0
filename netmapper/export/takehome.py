"""What a participant wishes on the page that goes home: one value, from which preview, print and web page all come.

It starts careful: how things feel, what passes, notes, plans and the rings' words stay away until they are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from netmapper.domain.ids import GroupId
from netmapper.export.name_views import NameView


class Seen(Enum):
    """Who else might see the page. It is asked to begin carefully, changes nothing by force, and is kept nowhere."""

    ONLY_ME = "only_me"
    HOUSEHOLD = "household"
    SUPPORTERS = "supporters"
    NOT_SURE = "not_sure"


class Paper(Enum):
    """A sheet by its width and height, upright, in pixels of 1/96 inch."""

    A4 = (793.7, 1122.5)
    LETTER = (816.0, 1056.0)


@dataclass(frozen=True, slots=True)
class TakeHome:
    """What is on the page. ``kinds`` and ``group`` leave cards out; an empty set and None leave none."""

    names: NameView = NameView.INITIALS
    kinds: frozenset[str] = frozenset()
    group: GroupId | None = None
    links: bool = True
    groups: bool = True
    rings: bool = False
    """The words of the rings, and on which ring each card is."""
    passing: bool = False
    """What is given and received."""
    effects: bool = False
    notes: bool = False
    listed: bool = False
    """The same cards in words, below the picture."""
    plans: bool = False
    """What the person would like to change, keep or try; never who decided it."""
    contacts: bool = False
    """Whom to turn to, as the study says."""
    changes: bool = False
    """What changed since last time, in a follow-up."""
    title: str = ""
    words: str = ""
    large: bool = False
    plain: bool = False
    """In black and white."""
    paper: Paper = Paper.A4
    landscape: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a page, in pixels of 1/96 inch."""
        wide, high = self.paper.value
        return (high, wide) if self.landscape else (wide, high)


def careful(seen: Seen) -> TakeHome:
    """Where to begin, by who might see it: names, plans and whom to turn to only where nobody else will."""
    alone = seen is Seen.ONLY_ME
    return TakeHome(names=NameView.WHOLE if alone else NameView.INITIALS, plans=alone, contacts=alone)
