"""The neutral page that hides everything while the interview pauses. It knows nothing of what it hides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page
from netmapper.ui.widgets.passphrase_field import PassphraseField

WIDE = 480
"""Pixels of the passphrase's field, at 100 %."""


class Cover(Page):
    """One quiet line and one button, on the ground's colour; where the study says so (``asking``), a passphrase too."""

    uncovered = Signal()
    tried = Signal(str)
    """Is it opened by this passphrase?"""

    def __init__(self, look: Look, assets: Assets, *, asking: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self._words = Label(role="large")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field = PassphraseField(self.tr("Passphrase"), look, assets) if asking else None
        self._said = Label()
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._carry_on = Button(self.tr("Carry on"))
        self._carry_on.clicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(24)
        layout.addStretch(1)
        layout.addWidget(self._words)
        if self._field is not None:
            self._field.entered.connect(self._go)
            layout.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._said)
        self._said.setHidden(not asking)
        layout.addWidget(self._carry_on, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.dress(look)
        self.show_saving(everything=True)

    def show_saving(self, *, everything: bool) -> None:
        """Says the truth about saving here too."""
        self._words.setText(self.tr("Paused. Everything is saved.") if everything else self.tr("Paused. Still saving…"))

    def show_wrong(self) -> None:
        """Says that it was another passphrase, and takes the next."""
        self.setEnabled(True)
        self._say(self.tr("This passphrase does not open it. Please try again."))
        self.settle()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)
        if self._field is not None:
            self._field.setFixedWidth(look.px(WIDE))

    def settle(self) -> None:
        """Gives the passphrase the keyboard where it is asked for, else the button."""
        if self._field is None:
            self._carry_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.field.selectAll()

    def _go(self) -> None:
        if self._field is None:
            self.uncovered.emit()
        elif self._field.typed.strip():
            self.setEnabled(False)
            self._say(self.tr("One moment, please …"))
            self.tried.emit(self._field.typed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        announce(self, words)
