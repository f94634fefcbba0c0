"""The rings as buttons: the way of taps to move a card, and where it is said on which ring a card is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.editing.commands import SendToRing
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.choice_list import ChoiceList


class RingsPart(Part):
    """One button for each ring, from the middle outward."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        labels = [words.ring_label(number + 1) for number in range(len(setting.study.rings.items))]
        self._rings = ChoiceList(labels, setting.look)
        self._rings.describe(setting.say(setting.study.rings.question))
        self._rings.pressed.connect(self._send)
        self.column.addWidget(self._rings)

    def show_card(self, node: NodeId) -> None:
        """Shows on which ring the card is."""
        super().show_card(node)
        place = self.setting.node(node).place
        self._rings.show_chosen([] if place is None else [place.ring - 1])

    def _send(self, index: int) -> None:
        if self.node is not None:
            self.setting.session.do(SendToRing(self.node, index + 1))
