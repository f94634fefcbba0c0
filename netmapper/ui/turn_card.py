"""A card that asks to turn the laptop from the researcher to the participant. It asks for nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page


class TurnCard(Page):
    """One sentence and one button, for the participant, who has the laptop next."""

    turned = Signal()

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self.title = self.tr("Your turn")
        label = Label(self.tr("Please turn the laptop to the person whose map this is."), "large")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ready = Button(self.tr("I am ready"), "primary")
        self._ready.clicked.connect(self.turned)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(24)
        layout.addStretch(1)
        layout.addWidget(label)
        layout.addWidget(self._ready, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the button the keyboard."""
        self._ready.setFocus(Qt.FocusReason.OtherFocusReason)
