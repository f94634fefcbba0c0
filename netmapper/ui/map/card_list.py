"""Cards in a column, each with its badge and words: the tray, and the list that does all that the map does.

An ordinary list, so that the keyboard and screen readers know it. It knows no session.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.keys import ring_of_key
from netmapper.ui.map.card_rows import CHECKED, GAP, NODE, TICKED, CardRows
from netmapper.ui.theme import Look

TOGETHER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Held while a row is pressed: several are chosen."""


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
        elif (ring := ring_of_key(event)) is not None:
            self.ring_keyed.emit(ring)
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
