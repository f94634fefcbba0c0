"""Making a page to take home as a person meets it, within the frame of an interview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import MarkStep
from netmapper.ui.assets import Assets
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.takehome.compose_part import ComposePart
from netmapper.ui.takehome.preview import Preview
from netmapper.ui.takehome.take_home_screen import TakeHomeScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice import Choice
from tests.support.hands import Keyboard, Pointer
from tests.support.pages import Page

MAKE = "Make a page to take home"


@dataclass
class DeskPrinters:
    """Printers on the desk; what was printed on which, and whether they take it."""

    there: tuple[str, ...] = ("Kitchen", "Office")
    takes: bool = True
    printed: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        return self.there

    def ready(self, printer: str, sheets: Sequence[str]) -> Callable[[], bool]:
        self.printed.append((printer, tuple(sheets)))
        return lambda: self.takes


class TakeHomePage(Page):
    """The frame at one of its steps; every earlier step is done."""

    def __init__(self, qtbot: QtBot, session: InterviewSession, step: str, look: Look, assets: Assets) -> None:
        for each in session.study.steps:
            if each.id == step:
                break
            session.do(MarkStep(each.id, StepStatus.DONE))
        self.session = session
        frame = ParticipantFrame(session, look, assets)
        super().__init__(qtbot, frame)
        qtbot.addWidget(frame, before_close_func=lambda _: frame.close_down())
        frame.resize(1_366, 768)
        with qtbot.waitActive(frame):
            frame.show()
            frame.activateWindow()
        self.keyboard = Keyboard(frame)
        self.pointer = Pointer(frame, wheel=False)
        self.press("I am ready")

    def settled(self) -> None:
        """Lets the preview follow, and layouts that were asked for take place."""
        for part in self._seen(ComposePart):
            part.leave()
        for _ in range(4):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QCoreApplication.processEvents()

    def compose(self, seen: str = "Only me") -> None:
        """From the step to the page, by a mouse."""
        self.press(MAKE)
        self.press(seen)
        self.press("Next")
        self.settled()

    def tap(self, name: str) -> None:
        """Taps a button or choice where it stands on the screen, scrolling by taps beside the bar's handle."""
        self.pointer.press(self.button(name))

    def key_to(self, name: str) -> None:
        """Comes to a button or choice by Tab and arrows, and presses Space."""
        self.keyboard.reach(self.button(name))
        self.keyboard.key(Qt.Key.Key_Space)

    def write(self, words: str) -> None:
        """Types own words into their field, and lets the page follow."""
        field = self._seen(QPlainTextEdit)[0]
        field.setFocus()
        self.qtbot.keyClicks(field, words)
        self.screen.leave()

    def chosen(self) -> list[str]:
        """What is chosen among all that can be chosen."""
        return [choice.text() for choice in self._seen(Choice) if choice.isChecked()]

    def offered(self) -> list[str]:
        """All that can be chosen."""
        return [choice.text() for choice in self._seen(Choice)]

    def wait_for(self, said: str) -> None:
        """Waits until some visible words have these in them."""
        self.qtbot.waitUntil(lambda: self.says(said), timeout=5_000)

    def focused(self) -> str:
        """The name of what has the keyboard."""
        widget = self.widget.focusWidget()
        if widget is None:
            return ""
        return widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()

    @property
    def screen(self) -> TakeHomeScreen:
        """The screen of the page."""
        return self._seen(TakeHomeScreen)[0]

    @property
    def preview(self) -> Preview:
        """What shows the page."""
        return self._seen(Preview)[0]

    def sheet(self, number: int = 0) -> QImage:
        """A sheet as it is seen."""
        return self.preview.image(number)
