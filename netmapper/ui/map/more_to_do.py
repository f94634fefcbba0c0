"""What is wanted less often on a map, folded away under one line, so that the side stays calm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.button import Button


class MoreToDo(QWidget):
    """Several cards, groups, tidying, looking back, finding, and what was done: ``history_wanted`` asks for the list of that."""

    history_wanted = Signal()

    def __init__(self, together: QWidget, find: Button, back: QWidget, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        held = QWidget()
        self._unfold = Unfold(self.tr("More to do"), held, setting)
        done = Button(self.tr("What was done"), icon="list")
        done.clicked.connect(self.history_wanted)
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(together)
        inner.addWidget(back)
        for button in (find, done):
            inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._unfold)
        done.dress(setting.look, setting.assets)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._unfold.dress(setting)
