"""The commands about notes: the participant's on a link and on the map, and the researcher's. A card's own is in DescribeNode."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import NetworkMap, Note, PrivateNote
from netmapper.domain.text import says_something
from netmapper.editing.change import Change, between
from netmapper.editing.command import node_of, tie_of
from netmapper.study.model import Study

THE_MAP = "map"
"""What a note is about that is about the map as a whole."""


@dataclass(frozen=True, slots=True)
class NoteTie:
    """Writes the participant's note on a link; an empty text takes it away. ``joins`` while it is being typed."""

    tie: TieId
    text: str
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchTie."""
        told = replace(tie_of(before, self.tie), note=_kept(self.text))
        return between(before, [("ties", self.tie, told)], "note_tie", joins=self.joins)


@dataclass(frozen=True, slots=True)
class NoteMap:
    """Writes the participant's note on the map as a whole; an empty text takes it away. ``joins`` while it is being typed."""

    text: str
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """No words are refused."""
        note = Note(THE_MAP, self.text) if says_something(self.text) else None
        return between(before, [("notes", THE_MAP, note)], "note_map", joins=self.joins)


@dataclass(frozen=True, slots=True)
class NotePrivately:
    """Writes the researcher's note about a card, or about the session.

    Quiet: no undo meets it, and so no other command may touch these notes. One about a card that is taken away waits unseen.
    """

    text: str
    node: NodeId = EGO

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode."""
        if self.node != EGO:
            node_of(before, self.node)
        note = PrivateNote(self.node, self.text) if says_something(self.text) else None
        return replace(between(before, [("private_notes", self.node, note)], "note_privately"), quiet=True)


def _kept(text: str) -> str:
    return text if says_something(text) else ""
