"""One entry of the legend: a sign and what it means, and pressing it shows that alone. It knows no map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from netmapper.domain.ids import GroupId
from netmapper.export.outlines import group_pattern
from netmapper.study.parts import TieKind
from netmapper.ui.canvas.drawings import PATTERNS
from netmapper.ui.canvas.plates import star
from netmapper.ui.theme import Look, Theme
from netmapper.ui.widgets.choice import Choice

HEAD = 5.0
"""Half the height of an arrow head, in pixels of a sign that is 24 high."""


class Entry(Choice):
    """Quieter than an answer: a thin line round it until it is the one that is shown alone."""

    def __init__(self, words: str, look: Look, picture: QPixmap, says: str) -> None:
        super().__init__(words, look, "none")
        self.setAutoExclusive(False)
        self.setAccessibleDescription(says)
        if not picture.isNull():
            self.show_picture(picture)

    def say(self, words: str) -> None:
        """Says other words, as its accessible name too."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def plate_colours(self) -> tuple[str, str, float]:
        """Chosen as an answer is, else a quiet plate."""
        theme = self.look.theme
        if self.isChecked():
            return theme.chosen, theme.primary, 3.0
        lit = self._hovered or self.hasFocus()
        return (theme.chosen if self.isDown() else theme.ground), (theme.text if lit else theme.line), 1.2

    def draw_inside(self, painter: QPainter) -> None:
        """Draws the sign and the words, which stay in the colour of text when it is chosen."""
        left = self._edge()
        if not self._picture.isNull():
            size = self._picture.deviceIndependentSize()
            box = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
            painter.drawPixmap(self.turned(box).topLeft(), self._picture)
            left += round(size.width()) + self._gap()
        painter.setPen(QColor(self.look.theme.text))
        painter.setFont(self.words_font(strong=self.isChecked()))
        room = self.turned(QRectF(left, 0, self.width() - left - self._edge(), self.height()))
        painter.drawText(room, self._flags() | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _flags(self) -> int:
        return Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


def line_sign(kind: TieKind, theme: Theme, side: int, ratio: float = 2.0) -> QPixmap:
    """How the map draws a kind of link: its pattern, and an arrow head where it has a direction."""
    image, painter = _sheet(round(side * 1.7), side, ratio)
    middle, end = side / 2, side * 1.7 - 3
    pen = QPen(QColor(theme.text), 2.2 * side / 24)
    pen.setStyle(PATTERNS[kind.pattern])
    painter.setPen(pen)
    painter.drawLine(QPointF(2, middle), QPointF(end, middle))
    if kind.directed:
        head = HEAD * side / 24
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        base = [QPointF(end - 2 * head, middle + at) for at in (-head, head)]
        painter.drawPolygon(QPolygonF([QPointF(end + 2, middle), *base]))
    painter.end()
    return QPixmap.fromImage(image)


def new_sign(theme: Theme, side: int, ratio: float = 2.0) -> QPixmap:
    """The star that stands on what is new since last time."""
    image, painter = _sheet(side, side, ratio)
    painter.fillPath(star(QRectF(0, 0, side, side)), QColor(theme.text))
    painter.end()
    return QPixmap.fromImage(image)


def group_sign(group: GroupId, theme: Theme, side: int, ratio: float = 2.0) -> QPixmap:
    """A soft outline round some dots, its line in the pattern of this group."""
    image, painter = _sheet(side, side, ratio)
    pen = QPen(QColor(theme.quiet), 2.0 * side / 24)
    pen.setDashPattern(group_pattern(group))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(QRectF(2, side * 0.16, side - 4, side * 0.68), side * 0.3, side * 0.3)
    painter.setBrush(QColor(theme.quiet))
    for at in (0.34, 0.66):
        painter.drawEllipse(QPointF(side * at, side / 2), side * 0.07, side * 0.07)
    painter.end()
    return QPixmap.fromImage(image)


def _sheet(width: int, height: int, ratio: float) -> tuple[QImage, QPainter]:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter
