"""A field for a passphrase: hidden until it is asked to show, and pasting is welcome. It judges nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label


class PassphraseField(QWidget):
    """A label, a field, and a button that shows what was typed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, words: str, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._assets = assets
        self.field = QLineEdit()
        self.field.setAccessibleName(words)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.entered)
        self._label = Label(words)
        self._label.setBuddy(self.field)
        self._show = Button(self.tr("Show"), icon="eye")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._turn)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self._show)
        self._lay_out(row)
        self.setFocusProxy(self.field)

    @property
    def typed(self) -> str:
        """What was typed, as it was typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.field.clear()

    def _lay_out(self, row: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(row)

    def _turn(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.say(self.tr("Hide") if shown else self.tr("Show"))
        self._show.show_icon("eye-off" if shown else "eye", self._look, self._assets)
