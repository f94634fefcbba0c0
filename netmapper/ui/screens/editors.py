"""Where an answer is given: one small widget for each kind of question. None of them knows the question's words or a session.

Each tells what was answered, and shows what it is told to show; a value that it cannot show is shown as nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.network import Node, Scalar
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label

Value = Scalar | tuple[Scalar, ...] | None

SECOND_DIGIT_MS = 1_000
"""How soon a 0 typed after a 1 still makes a 10, in milliseconds."""
IN_A_ROW = 11
"""Steps of a scale that stand in one row, from 0 to 10."""


class Editor(QWidget):
    """Says what was answered; None is nothing any more."""

    given = Signal(object)
    typed = Signal(object, bool)
    """What was typed so far, and whether it joins what was typed just before."""

    def show_value(self, value: Value) -> None:
        """Shows an answer, or none."""

    def settle(self) -> None:
        """Gives on what was typed and not yet given on."""

    def start_afresh(self) -> None:
        """Something else happened: what is typed next is an undo step of its own."""

    def describe(self, words: str) -> None:
        """Says to a screen reader what is asked."""


class ChooseEditor(Editor):
    """One of several choices, or as many as fit."""

    def __init__(self, values: Sequence[int], words: Sequence[str], look: Look, *, several: bool) -> None:
        super().__init__()
        self._values = values
        self._several = several
        self._chosen: set[int] = set()
        self._list = ChoiceList(words, look, "several" if several else "one")
        self._list.pressed.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def show_value(self, value: Value) -> None:
        """Shows which are chosen."""
        wanted = set(value) if isinstance(value, tuple) else {value}
        self._chosen = {index for index, each in enumerate(self._values) if each in wanted}
        self._list.show_chosen(self._chosen)

    def describe(self, words: str) -> None:
        """Says it with every choice."""
        self._list.describe(words)

    def _press(self, index: int) -> None:
        if not self._several:
            self.given.emit(self._values[index])
            return
        chosen = self._chosen ^ {index}
        value = tuple(each for place, each in enumerate(self._values) if place in chosen)
        self.given.emit(value or None)


class ScaleEditor(Editor):
    """Whole numbers in a row, with words at both ends. Nothing is chosen beforehand."""

    def __init__(self, low: int, high: int, ends: tuple[str, str], look: Look, *, in_a_row: bool = True) -> None:
        super().__init__()
        self._low = low
        self._typed: tuple[int, int] | None = None
        self._cells = [Choice(str(value), look, "none") for value in range(low, high + 1)]
        held = QWidget()
        if in_a_row and len(self._cells) <= IN_A_ROW:
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for cell in self._cells:
                row.addWidget(cell, 1)
        else:
            flow = Flow(held, 6)
            for cell in self._cells:
                flow.addWidget(cell)
        for value, cell in enumerate(self._cells, low):
            cell.clicked.connect(lambda _=False, asked=value: self.given.emit(asked))
        self._name_ends(ends)
        Arrows(self).watch(self._cells)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(held)
        layout.addWidget(ends_row(*ends))

    def show_value(self, value: Value) -> None:
        """Shows which number is chosen."""
        for number, cell in enumerate(self._cells, self._low):
            cell.show_chosen(number == value and not isinstance(value, bool))

    def describe(self, words: str) -> None:
        """Says it with every number."""
        for cell in self._cells:
            cell.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; 1 and then 0 make 10."""
        digit = event.key() - Qt.Key.Key_0
        if not 0 <= digit <= 9 or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        before, self._typed = self._typed, (digit, event.timestamp())
        soon = before is not None and event.timestamp() - before[1] <= SECOND_DIGIT_MS
        both = before[0] * 10 + digit if before is not None and soon else digit
        for value in (both, digit):
            if 0 <= value - self._low < len(self._cells):
                cell = self._cells[value - self._low]
                cell.setFocus(Qt.FocusReason.TabFocusReason)
                cell.click()
                return

    def _name_ends(self, ends: tuple[str, str]) -> None:
        for cell, words in ((self._cells[0], ends[0]), (self._cells[-1], ends[1])):
            if words:
                cell.setAccessibleName(f"{cell.text()}, {words}")


class CardsEditor(Editor):
    """Points at cards: each tap on one takes it in or leaves it out again."""

    def __init__(self, cards: Sequence[Node], study: Study, look: Look, assets: Assets, empty: str) -> None:
        super().__init__()
        self._tiles = [CardTile(card, study.kind(card.kind), look, assets) for card in cards]
        layout: Flow | QGridLayout
        if self._tiles:
            layout = Flow(self, 12)
            for tile in self._tiles:
                tile.setCheckable(True)
                tile.stand_on_ground()
                tile.clicked.connect(lambda _=False, asked=tile: self._press(asked))
                layout.addWidget(tile)
        else:
            layout = QGridLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(Label(empty, "quiet"))
        Arrows(self).watch(self._tiles)

    def show_value(self, value: Value) -> None:
        """Shows which cards are pointed at."""
        wanted = set(value) if isinstance(value, tuple) else {value}
        for tile in self._tiles:
            tile.show_chosen(int(tile.node.id) in wanted)

    def describe(self, words: str) -> None:
        """Says it with every card."""
        for tile in self._tiles:
            tile.setAccessibleDescription(words)

    def _press(self, pressed: CardTile) -> None:
        chosen = (tile for tile in self._tiles if tile.isChecked() != (tile is pressed))
        value = tuple(int(tile.node.id) for tile in chosen)
        self.given.emit(value or None)


def ends_row(low: str, high: str) -> QWidget:
    """The words of both ends of a scale, each below its end."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(32)
    for words, side in ((low, Qt.AlignmentFlag.AlignLeading), (high, Qt.AlignmentFlag.AlignTrailing)):
        label = Label(words)
        label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
    return held
