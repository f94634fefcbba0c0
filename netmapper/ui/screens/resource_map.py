"""One resource on the map: cards where the person put them, and that layer alone; other cards, question and ways beside it.

The map stays while the questions change, so that it need not be drawn anew for each.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.editing.change import Change
from netmapper.study.parts import Resource
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.asking import AskingCanvas
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.zoom_bar import ZoomBar
from netmapper.ui.screens.resource_page import ResourcePage, fits
from netmapper.ui.widgets.card_tray import CardTray
from netmapper.ui.widgets.focus_ring import REACH
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.steady_scroll import SteadyScroll
from netmapper.ui.widgets.tab_order import order_tabs

EDGE, GAP = 24, 12
SIDE, MOST = 400, 0.38
"""Pixels of the side at 100 %, and the most that it takes of the width."""
SHELF = 230
"""Pixels at 100 % of the cards that are not on the map."""


class ResourceMap(ResourcePage):
    """Cards that the resource cannot pass to stand back."""

    def __init__(self, resource: Resource, setting: Setting, network: NetworkMap, position: str, *, effects: bool) -> None:
        super().__init__(resource, setting, position, effects=effects)
        speak_of_cards()
        self.canvas = AskingCanvas(setting.study, network, setting.say, setting.look, setting.assets)
        self.canvas.setAccessibleName(self.tr("Your map: people, places and activities"))
        self.canvas.speak_with(self._sentence)
        self._zoom = ZoomBar(self.canvas, setting)
        self.tray = CardTray(setting.study.node_kinds, setting.say, setting.look, setting.assets, on_ground=True)
        self.tray.pressed.connect(self.tap)
        self.canvas.card_tapped.connect(self.tap)
        self.canvas.card_walked_to.connect(lambda node: self.choose(NodeId(node)))
        self.canvas.way_keyed.connect(self.say_way)
        self.canvas.ring_tapped.connect(lambda _ring, _radius, _angle: self.choose(None))
        self.canvas.ground_tapped.connect(lambda: self.choose(None))
        self._lay_out()
        self._show_layer()

    def ask(self, resource: Resource, position: str) -> None:
        """Asks about another resource."""
        for gone in (self.head, self.side):
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()
        self._take(resource, position)
        self._fill_column()
        self.chosen = None
        self.canvas.choose(None)
        self._show_layer()

    def hear(self, change: Change) -> None:
        """The map follows the change."""
        self.canvas.show_change(change)
        self._zoom.settle()

    def show_card(self, node_id: NodeId, node: Node | None) -> None:
        """Shows a card that is not on the map beside it; the map shows the others by itself."""
        if node is not None and node.place is None and fits(self.resource, node):
            self.show_tile(self.tray, node)
        elif self.tray.tile(node_id) is not None:
            self.tray.show_card(node_id, None)

    def show_change(self, network: NetworkMap, touched: frozenset[NodeId]) -> None:
        """Shows what became of these cards."""
        super().show_change(network, touched)
        self._show_shelf()
        self.order_tabs()

    def show_names(self) -> None:
        """Says all names anew, on the map too."""
        self._show_layer()
        super().show_names()

    def mark_chosen(self) -> None:
        """The chosen card on the map; then its ways are brought into sight. A tile says its way itself, and stays put."""
        self.canvas.choose(self.chosen)
        if self.chosen in self.canvas.map.cards:
            QTimer.singleShot(0, self.side, self._show_side)

    def current(self) -> NodeId | None:
        """The chosen card, or that of the tile which has the keyboard."""
        tile = self.tray.current
        return tile.node.id if tile is not None else self.chosen

    def order_tabs(self) -> None:
        """The map first, then the cards beside it."""
        order_tabs(self, self.canvas, *self.tray.tiles, self.head, self.side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the way of a card beside the map."""
        if self.tray.current is None or event.isAutoRepeat() or not self.say_way(event.key() - Qt.Key.Key_0):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width anew."""
        super().resizeEvent(event)
        wide = min(self.setting.look.px(SIDE), round(self.width() * MOST))
        self._panel.setFixedWidth(wide)
        room = self.width() - wide - self.setting.look.px(SHELF) - 2 * EDGE - 2 * GAP
        if (room >= self.height()) is (self._stand is None):
            self._put_shelf(beside=room >= self.height())
            self.order_tabs()

    def _show_layer(self) -> None:
        self.canvas.set_layers(
            Layers(links=False, groups=False, resource=self.resource.id, names=self.setting.session.names.view)
        )
        self.canvas.ask_about(self.resource.kinds)

    def _sentence(self, node_id: NodeId) -> str:
        node = self.network.nodes[node_id]
        kind = self.setting.say(self.setting.study.kind(node.kind).label)
        return f"{self.setting.name(node_id)}, {kind}, {self.words_of(node)}"

    def _show_side(self) -> None:
        """Scrolls as little as shows the whole of the side, or its beginning where it is higher than the panel."""
        bar, top = self._area.verticalScrollBar(), self.side.y()
        bottom = top + self.side.sizeHint().height() - self._area.viewport().height()
        bar.setValue(min(max(bar.value(), bottom), top))

    def _lay_out(self) -> None:
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._fill_column()
        self._area = SteadyScroll(held)
        self._panel = Panel()
        self._panel.column.setContentsMargins(20, 18, 4, 18)
        self._panel.column.addWidget(self._area)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, REACH, EDGE, REACH)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.canvas, 1)
        self._row.addWidget(self._panel)
        self._shelf = self._make_shelf()
        self._stand: SteadyScroll | None = None
        self._put_shelf(beside=True)

    def _fill_column(self) -> None:
        self._column.insertWidget(0, self.head)
        self._column.addWidget(self.side, 1)
        self.head.show()
        self.side.show()

    def _make_shelf(self) -> QWidget:
        """The cards that are not on the map."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Not on the map"), "heading"))
        column.addWidget(self.tray)
        column.addStretch(1)
        return held

    def _put_shelf(self, *, beside: bool) -> None:
        """Beside the map, or, where that would make it small, below the question."""
        if beside and self._stand is None:
            self._column.removeWidget(self._shelf)
            self._stand = SteadyScroll(self._shelf)
            self._stand.setFixedWidth(self.setting.look.px(SHELF))
            self._row.insertWidget(0, self._stand)
        elif not beside and self._stand is not None:
            self._stand.takeWidget()
            self._stand.hide()
            self._stand.deleteLater()
            self._stand = None
            self._column.insertWidget(1, self._shelf)
        self._show_shelf()

    def _show_shelf(self) -> None:
        for part in (self._shelf, self._stand):
            if part is not None:
                part.setVisible(bool(self.tray.tiles))
