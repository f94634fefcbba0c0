"""Carrying a card from the tray to the map by the hand that pressed it: a ghost over the window, then the map's own picture.

No drag and drop of the system, which hangs where a release is lost. It changes nothing: the map says where it was put.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.stamps import PLAIN
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.card_list import CardList


class Carry(QObject):
    """Leads one card at a time from a list to a map."""

    def __init__(self, cards: CardList, canvas: MapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen = parent
        self._canvas = canvas
        self._node: NodeId | None = None
        self._ghost: QLabel | None = None
        cards.lifted.connect(self._lift)
        cards.carried.connect(self._move)
        cards.let_down.connect(self._put_down)
        cards.carry_cancelled.connect(self._end)

    def _lift(self, node: int, at: QPoint) -> None:
        self._end()
        self._node = NodeId(node)
        self._ghost = QLabel(self._screen)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.setPixmap(self._picture(self._node))
        self._ghost.adjustSize()
        self._move(at)

    def _move(self, at: QPoint) -> None:
        if self._node is None or self._ghost is None:
            return
        over_map = self._canvas.isVisible() and self._canvas.carry(self._node, self._canvas.viewport().mapFromGlobal(at))
        middle = self._screen.mapFromGlobal(at)
        self._ghost.move(middle - self._ghost.rect().center())
        self._ghost.setVisible(not over_map)
        self._ghost.raise_()

    def _put_down(self, at: QPoint) -> None:
        if self._node is not None:
            self._canvas.put_down(self._canvas.viewport().mapFromGlobal(at))
        self._end()

    def _end(self) -> None:
        self._canvas.cancel()
        self._node = None
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def _picture(self, node: NodeId) -> QPixmap:
        found = self._canvas.map.index.nodes[node]
        return self._canvas.map.stamps.card(found.kind, found.icon, self._canvas.map.card_size, PLAIN)
