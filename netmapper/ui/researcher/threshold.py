"""The way to the researcher's page within an interview: said plainly, so that nobody comes there by mistake."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page


class Threshold(Page):
    """One sentence, the way back, and the way on. Nothing of the interview is on it."""

    left = Signal()
    crossed = Signal()
    """Whoever has the laptop says that they are the researcher."""

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        words = Label(self.tr("The next page is for the researcher. Please turn the laptop to them, or go back."), "large")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = Button(self.tr("Go back"))
        self._back.clicked.connect(self.left)
        on = Button(self.tr("I am the researcher"))
        on.clicked.connect(self.crossed)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(on)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(24)
        layout.addStretch(1)
        layout.addWidget(words)
        layout.addLayout(row)
        layout.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the way back the keyboard."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
