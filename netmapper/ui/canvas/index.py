"""What the canvas knows of the map: its tables turned so that a card finds its ties, groups and answers at once.

Refreshed from changes alone. It knows no pixel and no widget.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import Answer, AnswerKey, Exchange, ExchangeKey, Group, NetworkMap, Node, Scalar, Tie
from netmapper.editing.change import Change
from netmapper.study.conditions import holds
from netmapper.study.questions import Question

Pair = frozenset[NodeId]


class MapIndex:
    """Cards, ties and exchanges of one map, by what they hang on."""

    def __init__(self, network: NetworkMap) -> None:
        self.nodes: dict[NodeId, Node] = dict(network.nodes)
        self.last: dict[NodeId, Node] = dict(network.last_nodes)
        """The cards of last time, as they stood then."""
        self.ties: dict[TieId, Tie] = {}
        self._at: defaultdict[NodeId, set[TieId]] = defaultdict(set)
        self._between: defaultdict[Pair, set[TieId]] = defaultdict(set)
        self._exchanges: defaultdict[TieId, dict[ExchangeKey, Exchange]] = defaultdict(dict)
        self.groups: dict[GroupId, Group] = dict(network.groups)
        self.answers: dict[AnswerKey, Answer] = dict(network.answers)
        self.standing = sum(node.place is not None for node in network.nodes.values())
        self._in: defaultdict[NodeId, set[GroupId]] = defaultdict(set)
        for group in network.groups.values():
            self._surround(group)
        for tie in network.ties.values():
            self._hang(tie)
        for exchange in network.exchanges.values():
            self._exchanges[exchange.key.tie][exchange.key] = exchange

    def take(self, change: Change) -> set[TieId]:
        """Follows a change: done, undone or done again. Says which ties look different now, gone ones among them."""
        shaken: set[TieId] = set(change.ties)
        for edit in change.edits:
            if edit.table == "nodes":
                self._take_node(edit.before, edit.after)
                shaken.update(self._at.get(NodeId(edit.key), ()) if isinstance(edit.key, int) else ())
            elif edit.table == "last_nodes":
                self._take_last(edit.before, edit.after)
            elif edit.table == "ties":
                self._take_tie(edit.before, edit.after)
                shaken.update(*(self._between.get(_pair(end), ()) for end in (edit.before, edit.after) if isinstance(end, Tie)))
            elif edit.table == "exchanges":
                self._take_exchange(edit.before, edit.after)
            elif edit.table == "groups":
                self._take_group(edit.before, edit.after)
            elif isinstance(edit.key, AnswerKey):
                self._take_answer(edit.key, edit.after)
        return shaken

    def placed(self) -> Iterable[Node]:
        """The cards that stand on the map."""
        return (node for node in self.nodes.values() if node.place is not None)

    def groups_of(self, node: NodeId) -> set[GroupId]:
        """The groups that a card is in."""
        return self._in.get(node, set())

    def ties_of(self, node: NodeId) -> list[Tie]:
        """All ties of a card, the tie to Me among them, in the order in which they were drawn."""
        return [self.ties[tie] for tie in sorted(self._at.get(node, ()))]

    def links_of(self, node: NodeId) -> list[Tie]:
        """A card's ties to other cards."""
        return [tie for tie in self.ties_of(node) if not tie.to_me]

    def tie_to_me(self, node: NodeId) -> Tie:
        """A card's tie to the participant."""
        return next(tie for tie in self.ties_of(node) if tie.to_me)

    def exchanges_on(self, tie: TieId) -> tuple[Exchange, ...]:
        """What passes along a tie."""
        return tuple(self._exchanges.get(tie, {}).values())

    @property
    def carrying(self) -> int:
        """How many ties carry anything."""
        return len(self._exchanges)

    def rank(self, tie: Tie) -> int:
        """Which of several ties between the same two cards this is, from 0, so that they can be drawn side by side."""
        between = self._between[_pair(tie)]
        return sorted(between).index(tie.id) if len(between) > 1 else 0

    def _take_node(self, before: object, after: object) -> None:
        self.standing += _stands(after) - _stands(before)
        if isinstance(after, Node):
            self.nodes[after.id] = after
        elif isinstance(before, Node):
            self.nodes.pop(before.id, None)

    def _take_last(self, before: object, after: object) -> None:
        if isinstance(before, Node):
            self.last.pop(before.id, None)
        if isinstance(after, Node):
            self.last[after.id] = after

    def _take_tie(self, before: object, after: object) -> None:
        if isinstance(before, Tie):
            self.ties.pop(before.id, None)
            for end in (before.source, before.target):
                self._at[end].discard(before.id)
            self._between[_pair(before)].discard(before.id)
        if isinstance(after, Tie):
            self._hang(after)

    def _take_exchange(self, before: object, after: object) -> None:
        if isinstance(after, Exchange):
            self._exchanges[after.key.tie][after.key] = after
        elif isinstance(before, Exchange):
            self._exchanges[before.key.tie].pop(before.key, None)
            if not self._exchanges[before.key.tie]:
                del self._exchanges[before.key.tie]

    def _take_group(self, before: object, after: object) -> None:
        if isinstance(before, Group):
            self.groups.pop(before.id, None)
            for member in before.members:
                self._in[member].discard(before.id)
        if isinstance(after, Group):
            self.groups[after.id] = after
            self._surround(after)

    def _take_answer(self, key: AnswerKey, after: object) -> None:
        if isinstance(after, Answer):
            self.answers[key] = after
        else:
            self.answers.pop(key, None)

    def _surround(self, group: Group) -> None:
        for member in group.members:
            self._in[member].add(group.id)

    def _hang(self, tie: Tie) -> None:
        self.ties[tie.id] = tie
        for end in (tie.source, tie.target):
            self._at[end].add(tie.id)
        self._between[_pair(tie)].add(tie.id)


class CardFacts:
    """What is known of one card, and of the participant, for conditions and for what shows on the card.

    An answer to a question that is no longer asked, since its own condition no longer holds, is not seen.
    """

    def __init__(self, index: MapIndex, questions: Mapping[str, Question], node: NodeId) -> None:
        self._index = index
        self._questions = questions
        self._node = node

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        """What was answered to a question; None where nothing was, or where it is not asked."""
        question = self._questions.get(item)
        if question is None or not holds(question.when, self):
            return None
        answers = self._index.answers
        found = answers.get(AnswerKey(item, self._node)) or answers.get(AnswerKey(item, EGO))
        return found.value if found else None

    def count(self, kind: str | None) -> int:
        """How many cards of a kind there are; of all kinds for None."""
        return sum(1 for node in self._index.nodes.values() if kind is None or node.kind == kind)

    def role(self) -> str | None:
        """What the card is to the participant; None where that was not said."""
        return self._index.nodes[self._node].role


def _stands(node: object) -> int:
    return int(isinstance(node, Node) and node.place is not None)


def _pair(tie: Tie) -> Pair:
    return frozenset((tie.source, tie.target))
