"""One resource and all cards: the question large, each card to tap, and the chosen card's ways beside them. It changes no map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node, PromptState
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.study.parts import Resource
from netmapper.ui.assets import Assets
from netmapper.ui.screens.exchange_part import ExchangePart
from netmapper.ui.screens.way_choice import SIGN, WayWords, sign_of_way
from netmapper.ui.screens.ways import NONE, ORDER, next_way, way_on, ways_of
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.card_tray import CardTray
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.shortened import Shortened
from netmapper.ui.widgets.sides import Sides
from netmapper.ui.widgets.tab_order import order_tabs

NOBODY, SKIP = 0, 1
ICON = 40
SMALL_SIGN = 22
"""Pixels of the resource's icon and of the sign on a tile, at 100 %."""


class ResourcePage(QWidget):
    """``way_asked`` tells a card and a way; ``effect_asked`` a card, a direction and an effect."""

    way_asked = Signal(int, object)
    effect_asked = Signal(int, object, object)
    answered = Signal(bool, bool)
    """"Nobody" and "skip", at most one of them true."""
    rest_left = Signal()

    def __init__(
        self,
        resource: Resource,
        study: Study,
        say: Callable[[Text], str],
        position: str,
        look: Look,
        assets: Assets,
        *,
        effects: bool,
    ) -> None:
        super().__init__()
        self.resource = resource
        self._study, self._say, self._look, self._assets = study, say, look, assets
        self._effects = study.effects if effects else None
        self._network = NetworkMap()
        self._state: PromptState | None = None
        self._chosen: NodeId | None = None
        self._part: ExchangePart | None = None
        self._closer: tuple[QWidget, ...] = ()
        self._short = WayWords(self)
        self.tray = CardTray(study.node_kinds, say, look, assets, on_ground=True)
        self.tray.pressed.connect(self._tap)
        self._beside = QWidget()
        self._column = QVBoxLayout(self._beside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._legend = self._make_legend()
        self._column.addWidget(self._legend)
        self._column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Sides(self._make_task(position), self._beside, look, width=400))

    def show_change(self, network: NetworkMap, touched: frozenset[NodeId]) -> None:
        """Shows what became of these cards, and of what passes between them and me. At first these are all cards."""
        self._network = network
        before = self.tray.tiles
        for node_id in sorted(touched):
            node = network.nodes.get(node_id)
            if node is not None and not fits(self.resource, node):
                continue
            self.tray.show_card(node_id, node)
            if node is not None:
                self._show_tile(node)
        if self._chosen is not None and self._chosen not in network.nodes:
            self._choose(None)
        elif self._chosen in touched:
            self._show_part()
        if self.tray.tiles != before:
            self._order_tabs()

    def show_state(self, state: PromptState | None, *, rest: bool) -> None:
        """Shows "nobody" or "skip", and whether the rest may be left out."""
        self._state = state
        chosen = [] if state is None else [NOBODY] if state.nobody else [SKIP] if state.skipped else []
        self._answers.show_chosen(chosen)
        passes = any(key.resource == self.resource.id for key in self._network.exchanges)
        for choice in self._answers.choices:
            choice.setEnabled(not passes or bool(chosen))
        self._rest.setVisible(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the way of the card that has the keyboard."""
        tile = self.tray.current
        index = event.key() - Qt.Key.Key_1
        if tile is None or not 0 <= index < len(ORDER) or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif ORDER[index] in ways_of(self.resource):
            self._choose(tile.node.id)
            self.way_asked.emit(int(tile.node.id), ORDER[index])

    def _tap(self, node_id: int) -> None:
        self._choose(NodeId(node_id))
        way = way_on(self._network, self._network.tie_to_me(NodeId(node_id)).id, self.resource.id)
        self.way_asked.emit(node_id, next_way(way, self.resource))

    def _show_tile(self, node: Node) -> None:
        tile = self.tray.tile(node.id)
        if tile is None:
            return
        tile.show_node(node)
        way = way_on(self._network, self._network.tie_to_me(node.id).id, self.resource.id)
        sign = sign_of_way(way, self._look, self.devicePixelRatioF(), SMALL_SIGN) if way else None
        tile.show_state(self._short.of(way) if way else "", sign)
        tile.show_chosen(way != NONE)

    def _choose(self, node_id: NodeId | None) -> None:
        if node_id == self._chosen and (self._part is not None or node_id is None):
            return
        self._chosen = node_id
        for gone in self._closer:
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()
        self._closer = ()
        self._part = None
        self._legend.setVisible(node_id is None)
        if node_id is not None:
            self._put_part(self._network.nodes[node_id])

    def _put_part(self, node: Node) -> None:
        name = Shortened("heading")
        name.show_words(node.label)
        self._part = ExchangePart(self.resource, node.label, self._say, self._look, self._effects)
        self._part.way_chosen.connect(lambda way, asked=node.id: self.way_asked.emit(int(asked), way))
        self._part.effect_chosen.connect(
            lambda direction, effect, asked=node.id: self.effect_asked.emit(int(asked), direction, effect)
        )
        self._column.insertWidget(0, name)
        self._column.insertWidget(1, self._part)
        self._closer = (name, self._part)
        for part in self._closer:
            part.show()  # at once, so that it can take the keyboard
        self._show_part()
        self._order_tabs()

    def _order_tabs(self) -> None:
        order_tabs(self, *self.tray.tiles, self._answers, self._rest, self._beside)

    def _show_part(self) -> None:
        if self._part is not None and self._chosen is not None:
            tie = self._network.tie_to_me(self._chosen).id
            on_tie = self._network.exchanges_on(tie)
            self._part.show_exchanges([each for each in on_tie if each.key.resource == self.resource.id])

    def _make_task(self, position: str) -> QWidget:
        task = QWidget()
        column = QVBoxLayout(task)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if position:
            column.addWidget(Label(self.tr("Question {words}").format(words=position), "quiet"))
        words = self._say(self.resource.question)
        column.addLayout(self._make_head(words))
        nobody = self.tr("Nobody right now")
        self._answers = ChoiceList((nobody, self.tr("Skip this question")), self._look, across=True)
        self._answers.describe(words)
        self._answers.pressed.connect(self._press_answer)
        column.addWidget(self._make_row())
        column.addSpacing(4)
        column.addWidget(self.tray)
        return task

    def _make_head(self, words: str) -> QHBoxLayout:
        icon = QLabel()
        side = self._look.px(ICON)
        if self._assets.has_icon(self.resource.icon):
            icon.setPixmap(self._assets.pixmap(self.resource.icon, self._look.theme.primary, side, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(words, "title"), 1)
        return head

    def _make_row(self) -> QWidget:
        """The answers, and in the same row room for leaving the rest out, so that nothing moves when that is offered."""
        self._rest = Button(self.tr("Leave out the other questions like this"), "link")
        self._rest.clicked.connect(self.rest_left)
        self._rest.hide()
        held = QWidget()
        row = Flow(held, 8)
        row.addWidget(self._answers)
        row.addWidget(self._rest)
        return held

    def _make_legend(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Tap a card, and tap it again for the next sign."), "strong"))
        for way in ways_of(self.resource):
            row = QHBoxLayout()
            row.setSpacing(12)
            sign = QLabel()
            sign.setPixmap(sign_of_way(way, self._look, self.devicePixelRatioF(), SIGN))
            row.addWidget(sign)
            row.addWidget(Label(self._short.of(way)), 1)
            column.addLayout(row)
        return held

    def _press_answer(self, index: int) -> None:
        state = self._state
        nobody = index == NOBODY and not (state is not None and state.nobody)
        skipped = index == SKIP and not (state is not None and state.skipped)
        self.answered.emit(nobody, skipped)


def fits(resource: Resource, node: Node) -> bool:
    """Whether a resource can pass between this card and me."""
    return not resource.kinds or node.kind in resource.kinds
