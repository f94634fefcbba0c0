"""Cards in a column, each with its badge and words: the tray, and the list that does all that the map does.

An ordinary list, so that the keyboard and screen readers know it. It knows no session.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netmapper.domain.ids import NodeId
from netmapper.ui.theme import Look, font
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
TOGETHER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Held while a row is pressed: several are chosen."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One card of the list: its number, its words, what is read aloud, and its badge."""

    node: NodeId
    words: str
    spoken: str
    badge: QPixmap


class CardList(QListWidget):
    """Rows of cards. Pressing one chooses it; carrying it away says so, move by move, to whoever has a map."""

    chosen = Signal(int)
    turned = Signal(int)
    """A card was pressed to be one of several, or no longer."""
    lifted = Signal(int, QPoint)
    """A card is carried out of the list: its number, and the point on the screen."""
    carried = Signal(QPoint)
    let_down = Signal(QPoint)
    carry_cancelled = Signal()
    ring_keyed = Signal(int)
    tray_keyed = Signal()
    tie_keyed = Signal()

    def __init__(self, name: str, look: Look, *, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._walking = False
        self._carrying = False
        self._look = look
        self._rows: dict[NodeId, QListWidgetItem] = {}
        self._several: frozenset[NodeId] | None = None
        self._drawn = CardRows(look, lines, self)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(name)
        self.setObjectName("cards")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustIgnored)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._current_changed)
        self.itemSelectionChanged.connect(self._selected_from_outside)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Shows these rows in their order; those that were there keep their place in it, and what has the focus keeps it."""
        wanted = list(rows)
        _quiet = QSignalBlocker(self)
        kept = {row.node for row in wanted}
        for node in [node for node in self._rows if node not in kept]:
            self.takeItem(self.row(self._rows.pop(node)))
        for place, row in enumerate(wanted):
            self._show_row(place, row)

    def mark(self, node: NodeId | None) -> None:
        """Marks the chosen card, where it is in the list."""
        _quiet = QSignalBlocker(self)
        item = self._rows.get(node) if node is not None else None
        self.setCurrentRow(self.row(item) if item is not None else -1)
        self._drawn.chosen = node
        self.viewport().update()

    def show_several(self, nodes: frozenset[NodeId] | None) -> None:
        """Shows which cards are chosen together, by ticks; None while one is chosen at a time."""
        before, self._several = self._several, nodes
        _quiet = QSignalBlocker(self)
        begun = before is None or nodes is None
        for node in self._rows if begun else (before or frozenset()) ^ (nodes or frozenset()):
            if node in self._rows:
                self._tick(self._rows[node], node)
        if begun:
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def nodes(self) -> list[NodeId]:
        """The cards in their order."""
        return [NodeId(self.item(place).data(NODE)) for place in range(self.count())]

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self._drawn.look = look
        self.scheduleDelayedItemsLayout()

    def stop_carrying(self) -> None:
        """Ends a carry that goes on; the card stays where it was."""
        self._pressed = None
        if self._carrying:
            self._carrying = False
            self.carry_cancelled.emit()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = sum(self.sizeHintForRow(place) for place in range(self.count()))
        return QSize(self._look.px(180), height + 4)

    def minimumSizeHint(self) -> QSize:
        """One row at least."""
        return QSize(self._look.px(120), self._look.target + GAP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses a card, and takes it in the hand; any other button lets go."""
        self.stop_carrying()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pixel = event.position().toPoint()
        item = self.itemAt(pixel)
        if item is not None and (self._several is not None or event.modifiers() & TOGETHER):
            self.turned.emit(item.data(NODE))
        elif item is not None:
            self._pressed = pixel
            self.setCurrentItem(item)
            self.chosen.emit(item.data(NODE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses are two presses."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries the card, once the hand has left the spot."""
        if self._pressed is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.stop_carrying()
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        item = self.currentItem()
        if not self._carrying and far and item is not None:
            self._carrying = True
            self.lifted.emit(item.data(NODE), event.globalPosition().toPoint())
        if self._carrying:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the card down."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if self._carrying:
            self._carrying = False
            self.let_down.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits send the chosen card to a ring, Delete to the tray, L begins a link; arrows walk."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._carrying:
            self.stop_carrying()
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.ring_keyed.emit(key - Qt.Key.Key_0)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.tray_keyed.emit()
        elif plain and key == Qt.Key.Key_L:
            self.tie_keyed.emit()
        elif plain and key in WALKING:
            self._walking = True
            super().keyPressEvent(event)
            self._walking = False
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to the list. That alone chooses nothing; an arrow key does."""
        chosen = self.currentRow()
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(chosen)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard leaves: nothing stays in the hand."""
        self.stop_carrying()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: rows may break differently."""
        self.stop_carrying()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _current_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and self._pressed is None:
            self.chosen.emit(item.data(NODE))

    def _selected_from_outside(self) -> None:
        """Assistive technology selects a row without going to it; here it goes there, and means what a press means."""
        item = next(iter(self.selectedItems()), None)
        if self._walking or self._pressed is not None or item is None:
            return
        with QSignalBlocker(self):
            self.setCurrentItem(item)
        node = item.data(NODE)
        if self._several is not None:
            self.turned.emit(node)
        self.chosen.emit(node)

    def _show_row(self, place: int, row: Row) -> None:
        item = self._rows.get(row.node)
        if item is None:
            item = self._rows[row.node] = QListWidgetItem()
            self.insertItem(place, item)
        elif self.row(item) != place:
            current = self.currentItem()
            self.insertItem(place, self.takeItem(self.row(item)))
            if current is item:
                self.setCurrentItem(item)
        item.setText(row.words)
        item.setIcon(QIcon(row.badge))
        item.setData(NODE, int(row.node))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        self._tick(item, row.node)

    def _tick(self, item: QListWidgetItem, node: NodeId) -> None:
        ticked = self._several is not None and node in self._several
        item.setData(TICKED, None if self._several is None else CHECKED * ticked)


WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class CardRows(QStyledItemDelegate):
    """Draws the rows: a frame, a badge, words in up to so many lines."""

    def __init__(self, look: Look, lines: int, parent: CardList) -> None:
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.focus_outer if focused else theme.primary if chosen else theme.control_line
        painter.setPen(QPen(QColor(colour), 3.5 if focused else 2.5 if chosen else 1.2))
        painter.setBrush(QColor(theme.chosen if chosen else theme.ground))
        painter.drawRoundedRect(box, 14, 14)
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
