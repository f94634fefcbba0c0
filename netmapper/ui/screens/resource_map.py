"""One resource on the map: cards where the person put them, and that layer alone; other cards, question and ways beside it.

The map stays while the questions change, so that it need not be drawn anew for each.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
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

EDGE = 24
SIDE, MOST = 400, 0.38
"""Pixels of the side at 100 %, and the most that it takes of the width."""


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
        self._shelf.setVisible(bool(self.tray.tiles))
        self.order_tabs()

    def mark_chosen(self) -> None:
        """The chosen card on the map; its ways are brought into sight."""
        self.canvas.choose(self.chosen)
        self._area.ensureWidgetVisible(self.side, 0, 8)

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
        self._panel.setFixedWidth(min(self.setting.look.px(SIDE), round(self.width() * MOST)))

    def _show_layer(self) -> None:
        self.canvas.set_layers(Layers(links=False, groups=False, resource=self.resource.id))
        self.canvas.ask_about(self.resource.kinds)

    def _sentence(self, node_id: NodeId) -> str:
        node = self.network.nodes[node_id]
        kind = self.setting.say(self.setting.study.kind(node.kind).label)
        return f"{self.setting.name(node_id)}, {kind}, {self.words_of(node)}"

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
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, REACH, EDGE, REACH)
        row.setSpacing(12)
        row.addWidget(self._make_shelf())
        row.addWidget(self.canvas, 1)
        row.addWidget(self._panel)

    def _fill_column(self) -> None:
        for part, stretch in ((self.head, 0), (self.side, 1)):
            self._column.addWidget(part, stretch)
            part.show()

    def _make_shelf(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Not on the map"), "heading"))
        column.addWidget(self.tray)
        column.addStretch(1)
        self._shelf = SteadyScroll(held)
        self._shelf.setFixedWidth(self.setting.look.px(230))
        self._shelf.hide()
        return self._shelf
