"""Looking back at one card after the other: the card on one side, and beside it the quiet list that leads to any of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.card_list import CardList, Row
from netmapper.ui.theme import Look
from netmapper.ui.widgets.sides import Sides
from netmapper.ui.widgets.tab_order import order_tabs

BESIDE = 340
"""Pixels of the list beside a card, at 100 %."""


class ThenCards(Sides):
    """Whoever holds it says what is asked about the card; the list stays, so that it can be walked through."""

    chosen = Signal(int)

    def __init__(self, heading: str, look: Look) -> None:
        held, cards = QWidget(), CardList(heading, look, lines=3)
        super().__init__(held, cards, look, heading, BESIDE)
        self._cards = cards
        self._cards.chosen.connect(self.chosen)
        self._task: QWidget | None = None
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 24, 0, 0)

    @property
    def walking(self) -> bool:
        """Whether the keyboard is in the list."""
        return self._cards.hasFocus()

    def show_task(self, task: QWidget) -> None:
        """Shows what is asked about another card."""
        if self._task is not None:
            self._task.hide()
            self._column.removeWidget(self._task)
            self._task.deleteLater()
        self._task = task
        self._column.addWidget(task)
        task.show()
        order_tabs(self, task, self._cards)

    def show_cards(self, rows: Iterable[Row], node: NodeId) -> None:
        """Shows all cards with what was said of them, and which of them it is about now."""
        self._cards.show_rows(rows)
        self._cards.mark(node)
