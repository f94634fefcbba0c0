"""What passes along the chosen tie, in words beside its sign: shown only while what passes is shown at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsPixmapItem

from netmapper.domain.ids import NodeId, TieId
from netmapper.export.labels import Wish
from netmapper.export.lines import Point
from netmapper.ui.canvas.drawings import WORDS, covered, put

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

GAP = 4.0
"""Pixels between the words and their sign."""


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

    def _place(self) -> None:
        scene, about = self._scene, self.about
        strand = scene.ties[about].strand if about is not None else None
        box = strand.sign_box if strand is not None else None
        if strand is None or box is None or about is None:
            return
        picture = scene.stamps.words(self.words)
        size = picture.deviceIndependentSize()
        wish = Wish(*strand.sign_at, max(box.width, box.height) / 2 + GAP, size.width(), size.height())
        own = (("sign", int(about)),)
        spots = list(wish.spots())
        best = min(range(len(spots)), key=lambda rank: scene.labels.room.cost(spots[rank], own) + rank)
        self.at = spots[best].middle
        self._item.setPixmap(picture)
        self._item.setPos(covered(picture, self.at).topLeft())
