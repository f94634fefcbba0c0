"""The way from a step to a page to take home. The page's own screen is imported when it is first wanted."""

from __future__ import annotations

from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.step_screen import StepScreen


class PageOffer(ThingToDo):
    """Pressed, it has a page made in place of the step that it stands on."""

    def __init__(self, step: StepScreen) -> None:
        super().__init__("", step.look)
        self._step = step
        words = self.tr("Make a page to take home")
        self.setText(words)
        self.setAccessibleName(words)
        self.clicked.connect(self._make)

    def _make(self) -> None:
        from netmapper.ui.takehome.take_home_screen import TakeHomeScreen

        step = self._step
        step.aside_wanted.emit(TakeHomeScreen(step.session, step.step, step.look, step.assets))
