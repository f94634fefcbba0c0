"""A field for a note over several lines. What is typed is given on at a pause of a second and when the field is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from netmapper.domain.text import clean_words
from netmapper.ui.theme import Look
from netmapper.ui.widgets.typing import Typing

HIGH = 112
"""Pixels of its height at 100 %: four lines."""


class NoteField(QPlainTextEdit):
    """Calls ``keep(words, joins)``; ``joins`` where one undo is to take these words and those kept before. Tab goes on."""

    def __init__(self, name: str, look: Look, keep: Callable[[str, bool], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._kept = ""
        self._stale = False
        self._showing = False
        self._typing = Typing(self._give_on, self)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._touched)
        self.dress(look)

    def show_words(self, words: str) -> None:
        """Shows a note as it is kept; what is being typed is not disturbed by its own keeping."""
        known, self._kept = words == self._kept and not self._stale, words
        self._stale = self._typing.busy and words != clean_words(self.toPlainText())
        if self._typing.busy or known:
            return
        self._typing.forget()
        self._showing = True
        self.setPlainText(words)
        self._showing = False

    def leave(self) -> None:
        """Gives on what was typed, and ends this undo step."""
        self._typing.settle()
        self._typing.start_afresh()

    def dress(self, look: Look) -> None:
        """Takes another text size."""
        self.setFixedHeight(look.px(HIGH))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Gives on what was typed."""
        super().focusOutEvent(event)
        self.leave()

    def _touched(self) -> None:
        if not self._showing:
            self._typing.touched()

    def _give_on(self, joins: bool) -> None:
        words = clean_words(self.toPlainText())
        if words != self._kept:
            self._kept = words
            self._keep(words, joins)
