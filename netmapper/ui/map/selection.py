"""What is chosen: a card, a link, a group, or several cards; shared by map, tray, list and panel. It knows none of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap


class Selection(QObject):
    """A card, or a link, or a group, or nothing.

    While several cards are being chosen ``several`` holds them, and ``node`` is only where the keyboard is; else it is None.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.node: NodeId | None = None
        self.tie: TieId | None = None
        self.group: GroupId | None = None
        self.several: frozenset[NodeId] | None = None

    def choose(self, node: NodeId | None) -> None:
        """Chooses a card, or nothing; while several are being chosen the keyboard goes there, and they stay chosen."""
        self._set(node, several=self.several)

    def choose_tie(self, tie: TieId | None) -> None:
        """Chooses a link, or nothing."""
        self._set(tie=tie)

    def choose_group(self, group: GroupId | None) -> None:
        """Chooses a group, or nothing."""
        self._set(group=group)

    def begin_several(self) -> None:
        """From now on cards are added and taken out; the chosen card is the first of them."""
        self._set(several=self._together)

    def end_several(self) -> None:
        """One at a time again, and none is chosen."""
        if self.several is not None:
            self._set()

    def add(self, nodes: Iterable[NodeId]) -> None:
        """Adds cards to those that are chosen."""
        self._set(self.node, several=self._together | frozenset(nodes))

    def turn(self, node: NodeId) -> None:
        """Adds a card to those that are chosen, or takes it out."""
        self._set(several=self._together | {node} if self.several is None else self.several ^ {node})

    @property
    def _together(self) -> frozenset[NodeId]:
        """The chosen cards, or the chosen card."""
        if self.several is not None:
            return self.several
        return frozenset(() if self.node is None else (self.node,))

    def keep_to(self, network: NetworkMap) -> None:
        """Lets go of what is no longer there."""
        node = self.node if self.node in network.nodes else None
        tie = self.tie if self.tie in network.ties else None
        group = self.group if self.group in network.groups else None
        several = self.several & network.nodes.keys() if self.several is not None else None
        self._set(node, tie, group, several)

    def _set(
        self,
        node: NodeId | None = None,
        tie: TieId | None = None,
        group: GroupId | None = None,
        several: frozenset[NodeId] | None = None,
    ) -> None:
        if (node, tie, group, several) != (self.node, self.tie, self.group, self.several):
            self.node, self.tie, self.group, self.several = node, tie, group, several
            self.changed.emit()
