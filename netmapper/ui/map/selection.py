"""The one thing that is chosen: a card or a link, shared by map, tray, list and panel. It knows none of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap


class Selection(QObject):
    """A card, or a link, or nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.node: NodeId | None = None
        self.tie: TieId | None = None

    def choose(self, node: NodeId | None) -> None:
        """Chooses a card, or nothing."""
        self._set(node, None)

    def choose_tie(self, tie: TieId | None) -> None:
        """Chooses a link, or nothing."""
        self._set(None, tie)

    def keep_to(self, network: NetworkMap) -> None:
        """Lets go of what is no longer there."""
        node = self.node if self.node in network.nodes else None
        tie = self.tie if self.tie in network.ties else None
        self._set(node, tie)

    def _set(self, node: NodeId | None, tie: TieId | None) -> None:
        if (node, tie) != (self.node, self.tie):
            self.node, self.tie = node, tie
            self.changed.emit()
