"""The map where something is asked about its cards: a press is a tap, and no card can be moved. Who gives what is not its."""

from __future__ import annotations

import math
from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.change import Change
from netmapper.export.lines import Point
from netmapper.ui.canvas.gestures import Gesture, Stage, TapGround
from netmapper.ui.canvas.view import WAYS, MapCanvas

TREMBLE = 40.0
"""Pixels that a hand may slide between pressing a card and letting go, and still mean this card."""
TAPS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
LOOKING = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Home, Qt.Key.Key_Escape)
"""Keys that come nearer, go further away, show all, and let go."""


class TapCard:
    """Pressing a card and letting go near it, or on it. The card stays where it is."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, node: NodeId, at: Point) -> None:
        self.node: NodeId | None = node
        self._card = node
        self._stage = stage
        self._pressed = at

    def move(self, at: Point) -> None:
        """The hand trembles: nothing moves."""

    def drop(self, at: Point) -> None:
        """It was a tap, unless the hand went elsewhere."""
        if math.dist(at, self._pressed) <= TREMBLE or self._stage.stage().card_at(at) == self._card:
            self._stage.say_tapped(self._card)


class AskingCanvas(MapCanvas):
    """Arrows walk, Space and Enter tap, digits say a way, Escape lets go."""

    way_keyed = Signal(int)
    """A digit was pressed, from 1: how it is with the chosen card."""
    _asked: Collection[str] = ()

    def ask_about(self, kinds: Collection[str]) -> None:
        """Asks about these kinds of card, or about all where none is named; other cards stand back."""
        self._asked = frozenset(kinds)
        self._stand_back()

    def fit(self) -> None:
        """Draws everything anew."""
        super().fit()
        self._stand_back()

    def show_change(self, change: Change) -> None:
        """Refreshes what a change touches."""
        super().show_change(change)
        self._stand_back()

    def choose(self, node: NodeId | None, tie: TieId | None = None) -> None:
        """Shows a card as the chosen one; it never stands back."""
        super().choose(node, tie)
        self._stand_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Looks, walks, taps and says ways; every other key goes on to the window."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in LOOKING:
            if not self._named(key, plain=plain):
                event.ignore()
        elif plain and key in WAYS:
            self._walk(WAYS[key])
        elif plain and key in TAPS:
            self._tap_chosen(event)
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not event.isAutoRepeat():
            self.way_keyed.emit(key - Qt.Key.Key_0)
        else:
            event.ignore()

    def _begun(self, at: Point, *, together: bool = False) -> Gesture:
        """Whatever key is held, a press is a tap: on a card, on the sign of what passes between it and me, or on the ground."""
        card = self.map.card_at(at) or self._signed_at(at)
        return TapGround(self, at) if card is None else TapCard(self, card, at)

    def _signed_at(self, at: Point) -> NodeId | None:
        mine = [drawn for drawn in self.map.ties.values() if drawn.tie.to_me]
        signs = [(shape.sign_at, each.tie.target) for each in mine if (shape := each.strand) and shape.sign is not None]
        near = [(math.dist(at, spot), node) for spot, node in signs]
        return min((found for found in near if found[0] <= self.map.stamps.look.target / 2), default=(0.0, None))[1]

    def _tap_chosen(self, event: QKeyEvent) -> None:
        if self.map.chosen is None or self.map.chosen not in self.map.cards:
            event.ignore()
        elif not event.isAutoRepeat():
            self.say_tapped(self.map.chosen)

    def _stand_back(self) -> None:
        for node, card in self.map.cards.items():
            card.stand_back(back=bool(self._asked) and card.node.kind not in self._asked and node != self.map.chosen)
