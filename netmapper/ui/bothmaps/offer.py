"""The way from a map to last time's map beside it. The screen itself is imported when it is first wanted."""

from __future__ import annotations

from netmapper.app.looking_back import may_look_back
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.step_screen import StepScreen


class BothMapsOffer(ThingToDo):
    """There only where last time's map may be looked at; it shows nothing of it unless it is pressed."""

    def __init__(self, step: StepScreen) -> None:
        super().__init__("", step.look)
        self._step = step
        words = self.tr("Then and now")
        self.setText(words)
        self.setAccessibleName(words)
        self.clicked.connect(self._show)
        if not self._may:
            self.hide()  # and never shown by itself: before it has its place it would be a window of its own

    def refresh(self) -> None:
        """Is there, or is not."""
        self.setVisible(self._may)

    @property
    def _may(self) -> bool:
        return may_look_back(self._step.session.study, self._step.session.current)

    def _show(self) -> None:
        from netmapper.ui.bothmaps.both_maps_screen import BothMapsScreen

        step = self._step
        step.aside_wanted.emit(BothMapsScreen(step.session, step.step, step.look, step.assets))
