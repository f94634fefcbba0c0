"""What the canvas knows of the map: its tables turned so that a card finds its ties and a tie its exchanges at once.

Refreshed from changes alone. It knows no pixel and no widget.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import Exchange, ExchangeKey, NetworkMap, Node, Tie
from netmapper.editing.change import Change

Pair = frozenset[NodeId]


class MapIndex:
    """Cards, ties and exchanges of one map, by what they hang on."""

    def __init__(self, network: NetworkMap) -> None:
        self.nodes: dict[NodeId, Node] = dict(network.nodes)
        self.ties: dict[TieId, Tie] = {}
        self._at: defaultdict[NodeId, set[TieId]] = defaultdict(set)
        self._between: defaultdict[Pair, set[TieId]] = defaultdict(set)
        self._exchanges: defaultdict[TieId, dict[ExchangeKey, Exchange]] = defaultdict(dict)
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
            elif edit.table == "ties":
                self._take_tie(edit.before, edit.after)
                shaken.update(*(self._between.get(_pair(end), ()) for end in (edit.before, edit.after) if isinstance(end, Tie)))
            elif edit.table == "exchanges":
                self._take_exchange(edit.before, edit.after)
        return shaken

    def placed(self) -> Iterable[Node]:
        """The cards that stand on the map."""
        return (node for node in self.nodes.values() if node.place is not None)

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

    def rank(self, tie: Tie) -> int:
        """Which of several ties between the same two cards this is, from 0, so that they can be drawn side by side."""
        between = self._between[_pair(tie)]
        return sorted(between).index(tie.id) if len(between) > 1 else 0

    def _take_node(self, before: object, after: object) -> None:
        if isinstance(after, Node):
            self.nodes[after.id] = after
        elif isinstance(before, Node):
            self.nodes.pop(before.id, None)

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

    def _hang(self, tie: Tie) -> None:
        self.ties[tie.id] = tie
        for end in (tie.source, tie.target):
            self._at[end].add(tie.id)
        self._between[_pair(tie)].add(tie.id)


def _pair(tie: Tie) -> Pair:
    return frozenset((tie.source, tie.target))
