"""A scrolling page whose width stays the same whether or not its bar is there, so that no line breaks anew."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.ui.widgets.scroll import Scroll

BAR = 20
"""Pixels of the bar's width, as the sheet draws it."""


class SteadyScroll(Scroll):
    """Keeps the bar's room free while there is no bar."""

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(held, parent)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room(0, 0)

    def _keep_room(self, _least: int, most: int) -> None:
        self.setViewportMargins(0, 0, 0 if most > 0 else BAR, 0)
