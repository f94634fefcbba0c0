"""What a change was, in words for the participant: said when it is undone or done again. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Exchange, Group, Node, Tie
from netmapper.editing.change import Change, Edit
from netmapper.study.base import Text

LONGEST = 40
"""Characters shown of a name."""


class HistoryWords(QObject):
    """Says what a change did, as it was done at first: for an undo, hand over the change that the undo takes back."""

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._by_verb: Mapping[str, Callable[[Change], str]] = {
            "add_node": self._added,
            "rename_node": self._renamed,
            "describe_node": self._described,
            "place_node": self._placed,
            "remove_node": self._removed,
            "draw_tie": self._linked,
            "remove_tie": self._unlinked,
            "record_exchange": self._exchanged,
            "remove_exchange": self._exchanged,
            "say_effect": self._felt,
            "draw_group": self._grouped,
            "remove_group": self._grouped,
            "give_answer": self._answered,
            "give_consent": self._consented,
            "mark_prompt": self._answered,
        }

    def undone(self, change: Change) -> str:
        """What an undo took back, given the change that the undo made."""
        return self.tr("Undone: {what}").format(what=self._what(change.inverse(0)))

    def redone(self, change: Change) -> str:
        """What was done again."""
        return self.tr("Done again: {what}").format(what=self._what(change))

    def _what(self, change: Change) -> str:
        say = self._by_verb.get(change.verb)
        return (say(change) if say is not None else "") or self.tr("the last step")

    def _added(self, change: Change) -> str:
        return self._about(change, self.tr("added {name}"))

    def _renamed(self, change: Change) -> str:
        edit = _first(change, "nodes")
        if edit is None or not isinstance(edit.before, Node) or not isinstance(edit.after, Node):
            return ""
        if self._session.names.hidden:
            return self.tr("renamed {name}").format(name=self._called(edit.after))
        return self.tr("renamed {old} to {name}").format(old=self._called(edit.before), name=self._called(edit.after))

    def _described(self, change: Change) -> str:
        return self._about(change, self.tr("described {name}"))

    def _placed(self, change: Change) -> str:
        edit = _first(change, "nodes")
        if edit is None or not isinstance(edit.after, Node):
            return ""
        name = self._called(edit.after)
        if edit.after.place is None:
            return self.tr("took {name} off the map").format(name=name)
        ring = self._session.study.rings.items[edit.after.place.ring - 1]
        return self.tr("moved {name} to “{ring}”").format(name=name, ring=self._say(ring.label))

    def _removed(self, change: Change) -> str:
        return self._about(change, self.tr("removed {name}"))

    def _linked(self, change: Change) -> str:
        return self._of_tie(change, self.tr("linked {one} and {other}"))

    def _unlinked(self, change: Change) -> str:
        return self._of_tie(change, self.tr("removed the link between {one} and {other}"))

    def _exchanged(self, change: Change) -> str:
        edit = _first(change, "exchanges")
        if edit is None:
            return ""
        exchange = edit.after or edit.before
        if not isinstance(exchange, Exchange):
            return ""
        resource = self._session.study.exchanged.get(exchange.key.resource)
        tie = self._session.current.ties.get(exchange.key.tie)
        if resource is None or tie is None:
            return ""
        what = self._say(resource.label)
        if tie.to_me:
            given = exchange.key.direction is Direction.GIVEN
            said = self.tr("{what}, to {name}") if given else self.tr("{what}, from {name}")
            return said.format(what=what, name=self._name(tie.target))
        return self.tr("{what}, between {one} and {other}").format(
            what=what, one=self._name(tie.source), other=self._name(tie.target)
        )

    def _felt(self, change: Change) -> str:
        edit = _first(change, "ties")
        if edit is None or not isinstance(edit.after, Tie):
            return ""
        words = self._session.study.effects.words.get(edit.after.effect)
        said = self._say(words) if words is not None else ""
        return self.tr("{name}: “{effect}”").format(name=self._name(edit.after.target), effect=said)

    def _grouped(self, change: Change) -> str:
        edit = _first(change, "groups")
        group = edit and (edit.after or edit.before)
        if not isinstance(group, Group):
            return ""
        return self.tr("a group") if self._session.names.hidden else self.tr("the group {name}").format(name=_short(group.label))

    def _answered(self, change: Change) -> str:
        return self.tr("an answer")

    def _consented(self, change: Change) -> str:
        return self.tr("a choice about consent")

    def _about(self, change: Change, words: str) -> str:
        edit = _first(change, "nodes")
        node = edit and (edit.after or edit.before)
        return words.format(name=self._called(node)) if isinstance(node, Node) else ""

    def _of_tie(self, change: Change, words: str) -> str:
        edit = _first(change, "ties")
        tie = edit and (edit.after or edit.before)
        return words.format(one=self._name(tie.source), other=self._name(tie.target)) if isinstance(tie, Tie) else ""

    def _name(self, node_id: NodeId) -> str:
        if node_id == EGO:
            return self.tr("me")
        node = self._session.current.nodes.get(node_id)
        return self._called(node) if node is not None else "…"

    def _called(self, node: Node) -> str:
        return _short(self._session.names.of(node))

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)


def _first(change: Change, table: str) -> Edit | None:
    return next((edit for edit in change.edits if edit.table == table), None)


def _short(label: str) -> str:
    return label if len(label) <= LONGEST else label[: LONGEST - 1] + "…"
