"""One answer to choose: a mark that says whether it is chosen, perhaps a picture, and words that break into lines."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.plate import Plate
from netmapper.ui.widgets.tick_box import draw_box, draw_tick

Mark = Literal["one", "several", "none"]
"""A ring where one of many is chosen, a box where several can be; "none" fills the whole plate instead."""

WIDEST = 480
"""Pixels at 100 % in which its words are set when nobody gives it more or less."""


class Choice(Plate):
    """Whoever holds it says whether it is chosen: a press only asks for it. Without a mark its words stand in the middle."""

    def __init__(self, words: str, look: Look, mark: Mark = "one", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._mark: Mark = mark
        self._picture = QPixmap()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(mark != "several")  # one of many to a screen reader
        self._own_way = QButtonGroup(self)  # and for the rest Qt leaves alone which of them are chosen
        self._own_way.setExclusive(False)
        self._own_way.addButton(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Shows other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def show_picture(self, picture: QPixmap) -> None:
        """Shows a picture before its words."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Its words in one line, or in several within the widest that it asks for."""
        metrics = QFontMetrics(self.words_font(strong=True))
        words = metrics.horizontalAdvance(self.text()) + 2
        width = max(min(words, self.look.px(WIDEST)) + self._beside(), self.look.target)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for its longest word; one with a zero-width space in it can break there."""
        metrics = QFontMetrics(self.words_font(strong=True))
        words = self.text().replace("\u200b", " ").split()
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        width = max(min(longest + 2, self.look.px(WIDEST)) + self._beside(), self.look.target)
        return QSize(width, self.look.target)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its words take at a width, and never less than a target."""
        room = QRect(0, 0, max(width - self._beside(), 1), 10_000)
        words = QFontMetrics(self.words_font(strong=True)).boundingRect(room, self._flags(), self.text())
        inner = max(words.height(), round(self._picture.deviceIndependentSize().height()) if not self._picture.isNull() else 0)
        return max(inner + 2 * self.look.px(9), self.look.target)

    def draw_inside(self, painter: QPainter) -> None:
        """Draws the mark, the picture and the words."""
        left = self._edge()
        if self._mark != "none":
            self._draw_mark(painter, QRectF(left, (self.height() - self._side()) / 2, self._side(), self._side()))
            left += self._side() + self._gap()
        if not self._picture.isNull():
            size = self._picture.deviceIndependentSize()
            painter.drawPixmap(
                self.turned(QRectF(left, (self.height() - size.height()) / 2, *size.toTuple())).topLeft(), self._picture
            )
            left += round(size.width()) + self._gap()
        filled = self.isChecked() and self._mark == "none"
        theme = self.look.theme
        painter.setPen(QColor(theme.on_primary if filled else theme.text if self.isEnabled() else theme.quiet))
        painter.setFont(self.words_font(strong=self.isChecked()))
        room = self.turned(QRectF(left, 0, self.width() - left - self._edge(), self.height()))
        painter.drawText(room, self._flags() | Qt.AlignmentFlag.AlignVCenter, self.text())

    def plate_colours(self) -> tuple[str, str, float]:
        """Filled where there is no mark to say that it is chosen."""
        if self.isChecked() and self._mark == "none":
            return self.look.theme.primary, self.look.theme.primary, 3.0
        return super().plate_colours()

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        theme, turned = self.look.theme, self.turned(box)
        if self._mark == "several":
            draw_box(painter, turned, theme, ticked=self.isChecked())
            return
        painter.setPen(QPen(QColor(theme.primary if self.isChecked() else theme.control_line), 2))
        painter.setBrush(QColor(theme.primary if self.isChecked() else theme.surface))
        painter.drawEllipse(turned)
        if self.isChecked():
            draw_tick(painter, turned, theme.on_primary)

    def _flags(self) -> int:
        alone = self._mark == "none" and self._picture.isNull()
        across = Qt.AlignmentFlag.AlignHCenter if alone else Qt.AlignmentFlag.AlignLeading
        return Qt.TextFlag.TextWordWrap | across

    def _beside(self) -> int:
        """Pixels of its width that the words cannot have."""
        mark = self._side() + self._gap() if self._mark != "none" else 0
        picture = round(self._picture.deviceIndependentSize().width()) + self._gap() if not self._picture.isNull() else 0
        return 2 * self._edge() + mark + picture

    def _side(self) -> int:
        return self.look.px(22)

    def _gap(self) -> int:
        return self.look.px(10)

    def _edge(self) -> int:
        return self.look.px(8 if self._mark == "none" and self._picture.isNull() else 14)
