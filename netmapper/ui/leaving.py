"""A kind question before a step is left: words, the cards it is about, and two equal answers. It walks nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

WIDE = 480
"""Pixels of the card's width at 100 %."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What a step would say before it is left, and about which cards. Whoever answered for all of them is not asked again."""

    words: str
    leave: str
    """What the button says that leaves things so and goes on."""
    stay: str
    about: frozenset[NodeId]


class LeavingCard(Panel):
    """Two answers of one weight; Escape stays. The step under it can still be worked on, and that takes the card away."""

    left = Signal()
    stayed = Signal()

    def __init__(self, asked: Unfinished, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.asked = asked
        self._assets = assets
        self._words = Label(asked.words, "large")
        self.column.addWidget(self._words)
        held = QWidget()
        row = Flow(held, 12)
        leave, stay = Button(asked.leave), Button(asked.stay)
        leave.clicked.connect(self.left)
        stay.clicked.connect(self.stayed)
        for button in (leave, stay):
            row.addWidget(button)
        self._first = leave
        self.column.addWidget(held)
        self.dress(look)

    def place(self, room: QWidget) -> None:
        """Stands in the middle of what it lies on, as high as its words need."""
        frame = self.width() - self.contentsRect().width()
        wide = min(self._look.px(WIDE), room.width() - 16)
        high = min(self.column.heightForWidth(wide - frame) + frame, room.height() - 16)
        self.setGeometry((room.width() - wide) // 2, (room.height() - high) // 2, wide, high)
        self.raise_()

    def settle(self) -> None:
        """Takes the keyboard."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        dress_buttons(self, look, self._assets)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the step."""
        if event.key() == Qt.Key.Key_Escape:
            self.stayed.emit()
        else:
            super().keyPressEvent(event)
