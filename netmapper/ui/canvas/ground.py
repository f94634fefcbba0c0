"""The ground of a view as one picture: the rings, last time's cards, and all lines but those of the card that moves.

It is made anew where it is not so any more.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from netmapper.ui.canvas.scene import MapScene


class Made(NamedTuple):
    """What a picture of the ground was made of and for."""

    corner: QPoint
    size: QSize
    ratio: float
    look: int
    changed: int
    last: int


class Ground:
    """The ground of one scene. A view that shows it asks for its picture; a part of it can be painted without one."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self._picture = QPixmap()
        self._made: Made | None = None

    def forget(self) -> None:
        """The picture is not right any more: the rings are others."""
        self._made = None

    def picture(self, corner: QPoint, size: QSize) -> QPixmap:
        """The ground of a view whose upper left is this point of the scene."""
        stamps = self._scene.stamps
        wanted = Made(corner, size, stamps.ratio, id(stamps), self._scene.strands.courses.changed, self._scene.faint.changed)
        if self._made != wanted:
            self._picture = QPixmap(math.ceil(size.width() * stamps.ratio), math.ceil(size.height() * stamps.ratio))
            self._picture.setDevicePixelRatio(stamps.ratio)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-corner)
            self.paint(painter, QRectF(QRect(corner, size)))
            painter.end()
            self._made = wanted
        return self._picture

    def paint(self, painter: QPainter, part: QRectF) -> None:
        """Paints a part of the scene's ground."""
        painter.fillRect(part, QColor(self._scene.stamps.theme.ground))
        self._scene.rings.draw(painter)
        self._scene.faint.paint(painter, part)
        self._scene.strands.courses.paint_ground(painter, part)
