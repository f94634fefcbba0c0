"""What a change was, in words for the participant: said when it is undone or done again. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import AnswerKey, Exchange, Group, Node, Review, Tie
from netmapper.editing.change import Change, Edit
from netmapper.study.base import Text

LONGEST = 40
"""Characters shown of a name."""
NAMED = 3
"""Up to so many cards are said by name."""


class HistoryWords(QObject):
    """Says what a change did, as it was done at first: for an undo, hand over the change that the undo takes back."""

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._gone: dict[NodeId, Node] = {}
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
            "rename_group": self._group_renamed,
            "join_group": self._joined,
            "leave_group": self._left,
            "link_all": self._linked_all,
            "move_together": self._moved_together,
            "tidy": self._tidied,
            "give_answer": self._answered,
            "give_consent": self._consented,
            "mark_prompt": self._answered,
            "note_tie": self._noted_link,
            "note_map": self._noted_map,
            "review_card": self._reviewed,
            "recognise": self._recognised,
            "make_plan": self._planned,
            "change_plan": self._planned,
            "remove_plan": self._planned,
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
                    self._gone.setdefault(record.id, record)
                elif isinstance(record, Tie):
                    self._gone_ties.setdefault(record.id, record)

    def _what(self, change: Change) -> str:
        say = self._by_verb.get(change.verb)
        return (say(change) if say is not None else "") or self.tr("what was done last")

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
        edit = _first(change, "nodes")
        if edit is not None and _differ(edit, "note"):
            return self._about(change, self.tr("notes on {name}"))
        return self._about(change, self.tr("described {name}"))

    def _noted_link(self, change: Change) -> str:
        return self._of_tie(change, self.tr("notes on the link between {one} and {other}"))

    def _noted_map(self, change: Change) -> str:
        return self.tr("notes on the map")

    def _planned(self, change: Change) -> str:
        """That it was a plan, never what it says."""
        words = {"make_plan": self.tr("a new plan"), "remove_plan": self.tr("took a plan away")}
        return words.get(change.verb) or self.tr("changed a plan")

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
        tie = edit.after  # how it is, is not said: somebody else may be in the room
        if tie.to_me:
            return self.tr("how {name} is for me").format(name=self._name(tie.target))
        words = self.tr("how the link of {one} and {other} is for me")
        return words.format(one=self._name(tie.source), other=self._name(tie.target))

    def _grouped(self, change: Change) -> str:
        edit = _first(change, "groups")
        group = edit and (edit.after or edit.before)
        if not isinstance(group, Group):
            return ""
        return self.tr("a group") if self._session.names.hidden else self.tr("the group {name}").format(name=_short(group.label))

    def _group_renamed(self, change: Change) -> str:
        edit = _first(change, "groups")
        if edit is None or not isinstance(edit.before, Group) or not isinstance(edit.after, Group):
            return ""
        if self._session.names.hidden:
            return self.tr("renamed a group")
        words = self.tr("renamed the group {old} to {name}")
        return words.format(old=_short(edit.before.label), name=_short(edit.after.label))

    def _joined(self, change: Change) -> str:
        if self._session.names.hidden:
            return self._of_members(change, self.tr("put {names} into a group"))
        return self._of_members(change, self.tr("put {names} into the group {group}"))

    def _left(self, change: Change) -> str:
        if self._session.names.hidden:
            return self._of_members(change, self.tr("took {names} out of a group"))
        return self._of_members(change, self.tr("took {names} out of the group {group}"))

    def _linked_all(self, change: Change) -> str:
        ties = [tie for edit in change.edits if isinstance(tie := edit.after or edit.before, Tie)]
        return self.tr("linked {names}").format(names=self._names({end for tie in ties for end in (tie.source, tie.target)}))

    def _moved_together(self, change: Change) -> str:
        nodes = [edit.after for edit in change.edits if isinstance(edit.after, Node)]
        names = self._names({node.id for node in nodes})
        place = nodes[0].place if nodes else None
        if place is None:
            return self.tr("took {names} off the map").format(names=names)
        ring = self._session.study.rings.items[place.ring - 1]
        return self.tr("moved {names} to “{ring}”").format(names=names, ring=self._say(ring.label))

    def _reviewed(self, change: Change) -> str:
        """Of which card, never what was said: somebody else may be in the room."""
        edit = _first(change, "reviews")
        review = edit and (edit.after or edit.before)
        node = self._session.current.last_nodes.get(review.node) if isinstance(review, Review) else None
        return self.tr("looked again at {name}").format(name=self._called(node)) if node is not None else ""

    def _recognised(self, change: Change) -> str:
        return self._about(change, self.tr("said that {name} is the same as last time"))

    def _tidied(self, change: Change) -> str:
        return self.tr("moved cards apart")

    def _of_members(self, change: Change, words: str) -> str:
        edit = _first(change, "groups")
        if edit is None or not isinstance(edit.before, Group) or not isinstance(edit.after, Group):
            return ""
        names = self._names(edit.before.members ^ edit.after.members)
        return words.format(names=names, group=_short(edit.after.label))

    def _names(self, nodes: Collection[NodeId]) -> str:
        """Some cards by name; of many the first two, and how many others."""
        named = [self._name(node) for node in sorted(nodes)]
        if len(named) < 2:
            return "".join(named)
        shown = named if len(named) <= NAMED else [*named[: NAMED - 1], self._others(len(named) - NAMED + 1)]
        return self.tr("{some} and {last}").format(some=", ".join(shown[:-1]), last=shown[-1])

    def _others(self, count: int) -> str:
        return self.tr("{number} others").format(number=count)

    def _answered(self, change: Change) -> str:
        """Which question was answered, never what was said."""
        key = next((edit.key for edit in change.edits if isinstance(edit.key, AnswerKey)), None)
        if key is None:
            return self.tr("an answer")
        node = self._session.current.nodes.get(key.node)
        questions = self._session.study.about_me if node is None else self._session.study.about_cards(node.kind)
        question = questions.get(key.item)
        if question is None:
            return self.tr("an answer")
        asked = self._say(question.text).replace("{name}", self._name(key.node))
        return self.tr("an answer to “{question}”").format(question=_short(asked))

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
        node = self._session.current.nodes.get(node_id) or self._gone.get(node_id)
        return self._called(node) if node is not None else "…"

    def _called(self, node: Node) -> str:
        return _short(self._session.names.of(node))

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)


def _first(change: Change, table: str) -> Edit | None:
    return next((edit for edit in change.edits if edit.table == table), None)


def _differ(edit: Edit, field: str) -> bool:
    return bool(getattr(edit.before, field, "") != getattr(edit.after, field, ""))


def _short(label: str) -> str:
    return label if len(label) <= LONGEST else label[: LONGEST - 1] + "…"
