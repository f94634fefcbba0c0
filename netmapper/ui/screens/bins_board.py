"""Cards to sort, and the bins that they are sorted into: by dragging, by two taps, or by keys. It knows no session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

UNSORTED = -1
"""The place of the cards that are in no bin."""
DIGITS = 9
TWO_COLUMNS = 130
"""Text size in percent up to which bins stand two in a row."""


class Bin(Panel):
    """One place for cards; ``number`` is its position, or ``UNSORTED``. Its button takes the chosen card."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self.number = number
        self.button = Button(words, "choice")
        self._held = QWidget()
        self._flow = Flow(self._held, 8)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.addWidget(self.button)
        self.column.addWidget(self._held)

    def take(self, tile: CardTile) -> None:
        """Puts a card into it."""
        self._flow.addWidget(tile)
        tile.show()

    def drop(self, tile: CardTile) -> None:
        """Takes a card out, where it is in it."""
        self._flow.removeWidget(tile)


class BinsBoard(QWidget):
    """``put`` tells which card goes into which bin."""

    put = Signal(int, int)

    def __init__(self, words: Sequence[str], look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._assets = look, assets
        self._tiles: dict[NodeId, CardTile] = {}
        self._chosen: NodeId | None = None
        self._pressed_at: QPoint | None = None
        self._ghost: QLabel | None = None
        self.hint = Label("", "quiet")
        numbered = [self.tr("{number}  {words}").format(number=index + 1, words=said) for index, said in enumerate(words)]
        shown = [said if index >= DIGITS else numbered[index] for index, said in enumerate(words)]
        self._bins = [Bin(UNSORTED, self.tr("Not sorted yet")), *(Bin(index, said) for index, said in enumerate(shown))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.hint)
        grid = QGridLayout()
        grid.setSpacing(12)
        column.addLayout(grid)
        beside = 2 if look.px(100) <= TWO_COLUMNS else 1
        for at, each in zip((0, *range(beside, len(self._bins) - 1 + beside)), self._bins, strict=True):
            each.button.clicked.connect(lambda _=False, to=each.number: self._put_chosen(to))
            each.button.dress(look, assets)
            across = beside if each.number == UNSORTED else 1
            grid.addWidget(each, at // beside, 0 if across > 1 else at % beside, 1, across)
        self._show_hint()

    def show_cards(self, nodes: Sequence[Node], kind: NodeKind, places: Mapping[NodeId, int]) -> None:
        """Shows all cards, each where it is sorted now. The keyboard stays with the card that had it."""
        focused = next((node for node, tile in self._tiles.items() if tile.hasFocus()), None)
        for tile in self._tiles.values():
            tile.hide()
            for each in self._bins:
                each.drop(tile)
            tile.deleteLater()
        self._tiles = {}
        for node in nodes:
            tile = CardTile(node, kind, self._look, self._assets)
            tile.setCheckable(True)
            tile.clicked.connect(lambda _=False, asked=node.id: self._choose(asked))
            tile.installEventFilter(self)
            place = next(each for each in self._bins if each.number == places.get(node.id, UNSORTED))
            place.take(tile)
            self._tiles[node.id] = tile
        if focused in self._tiles:
            self._tiles[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(self._chosen if self._chosen in self._tiles else None, again=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits put the chosen card, or the one with the keyboard, into a bin; Escape lets it go."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        elif 0 <= number < min(DIGITS, len(self._bins) - 1) or event.key() == Qt.Key.Key_0:
            if self._chosen is None:
                self._chosen = next((node for node, tile in self._tiles.items() if tile.hasFocus()), None)
            self._put_chosen(number if number >= 0 else UNSORTED)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card that is pressed and moved is carried by a ghost, and put where it is let go."""
        if not isinstance(watched, CardTile) or not isinstance(event, QMouseEvent):
            return False
        at = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = at
        elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
            if self._ghost is None and (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
                self._lift(watched)
            if self._ghost is not None:
                self._ghost.move(self.mapFromGlobal(at) - self._ghost.rect().center())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed_at = None
            if self._ghost is not None:
                watched.setDown(False)
                self._let_down(watched.node.id, at)
                return True
        return False

    def _lift(self, tile: CardTile) -> None:
        self._ghost = QLabel(self)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.setPixmap(tile.grab())
        self._ghost.adjustSize()
        self._ghost.show()
        self._ghost.raise_()

    def _let_down(self, node: NodeId, at: QPoint) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for each in self._bins:
            if each.rect().contains(each.mapFromGlobal(at)):
                self._chosen = node
                self._put_chosen(each.number)
                return

    def _choose(self, node: NodeId | None, *, again: bool = False) -> None:
        self._chosen = None if node == self._chosen and not again else node
        for each, tile in self._tiles.items():
            tile.show_chosen(each == self._chosen)
        self._show_hint()

    def _put_chosen(self, number: int) -> None:
        node, self._chosen = self._chosen, None
        if node is not None:
            self.put.emit(int(node), number)
        self._show_hint()

    def _show_hint(self) -> None:
        if self._chosen is None:
            self.hint.setText(self.tr("Drag a card into a box, or tap the card and then the box."))
        else:
            self.hint.setText(self.tr("Now tap the box for {name}.").format(name=self._tiles[self._chosen].node.label))
