"""What was done before, by number. The history holds changed fields only, so whole records come from walking back.

Undo asks for the latest change first, so each step back is walked once; changes made since opening are at hand.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from netmapper.domain.network import TABLES, NetworkMap
from netmapper.editing.change import Change
from netmapper.storage.codec import edit_back, key_of


class Line(NamedTuple):
    """One line of the history as it is kept."""

    number: int
    at: str
    verb: str
    undoes: int | None
    joins: int
    quiet: int
    edits: str


class Past:
    """Changes by number, from the state after the last of them and the lines of the history."""

    def __init__(self, network: NetworkMap, last: int, line_before: Callable[[int], Line | None]) -> None:
        self._known: dict[int, Change] = {}
        self._tables: dict[str, dict[Any, Any]] = {name: dict(getattr(network, name)) for name in TABLES}
        self._walked = last + 1
        self._line_before = line_before

    def made(self, number: int, change: Change) -> None:
        """Takes in a change made just now."""
        self._known[number] = change

    def recall(self, number: int) -> Change:
        """A change by its number; raises KeyError where there is none."""
        while number not in self._known and 1 <= number < self._walked:
            line = self._line_before(self._walked)
            if line is None:
                break
            self._walked = line.number
            self._known[line.number] = self._walk_over(line)
        return self._known[number]

    def _walk_over(self, line: Line) -> Change:
        edits = []
        for words in reversed(json.loads(line.edits)):
            table = self._tables[words[0]]
            edit = edit_back(words, table.get(key_of(words[0], words[1])))
            table[edit.key] = edit.before  # None where nothing stood
            edits.append(edit)
        return Change(line.verb, tuple(reversed(edits)), line.undoes, bool(line.joins), bool(line.quiet))
