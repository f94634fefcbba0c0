"""The tray: the cards that are not on the map. They may stay here, and nobody counts them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from netmapper.domain.ids import NodeId
from netmapper.editing.change import Change
from netmapper.ui.map.add_card import AddCard
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.rows import tray_rows
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class Tray(Panel):
    """A list of cards, a way to add one, and the word that they may stay."""

    def __init__(self, setting: Setting, words: MapWords, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._setting = setting
        self._words = words
        self._shown = shown
        self.cards = CardList(self.tr("Not on the map"), setting.look, lines=2)
        self.cards.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it scrolls; all else stays whole
        self.add_card = AddCard(setting)
        note = Label(self.tr("You can leave cards here if you like."), "quiet")
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.setContentsMargins(12, 12, 12, 16)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(Label(self.tr("Not on the map"), "heading"), 1)
        self.column.addLayout(self._head)
        self.column.addWidget(self.cards, 1)
        self.column.addWidget(self.add_card)
        self.column.addWidget(note)
        self.fill()

    def take_corner(self, widget: QWidget) -> None:
        """Gives something a place beside the heading."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_change(self, change: Change) -> None:
        """Refreshes the rows where a change touches a card that stands here, or comes or goes."""
        nodes, listed = self._setting.session.current.nodes, set(self.cards.nodes())
        if any(node in listed or (node in nodes and nodes[node].place is None) for node in change.nodes):
            self.fill()

    def fill(self) -> None:
        """Shows the cards that stand nowhere, as far as they are shown at all."""
        self.cards.show_rows(tray_rows(self._setting, self._words, self._shown))

    def mark(self, node: NodeId | None) -> None:
        """Marks the chosen card."""
        self.cards.mark(node)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self.cards.dress(setting.look)
        self.add_card.dress(setting)
        self.fill()
