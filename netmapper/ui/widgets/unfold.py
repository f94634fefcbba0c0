"""Words that unfold when they are asked for, each below its own button. Folded away, they take no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class Unfold(QWidget):
    """A row of buttons, and below it the words of those that are unfolded."""

    def __init__(self, parts: Sequence[tuple[str, str]], look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._assets = look, assets
        row = QWidget()
        flow = Flow(row, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(row)
        for title, words in parts:
            button = Button(title, "link", "chevron-right")
            button.dress(look, assets)
            held = self._held(words)
            button.clicked.connect(lambda _=False, asked=button, shown=held: self._turn(asked, shown))
            flow.addWidget(button)
            layout.addWidget(held)

    def _held(self, words: str) -> QFrame:
        frame = QFrame()
        frame.setObjectName("words")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(Label(words))
        frame.hide()
        return frame

    def _turn(self, button: Button, held: QFrame) -> None:
        folded = held.isHidden()
        held.setVisible(folded)
        button.show_icon("chevron-down" if folded else "chevron-right", self._look, self._assets)
        button.setAccessibleDescription(self.tr("unfolded") if folded else "")
