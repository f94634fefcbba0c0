"""What changed since last time in plain words, for the screen and for paper. It says what was said, and makes nothing of it.

No number, no better or worse; what passes is left out, as it is wherever nobody asked for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from netmapper.analysis.changes import CardChange, LinkChange, State
from netmapper.domain.codes import Ending
from netmapper.domain.ids import NodeId


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words; ``{…}`` are places for names. Whoever speaks another language hands in others."""

    new: str = "New"
    closer: str = "Closer now"
    further: str = "Further away now"
    changed: str = "Different now"
    linked: str = "Linked now"
    unlinked: str = "Not linked now"
    pair: str = "{one} and {other}"
    ended: str = "Ended"
    died: str = "No longer here"
    kept: str = "As it was"
    unspoken: str = "Not talked about"
    grew_apart: str = "{name} (we grew apart)"
    moved: str = "{name} (moved away)"
    service_ended: str = "{name} (the service ended)"
    my_choice: str = "{name} (my choice)"
    their_choice: str = "{name} (their choice)"
    line: str = "{what}: {whom}."

    def end(self, change: CardChange, name: str) -> str:
        """A card whose tie ended, with the reason where one was given."""
        reasons = {
            Ending.GREW_APART: self.grew_apart,
            Ending.MOVED: self.moved,
            Ending.SERVICE_ENDED: self.service_ended,
            Ending.MY_CHOICE: self.my_choice,
            Ending.THEIR_CHOICE: self.their_choice,
        }
        words = reasons.get(change.reason) if change.reason is not None else None
        return words.format(name=name) if words is not None else name


class Said(NamedTuple):
    """What happened, and the cards or links that it happened to."""

    what: str
    whom: tuple[str, ...]


def said_changes(
    cards: Iterable[CardChange], links: Iterable[LinkChange], words: ChangeWords, name: Callable[[NodeId], str]
) -> tuple[Said, ...]:
    """What changed, then what did not, then what was not talked about; only what there is. ``name`` says a card's name.

    Somebody who died is never among what ended.
    """
    cards, links = tuple(cards), tuple(links)

    def called(state: State) -> tuple[str, ...]:
        return tuple(name(change.node) for change in cards if change.state is state)

    def pairs(*, new: bool) -> tuple[str, ...]:
        found = dict.fromkeys((link.one, link.other) for link in links if link.new is new)
        return tuple(words.pair.format(one=name(one), other=name(other)) for one, other in found)

    over = [change for change in cards if change.state is State.ENDED]
    lines = (
        Said(words.new, called(State.NEW)),
        Said(words.closer, called(State.CLOSER)),
        Said(words.further, called(State.FURTHER)),
        Said(words.changed, called(State.CHANGED)),
        Said(words.linked, pairs(new=True)),
        Said(words.unlinked, pairs(new=False)),
        Said(words.ended, tuple(words.end(each, name(each.node)) for each in over if each.reason is not Ending.DIED)),
        Said(words.died, tuple(name(each.node) for each in over if each.reason is Ending.DIED)),
        Said(words.kept, called(State.KEPT)),
        Said(words.unspoken, called(State.NOT_REVIEWED)),
    )
    return tuple(line for line in lines if line.whom)
