"""Tidying, when it is asked for: cards that lie on one another move apart within their own ring. It moves no card itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netmapper.app.session import InterviewSession
from netmapper.domain.tidying import Spot, overlapping
from netmapper.editing.commands import Tidy
from netmapper.ui.canvas.stamps import HALO
from netmapper.ui.canvas.view import MapCanvas


class Tidying(QObject):
    """Spreads the cards that the map shows."""

    said = Signal(str)
    """Words about what became of it."""

    def __init__(self, session: InterviewSession, canvas: MapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas

    def tidy(self) -> None:
        """Asks for it, and says what became of it."""
        change = self._session.do(Tidy(self.card_size, frozenset(self._canvas.map.cards)))
        moved, crowded = bool(change.edits), self._crowded
        if moved and crowded:
            self.said.emit(self.tr("Cards are apart now where their ring had room. The others stay where you put them."))
        elif moved:
            self.said.emit(self.tr("Cards that lay on one another are apart now, each on its own ring."))
        elif crowded:
            self.said.emit(self.tr("There is no room beside these cards. They stay where you put them."))
        else:
            self.said.emit(self.tr("There is nothing to move apart."))

    @property
    def _crowded(self) -> bool:
        """Whether cards that are shown still lie on one another."""
        nodes = self._session.current.nodes
        places = {node: place for node in self._canvas.map.cards if (place := nodes[node].place) is not None}
        return bool(overlapping({node: Spot(place.radius, place.angle) for node, place in places.items()}, self.card_size))

    @property
    def card_size(self) -> float:
        """What a card takes when the whole map is shown, in ring units: the same however close one looks."""
        scene = self._canvas.map
        unit = scene.projection.unit / self._canvas.zoom
        return (scene.stamps.card_side(len(scene.cards), unit) + 2 * HALO) / unit
