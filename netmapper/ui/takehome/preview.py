"""The sheets as they will be printed, one below the other, as wide as there is room. It paints what it is given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from netmapper.ui.painter import paint_page
from netmapper.ui.theme import Look

GAP = 16
"""Pixels between two sheets."""
EDGE = 8
"""Pixels round the sheets."""


class Preview(QWidget):
    """White paper on the ground of the panel; a sheet is painted when it comes into sight."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheets: list[QSvgRenderer] = []
        self._painted: dict[int, QImage] = {}
        self.setAccessibleName(self.tr("The page as it will be printed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheets(self, sheets: Sequence[str], told: str) -> None:
        """Shows these; ``told`` says to a screen reader what is on them."""
        self._sheets = [QSvgRenderer(QByteArray(svg.encode())) for svg in sheets]
        self._painted.clear()
        self.setAccessibleDescription(told)
        self.setMinimumHeight(self.heightForWidth(max(self.width(), 100)))
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Takes another theme; paper stays white."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """A sheet at half its size."""
        return QSize(400, self.heightForWidth(400))

    def hasHeightForWidth(self) -> bool:
        """The wider, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all sheets at a width."""
        boxes = self._boxes(width)
        return round(boxes[-1].bottom()) + EDGE if boxes else EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sheets are painted anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._painted.clear()
            self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def image(self, sheet: int) -> QImage:
        """A sheet at the size at which it is shown."""
        if sheet not in self._painted:
            box, ratio = self._boxes(self.width())[sheet], self.devicePixelRatioF()
            image = QImage(QSize(round(box.width() * ratio), round(box.height() * ratio)), QImage.Format.Format_RGB32)
            paint_page(image, self._sheets[sheet])
            image.setDevicePixelRatio(ratio)
            self._painted[sheet] = image
        return self._painted[sheet]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the sheets that are in sight."""
        painter = QPainter(self)
        for sheet, box in enumerate(self._boxes(self.width())):
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box.topLeft(), self.image(sheet))
                painter.setPen(QPen(QColor(self._look.theme.control_line), 1))
                painter.drawRect(box)
        painter.end()

    def _boxes(self, width: int) -> list[QRectF]:
        boxes, top = [], float(EDGE)
        for sheet in self._sheets:
            size = sheet.viewBoxF().size()
            wide = max(width - 2 * EDGE, 1)
            boxes.append(QRectF(EDGE, top, wide, round(wide * size.height() / size.width())))
            top = boxes[-1].bottom() + GAP
        return boxes
