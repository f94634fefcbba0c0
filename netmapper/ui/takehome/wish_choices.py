"""Choices about a take-home page: each group shows what is wished, and tells what is wished instead. They keep nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.export.takehome import TakeHome
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice import Mark
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label


@dataclass(frozen=True)
class Wish:
    """One choice: its words, whether it is so, and the page with it pressed."""

    words: str
    holds: Callable[[TakeHome], bool]
    pressed: Callable[[TakeHome], TakeHome]


class WishChoices(QWidget):
    """A heading with its choices: one of many, or each for itself."""

    wished = Signal(object)
    """The page shall be so (a TakeHome)."""

    def __init__(
        self, heading: str, wishes: Sequence[Wish], look: Look, mark: Mark = "several", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._now = TakeHome()
        self.choices = ChoiceList([wish.words for wish in wishes], look, mark, across=True)
        self.choices.describe(heading)
        self.choices.pressed.connect(lambda index: self.wished.emit(self._wishes[index].pressed(self._now)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(heading, "heading"))
        column.addWidget(self.choices)

    def say(self, words: Sequence[str]) -> None:
        """Says each choice in other words."""
        for choice, each in zip(self.choices.choices, words, strict=True):
            choice.say(each)

    def show_wishes(self, now: TakeHome) -> None:
        """Shows what is wished."""
        self._now = now
        self.choices.show_chosen([index for index, wish in enumerate(self._wishes) if wish.holds(now)])
