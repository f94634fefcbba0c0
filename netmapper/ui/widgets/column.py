"""A page of a step: one column in the middle, no wider than reads well, that scrolls up and down where it must."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.scroll import Fitted
from netmapper.ui.widgets.steady_scroll import BAR, SteadyScroll

MARGIN = 24
"""Pixels round the column."""


class Column(QWidget):
    """``column`` is where the page's things go, one below the other; ``widest`` is its greatest width at 100 %."""

    def __init__(self, look: Look, widest: int = 760, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self._held = QWidget()
        self._held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._held)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        middle = Fitted()
        row = QHBoxLayout(middle)
        row.setContentsMargins(MARGIN + BAR, MARGIN, MARGIN, MARGIN)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._held, 1_000)
        row.addStretch(1)
        self.area = SteadyScroll(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another text size."""
        self._held.setMaximumWidth(look.px(self._widest))

    def show_part(self, part: QWidget) -> None:
        """Scrolls so that this can be seen, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.area.ensureWidgetVisible(part, 0, MARGIN))
