"""Looking at the whole map once more, or at one thing of it alone. Everything can still be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.takehome.offer import PageOffer
from netmapper.ui.theme import Look


class ReviewScreen(CanvasScreen):
    """The map, large."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.canvas.offer_handles(offered=True)
        for offer in (self._both_maps, PageOffer(self)):
            self._beside.insertWidget(self._beside.indexOf(self.legend), offer)
        self._both_maps.refresh()

    def hint(self) -> str:
        """What can be done here."""
        return self.tr("This is your map. Tap a card or a link to change anything.")

    def ring_tapped(self, radius: float, angle: float) -> None:
        """The ground between the cards: nothing is chosen any more."""
        self.selection.choose(None)
