"""What one file of a person says that holds for all of them in an export. Every file is gone through before any is written.

Somebody who withdrew in a later wave is in no file of an earlier one, a card that was forgotten in one file comes out of no
other, and what a wave did not agree to does not leave by way of the next wave, which holds its map.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from netmapper.domain.codes import Withdrawn
from netmapper.domain.facts import SessionFacts
from netmapper.domain.network import LAST, TABLES, NetworkMap
from netmapper.editing.change import as_change
from netmapper.editing.forgetting import without
from netmapper.editing.history import today
from netmapper.export.consent import agreed
from netmapper.export.interview import Interview
from netmapper.export.results import LeftOutReason


class Person(NamedTuple):
    """A participant of a study. The code is there, too, as two codes can have one number; of somebody erased it is empty."""

    study_id: str
    ego_id: int
    code: str


@dataclass
class Beforehand:
    """What is known of the persons of an export before the first row of it is written; it keeps no map."""

    _out: dict[Person, Withdrawn] = field(default_factory=dict)
    _until: dict[Person, str] = field(default_factory=dict)
    _forgotten: dict[Person, set[str]] = field(default_factory=dict)
    _refused: set[tuple[Person, int]] = field(default_factory=set)

    @classmethod
    def of(cls, interviews: Iterable[Interview]) -> Beforehand:
        """What these interviews say."""
        known = cls()
        for interview in interviews:
            known.learn(interview)
        return known

    def learn(self, interview: Interview) -> None:
        """Takes in one interview. Practice binds nobody."""
        facts, network = interview.facts, interview.network
        if facts.practice:
            return
        person = _person(facts)
        self._forgotten.setdefault(person, set()).update(interview.forgotten)
        if not agreed(interview.study, network, "map"):
            self._refused.add((person, facts.wave))
        for withdrawal in network.withdrawals.values():
            if withdrawal.choice is Withdrawn.KEEP:
                day = _day(withdrawal.on)
                self._until[person] = min(day, self._until.get(person, day))
            elif self._out.get(person) is not Withdrawn.ERASE:
                self._out[person] = withdrawal.choice

    def refusal(self, facts: SessionFacts) -> tuple[LeftOutReason, str] | None:
        """Why a withdrawal keeps a session from leaving, and what was chosen; None where it may leave.

        What somebody let the study keep is kept to the day they withdrew: a session that was begun later stays behind.
        """
        person = _person(facts)
        until = self._until.get(person)
        out = self._out.get(person) or self._out.get(person._replace(code=""))
        if out is not None:
            return LeftOutReason.WITHDREW, out.value
        later = until is not None and _day(facts.started) > until
        return (LeftOutReason.WITHDREW, Withdrawn.KEEP.value) if later else None

    def cleared(self, interview: Interview) -> Interview:
        """An interview without the cards that were forgotten in any file, and without a last wave's map that may not leave."""
        facts, network = interview.facts, interview.network
        if (_person(facts), facts.wave - 1) in self._refused:
            network = _without_last(network)
        gone = self._forgotten.get(_person(facts), set())
        everywhere = {**network.last_nodes, **network.nodes}
        for number in sorted(number for number, node in everywhere.items() if node.persistent_id in gone):
            keep = without(number, [as_change(network)], interview.study, words=True)
            network = today(network, keep, "forget").applied_to(network)
        return interview if network is interview.network else replace(interview, network=network)


def _person(facts: SessionFacts) -> Person:
    return Person(facts.study_id, facts.ego_id, facts.code)


def _day(iso: str) -> str:
    return iso[:10]


def _without_last(network: NetworkMap) -> NetworkMap:
    emptied: dict[str, Mapping[Any, Any]] = {name: MappingProxyType({}) for name in TABLES if name.startswith(LAST)}
    return replace(network, reviews=MappingProxyType({}), **emptied)
