"""A line to type in. It knows who writes: what a person does is told, what the program shows is not.

Qt tells of typed text only where it came by keys. Assistive technology writes into a field as a whole, and means the same.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class Field(QLineEdit):
    """``typed`` is said of every change that a person makes, by keys, by pasting or through assistive technology."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.textChanged.connect(self._changed)

    def setText(self, words: str | None) -> None:
        """Shows words, and tells nobody."""
        self._showing = True
        super().setText(words)
        self._showing = False

    def clear(self) -> None:
        """Shows no words, and tells nobody."""
        self.setText("")

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()
