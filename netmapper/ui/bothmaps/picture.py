"""One of the two maps: its heading, and the map to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.setting import Setting
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label

LEAST = 260
"""Pixels of a map's least height."""


class Picture(QWidget):
    """A map under its heading. Cards can be walked over and read out; nothing can be moved. New are those of ``wave``."""

    def __init__(self, heading: str, network: NetworkMap, setting: Setting, *, wave: int) -> None:
        super().__init__()
        self._setting = setting
        self._network = network
        self._wave = wave
        self._heading = heading
        self._label = Label(heading, "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._label)
        self.canvas = self._made()

    def show_map(self, network: NetworkMap) -> None:
        """Shows another state of the map, or the same under other names."""
        self._network = network
        before, self.canvas = self.canvas, self._made(self.canvas.accessibleDescription())
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()

    def show_heading(self, *, shown: bool) -> None:
        """Shows what map this is, or leaves that to a switch above it."""
        self._label.setVisible(shown)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.canvas.dress(look)
        self._setting = Setting(self._setting.session, look, self._setting.assets)

    def _made(self, described: str = "") -> StillCanvas:
        session = self._setting.session
        named = replace(self._network, nodes=self._named(self._network.nodes))
        look, assets = self._setting.look, self._setting.assets
        speak_of_cards()
        canvas = StillCanvas(session.study, named, self._setting.say, look, assets, wave=self._wave)
        canvas.speak_with(self._sentence)
        canvas.setAccessibleName(self._heading)
        canvas.setAccessibleDescription(described)
        canvas.card_walked_to.connect(lambda node: canvas.choose(NodeId(node)))
        canvas.setMinimumHeight(LEAST)
        self._column.addWidget(canvas, 1)
        return canvas

    def _named(self, nodes: Mapping[NodeId, Node]) -> Mapping[NodeId, Node]:
        """The cards under the names that this sitting shows, so that a card has the same on both maps."""
        names = self._setting.session.names
        return {number: replace(node, label=names.of(node)) for number, node in nodes.items()}

    def _sentence(self, number: NodeId) -> str:
        node = self._network.nodes[number]
        kind = self._setting.say(self._setting.study.kind(node.kind).label)
        return ", ".join((self._setting.name_of(node), kind, *self._ring(node.place)))

    def _ring(self, place: Place | None) -> tuple[str, ...]:
        return (self._setting.say(self._setting.study.rings.items[place.ring - 1].label),) if place is not None else ()
