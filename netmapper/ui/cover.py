"""The neutral page that hides everything while the interview pauses. It knows nothing of what it hides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page


class Cover(Page):
    """One quiet line and one button, on the ground's colour."""

    uncovered = Signal()

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self._words = Label(role="large")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._carry_on = Button(self.tr("Carry on"))
        self._carry_on.clicked.connect(self.uncovered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(24)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._carry_on, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.dress(look)
        self.show_saving(everything=True)

    def show_saving(self, *, everything: bool) -> None:
        """Says the truth about saving here too."""
        self._words.setText(self.tr("Paused. Everything is saved.") if everything else self.tr("Paused. Still saving…"))

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the button the keyboard."""
        self._carry_on.setFocus(Qt.FocusReason.OtherFocusReason)
