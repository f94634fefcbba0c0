"""Linking cards with one another: tap one and then the other, or draw from the handle. Nobody is asked about every pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.study.steps import LinksStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.leaving import Unfinished
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.links_part import LinksPart
from netmapper.ui.map.part import Part
from netmapper.ui.map.setting import BRIEF, shortened
from netmapper.ui.theme import Look

MOST_NAMED = 4
"""Cards without a link that are named one by one."""


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
        return self.tr("Tap two cards that belong together, one after the other. Tap a link to see it, or to take it away.")

    def before_leaving(self) -> Unfinished | None:
        """Asks kindly about cards on the map that could be linked here and have no link, and takes yes for an answer."""
        alone = [node.id for node in self.session.current.nodes.values() if node.place is not None and self._unlinked(node.id)]
        if not alone:
            return None
        go_on, back = self.tr("Yes, go on"), self.tr("Go back to the links")
        names = [shortened(self.setting.name(node), BRIEF) for node in alone]
        if len(names) > MOST_NAMED:
            words = self.tr("Some cards have no link to another card. Is that right for you?")
        elif len(names) > 1:
            words = self.tr("{names} have no link to another card. Is that right for you?")
        else:
            words = self.tr("{names} has no link to another card. Is that right for you?")
        return Unfinished(words.format(names=self.words.listed(names)), go_on, back, frozenset(alone))

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

    def _unlinked(self, node: NodeId) -> bool:
        network = self.session.current
        if any(not tie.to_me for tie in network.ties_of(node)):
            return False
        return any(other != node and self.linking.kinds(node, other) for other in network.nodes)
