"""The steps of the interview over the right of a screen: where we are, what was done, and a way to each. Escape closes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.codes import StepStatus
from netmapper.study.base import Text
from netmapper.ui.assets import Assets
from netmapper.ui.interview import Stop
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.scroll import Scroll


class StepsPanel(QFrame):
    """Each step that is asked, in its order. Pressing one goes there, and nothing that was said is lost."""

    closed = Signal()
    wanted = Signal(str)
    """Go to this step of the study."""

    def __init__(
        self, stops: Sequence[Stop], say: Callable[[Text], str], look: Look, assets: Assets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._look, self._assets = look, assets
        self._stops = tuple(stops)
        close = Button(self.tr("Close"), icon="x")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Steps"), "title"), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        line = self.tr("{number}. {title} – {status}")
        said = [
            line.format(number=number, title=say(stop.step.title), status=self._status(stop))
            for number, stop in enumerate(self._stops, 1)
        ]
        self._list = ChoiceList(said, look)
        self._list.describe(self.tr("Steps"))
        self._list.show_chosen([self._here])
        self._list.pressed.connect(self._go)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._list)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 16, 16)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(Label(self.tr("You can go to any of them. What you said stays."), "quiet"))
        outer.addWidget(Scroll(held), 1)
        dress_buttons(self, look, assets)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self._list.dress(look)
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the step where we are the keyboard."""
        self._list.choices[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _here(self) -> int:
        return next(number for number, stop in enumerate(self._stops) if stop.here)

    def _go(self, number: int) -> None:
        if self._stops[number].here:
            self.closed.emit()
        else:
            self.wanted.emit(self._stops[number].step.id)

    def _status(self, stop: Stop) -> str:
        if stop.here:
            return self.tr("you are here")
        return {
            StepStatus.DONE: self.tr("done"),
            StepStatus.PARTLY: self.tr("begun"),
            StepStatus.SKIPPED: self.tr("skipped"),
        }.get(stop.status, self.tr("still to come"))
