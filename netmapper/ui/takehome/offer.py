"""The way from a step to a page to take home. The page's own screen is imported when it is first wanted."""

from __future__ import annotations

from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.step_screen import StepScreen


class Offer(ThingToDo):
    """Pressed, it has something made in place of the step that it stands on."""

    def __init__(self, step: StepScreen) -> None:
        super().__init__("", step.look)
        self._step = step
        words = self.words()
        self.setText(words)
        self.setAccessibleName(words)
        self.clicked.connect(self._make)

    def words(self) -> str:
        """What is offered."""
        raise NotImplementedError

    def made_on(self) -> type[StepScreen]:
        """The screen on which it is made."""
        raise NotImplementedError

    def _make(self) -> None:
        step = self._step
        step.aside_wanted.emit(self.made_on()(step.session, step.step, step.look, step.assets))


class PageOffer(Offer):
    """A page for the participant alone."""

    def words(self) -> str:
        """What is offered."""
        return self.tr("Make a page to take home")

    def made_on(self) -> type[StepScreen]:
        """The screen on which it is made."""
        from netmapper.ui.takehome.take_home_screen import TakeHomeScreen

        return TakeHomeScreen


class CopyOffer(Offer):
    """A copy for somebody else."""

    def words(self) -> str:
        """What is offered."""
        return self.tr("Make a copy for someone I choose")

    def made_on(self) -> type[StepScreen]:
        """The screen on which it is made."""
        from netmapper.ui.takehome.copy_screen import CopyScreen

        return CopyScreen
