"""Says that only something is shown, with the way back to everything. It stands in a free corner of the map, or above it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label

EDGE = 8
"""Pixels between it and the edge of the map."""
RIM = 29
"""Pixels between the outer ring and the edge of the map."""


class OnlyLine(QFrame):
    """There only while something is left out."""

    everything_wanted = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label()
        self._back = Button(self.tr("Show everything"))
        self._back.clicked.connect(self.everything_wanted)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._box.addWidget(self._words, 1)
        self._box.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()
        self.dress(setting)

    def say(self, what: str) -> None:
        """Says what is shown alone; with no words, nothing is."""
        words = self.tr("Only “{what}”").format(what=what) if what else ""
        if words != self._words.text():
            announce(self, words or self.tr("Everything is shown again."))
        self._words.setText(words)
        self.setVisible(bool(what))

    @property
    def corner(self) -> QSize:
        """Its size while it stands in a corner."""
        wide = self._back.sizeHint().width()
        high = self._words.heightForWidth(wide) + self._box.spacing() + self._back.sizeHint().height()
        return QSize(wide, high)

    def leaves_free(self, wide: int, high: int) -> bool:
        """Whether a map of this size has a corner that its rings leave to it."""
        rings = min(wide, high) / 2 - RIM
        across, down = wide / 2 - EDGE - self.corner.width(), high / 2 - EDGE - self.corner.height()
        return across > 0 and down > 0 and math.hypot(across, down) >= rings

    def lie_on(self, canvas: QWidget) -> None:
        """Stands in the upper corner of the map, and lies on nothing of it."""
        if self.parent() is not canvas:
            shown = not self.isHidden()
            self.setParent(canvas)
            self.setVisible(shown)
        self._turn(QBoxLayout.Direction.TopToBottom, 0)
        self.setGeometry(QRect(QPoint(EDGE, EDGE), self.corner))

    def stand_in_row(self, column: QBoxLayout) -> None:
        """Stands in one row at the top of a column."""
        if column.indexOf(self) < 0:
            shown = not self.isHidden()
            column.insertWidget(0, self)
            self.setVisible(shown)
        self._turn(QBoxLayout.Direction.LeftToRight, 8)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._back.dress(setting.look, setting.assets)

    def _turn(self, way: QBoxLayout.Direction, beside: int) -> None:
        self._box.setDirection(way)
        self._box.setContentsMargins(beside, 0, beside, 0)
