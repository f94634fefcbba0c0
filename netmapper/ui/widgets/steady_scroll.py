"""A scrolling page whose width stays the same whether or not it scrolls, so that no line breaks anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netmapper.ui.theme import SCROLLBAR
from netmapper.ui.widgets.scroll import Scroll

BAR = SCROLLBAR
"""Pixels of the bar's width, as the sheet draws it."""


class SteadyScroll(Scroll):
    """Its bar is always there, and cannot be seen while there is nothing to scroll.

    To hide the bar and keep its room instead never ends where the words fit beside no bar but not beside one.
    """

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(held, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._show_bar(0, 0)

    def _show_bar(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > 0)
