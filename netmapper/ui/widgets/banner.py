"""A calm line across the window that stays until what it says is solved. It never covers anything."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class Banner(QFrame):
    """An icon, a sentence, and buttons for what can be done about it."""

    def __init__(self, look: Look, assets: Assets, buttons: tuple[Button, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._assets = assets
        self._icon = QLabel()
        self._words = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(16)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        held = QWidget()
        flow = Flow(held, 12)
        for button in buttons:
            flow.addWidget(button)
        row.addWidget(held)
        self.dress(look)

    def say(self, words: str) -> None:
        """Says what the matter is."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        side = look.px(28)
        self._icon.setPixmap(self._assets.pixmap("alert-triangle", look.theme.helps_and_costs, side, self.devicePixelRatioF()))
        self._icon.setFixedSize(QSize(side, side))
        dress_buttons(self, look, self._assets)
