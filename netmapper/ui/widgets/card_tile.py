"""A card outside the map: its badge, its name, and below that perhaps a few words on how things stand. It knows no session."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from netmapper.domain.network import Node
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.theme import SMALL, Look
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.plate import CORNER, Plate
from netmapper.ui.widgets.shortened import draw_lines, lines_of, tooltip

WIDTH = 208
BADGE = 42
"""Pixels of a tile's width and of its badge, at 100 %."""
LINES = 2
"""A name has both of them, or one where a few words on how things stand have the other."""


class CardTile(Plate):
    """One card to press. A long name is shortened; the whole of it is its accessible name and its tooltip."""

    def __init__(self, node: Node, kind: NodeKind, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.node = node
        self.kind = kind
        self._assets = assets
        self._state = ""
        self._sign = QPixmap()
        self._kind_words = ""
        self._on_ground = False
        self._unfinished = ""
        self.show_node(node)

    def show_node(self, node: Node) -> None:
        """Shows the card as it is now."""
        self.node = node
        self.setText(node.label)
        self.setToolTip(tooltip(node.label) if len(node.label) > 12 else "")
        self._name_it()
        self.update()

    def show_state(self, words: str, sign: QPixmap | None = None) -> None:
        """Shows how things stand with it, below its name; nothing for no words."""
        self._state, self._sign = words, sign or QPixmap()
        self._name_it()
        self.update()

    def stand_on_ground(self) -> None:
        """Stands on the page itself, and so has the surface's colour."""
        self._on_ground = True

    def show_kind(self, words: str) -> None:
        """Says the word for its kind in its accessible name."""
        self._kind_words = words
        self._name_it()

    def show_unfinished(self, words: str) -> None:
        """Says that its name is still being written, and draws a dashed border; with no words it is finished."""
        self._unfinished = words
        self._name_it()
        self.update()

    def sizeHint(self) -> QSize:
        """The same for every tile, so that they stand in even rows."""
        words = QFontMetrics(self.words_font()).lineSpacing() * LINES
        height = max(words, self.look.px(BADGE)) + 2 * self.look.px(10)
        return QSize(self.look.px(WIDTH), max(height, self.look.target))

    def minimumSizeHint(self) -> QSize:
        """As it would like to be."""
        return self.sizeHint()

    def draw_inside(self, painter: QPainter) -> None:
        """Draws badge, name and state."""
        side, gap = self.look.px(BADGE), self.look.px(12)
        ratio = self.devicePixelRatioF()
        badge = kind_badge(self.kind, self.node.icon, self.look.theme, self._assets, side, ratio)
        painter.drawPixmap(self.turned(QRectF(gap, (self.height() - side) / 2, side, side)).topLeft(), badge)
        left = gap + side + gap
        room = QRectF(left, self.look.px(9), self.width() - left - self.look.px(10), self.height() - 2 * self.look.px(9))
        state = QFontMetrics(self.words_font(SMALL)).lineSpacing() + self.look.px(4) if self._state else 0
        self._draw_name(painter, room.adjusted(0, 0, 0, -state))
        if self._state:
            self._draw_state(painter, QRectF(room.left(), room.bottom() - state, room.width(), state))

    def plate_colours(self) -> tuple[str, str, float]:
        """Of the warm ground where it stands on a surface, as cards in the tray do."""
        ground, border, width = super().plate_colours()
        plain = ground == self.look.theme.surface and not self._on_ground
        return (self.look.theme.ground if plain else ground), border, width

    def _draw_name(self, painter: QPainter, room: QRectF) -> None:
        face = self.words_font(strong=self.isChecked())
        painter.setFont(face)
        painter.setPen(QColor(self.look.theme.text))
        lines = lines_of(self.node.label, face, room.width(), 1 if self._state else LINES)
        draw_lines(painter, lines, self.turned(room), Qt.AlignmentFlag.AlignLeading)
        if self._unfinished:
            self._draw_dashes(painter)

    def _draw_state(self, painter: QPainter, room: QRectF) -> None:
        left = room.left()
        if not self._sign.isNull():
            size = self._sign.deviceIndependentSize()
            box = QRectF(left, room.center().y() - size.height() / 2, size.width(), size.height())
            painter.drawPixmap(self.turned(box).topLeft(), self._sign)
            left += size.width() + self.look.px(6)
        painter.setFont(self.words_font(SMALL))
        painter.setPen(QColor(self.look.theme.text if self.isChecked() else self.look.theme.quiet))
        words = QRectF(left, room.top(), room.right() - left, room.height())
        shown = painter.fontMetrics().elidedText(self._state, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(self.turned(words), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_dashes(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.look.theme.primary), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), CORNER, CORNER)

    def _name_it(self) -> None:
        said = (self.node.label, self._kind_words, self._state, self._unfinished)
        self.setAccessibleName(", ".join(part for part in said if part))
