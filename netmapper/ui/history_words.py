"""What a change was, in words for the participant: said when it is undone or done again. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.ids import EGO, NodeId, TieId
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
        self._gone: dict[NodeId, str] = {}
        self._gone_ties: dict[TieId, Tie] = {}
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
            "note_tie": self._noted_link,
            "note_map": self._noted_map,
        }

    def undone(self, change: Change) -> str:
        """What an undo took back, given the change that the undo made."""
        return self.tr("Undone: {what}").format(what=self._what(change.inverse(0)))

    def redone(self, change: Change) -> str:
        """What was done again."""
        return self.tr("Done again: {what}").format(what=self._what(change))

    def line(self, change: Change, *, undone: bool) -> str:
        """What was done, as a line of its own. Cards that are gone since are named as a change handed over before named them."""
        self.remember(change)
        what = self._what(change)
        return self.tr("Undone: {what}").format(what=what) if undone else what[:1].upper() + what[1:]

    def remember(self, change: Change) -> None:
        """Takes in how cards were called in a change, for lines about cards that are gone since."""
        for edit in change.edits:
            for record in (edit.before, edit.after):
                if isinstance(record, Node):
                    self._gone.setdefault(record.id, _short(record.label))
                elif isinstance(record, Tie):
                    self._gone_ties.setdefault(record.id, record)

    def _what(self, change: Change) -> str:
        say = self._by_verb.get(change.verb)
        return (say(change) if say is not None else "") or self.tr("the last step")

    def _added(self, change: Change) -> str:
        return self._about(change, self.tr("added {name}"))

    def _renamed(self, change: Change) -> str:
        edit = _first(change, "nodes")
        if edit is None or not isinstance(edit.before, Node) or not isinstance(edit.after, Node):
            return ""
        return self.tr("renamed {old} to {name}").format(old=_short(edit.before.label), name=_short(edit.after.label))

    def _described(self, change: Change) -> str:
        edit = _first(change, "nodes")
        if edit is not None and _differ(edit, "note"):
            return self._about(change, self.tr("notes on {name}"))
        return self._about(change, self.tr("described {name}"))

    def _noted_link(self, change: Change) -> str:
        return self._of_tie(change, self.tr("notes on the link between {one} and {other}"))

    def _noted_map(self, change: Change) -> str:
        return self.tr("notes on the map")

    def _placed(self, change: Change) -> str:
        edit = _first(change, "nodes")
        if edit is None or not isinstance(edit.after, Node):
            return ""
        name = _short(edit.after.label)
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
        tie = self._session.current.ties.get(exchange.key.tie) or self._gone_ties.get(exchange.key.tie)
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
        return self.tr("the group {name}").format(name=_short(group.label)) if isinstance(group, Group) else ""

    def _answered(self, change: Change) -> str:
        return self.tr("an answer")

    def _consented(self, change: Change) -> str:
        return self.tr("a choice about consent")

    def _about(self, change: Change, words: str) -> str:
        edit = _first(change, "nodes")
        node = edit and (edit.after or edit.before)
        return words.format(name=_short(node.label)) if isinstance(node, Node) else ""

    def _of_tie(self, change: Change, words: str) -> str:
        edit = _first(change, "ties")
        tie = edit and (edit.after or edit.before)
        return words.format(one=self._name(tie.source), other=self._name(tie.target)) if isinstance(tie, Tie) else ""

    def _name(self, node_id: NodeId) -> str:
        if node_id == EGO:
            return self.tr("me")
        node = self._session.current.nodes.get(node_id)
        return _short(node.label) if node is not None else self._gone.get(node_id, "…")

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)


def _first(change: Change, table: str) -> Edit | None:
    return next((edit for edit in change.edits if edit.table == table), None)


def _differ(edit: Edit, field: str) -> bool:
    return bool(getattr(edit.before, field, "") != getattr(edit.after, field, ""))


def _short(label: str) -> str:
    return label if len(label) <= LONGEST else label[: LONGEST - 1] + "…"
