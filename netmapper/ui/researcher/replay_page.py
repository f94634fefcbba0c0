"""How the map grew, for the researcher: the map as it was after each change, with a slider. Nothing can be changed here."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from netmapper.app.replay import difference
from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.study.base import Text
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.history_list import when
from netmapper.ui.history_words import HistoryWords
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label

TICK_MS = 500
"""Milliseconds between two states while it plays."""
LONGEST = 120
"""States at most that playing shows: a long history is played in longer steps, so that it takes a minute at most."""
HIGH = 350
"""Pixels of the map's least height."""


class ReplayPage(ResearcherPage):
    """The map, a slider below it, and in words what the state that is shown came from. It jumps from state to state."""

    def __init__(self, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the map grew"), look, assets, back=False, widest=10_000, parent=parent)
        self._session = session
        self._replay = session.replay()
        self._words = HistoryWords(session, self)
        for number in range(1, self._replay.length + 1):
            self._words.remember(self._replay.told(number).change)
        self._shown = self._replay.at(self._replay.length)
        self._canvas = StillCanvas(session.study, self._shown, self._say, look, assets)
        self._canvas.setAccessibleName(self.tr("The map as it was"))
        self._canvas.card_walked_to.connect(lambda node: self._canvas.choose(NodeId(node)))
        self._canvas.setMinimumHeight(HIGH)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._slider = self._make_slider()
        self._told = Label()
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.first = self._slider
        self.dress(look)
        self._show(self._replay.length)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._canvas.dress(look)

    def leave(self) -> None:
        """Stops playing."""
        self._stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops playing, whatever covers it."""
        self._stop()
        super().hideEvent(event)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName(self.tr("Changes so far"))
        slider.setRange(0, self._replay.length)
        slider.setPageStep(max(self._replay.length // 10, 1))
        slider.setValue(self._replay.length)
        slider.valueChanged.connect(self._slid)
        return slider

    def _lay_out(self) -> None:
        back = Button(self.tr("Back to my notes"), "band", "arrow-left")
        back.clicked.connect(self.left)
        self.band_buttons.addWidget(back)
        self._play = Button(self.tr("Play"), icon="player-play")
        self._play.clicked.connect(self._turn)
        before = Button(self.tr("One back"), icon="chevron-left")
        before.clicked.connect(lambda: self._slider.setValue(self._slider.value() - 1))
        after = Button(self.tr("One on"), icon="chevron-right")
        after.clicked.connect(lambda: self._slider.setValue(self._slider.value() + 1))
        self.column.setSpacing(8)
        self.column.addWidget(self._canvas, 1)
        self.column.addWidget(self._told)
        self.column.addWidget(self._slider)
        row = QVBoxLayout()
        row.addWidget(self.row(self._play, before, after), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addLayout(row)

    def _turn(self) -> None:
        if self._clock.isActive():
            self._stop()
            return
        if self._slider.value() == self._replay.length:
            self._slider.setValue(0)
        self._clock.start()
        self._show_playing()

    def _stop(self) -> None:
        self._clock.stop()
        self._show_playing()

    def _show_playing(self) -> None:
        playing = self._clock.isActive()
        self._play.say(self.tr("Hold") if playing else self.tr("Play"))
        self._play.show_icon("player-pause" if playing else "player-play", self.look, self.assets)

    def _tick(self) -> None:
        self._show(min(self._slider.value() + max(self._replay.length // LONGEST, 1), self._replay.length))
        if self._slider.value() == self._replay.length:
            self._stop()

    def _slid(self, number: int) -> None:
        self._stop()
        self._show(number)

    def _show(self, number: int) -> None:
        """Shows the map after so many changes."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(number)
        there = self._replay.at(number)
        if self._canvas.map.chosen not in there.nodes:
            self._canvas.choose(None)
        self._canvas.show_change(difference(self._shown, there))
        self._shown = there
        self._told.setText(self._line(number))
        self._slider.setAccessibleDescription(self._told.text())

    def _line(self, number: int) -> str:
        if number == 0:
            return self.tr("Before the first change")
        told = self._replay.told(number)
        undone = self._replay.takes_back(number)
        change = told.change.inverse(0) if undone else told.change
        said = self.tr("{number} of {of} · {when} · {what}")
        what, at = self._words.line(change, undone=undone), when(told.at, self._session.facts.language)
        return said.format(number=number, of=self._replay.length, when=at, what=what)

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(1_000, 700)
