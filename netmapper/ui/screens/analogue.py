"""A line between two ends, to point at: an answer without numbers. No mark stands on it until the person sets one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from netmapper.ui.screens.editors import Value, ends_row
from netmapper.ui.screens.late_editors import LateEditor
from netmapper.ui.theme import Look

THUMB = 15
"""Radius of the mark, in pixels at 100 %."""
STEPS = {
    Qt.Key.Key_Left: -0.01,
    Qt.Key.Key_Down: -0.01,
    Qt.Key.Key_Right: 0.01,
    Qt.Key.Key_Up: 0.01,
    Qt.Key.Key_PageDown: -0.1,
    Qt.Key.Key_PageUp: 0.1,
}


class AnalogueEditor(LateEditor):
    """Tap or draw along the line; arrows move the mark by a hundredth, Page keys by a tenth, Escape lets go of a drag."""

    def __init__(self, low: float, high: float, ends: tuple[str, str], look: Look) -> None:
        super().__init__()
        self._low, self._high = low, high
        self._line = _Line(look)
        self._line.moved.connect(self._touched)
        self._line.set_down.connect(self._settle_now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._line)
        layout.addWidget(ends_row(*ends))

    def describe(self, words: str) -> None:
        """Names the line by the question."""
        self._line.setAccessibleName(words)

    def _settle_now(self) -> None:
        self._touched()
        self.settle()

    def _value(self) -> Value:
        if self._line.share is None:
            return None
        return round(self._low + self._line.share * (self._high - self._low), 1 if self._high - self._low >= 10 else 3)

    def _show(self, value: Value) -> None:
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
        self._line.show_share(None if number is None else (number - self._low) / (self._high - self._low))

    def _give(self, joins: bool) -> None:
        if self._line.share is not None:
            super()._give(joins)


class _Line(QWidget):
    moved = Signal()
    set_down = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drag_from: float | None = None
        self._dragging = False
        self.share: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None) -> None:
        self.share = None if share is None else min(max(share, 0.0), 1.0)
        self.setAccessibleDescription("" if self.share is None else f"{self.share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), max(self._look.target, self._look.px(2 * THUMB + 8)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from, self._dragging = self.share, True
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.set_down.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._dragging:
            self._dragging = False
            self.show_share(self._drag_from)
        elif key in STEPS:
            self._go(0.5 if self.share is None else self.share + STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(float(key == Qt.Key.Key_End))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, edge, middle = self._look.theme, self._edge(), self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.control_line), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(edge, middle), QPointF(self.width() - edge, middle))
        for end in (edge, self.width() - edge):
            painter.drawLine(QPointF(end, middle - edge / 2), QPointF(end, middle + edge / 2))
        if self.share is not None:
            painter.setPen(QPen(QColor(theme.surface), 3))
            painter.setBrush(QColor(theme.primary))
            radius = self._look.px(THUMB)
            painter.drawEllipse(QPointF(edge + self._along(self.share) * (self.width() - 2 * edge), middle), radius, radius)
        painter.end()

    def _follow(self, event: QMouseEvent) -> None:
        room = max(self.width() - 2 * self._edge(), 1)
        self.show_share(self._along(min(max((event.position().x() - self._edge()) / room, 0.0), 1.0)))

    def _go(self, share: float) -> None:
        self.show_share(share)
        self.moved.emit()

    def _along(self, share: float) -> float:
        return 1.0 - share if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else share

    def _edge(self) -> int:
        return self._look.px(THUMB) + 3
