"""Where a card can go, as buttons: each ring, off the map, and each sector. The way of taps, where the card is said to be."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode, SendToRing, TurnToSector
from netmapper.editing.sectors import answered_sector
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label


class RingsPart(Part):
    """The rings from the middle outward, and where ``off`` is wanted, at their end the place beside the map."""

    def __init__(self, setting: Setting, words: MapWords, *, off: bool, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._count = len(setting.study.rings.items)
        labels = [words.ring_label(number + 1) for number in range(self._count)]
        self._rings = ChoiceList([*labels, *([self.tr("Not on the map")] if off else [])], setting.look)
        self._rings.describe(setting.say(setting.study.rings.question))
        self._rings.pressed.connect(self._send)
        self.column.addWidget(self._rings)
        self._sectors = SectorsPart(setting, words) if setting.study.sectors else None
        if self._sectors is not None:
            self.column.addWidget(self._sectors)

    def show_card(self, node: NodeId) -> None:
        """Shows where the card is."""
        super().show_card(node)
        place = self.setting.node(node).place
        wanted = self._count if place is None else place.ring - 1
        self._rings.show_chosen([wanted] if wanted < len(self._rings.choices) else [])
        if self._sectors is not None:
            self._sectors.show_card(node)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        if self._sectors is not None:
            self._sectors.dress(setting)

    def _send(self, index: int) -> None:
        if self.node is None:
            return
        self.setting.session.do(PlaceNode(self.node, None) if index == self._count else SendToRing(self.node, index + 1))


class SectorsPart(Part):
    """The sectors clockwise from the top. For a card beside the map they are there only where a question is bound to them."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._ids = [sector.id for sector in setting.study.sectors]
        self._question = Label(role="quiet")
        self._choices = ChoiceList([setting.say(sector.label) for sector in setting.study.sectors], setting.look)
        self._choices.pressed.connect(self._turn)
        self.column.addWidget(self._question)
        self.column.addWidget(self._choices)

    def show_card(self, node: NodeId) -> None:
        """Shows in which sector the card is, or what was answered of it."""
        super().show_card(node)
        record = self.setting.node(node)
        bound = self.setting.study.sectors_bound(record.kind)
        self.setVisible(bound or record.place is not None)
        about = self._asked(node) if bound else self.tr("Which part of the map?")
        self._question.setText(about)
        self._choices.describe(about)
        study, current = self.setting.study, self.setting.session.current
        told = study.sector_values.get(record.place.sector or "") if record.place else answered_sector(current, study, record)
        self._choices.show_chosen([told - 1] if told is not None else [])

    def _asked(self, node: NodeId) -> str:
        study = self.setting.study
        question = study.about_cards(self.setting.node(node).kind)[str(study.sectors_of)]
        return self.setting.say(question.text).replace("{name}", self.setting.name(node))

    def _turn(self, index: int) -> None:
        if self.node is not None:
            self.setting.session.do(TurnToSector(self.node, self._ids[index]))
