"""What passes along the chosen tie, in words beside its sign: shown only while what passes is shown at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem

from netmapper.domain.ids import NodeId, TieId
from netmapper.export.lines import Point
from netmapper.export.room import Box, around
from netmapper.ui.canvas.drawings import WORDS, covered, put
from netmapper.ui.canvas.stamps import HALO, RINGS

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

GAP = 5.0
"""Pixels between the words and their sign."""
RINGED = 3.0
"""How much worse it is to stand on the ring round the chosen card than elsewhere."""
SHIFTS = (0.0, -0.35, 0.35, -0.7, 0.7)
"""How far aside of a sign its words may stand, as shares of their own size."""


class Saying:
    """The words of the chosen tie, or of the chosen card's tie to Me."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self.words: tuple[str, ...] = ()
        self.at: Point = (0.0, 0.0)
        self.about: TieId | None = None
        self._item = QGraphicsPixmapItem()
        self._item.setZValue(WORDS)
        self._item.setVisible(False)
        scene.addItem(self._item)

    def show(self) -> None:
        """Says what passes along what is chosen now; nothing where nothing does."""
        scene = self._scene
        tie = scene.index.ties.get(scene.chosen_tie) if scene.chosen_tie is not None else None
        if tie is None and scene.chosen in scene.cards:
            tie = scene.index.tie_to_me(scene.chosen)
        drawn = scene.ties.get(tie.id) if tie is not None else None
        signed = tie is not None and drawn is not None and drawn.strand is not None and drawn.strand.sign_box is not None
        self.words = scene.shown.words(tie) if tie is not None and signed else ()
        self.about = tie.id if tie is not None and self.words else None
        self._item.setVisible(bool(self.words))
        if self.words:
            self._place()

    def paint(self, painter: QPainter, lifted: NodeId | None) -> None:
        """Copies the words, unless they are about a card in the hand."""
        tie = self._scene.index.ties.get(self.about) if self.about is not None else None
        if tie is not None and not (lifted and lifted in (tie.source, tie.target)):
            put(painter, self._item.pixmap(), self.at)

    @property
    def bounds(self) -> QRectF:
        """What the words cover; nothing where there are none."""
        return self._item.sceneBoundingRect() if self.words else QRectF()

    def held(self, node: NodeId) -> tuple[QPixmap, Point] | None:
        """The words about a card that is lifted, and where they stand from its middle; None where there are none."""
        scene = self._scene
        tie = scene.index.ties.get(self.about) if self.about is not None else None
        if tie is None or not tie.to_me or tie.target != node or node not in scene.cards:
            return None
        home = scene.cards[node].point
        return self._item.pixmap(), (self.at[0] - home[0], self.at[1] - home[1])

    def _cost(self, spot: Box) -> float:
        """What stands there, the ring round the chosen card among it."""
        scene = self._scene
        card = scene.cards.get(scene.chosen) if scene.chosen is not None else None
        ring = around(*card.point, card.size + 2 * (HALO + RINGS), card.size + 2 * (HALO + RINGS)) if card else None
        return scene.labels.room.cost(spot) + (RINGED * spot.shared(ring) if ring is not None else 0.0)

    def _place(self) -> None:
        scene, about = self._scene, self.about
        strand = scene.ties[about].strand if about is not None else None
        box = strand.sign_box if strand is not None else None
        if strand is None or box is None or about is None:
            return
        picture = scene.stamps.words(self.words)
        size = picture.deviceIndependentSize()
        spots = list(_spots(box, size.width(), size.height(), scene.labels.room.frame or box))
        self.at = min(spots, key=self._cost).middle
        self._item.setPixmap(picture)
        self._item.setPos(covered(picture, self.at).topLeft())


def _spots(sign: Box, width: float, height: float, frame: Box) -> Iterator[Box]:
    """Where words about a sign may stand: beside it on any side, and never outside the frame."""
    x, y = sign.middle
    across, down = (sign.width + width) / 2 + GAP, (sign.height + height) / 2 + GAP
    offsets = [(shift * width, way * down) for shift in SHIFTS for way in (1, -1)]
    offsets += [(way * across, shift * height) for shift in SHIFTS for way in (1, -1)]
    for right, below in offsets:
        left = min(max(x + right - width / 2, frame.left), frame.left + frame.width - width)
        top = min(max(y + below - height / 2, frame.top), frame.top + frame.height - height)
        yield Box(left, top, width, height)
