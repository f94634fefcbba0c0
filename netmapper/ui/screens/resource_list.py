"""One resource and all cards as tiles: the question and its answers above them, the chosen card's ways beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.study.parts import Resource
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.resource_page import ResourcePage, fits
from netmapper.ui.widgets.card_tray import CardTray
from netmapper.ui.widgets.sides import Sides
from netmapper.ui.widgets.tab_order import order_tabs


class ResourceList(ResourcePage):
    """Only cards that the resource can pass to are here."""

    def __init__(self, resource: Resource, setting: Setting, position: str, *, effects: bool) -> None:
        super().__init__(resource, setting, position, effects=effects)
        self.tray = CardTray(setting.study.node_kinds, setting.say, setting.look, setting.assets, on_ground=True)
        self.tray.pressed.connect(self.tap)
        task = QWidget()
        column = QVBoxLayout(task)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(self.tray)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Sides(task, self.side, setting.look, width=400))

    def show_card(self, node_id: NodeId, node: Node | None) -> None:
        """Shows one card as it is now."""
        if node is None:
            self.tray.show_card(node_id, None)
        elif fits(self.resource, node):
            self.show_tile(self.tray, node)

    def show_change(self, network: NetworkMap, touched: frozenset[NodeId]) -> None:
        """Shows what became of these cards."""
        before = self.tray.tiles
        super().show_change(network, touched)
        if self.tray.tiles != before:
            self.order_tabs()

    def current(self) -> NodeId | None:
        """The card of the tile that has the keyboard."""
        tile = self.tray.current
        return tile.node.id if tile is not None else None

    def order_tabs(self) -> None:
        """Tiles first."""
        order_tabs(self, *self.tray.tiles, self.head, self.side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the way of the card that has the keyboard."""
        if event.isAutoRepeat() or not self.say_way(event.key() - Qt.Key.Key_0):
            super().keyPressEvent(event)
