"""A line that can be pressed to show or hide what belongs under it. It opens nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.button import Button


class Unfold(QWidget):
    """A link with an arrow, and the widget under it. Words that have no room are cut; its accessible name has all of them."""

    turned = Signal()

    def __init__(self, words: str, held: QWidget, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words
        self._brief = ""
        self.button = Button(words, "link", "chevron-right")
        self.button.setMinimumWidth(1)
        self.button.setStyleSheet("QPushButton { text-align: left; padding-left: 8px; padding-right: 8px; }")
        self.button.clicked.connect(self.turn)
        self._held = held
        held.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(held)
        self._arrow()

    @property
    def open(self) -> bool:
        """Whether what belongs under it shows."""
        return not self._held.isHidden()

    def turn(self) -> None:
        """Shows it, or hides it."""
        self.show_held(shown=not self.open)

    def show_held(self, *, shown: bool) -> None:
        """Shows or hides what belongs under it."""
        self._held.setVisible(shown)
        self._arrow()
        self.turned.emit()

    def say(self, words: str, brief: str = "") -> None:
        """Says what belongs under it; the brief words are seen where there is no room for the others."""
        self._words, self._brief = words, brief
        self._fit()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._arrow()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the words to another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.button.font())
        beside = self.button.sizeHint().width() - metrics.horizontalAdvance(self.button.text())
        room = max(self.width() - beside, 0)
        words = self._brief if self._brief and metrics.horizontalAdvance(self._words) > room else self._words
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown != self.button.text() or self._words != self.button.accessibleName():
            self.button.say(shown)
            self.button.setAccessibleName(self._words)
            self.button.setToolTip(self._words if shown != self._words else "")

    def _arrow(self) -> None:
        name = "chevron-down" if self.open else "chevron-right"
        self.button.show_icon(name, self._setting.look, self._setting.assets)
        self.button.setAccessibleDescription(self.tr("unfolded") if self.open else self.tr("folded"))
