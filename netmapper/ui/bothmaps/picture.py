"""One of the two maps: its heading, and the map to look at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from netmapper.app.replay import difference
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.setting import Setting
from netmapper.ui.name_words import NameWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label

LEAST = 200
"""Pixels of a map's least height."""


class Picture(QWidget):
    """A map under its heading. Cards can be walked over and read out; nothing can be moved. New are those of ``wave``."""

    def __init__(self, heading: str, network: NetworkMap, setting: Setting, *, wave: int) -> None:
        super().__init__()
        self._setting = setting
        self._network = network
        self._wave = wave
        self._heading = heading
        self._words = NameWords(self)
        self._label = Label(heading, "heading")
        self._shown = self._named(network)
        self.canvas = self._made()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addWidget(self.canvas, 1)

    def show_map(self, network: NetworkMap) -> None:
        """Shows another state of the map, or the same under other names; what is chosen, and how near it is, stay."""
        before, self._network, self._shown = self._shown, network, self._named(network)
        if self.canvas.map.chosen not in network.nodes:
            self.canvas.choose(None)
        self.canvas.show_change(difference(before, self._shown))

    def show_heading(self, *, shown: bool) -> None:
        """Shows what map this is, or leaves that to a switch above it."""
        self._label.setVisible(shown)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.canvas.dress(look)
        self._setting = Setting(self._setting.session, look, self._setting.assets)

    def _made(self) -> StillCanvas:
        study, look, assets = self._setting.study, self._setting.look, self._setting.assets
        speak_of_cards()
        canvas = StillCanvas(study, self._shown, self._setting.say, look, assets, wave=self._wave)
        canvas.speak_with(self._sentence)
        canvas.setAccessibleName(self._heading)
        canvas.card_walked_to.connect(lambda node: canvas.choose(NodeId(node)))
        canvas.setMinimumHeight(LEAST)
        canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what there is
        return canvas

    def _named(self, network: NetworkMap) -> NetworkMap:
        """The map with cards and groups under the names that this sitting shows, so that a card has the same on both."""
        names = self._setting.session.names
        nodes = {number: replace(node, label=names.of(node)) for number, node in network.nodes.items()}
        groups = {number: replace(group, label=self._words.group(group, names.view)) for number, group in network.groups.items()}
        return replace(network, nodes=nodes, groups=groups)

    def _sentence(self, number: NodeId) -> str:
        node = self._network.nodes[number]
        kind = self._setting.say(self._setting.study.kind(node.kind).label)
        return ", ".join((self._setting.name_of(node), kind, *self._ring(node.place)))

    def _ring(self, place: Place | None) -> tuple[str, ...]:
        return (self._setting.say(self._setting.study.rings.items[place.ring - 1].label),) if place is not None else ()
