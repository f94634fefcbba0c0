"""Linking cards with one another: tap one and then the other, or draw from the handle. Nobody is asked about every pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.study.steps import LinksStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.links_part import LinksPart
from netmapper.ui.map.part import Part
from netmapper.ui.theme import Look


class LinksScreen(CanvasScreen):
    """The map, on which two taps make a link."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.canvas.offer_handles(offered=True)

    def tie_kinds(self) -> Sequence[str]:
        """The kinds of link of this step."""
        return self.step.tie_kinds if isinstance(self.step, LinksStep) else ()

    def first_part(self) -> Part:
        """A card's links."""
        return LinksPart(self.setting, self.words, self.linking)

    def hint(self) -> str:
        """What to do."""
        return self.tr("Tap two cards that belong together, one after the other. Tap a link to take it away.")

    def tapped(self, node: NodeId) -> None:
        """The first tap chooses, a second one on another card links the two; on the same card it lets go."""
        chosen = self.selection.node
        if chosen is None:
            self.selection.choose(node)
        elif chosen == node:
            self.selection.choose(None)
        else:
            self.selection.choose(None)
            self.linking.wish(chosen, NodeId(node))

    def ring_tapped(self, radius: float, angle: float) -> None:
        """The ground between the cards: nothing is chosen any more."""
        self.selection.choose(None)
