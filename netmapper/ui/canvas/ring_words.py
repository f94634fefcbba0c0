"""The words of the rings and sectors in a scene: above the lines of ties, below cards and all else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from netmapper.ui.canvas.courses import WHOLE
from netmapper.ui.canvas.drawings import RING_WORDS
from netmapper.ui.canvas.rings import Rings


class RingWords(QGraphicsItem):
    """All of them as one piece. Whoever has them find other spots redraws the view."""

    def __init__(self, rings: Rings) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(RING_WORDS)
        self._rings = rings

    def boundingRect(self) -> QRectF:
        """Wherever words may come to stand."""
        return WHOLE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paints them."""
        self._rings.draw_all_words(painter)
