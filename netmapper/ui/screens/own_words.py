"""A large field for own words below its question. Where names are hidden, what stands in it shows only once it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.note_field import NoteField


class OwnWords(QWidget):
    """Calls ``keep(words, joins)`` as a note's field does; ``hint`` is an example, which is never in the field."""

    def __init__(
        self, question: str, hint: str, look: Look, keep: Callable[[str, bool], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hint = Label(hint, "quiet")
        self._field = NoteField(question, look, keep)
        self._field.setAccessibleDescription(hint)
        self._open = Button(self.tr("Show my words"), "link", "eye")
        self._open.setAccessibleDescription(question)
        self._open.clicked.connect(self._show_field)
        self._open.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(question, "heading"))
        column.addWidget(self._hint)
        column.addWidget(self._field)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)

    def show_words(self, words: str) -> None:
        """Shows what is kept; what is being typed is not disturbed."""
        self._field.show_words(words)

    def say_hint(self, hint: str) -> None:
        """Says another example."""
        self._hint.setText(hint)
        self._field.setAccessibleDescription(hint)

    def hide_words(self, *, hidden: bool) -> None:
        """Names are hidden from now on, or shown: words that stand there may hold some."""
        self._cover(covered=hidden and bool(self._field.toPlainText()))

    def begin(self) -> None:
        """Gives the keyboard to the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Gives on what was typed."""
        self._field.leave()

    def dress(self, look: Look) -> None:
        """Takes another text size."""
        self._field.dress(look)

    def _show_field(self) -> None:
        self._cover(covered=False)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self, *, covered: bool) -> None:
        self._field.setVisible(not covered)
        self._open.setVisible(covered)
