"""The small plates on a card: the study's badge at the upper right, and a star at the upper left for what is new."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from netmapper.export.room import Box
from netmapper.ui.canvas.shown import Plates
from netmapper.ui.theme import SMALL

if TYPE_CHECKING:
    from netmapper.ui.canvas.stamps import Stamps

PLATES = ("badge", "new")
"""The sorts of plates."""
SIDE, LEAST_SIDE = 23.0, 15.0
"""Pixels of a plate beside a card at full size, and beside the smallest."""
SHARE = 0.46
"""Pixels of a plate for each pixel of its card."""
INWARD = 0.16
"""How far from a card's middle its plates begin, as a share of its side: they cover its corner, not its picture."""
WORDY = 0.7
"""Beside cards smaller than this share of their full size a word has no room, until the card is chosen."""
LONGEST = 7
"""About how many characters of a word a plate holds."""


def plate_boxes(stamps: Stamps, size: int, plates: Plates, *, chosen: bool) -> list[tuple[str, Box]]:
    """The plates of a card of this size with their sort, ``badge`` or ``new``: boxes round the card's middle."""
    side = min(max(SHARE * size, LEAST_SIDE), SIDE * stamps.scale)
    inward, found = INWARD * size, []
    if plates.badge.icon is not None:
        found.append(("badge", Box(inward, -inward - side, side, side)))
    elif plates.badge.word and (chosen or size >= WORDY * stamps.full_side):
        high = SIDE * stamps.scale
        wide = max(_metrics(stamps).horizontalAdvance(_shown(stamps, plates.badge.word)) + 12 * stamps.scale, high)
        found.append(("badge", Box(inward, -inward - high, wide, high)))
    if plates.new:
        found.append(("new", Box(-inward - side, -inward - side, side, side)))
    return found


def draw_plates(painter: QPainter, stamps: Stamps, middle: QPointF, size: int, plates: Plates, *, chosen: bool) -> None:
    """Draws the plates of a card round its middle."""
    for sort, box in plate_boxes(stamps, size, plates, chosen=chosen):
        rect = QRectF(box.left, box.top, box.width, box.height).translated(middle)
        painter.setPen(QPen(QColor(stamps.theme.text), 1.6))
        painter.setBrush(QColor(stamps.theme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), box.height / 2, box.height / 2)
        if sort == "new":
            painter.fillPath(star(rect), QColor(stamps.theme.text))
        elif plates.badge.icon is not None:
            inner = round(box.width * 0.66)
            corner = rect.center() - QPointF(inner / 2, inner / 2)
            painter.drawPixmap(corner, stamps.icon(plates.badge.icon, stamps.theme.text, inner))
        else:
            painter.setFont(stamps.font(strong=True, size=SMALL))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _shown(stamps, plates.badge.word))


def _shown(stamps: Stamps, word: str) -> str:
    metrics = _metrics(stamps)
    return metrics.elidedText(word, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * LONGEST)


def _metrics(stamps: Stamps) -> QFontMetricsF:
    return QFontMetricsF(stamps.font(strong=True, size=SMALL))


def star(rect: QRectF) -> QPainterPath:
    """The star of what is new, within a square."""
    path, reach = QPainterPath(), rect.width() * 0.36
    for corner in range(10):
        turn, far = math.radians(36 * corner - 90), reach if corner % 2 == 0 else reach * 0.45
        point = rect.center() + QPointF(far * math.cos(turn), far * math.sin(turn))
        path.lineTo(point) if corner else path.moveTo(point)
    path.closeSubpath()
    return path
