"""A screen in place of a step for a while. The step stays beneath, out of sight, and hears of changes; no step is walked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look


class Aside:
    """Holds the screen that was called, where one was: ``screen``. It stands in the layout of ``place``."""

    def __init__(self, place: QWidget, session: InterviewSession) -> None:
        self.screen: StepScreen | None = None
        self._place = place
        self._session = session
        self._beneath: StepScreen | None = None
        self._stop_hearing: Callable[[], None] = lambda: None

    def show(self, screen: StepScreen, beneath: StepScreen) -> None:
        """Shows a screen in place of the step that called it."""
        self.screen, self._beneath = screen, beneath
        self._stop_hearing = self._session.hear(beneath.show_change)
        beneath.hide()
        layout = self._place.layout()
        if layout is not None:
            layout.addWidget(screen)
        screen.show()

    def close(self) -> None:
        """Goes back to the step beneath."""
        self._stop_hearing()
        if self.screen is not None and self._beneath is not None:
            self.screen.hide()
            self.screen.deleteLater()
            self._beneath.show()
        self.screen = self._beneath = None

    def show_names(self) -> None:
        """The step beneath says names anew too, so that it shows none of before once it is back."""
        if self._beneath is not None:
            self._beneath.show_names()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        if self.screen is not None:
            self.screen.dress(look)
