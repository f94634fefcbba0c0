"""Beside the cards that a resource is asked about: what the signs mean, or the chosen card's ways. It changes no map."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Exchange, Node
from netmapper.study.parts import Resource
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.exchange_part import ExchangePart
from netmapper.ui.screens.way_choice import SIGN, WayWords, sign_of_way
from netmapper.ui.screens.ways import ways_of
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.shortened import Shortened


class WaySide(QWidget):
    """``way_asked`` tells a card and a way; ``effect_asked`` a card, a direction and an effect."""

    way_asked = Signal(int, object)
    effect_asked = Signal(int, object, object)

    def __init__(self, resource: Resource, setting: Setting, *, effects: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resource = resource
        self._setting = setting
        self._effects = setting.study.effects if effects else None
        self._part: ExchangePart | None = None
        self._closer: tuple[QWidget, ...] = ()
        self._legend = self._make_legend()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._legend)
        self._column.addStretch(1)

    def show_legend(self) -> None:
        """Says what the signs mean: no card is chosen."""
        self._put()
        self._legend.show()

    def show_words(self, name: str, words: str) -> None:
        """Says something about a card that nothing is asked about."""
        self._put(_heading(name), Label(words))

    def show_card(self, node: Node) -> None:
        """Shows the ways of a card; which of them it is comes with ``show_exchanges``."""
        self._part = part = ExchangePart(self._resource, node.label, self._setting.say, self._setting.look, self._effects)
        asked = NodeId(node.id)
        part.way_chosen.connect(lambda way: self.way_asked.emit(int(asked), way))
        part.effect_chosen.connect(lambda direction, effect: self.effect_asked.emit(int(asked), direction, effect))
        self._put(_heading(node.label), part)

    def show_exchanges(self, exchanges: Iterable[Exchange]) -> None:
        """Shows what passes between the chosen card and me, and how that is."""
        if self._part is not None:
            self._part.show_exchanges([each for each in exchanges if each.key.resource == self._resource.id])

    def _put(self, *closer: QWidget) -> None:
        for gone in self._closer:
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()
        self._closer = closer
        self._part = next((each for each in closer if isinstance(each, ExchangePart)), None)
        self._legend.setVisible(not closer)
        for place, each in enumerate(closer):
            self._column.insertWidget(place, each)
            each.show()  # at once, so that it can take the keyboard

    def _make_legend(self) -> QWidget:
        held, short = QWidget(), WayWords(self)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Tap a card, and tap it again for the next sign."), "strong"))
        for way in ways_of(self._resource):
            row = QHBoxLayout()
            row.setSpacing(12)
            sign = QLabel()
            sign.setPixmap(sign_of_way(way, self._setting.look, self.devicePixelRatioF(), SIGN))
            row.addWidget(sign)
            row.addWidget(Label(short.of(way)), 1)
            column.addLayout(row)
        return held


def _heading(name: str) -> Shortened:
    heading = Shortened("heading")
    heading.show_words(name)
    return heading
