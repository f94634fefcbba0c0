"""The mark of practice over every page of a sitting: words between stripes, so that no colour is needed to see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label

STRIPE = 8
"""Pixels across a stripe at 100 %, and between two."""


class PracticeBand(QWidget):
    """Says steadily that this is nobody's map. It takes no keyboard and hides nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Label(self.tr("Practice: an invented person"), "strong", wraps=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        side = look.px(24)
        self._row.setContentsMargins(side, 1, side, 3)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stripes to the left and right of the words, and a line below."""
        theme, stripe = self._look.theme, self._look.px(STRIPE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.surface))
        high = self.height() - 2
        words = min(self._words.fontMetrics().horizontalAdvance(self._words.text()), self._words.width())
        clear = (self.width() - words) / 2 - stripe
        painter.setPen(QPen(QColor(theme.text), stripe * 0.7))
        for left, right in ((0.0, clear), (self.width() - clear, float(self.width()))):
            painter.setClipRect(QRectF(left, 0, right - left, high))
            for at in range(int((right - left + high) / (2 * stripe)) + 2):
                x = left - high + at * 2 * stripe
                painter.drawLine(QPointF(x, high + 2), QPointF(x + high, -2))
        painter.setClipping(False)
        painter.fillRect(0, high, self.width(), 2, QColor(theme.text))
        painter.end()
