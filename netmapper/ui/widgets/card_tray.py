"""Cards grouped by kind, as tiles: what was named so far. It knows cards and kinds, and no session."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.study.base import Text
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class CardTray(QWidget):
    """One group for each kind, in the study's order; a kind without cards takes no room. ``pressed`` tells which card."""

    pressed = Signal(int)

    def __init__(
        self,
        kinds: Sequence[NodeKind],
        say: Callable[[Text], str],
        look: Look,
        assets: Assets,
        *,
        on_ground: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._assets, self._on_ground = look, assets, on_ground
        self._tiles: dict[NodeId, CardTile] = {}
        self._groups = {kind.id: _Group(kind, say) for kind in kinds}
        self._arrows = Arrows(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for group in self._groups.values():
            layout.addWidget(group)

    @property
    def current(self) -> CardTile | None:
        """The tile that has the keyboard."""
        return next((tile for tile in self.tiles if tile.hasFocus()), None)

    @property
    def tiles(self) -> tuple[CardTile, ...]:
        """All tiles, kind by kind, each in the order of naming."""
        return tuple(tile for group in self._groups.values() for tile in group.tiles)

    def tile(self, node_id: NodeId) -> CardTile | None:
        """The tile of a card, where it has one."""
        return self._tiles.get(node_id)

    def show_cards(self, nodes: Iterable[Node]) -> None:
        """Shows these cards, in the order of their numbers."""
        for node in sorted(nodes, key=lambda each: each.id):
            self._place(node)
        self._arrows.watch(self.tiles)

    def show_card(self, node_id: NodeId, node: Node | None) -> None:
        """Shows one card as it is now; None: it is gone."""
        tile = self._tiles.get(node_id)
        if node is None and tile is not None:
            self._take_out(tile)
        elif node is not None and tile is not None:
            tile.show_node(node)
        elif node is not None:
            self._place(node)
        self._arrows.watch(self.tiles)

    def mark(self, chosen: NodeId | None) -> None:
        """Shows which card is looked at more closely."""
        for node_id, tile in self._tiles.items():
            tile.show_chosen(node_id == chosen)
        if chosen in self._tiles and not any(tile.hasFocus() for tile in self.tiles):
            self._arrows.come_to(self._tiles[chosen])

    def show_chosen(self, chosen: Collection[NodeId]) -> None:
        """Shows which cards are chosen, where it may be several."""
        for node_id, tile in self._tiles.items():
            tile.show_chosen(node_id in chosen)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for tile in self.tiles:
            tile.dress(look)

    def _place(self, node: Node) -> None:
        group = self._groups.get(node.kind)
        if group is None or node.id in self._tiles:
            return
        tile = CardTile(node, group.kind, self._look, self._assets)
        tile.setCheckable(True)
        if self._on_ground:
            tile.stand_on_ground()
        tile.show_kind(group.word)
        tile.clicked.connect(lambda _=False, asked=node.id: self.pressed.emit(int(asked)))
        self._tiles[node.id] = tile
        group.put(tile)

    def _take_out(self, tile: CardTile) -> None:
        beside = self._beside(tile) if tile.hasFocus() else None
        del self._tiles[tile.node.id]
        self._groups[tile.kind.id].take(tile)
        if beside is not None:
            beside.setFocus()

    def _beside(self, tile: CardTile) -> CardTile | None:
        tiles = self.tiles
        index = tiles.index(tile)
        return tiles[index + 1] if index + 1 < len(tiles) else tiles[index - 1] if index else None


class _Group(QWidget):
    """A kind's heading and its tiles, kept in the order of the cards' numbers."""

    def __init__(self, kind: NodeKind, say: Callable[[Text], str]) -> None:
        super().__init__()
        self.kind = kind
        self.word = say(kind.label)
        self.tiles: list[CardTile] = []
        plural = say(kind.plural)
        held = QWidget()
        self._flow = Flow(held, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(plural[:1].upper() + plural[1:], "quiet", wraps=False))
        layout.addWidget(held)
        self.hide()

    def put(self, tile: CardTile) -> None:
        self.tiles.append(tile)
        self.tiles.sort(key=lambda each: each.node.id)
        for each in self.tiles:
            self._flow.removeWidget(each)
        for each in self.tiles:
            self._flow.addWidget(each)
        tile.show()
        self.show()

    def take(self, tile: CardTile) -> None:
        self.tiles.remove(tile)
        self._flow.removeWidget(tile)
        tile.hide()
        tile.deleteLater()
        self.setVisible(bool(self.tiles))
