"""Says that only something is shown, with the way back to everything. It stands in a free corner of the map, or above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label

CORNER = 172
"""Pixels of its width at 100 % while it stands in a corner of the map, where the rings leave that free."""


class OnlyLine(QFrame):
    """There only while something is left out."""

    everything_wanted = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
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
        words = self.tr("Only {what}").format(what=what) if what else ""
        if words != self._words.text():
            announce(self, words or self.tr("Everything is shown again."))
        self._words.setText(words)
        self.setVisible(bool(what))

    def lie_on(self, canvas: QWidget) -> None:
        """Stands in the upper corner of the map, and lies on nothing of it."""
        if self.parent() is not canvas:
            shown = not self.isHidden()
            self.setParent(canvas)
            self.setVisible(shown)
        self._turn(QBoxLayout.Direction.TopToBottom, 0)
        wide = self._setting.look.px(CORNER)
        self.setGeometry(8, 8, wide, self._box.heightForWidth(wide))

    def stand_in_row(self, column: QBoxLayout) -> None:
        """Stands in one row at the top of a column."""
        if column.indexOf(self) < 0:
            shown = not self.isHidden()
            column.insertWidget(0, self)
            self.setVisible(shown)
        self._turn(QBoxLayout.Direction.LeftToRight, 8)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._back.dress(setting.look, setting.assets)

    def _turn(self, way: QBoxLayout.Direction, beside: int) -> None:
        self._box.setDirection(way)
        self._box.setContentsMargins(beside, 0, beside, 0)
