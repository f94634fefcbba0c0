"""A small picture of the rings with their words beside them: what the explanation says, to be looked at. It knows no card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netmapper.domain.geometry import middle_of
from netmapper.ui.canvas.rings import blend
from netmapper.ui.map.setting import Setting
from netmapper.ui.theme import SMALL, Look, font

ACROSS, SHARE = 132, 0.44
"""Pixels across the rings at 100 % at most, and their share of the width at most."""
BETWEEN, APART = 14, 4
"""Pixels at 100 % between rings and words, and between the words of two rings."""
DOT = 2.5
"""Pixels from the middle of a dot to its edge at 100 %."""

FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
ME = 0.09
"""The size of Me, in parts of the outer ring."""


class RingPicture(QWidget):
    """The rings round a dot that is Me; a line leads from each ring to its words, the outermost above."""

    def __init__(self, words: Sequence[str], edges: Sequence[float], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._edges = tuple(edges)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The rings, from the middle outward: {words}").format(words="; ".join(self._words)))

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the rings at their largest, with words beside them."""
        wide = round(self._look.px(ACROSS) / SHARE)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Small rings, and the longest word."""
        metrics = QFontMetrics(font(self._look, SMALL))
        longest = max(metrics.horizontalAdvance(word) for words in self._words for word in words.split())
        wide = round(max((longest + self._look.px(BETWEEN)) / (1 - SHARE), self._look.px(ACROSS)))
        return QSize(wide, self.heightForWidth(wide))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the rings, or as their words."""
        return max(self._across(width), sum(self._heights(width))) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws rings, dots, lines and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
        reach = self._across(self.width()) / 2 - 1
        heights = self._heights(self.width())
        words = float(sum(heights))
        middle = QPointF(reach + 1, max(min((words + reach) / 2, self.height() - reach - 1), reach + 1))
        top = max(middle.y() - reach / 2 - words / 2, 0.0)
        self._draw_rings(painter, self._turned(middle), reach)
        for ring, height in zip(reversed(range(len(self._words))), heights, strict=True):
            self._draw_words(painter, ring, middle, reach, QRectF(0, top, self.width(), height))
            top += height
        painter.end()

    def _draw_rings(self, painter: QPainter, middle: QPointF, reach: float) -> None:
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.ring_line), 1.4))
        for ring in reversed(range(len(self._edges))):
            painter.setBrush(blend(theme.rings, ring / max(len(self._edges) - 1, 1)))
            painter.drawEllipse(middle, self._edges[ring] * reach, self._edges[ring] * reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        me = min(reach * ME, self._edges[0] * reach * 0.5)
        painter.drawEllipse(middle, me, me)

    def _draw_words(self, painter: QPainter, ring: int, middle: QPointF, reach: float, row: QRectF) -> None:
        theme = self._look.theme
        left = 2 * reach + 2 + self._look.px(BETWEEN)
        dot = QPointF(middle.x(), middle.y() - middle_of(ring + 1, self._edges) * reach)
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.drawLine(self._turned(dot), self._turned(QPointF(left - 3, row.center().y())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        size = min(DOT * self._look.percent / 100, max(reach * self._width_of(ring) / 2 - 0.5, 1.2))
        painter.drawEllipse(self._turned(dot), size, size)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(self._look, SMALL))
        box = QRectF(left, row.top(), self.width() - left, row.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box = QRectF(-self.width(), row.top(), self.width() - left, row.height())
        painter.drawText(box, FLAGS | Qt.AlignmentFlag.AlignVCenter, self._words[ring])

    def _heights(self, width: int) -> list[int]:
        """How high the words of each ring are, the outermost first."""
        metrics = QFontMetrics(font(self._look, SMALL))
        room = max(width - self._across(width) - self._look.px(BETWEEN), 1)
        boxes = (metrics.boundingRect(0, 0, room, 10_000, FLAGS, words) for words in reversed(self._words))
        return [box.height() + self._look.px(APART) for box in boxes]

    def _across(self, width: int) -> int:
        return min(self._look.px(ACROSS), round(width * SHARE))

    def _width_of(self, ring: int) -> float:
        return self._edges[ring] - (self._edges[ring - 1] if ring else 0.0)

    def _turned(self, point: QPointF) -> QPointF:
        """Seen from the other side where reading runs from right to left."""
        return QPointF(-point.x(), point.y()) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else point


def ring_picture(setting: Setting) -> RingPicture:
    """The rings of a study, in its words."""
    words = [setting.say(ring.label) for ring in setting.study.rings.items]
    return RingPicture(words, setting.study.ring_edges, setting.look)
