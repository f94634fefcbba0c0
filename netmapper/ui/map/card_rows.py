"""How a row of cards is drawn: a frame, a box where several are meant, a badge, and words in up to so many lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from netmapper.domain.ids import NodeId
from netmapper.ui.theme import Look, font
from netmapper.ui.widgets.row_frame import draw_frame
from netmapper.ui.widgets.shortened import draw_lines, lines_of
from netmapper.ui.widgets.tick_box import draw_box

ROW, BADGE, EDGE, GAP = 62, 42, 14, 8
"""Pixels at 100 %: least height of a row, side of a badge, words to border, row to row."""
NODE = Qt.ItemDataRole.UserRole
ROOMY = 190
"""From this width on, in pixels at 100 %, a row has room for a box and a badge."""
CHECKED = Qt.CheckState.Checked.value
TICKED = Qt.ItemDataRole.CheckStateRole
TICK_BOX = 24
"""Pixels at 100 % of the box that says whether a card is one of several."""
Index = QModelIndex | QPersistentModelIndex


class CardRows(QStyledItemDelegate):
    """Draws the rows: a frame, a badge, words in up to so many lines."""

    def __init__(self, look: Look, lines: int, parent: QListWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.chosen: NodeId | None = None
        self._most = lines
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that the words need at the list's width."""
        width = self._list.viewport().width()
        box = QRect(2, 2, width - 4, 0)
        lines = len(self._lines(index, self._words_box(box).width() - self._before(index, box)))
        words = lines * QFontMetrics(font(self.look)).lineSpacing()
        return QSize(width, max(self.look.px(ROW), words + 2 * self.look.px(10), self.look.target) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        theme = self.look.theme
        box = QRect(option.rect).adjusted(2, 2, -2, 2 - GAP)
        chosen = index.data(NODE) == self.chosen
        focused = chosen and self._list.hasFocus()
        painter.save()
        draw_frame(painter, box, theme, chosen=chosen, focused=focused)
        side = self.look.px(BADGE)
        badge = index.data(Qt.ItemDataRole.DecorationRole).pixmap(QSize(side, side), painter.device().devicePixelRatioF())
        left, tick = box.left() + self.look.px(EDGE), self.look.px(TICK_BOX)
        if index.data(TICKED) is not None:
            draw_box(painter, QRectF(left, box.center().y() - tick / 2, tick, tick), theme, ticked=index.data(TICKED) == CHECKED)
        if index.data(TICKED) is None or not self._narrow(box):
            painter.drawPixmap(left + self._before(index, box), box.center().y() - side // 2, badge)
        painter.setFont(font(self.look))
        painter.setPen(QColor(theme.text))
        room = self._words_box(box).adjusted(self._before(index, box), 0, 0, 0)
        draw_lines(painter, self._lines(index, room.width()), QRectF(room), Qt.AlignmentFlag.AlignLeading)
        painter.restore()

    def _before(self, index: Index, box: QRect) -> int:
        """Pixels that the box for a tick takes beside the badge; where there is little room it stands in its place."""
        if index.data(TICKED) is None:
            return 0
        tick = self.look.px(TICK_BOX)
        return tick - self.look.px(BADGE) if self._narrow(box) else tick + self.look.px(10)

    def _narrow(self, box: QRect) -> bool:
        return box.width() < self.look.px(ROOMY)

    def _words_box(self, box: QRect) -> QRect:
        left = self.look.px(EDGE) + self.look.px(BADGE) + self.look.px(12)
        return box.adjusted(left, 2, -self.look.px(10), -2)

    def _lines(self, index: Index, width: int) -> tuple[str, ...]:
        return lines_of(str(index.data()), font(self.look), width, self._most)
