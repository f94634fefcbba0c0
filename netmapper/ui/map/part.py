"""What the parts of the card's panel share: each shows one thing about the chosen card, and changes it by one command."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.dressing import dress_parts


class Part(QWidget):
    """A column of things about one card."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.words = words
        self.node: NodeId | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def show_card(self, node: NodeId) -> None:
        """Shows a card as it is now: another one, or the same after a change."""
        self.node = node

    def leave(self) -> None:
        """Commits typed text."""

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self.setting = setting
        dress_parts(self, setting.look, setting.assets)


def emptied(column: QVBoxLayout) -> None:
    """Takes everything out of a column."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
