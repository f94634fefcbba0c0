"""Some choices as one group: below one another, or side by side. Arrows walk among them, and digits press them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.choice import Choice, Mark
from netmapper.ui.widgets.flow import Flow

MANY = 6
"""From more choices than these on, they stand in two columns where there is room."""
HALF = 330
"""Pixels at 100 % that a column of choices wants."""
WHOLE = 560
"""Pixels at 100 % that a single column never exceeds, so that short words do not stand in long bars."""


class ChoiceList(QWidget):
    """Tells which one was asked for, by its place from 0. Whoever hears it says what is chosen then."""

    pressed = Signal(int)

    def __init__(
        self, words: Sequence[str], look: Look, mark: Mark = "one", *, across: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.choices = [Choice(each, look, mark) for each in words]
        self._arrows = Arrows(self)
        self._columns = 0
        self._grid: QGridLayout | None = None
        self._held = self if across else QWidget()
        if across:
            flow = Flow(self, 8)
            for choice in self.choices:
                flow.addWidget(choice)
        else:
            self._grid = QGridLayout(self._held)
            self._grid.setContentsMargins(0, 0, 0, 0)
            self._grid.setSpacing(8)
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            row.addWidget(self._held, 1_000)
            row.addStretch(1)
            self._arrange(1)
        for index, choice in enumerate(self.choices):
            choice.clicked.connect(lambda _=False, asked=index: self.pressed.emit(asked))
        self._arrows.watch(self.choices)

    def show_chosen(self, chosen: Collection[int]) -> None:
        """Shows which are chosen, and tells nobody. Tab comes to the first of them."""
        for index, choice in enumerate(self.choices):
            choice.show_chosen(index in chosen)
        if chosen and not any(choice.hasFocus() for choice in self.choices):
            self._arrows.come_to(self.choices[min(chosen)])

    def show_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Shows a picture before the words of each."""
        for choice, picture in zip(self.choices, pictures, strict=True):
            choice.show_picture(picture)

    def describe(self, words: str) -> None:
        """Says to a screen reader what each of them is an answer to."""
        for choice in self.choices:
            choice.setAccessibleDescription(words)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for choice in self.choices:
            choice.dress(look)
        self._choose_columns()
        self._hold_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit presses the choice of that place."""
        index = event.key() - Qt.Key.Key_1
        if 0 <= index < min(len(self.choices), 9) and not event.isAutoRepeat():
            self.choices[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.choices[index].click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two, as there is room."""
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        if self._grid is not None:
            roomy = self.width() >= 2 * self._look.px(HALF)
            self._arrange(2 if len(self.choices) > MANY and roomy else 1)

    def _arrange(self, columns: int) -> None:
        if self._grid is None or columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self.choices) // columns)
        for index, choice in enumerate(self.choices):
            self._grid.addWidget(choice, index % rows, index // rows)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._hold_width()

    def _hold_width(self) -> None:
        if self._grid is not None and len(self.choices) <= MANY:
            self._held.setMaximumWidth(self._look.px(WHOLE))
