"""What changed, as a list of words to read beside the maps."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.export.change_words import Said
from netmapper.ui.widgets.label import Label


class SaidList(QWidget):
    """A heading for each thing that happened, and below it whom it happened to, one a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.addStretch(1)

    def fill(self, lines: Iterable[Said]) -> None:
        """Says these lines in place of those before."""
        if self._held is not None:
            self._column.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = QWidget()
        inner = QVBoxLayout(self._held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        for line in lines:
            heading = Label(line.what, "heading")
            heading.setContentsMargins(0, 10 if inner.count() else 0, 0, 0)
            inner.addWidget(heading)
            for one in line.whom:
                inner.addWidget(Label(one))
        self._column.insertWidget(0, self._held)
