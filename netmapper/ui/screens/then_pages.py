"""The pages of looking back that ask one plain thing, or nothing: an offer with two equal answers, the map, a calm word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.export.name_views import NameView
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.contacts import Contacts
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.column import MARGIN, Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

WIDE = 760
"""Pixels of a page at 100 %."""


class OfferPage(Column):
    """A question with two answers of one size, of which neither is chosen beforehand. ``rest`` offers to skip what is left."""

    chosen = Signal(bool)
    rest_left = Signal()

    def __init__(self, question: str, more: str, answers: tuple[str, str], setting: Setting, *, rest: bool) -> None:
        super().__init__(setting.look, WIDE)
        panel = Panel()
        panel.column.setContentsMargins(32, 28, 32, 28)
        panel.column.setSpacing(20)
        panel.column.addWidget(Label(question, "title"))
        panel.column.addWidget(Label(more, "large"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, meant in zip(answers, (True, False), strict=True):
            answer = ThingToDo(words, setting.look)
            answer.setAccessibleDescription(question)
            answer.clicked.connect(lambda _=False, said=meant: self.chosen.emit(said))
            row.addWidget(answer, 1)
        panel.column.addLayout(row)
        self.column.addStretch(1)
        self.column.addWidget(panel)
        if rest:
            self.column.addWidget(SkipRow(setting, rest=self.rest_left.emit))
        self.column.addStretch(2)


class SkipRow(QWidget):
    """The ways past a question, always the same and always there."""

    def __init__(self, setting: Setting, *, rest: Callable[[], None], one: Callable[[], None] | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        if one is not None:
            skip = Button(self.tr("Skip this one"), "link")
            skip.clicked.connect(one)
            row.addWidget(skip)
        leave = Button(self.tr("Skip all the rest"), "link")
        leave.clicked.connect(rest)
        row.addWidget(leave)
        row.addStretch(1)
        dress_buttons(self, setting.look, setting.assets)


class MapThenPage(QWidget):
    """Last time's map, to look at. Nothing on it can be moved."""

    def __init__(self, words: str, view: NameView, setting: Setting) -> None:
        super().__init__()
        network = setting.session.current.last_time
        speak_of_cards()
        self._canvas = StillCanvas(setting.study, network, setting.say, setting.look, setting.assets)
        self._canvas.setAccessibleName(words)
        self._canvas.set_layers(Layers(names=view))
        self._canvas.card_walked_to.connect(lambda node: self._canvas.choose(NodeId(node)))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 8)
        column.setSpacing(8)
        column.addWidget(Label(words, "quiet"))
        column.addWidget(self._canvas, 1)

    def speak_with(self, sentence: Callable[[NodeId], str]) -> None:
        """Has screen readers told a card in these words."""
        self._canvas.speak_with(sentence)


class CalmPage(QWidget):
    """After somebody died: kind words, and no question. Pause, go on, and whom to turn to are at hand."""

    pause_wanted = Signal()
    went_on = Signal()
    mistaken = Signal()
    """It was pressed by mistake."""
    rest_left = Signal()

    def __init__(self, name: str, setting: Setting) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        panel = Panel()
        panel.column.setContentsMargins(32, 28, 32, 28)
        panel.column.setSpacing(20)
        panel.column.addWidget(Label(self.tr("I’m sorry. Thank you for saying so."), "title"))
        said = self.tr("Nothing more is asked about {name}. Take all the time you need.")
        panel.column.addWidget(Label(said.format(name=name), "large"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, heard in ((self.tr("Pause a while"), self.pause_wanted), (self.tr("Go on"), self.went_on)):
            thing = ThingToDo(words, setting.look)
            thing.clicked.connect(lambda _=False, tell=heard: tell.emit())
            row.addWidget(thing, 1)
        panel.column.addLayout(row)
        column.addWidget(panel)
        mistake = Button(self.tr("I pressed this by mistake"), "link")
        mistake.clicked.connect(self.mistaken)
        last = QHBoxLayout()
        last.setSpacing(24)
        last.addWidget(mistake)
        last.addWidget(SkipRow(setting, rest=self.rest_left.emit), 1)
        column.addLayout(last)  # before the contacts: a slip of the hand is put right without looking for it
        if setting.study.contacts:
            whom = Panel(self.tr("If you would like to talk to someone"))
            whom.column.addWidget(Contacts(setting.study, setting.say))
            column.addWidget(whom)
        column.addStretch(1)
        dress_buttons(self, setting.look, setting.assets)
