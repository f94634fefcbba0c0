"""How a map came to be: its state after each change that could be seen. It changes nothing, and knows no screen."""

from __future__ import annotations

from collections.abc import Sequence

from netmapper.domain.network import TABLES, NetworkMap
from netmapper.editing.change import Change, Edit
from netmapper.editing.history import Recorded

SEEN = frozenset({"nodes", "ties", "exchanges", "groups"})
"""The tables that are drawn."""
STRIDE = 32
"""Changes between two states that are kept."""


class Replay:
    """States by number: 0 is the empty map, ``length`` is the last. States on the way are kept, so that each is there at once."""

    def __init__(self, past: Sequence[Recorded]) -> None:
        self._past = [told for told in past if any(edit.table in SEEN for edit in told.change.edits)]
        self._undoes = {told.number: told.change.undoes for told in self._past}
        self._kept = [NetworkMap()]

    @property
    def length(self) -> int:
        """How many changes could be seen."""
        return len(self._past)

    def told(self, number: int) -> Recorded:
        """The change that led to a state, from 1; raises IndexError."""
        return self._past[number - 1]

    def takes_back(self, number: int) -> bool:
        """Whether the change that led to a state was an undo; a redo is none."""
        undoes = self._undoes.get(self.told(number).number)
        return undoes is not None and self._undoes.get(undoes) is None

    def at(self, number: int) -> NetworkMap:
        """The map after so many changes."""
        while len(self._kept) <= number // STRIDE:
            end = len(self._kept) * STRIDE
            self._kept.append(_after(self._kept[-1], self._past[end - STRIDE : end]))
        start = number // STRIDE
        return _after(self._kept[start], self._past[start * STRIDE : number])


def difference(one: NetworkMap, other: NetworkMap) -> Change:
    """What leads from one map to another, of what is drawn."""
    edits = []
    for table in TABLES:
        if table not in SEEN:
            continue
        before, after = getattr(one, table), getattr(other, table)
        for key in dict.fromkeys((*before, *after)):
            if before.get(key) != after.get(key):
                edits.append(Edit(table, key, before.get(key), after.get(key)))
    return Change("replay", tuple(edits))


def _after(network: NetworkMap, past: Sequence[Recorded]) -> NetworkMap:
    edits = tuple(edit for told in past for edit in told.change.edits if edit.table in SEEN)
    return Change("replay", edits).applied_to(network)
