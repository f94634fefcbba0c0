"""Looking at the whole map once more: with links or without, with what passes or without. Everything can still be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice import Choice


class ReviewScreen(CanvasScreen):
    """The map, large, with its layers."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.canvas.offer_handles(offered=True)

    def hint(self) -> str:
        """What can be done here."""
        return self.tr("This is your map. Tap a card or a link to change anything.")

    def switches(self) -> tuple[QWidget, ...]:
        """Links can be hidden, to see the cards alone; and a page to take home can be made."""
        self._links = Choice(self.tr("Show links"), self.look, "several")
        self._links.show_chosen(chosen=True)
        self._links.clicked.connect(lambda: self._show_links(shown=not self.canvas.map.layers.links))
        home = ThingToDo(self.tr("Make a page to take home"), self.look)
        home.clicked.connect(self._make_page)
        return (self._links, home)

    def ring_tapped(self, radius: float, angle: float) -> None:
        """The ground between the cards: nothing is chosen any more."""
        self.selection.choose(None)

    def _make_page(self) -> None:
        from netmapper.ui.takehome.take_home_screen import TakeHomeScreen

        self.aside_wanted.emit(TakeHomeScreen(self.session, self.step, self.look, self.assets))

    def _show_links(self, *, shown: bool) -> None:
        self._links.show_chosen(shown)
        self.canvas.set_layers(Layers(links=shown, passing=self.canvas.map.layers.passing))
