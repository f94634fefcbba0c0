"""What is asked about a resource: the question large, "nobody right now" and "skip" below it. It changes no map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.network import PromptState
from netmapper.study.parts import Resource
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label

NOBODY, SKIP = 0, 1
ICON = 40
"""Pixels of the resource's icon, at 100 %."""


class AskingHead(QWidget):
    """``answered`` tells "nobody" and "skip", at most one of them true."""

    answered = Signal(bool, bool)
    rest_left = Signal()
    rest_wanted = Signal()
    """The offer to leave the other questions out was declined."""

    def __init__(self, resource: Resource, setting: Setting, position: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._state: PromptState | None = None
        words = setting.say(resource.question)
        self._answers = ChoiceList((self.tr("Nobody right now"), self.tr("Skip this question")), setting.look, across=True)
        self._answers.describe(words)
        self._answers.pressed.connect(self._press)
        self._offer = self._make_offer()
        held = QWidget()
        self._row = Flow(held, 8)
        self._row.addWidget(self._answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if position:
            column.addWidget(Label(self.tr("Question {words}").format(words=position), "quiet"))
        column.addLayout(self._make_question(resource, words))
        column.addWidget(held)
        column.addWidget(self._offer)

    def take_button(self, button: QWidget) -> None:
        """Gives a button a place behind the answers."""
        self._row.addWidget(button)
        button.show()

    def show_state(self, state: PromptState | None, *, passes: bool, rest: bool) -> None:
        """Shows "nobody" or "skip", which cannot be said while something passes, and perhaps the offer to leave the rest out."""
        self._state = state
        chosen = [] if state is None else [NOBODY] if state.nobody else [SKIP] if state.skipped else []
        self._answers.show_chosen(chosen)
        for choice in self._answers.choices:
            choice.setEnabled(not passes or bool(chosen))
        self._offer.setVisible(rest)

    def _press(self, index: int) -> None:
        state = self._state
        nobody = index == NOBODY and not (state is not None and state.nobody)
        skipped = index == SKIP and not (state is not None and state.skipped)
        self.answered.emit(nobody, skipped)

    def _make_question(self, resource: Resource, words: str) -> QHBoxLayout:
        look, assets = self._setting.look, self._setting.assets
        icon = QLabel()
        if assets.has_icon(resource.icon):
            icon.setPixmap(assets.pixmap(resource.icon, look.theme.primary, look.px(ICON), self.devicePixelRatioF()))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, "title"), 1)
        return row

    def _make_offer(self) -> QWidget:
        """Two ways to go on, of which neither is better."""
        held = QWidget()
        flow = Flow(held, 8)
        for words, said in (
            (self.tr("Leave out the other questions like this"), self.rest_left),
            (self.tr("Go on with the questions"), self.rest_wanted),
        ):
            button = Button(words)
            button.clicked.connect(said)
            flow.addWidget(button)
        held.hide()
        return held
