"""One resource and all cards: what a tap, a digit and the chosen card's ways ask for. It changes no map.

Its kinds say how the cards are shown: as tiles, or on the map.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node, PromptState
from netmapper.editing.change import Change
from netmapper.study.parts import Resource
from netmapper.ui.map.setting import Setting, shortened
from netmapper.ui.screens.asking_head import AskingHead
from netmapper.ui.screens.way_choice import WayWords, sign_of_way
from netmapper.ui.screens.way_side import WaySide
from netmapper.ui.screens.ways import NONE, ORDER, Way, next_way, way_on, ways_of
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.card_tray import CardTray

SMALL_SIGN = 22
"""Pixels of the sign on a tile, at 100 %."""


class ResourcePage(QWidget):
    """``way_asked`` tells a card and a way; ``effect_asked`` a card, a direction and an effect."""

    way_asked = Signal(int, object)
    effect_asked = Signal(int, object, object)
    answered = Signal(bool, bool)
    """"Nobody" and "skip", at most one of them true."""
    rest_left = Signal()
    rest_wanted = Signal()

    def __init__(self, resource: Resource, setting: Setting, position: str, *, effects: bool) -> None:
        super().__init__()
        self.setting = setting
        self.network = NetworkMap()
        self.chosen: NodeId | None = None
        self._effects = effects
        self._short = WayWords(self)
        self._take(resource, position)

    # What its kinds say

    def show_card(self, node_id: NodeId, node: Node | None) -> None:
        """Shows one card as it is now; None: it is gone."""
        raise NotImplementedError

    def current(self) -> NodeId | None:
        """The card that a digit is about."""
        raise NotImplementedError

    def mark_chosen(self) -> None:
        """Shows which card is chosen, where that is to be seen."""

    def order_tabs(self) -> None:
        """Leads Tab through the cards first, then the answers, then what stands beside."""
        raise NotImplementedError

    # What the screen tells it

    def hear(self, change: Change) -> None:
        """Hears a change before it is shown what became of the cards that it touches."""

    def show_change(self, network: NetworkMap, touched: frozenset[NodeId]) -> None:
        """Shows what became of these cards, and of what passes between them and me. At first these are all cards."""
        self.network = network
        for node_id in sorted(touched):
            self.show_card(node_id, network.nodes.get(node_id))
        if self.chosen is not None and self.chosen not in network.nodes:
            self.choose(None)
        elif self.chosen in touched:
            self._show_exchanges()

    def show_names(self) -> None:
        """Says all names anew; which card is chosen stays."""
        for node_id, node in sorted(self.network.nodes.items()):
            self.show_card(node_id, node)
        chosen, self.chosen = self.chosen, None
        self.choose(chosen)

    def show_state(self, state: PromptState | None, *, rest: bool) -> None:
        """Shows "nobody" or "skip", and whether leaving the rest out is offered."""
        mine = {tie.id for tie in self.network.ties.values() if tie.to_me}
        passes = any(key.resource == self.resource.id and key.tie in mine for key in self.network.exchanges)
        self.head.show_state(state, passes=passes, rest=rest)

    def choose(self, node_id: NodeId | None) -> None:
        """Shows a card's ways beside the others, or, where none is chosen, what the signs mean."""
        if node_id == self.chosen:
            return
        self.chosen = node_id
        node = self.network.nodes.get(node_id) if node_id is not None else None
        if node is None:
            self.side.show_legend()
        elif fits(self.resource, node):
            self.side.show_card(self.called(node))
            self._show_exchanges()
        else:
            self.side.show_words(self.setting.name(node.id), self._kinds_words())
        self.mark_chosen()
        self.order_tabs()

    def words_of(self, node: Node) -> str:
        """How things stand with a card, in a few words."""
        return self._short.of(self.way_of(node.id)) if fits(self.resource, node) else self._kinds_words()

    # What its kinds use

    def called(self, node: Node) -> Node:
        """A card with its name as it is shown now, which is not always the whole of it."""
        name = self.setting.name(node.id)
        return node if name == shortened(node.label) else replace(node, label=name)

    def way_of(self, node_id: NodeId) -> Way:
        """The way in which this resource passes between a card and me."""
        return way_on(self.network, self.network.tie_to_me(node_id).id, self.resource.id)

    def tap(self, node_id: int) -> None:
        """A card was tapped: it is chosen, and asks for the next way."""
        node = NodeId(node_id)
        self.choose(node)
        if fits(self.resource, self.network.nodes[node]):
            self.way_asked.emit(node_id, next_way(self.way_of(node), self.resource))
            self._announce_way(node)
        else:
            announce(self, self._kinds_words())

    def say_way(self, number: int) -> bool:
        """A digit was pressed, from 1; whether it is a way of the card that has the keyboard."""
        node, index = self.current(), number - 1
        if node is None or not 0 <= index < len(ORDER) or not fits(self.resource, self.network.nodes[node]):
            return False
        if ORDER[index] in ways_of(self.resource):
            self.choose(node)
            self.way_asked.emit(int(node), ORDER[index])
            self._announce_way(node)
        return True

    def show_tile(self, tray: CardTray, node: Node) -> None:
        """Shows a card as a tile, with its way."""
        tray.show_card(node.id, self.called(node))
        tile = tray.tile(node.id)
        if tile is None:
            return
        way = self.way_of(node.id)
        look = self.setting.look
        sign = sign_of_way(way, look, self.devicePixelRatioF(), SMALL_SIGN) if way else None
        tile.show_state(self._short.of(way) if way else "", sign)
        tile.show_chosen(way != NONE)

    def _take(self, resource: Resource, position: str) -> None:
        self.resource = resource
        self.head = AskingHead(resource, self.setting, position)
        self.side = WaySide(resource, self.setting, effects=self._effects)
        self.head.answered.connect(self.answered)
        self.head.rest_left.connect(self.rest_left)
        self.head.rest_wanted.connect(self.rest_wanted)
        self.side.way_asked.connect(self.way_asked)
        self.side.effect_asked.connect(self.effect_asked)

    def _show_exchanges(self) -> None:
        if self.chosen is not None:
            self.side.show_exchanges(self.network.exchanges_on(self.network.tie_to_me(self.chosen).id))

    def _announce_way(self, node: NodeId) -> None:
        name, words = self.setting.name(node), self._short.of(self.way_of(node))
        announce(self, self.tr("{name}: {words}.").format(name=name, words=words))

    def _kinds_words(self) -> str:
        kinds = [self.setting.say(self.setting.study.kind(kind).plural) for kind in self.resource.kinds]
        if len(kinds) > 1:
            kinds = [self.tr("{some} and {last}").format(some=", ".join(kinds[:-1]), last=kinds[-1])]
        return self.tr("This question is about {kinds}.").format(kinds="".join(kinds))


def fits(resource: Resource, node: Node) -> bool:
    """Whether a resource can pass between this card and me."""
    return not resource.kinds or node.kind in resource.kinds
