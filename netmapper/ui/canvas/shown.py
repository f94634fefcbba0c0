"""A map seen through its layers: which cards, ties and groups are shown, under which names, and with what on them.

It follows the index of the map, and knows no pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from netmapper.domain.codes import Direction
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Group, Node, Tie
from netmapper.editing.change import Change
from netmapper.export.name_views import NameView, initials, numbers, shown_name
from netmapper.export.signs import WAYS, Sign, sign_of, way_of
from netmapper.export.traits import NO_BADGE, Badge, badge_of, marked_new, size_of
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.canvas.index import CardFacts, MapIndex
from netmapper.ui.canvas.layers import Layers


@dataclass(frozen=True, slots=True)
class Plates:
    """What small plates say on a card: the study's badge, and that it is new in this wave."""

    badge: Badge = NO_BADGE
    new: bool = False


NO_PLATES, NOTHING = Plates(), Sign()


class Shown(QObject):
    """What the layers leave of a map. ``say`` puts the study's words into the language of the session."""

    def __init__(self, study: Study, index: MapIndex, say: Callable[[Text], str], wave: int) -> None:
        super().__init__()
        self.layers = Layers()
        self._study = study
        self._index = index
        self._say = say
        self._wave = wave
        self._icons = {resource.id: resource.icon for resource in study.resources}
        self._questions = {kind: {**study.about_me, **study.about_cards(kind)} for kind in study.kinds}
        self._numbers: Mapping[NodeId, int] | None = None
        self._signs: dict[tuple[Tie, bool, str | None], Sign] = {}  # layers are put on and taken off again and again
        self._plated = {kind.id for kind in study.node_kinds if kind.shown_as("badge")}
        self._sized = {kind.id for kind in study.node_kinds if kind.shown_as("size")}
        shown = [question for kind in study.node_kinds for question in kind.attributes if question.show]
        self._conditional = any(question.when is not None for question in shown)

    def card(self, node: Node) -> bool:
        """Whether a card is left in; one that stands in the tray may be, too."""
        layers = self.layers
        group = self._index.groups.get(layers.group) if layers.group is not None else None
        return layers.keep(node, group, self._wave)

    def tie(self, tie: Tie, *, chosen: bool) -> bool:
        """Whether a tie between two cards that are shown is left in; ``chosen`` says that the card of a tie to Me is."""
        layers = self.layers
        if layers.resource is not None and not self._passes(tie):
            return False
        if not tie.to_me:
            return layers.links and layers.relation in (None, tie.relation)
        if layers.relation is not None:
            return False
        return chosen or layers.resource is not None or (layers.passing and not self.sign(tie).empty)

    def sign(self, tie: Tie) -> Sign:
        """What passes along a tie, and how that is; nothing unless it was asked for."""
        layers = self.layers
        if layers.resource is None and not layers.passing:
            return NOTHING
        key = tie, layers.passing, layers.resource
        if key not in self._signs:
            exchanges = self._index.exchanges_on(tie.id)
            if layers.resource is not None:
                exchanges = tuple(exchange for exchange in exchanges if exchange.key.resource == layers.resource)
            self._signs[key] = sign_of(tie, exchanges, effects=layers.passing, icons=self._icons)
        return self._signs[key]

    def last(self) -> Iterator[Node]:
        """The cards of last time as they stood then, where they are shown."""
        return (node for node in self._index.last.values() if self.layers.last and self.card(node))

    @property
    def telling(self) -> bool:
        """Whether anything of what passes is shown."""
        return self.layers.passing or self.layers.resource is not None

    def words(self, tie: Tie) -> tuple[str, ...]:
        """What passes along a tie in words, a line for each way, as far as it is shown."""
        ways: dict[str, set[Direction]] = {}
        for exchange in self._index.exchanges_on(tie.id) if self.telling else ():
            if self.layers.resource in (None, exchange.key.resource):
                ways.setdefault(exchange.key.resource, set()).add(exchange.key.direction)
        told = {way: [name for name in self._icons if name in ways and way_of(ways[name]) == way] for way in WAYS}
        return tuple(
            self._way(tie, way, " · ".join(self._say(self._study.resource(name).label) for name in names))
            for way, names in told.items()
            if names
        )

    def group(self, group: Group) -> bool:
        """Whether a group's outline is drawn, where any of its cards is shown."""
        return self.layers.groups and self.layers.group in (None, group.id)

    def name(self, node: Node) -> str:
        """A card's name as it is shown."""
        if self.layers.names is NameView.WHOLE:
            return node.label
        number = self._number(node) if self.layers.names is NameView.NUMBERED else 0
        return shown_name(node, self.layers.names, self._say(self._study.kind(node.kind).label), number)

    def group_name(self, group: Group) -> str:
        """A group's name as it is shown: others may know by it who is in it."""
        if self.layers.names is NameView.WHOLE:
            return group.label
        if self.layers.names is NameView.INITIALS:
            return initials(group.label)
        return self.tr("Group {number}").format(number=int(group.id))

    def plates(self, node: Node) -> Plates:
        """What stands on a card's plates."""
        new = marked_new(node, self._wave)
        if node.kind not in self._plated:
            return Plates(new=True) if new else NO_PLATES
        return Plates(badge_of(self._study.kind(node.kind), self._facts(node), self._say), new)

    def size(self, node: Node) -> float:
        """How large a card is drawn, beside all others."""
        return size_of(self._study.kind(node.kind), self._facts(node)) if node.kind in self._sized else 1.0

    def follow(self, change: Change) -> list[Node]:
        """Follows a change that the index has taken; says which cards may look different though they were not touched."""
        tables = {edit.table for edit in change.edits}
        counted = any(edit.table == "nodes" and None in (edit.before, edit.after) for edit in change.edits)
        if counted or "last_nodes" in tables:
            self._numbers = None
        if tables & {"ties", "exchanges"}:
            self._signs.clear()
        everywhere = (
            (counted and self.layers.names is NameView.NUMBERED)
            or (self._conditional and ("answers" in tables or counted))
            or any(edit.table == "groups" and edit.key == self.layers.group for edit in change.edits)
        )
        if everywhere:
            return list(self._index.nodes.values())
        answered = (edit.key[1] for edit in change.edits if edit.table == "answers" and isinstance(edit.key, tuple))
        return [self._index.nodes[node] for node in answered if node in self._index.nodes]

    def _passes(self, tie: Tie) -> bool:
        return any(exchange.key.resource == self.layers.resource for exchange in self._index.exchanges_on(tie.id))

    def _number(self, node: Node) -> int:
        if self._numbers is None:
            self._numbers = numbers(self._index.nodes, self._index.last)
        return self._numbers[node.id]

    def _facts(self, node: Node) -> CardFacts:
        return CardFacts(self._index, self._questions[node.kind], node.id)

    def _way(self, tie: Tie, way: str, things: str) -> str:
        if way == "both":
            return self.tr("{things}, both ways").format(things=things)
        if tie.to_me:
            words = self.tr("{things}, to me") if way == "backward" else self.tr("{things}, from me")
            return words.format(things=things)
        taker = self._index.nodes[tie.source if way == "backward" else tie.target]
        return self.tr("{things}, to {name}").format(things=things, name=self.name(taker))
