"""Long words cut to a few lines for the eye, and whole where they are asked for. It knows no card."""

from __future__ import annotations

import html
import textwrap
import unicodedata
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

TOOLTIP_LINE = 60
TOOLTIP_LINES = 30
"""Characters of a line, and lines, of the whole words when the pointer rests on them."""
SEEN = 2_000
"""Characters of a name that are ever set out; more than these never fit on a screen."""


def lines_of(words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The words in at most so many lines of this width in pixels; the last one ends in "…" where not all fits."""
    shown = words[:SEEN]
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        starts.append(line.textStart())
    layout.endLayout()
    part = _Units(shown)
    if len(starts) <= most and shown == words:
        ends = [*starts[1:], part.count]
        return tuple(part.between(start, end).strip() for start, end in zip(starts, ends, strict=True)) or ("",)
    kept = starts[:most]
    whole = [part.between(start, end).strip() for start, end in pairwise(kept)]
    last = QFontMetricsF(font).elidedText(part.between(kept[-1], part.count), Qt.TextElideMode.ElideRight, width)
    return (*whole, last if last.endswith("…") else last.rstrip() + "…")


class _Units:
    """Words cut where Qt counts, which is in units of UTF-16 and not in characters."""

    def __init__(self, words: str) -> None:
        self._units = words.encode("utf-16-le", "surrogatepass")
        self.count = len(self._units) // 2

    def between(self, start: int, end: int) -> str:
        return self._units[2 * start : 2 * end].decode("utf-16-le", "replace")


def apart(name: str) -> str:
    """A name within a sentence, so that a name which is read from right to left does not turn the sentence round."""
    backwards = any(unicodedata.bidirectional(each) in {"R", "AL"} for each in name)
    return f"\u2068{name}\u2069" if backwards else name


def draw_lines(painter: QPainter, lines: tuple[str, ...], box: QRectF, align: Qt.AlignmentFlag) -> None:
    """Draws lines below one another, in the middle of a box from top to bottom."""
    metrics = QFontMetricsF(painter.font())
    top = box.top() + (box.height() - metrics.lineSpacing() * len(lines)) / 2
    for number, line in enumerate(lines):
        place = QPointF(box.left(), top + number * metrics.lineSpacing())
        room = QRectF(place.x(), place.y(), box.width(), metrics.lineSpacing())
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def tooltip(words: str) -> str:
    """The whole words as a tooltip shows them: never read as markup, in lines that fit a screen."""
    lines = textwrap.wrap(words, TOOLTIP_LINE)
    kept = [*lines[:TOOLTIP_LINES], "…"] if len(lines) > TOOLTIP_LINES else lines
    return "<qt>" + "<br>".join(html.escape(line) for line in kept) + "</qt>"


class Shortened(QLabel):
    """One line that is cut where there is no more room; the whole is its accessible name and its tooltip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)  # whatever script it is in
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Shows other words."""
        self._words = words
        self.setAccessibleName(words)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts them anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = lines_of(self._words, self.font(), self.width(), 1)[0]
        self.setText(shown)
        self.setToolTip(tooltip(self._words) if shown != self._words else "")
