"""A large thing to press with a border and a ground of its own: what tiles and choices are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netmapper.ui.theme import Look

CORNER = 12
"""Radius of its corners, in pixels."""


class Plate(QAbstractButton):
    """Pressed by a tap, by Space and by Enter; a key that is held down counts once. Who is made of it draws the inside."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._hovered = False
        self.toggled.connect(self._ask_from_outside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.updateGeometry()
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Shows whether it is chosen, and tells nobody."""
        with QSignalBlocker(self):
            self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """A press alone changes nothing; what it asked for is shown once it is so."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does. Arrows belong to whoever holds the group."""
        pressing = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}
        if event.key() in pressing and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing more happens when the key is let go."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is over it."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the plate, then the inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_plate(painter)
        self.draw_inside(painter)
        painter.end()

    def draw_inside(self, painter: QPainter) -> None:
        """Draws what stands on the plate."""

    def words_font(self, size: float | None = None, *, strong: bool = False) -> QFont:
        """The face of its words; ``size`` is for 100 %, else that of the body."""
        made = QFont(self.font())
        if size is not None:
            made.setPixelSize(self.look.px(size))
        made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return made

    def plate_colours(self) -> tuple[str, str, float]:
        """Its ground, its border, and how many pixels wide that is."""
        theme = self.look.theme
        if self.isChecked():
            return theme.chosen, theme.primary, 3.0
        border = theme.text if self._hovered or self.hasFocus() else theme.control_line
        return (theme.chosen if self.isDown() else theme.surface), (border if self.isEnabled() else theme.line), 1.6

    def turned(self, box: QRectF) -> QRectF:
        """The same box seen from the other side where reading runs from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box

    def _ask_from_outside(self, chosen: bool) -> None:
        """Assistive technology turns what can be chosen without a press: it asks for the same as a press does."""
        self.show_chosen(not chosen)
        self.click()

    def _draw_plate(self, painter: QPainter) -> None:
        ground, border, width = self.plate_colours()
        inset = width / 2 + 0.5
        style = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(border), width, style))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
