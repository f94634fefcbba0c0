"""What is shown once the session is locked again: thanks, the truth about saving, and the way back to the researcher."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page


class Farewell(Page):
    """Thanks, after Stop for today, at the end, or once somebody takes no further part. No reason is asked."""

    left = Signal()

    def __init__(
        self,
        look: Look,
        assets: Assets,
        *,
        finished: bool,
        practice: bool = False,
        withdrawn: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        words = (
            self.tr("Everything is saved and sealed.")
            if finished
            else self.tr("Everything is saved and sealed. You can go on another day, just where you stopped.")
        )
        if practice:
            words = self.tr("The practice is over. Nothing of it was kept.")
        elif withdrawn:
            words = self.tr("It is noted, and the session is closed. You will be asked nothing more.")
        self._button = Button(self.tr("I am the researcher: back to Start"))
        self._button.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(20)
        layout.addStretch(1)
        for label in (
            Label(self.tr("Thank you"), "display"),
            Label(words, "large"),
            Label(self.tr("Please give the laptop back to the researcher."), "large"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the button the keyboard."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
