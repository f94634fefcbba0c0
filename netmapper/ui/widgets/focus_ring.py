"""The two-coloured ring round whatever has the keyboard: the text's colour outside, the ground's inside.

It lies over the window as a thin frame, so that no panel hides it and no widget has to draw one of its own. Nothing
under it is repainted, since its middle is cut out.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion, QWindow
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.scroll import bring_into_sight

OUTER, INNER = 3, 2
"""Pixels of the two rings."""
REACH = OUTER + INNER

MOVING = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}

POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class FocusRing(QWidget):
    """Follows the focus within one window, and scrolls it into view.

    Whoever points needs no ring: it goes with a press of the mouse and comes with the next key. A widget that shows its
    own focus has the property ``rings_itself``.
    """

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._handle: QWindow | None = None
        self._pointed = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def catch_up(self) -> None:
        """Rings what has the keyboard already."""
        self._follow(None, QApplication.focusWidget())

    def dress(self, look: Look) -> None:
        """Takes another theme."""
        self._look = look
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes along when what it rings, or anything round that, moves; watches whether the hand points or presses keys."""
        if isinstance(watched, QWindow):  # it may come as another object than the one that was asked to be watched
            self._notice(event.type())
        elif event.type() in MOVING:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the two rings."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour, inset in ((OUTER, theme.focus_outer, OUTER / 2), (INNER, theme.focus_inner, OUTER + INNER / 2)):
            painter.setPen(QPen(QColor(colour), width))
            radius = max(self._radius() + REACH - inset, 1)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in filter(shiboken6.isValid, self._watched):
            watched.removeEventFilter(self)
        self._watched = []
        self._watch_hand()
        self._pointed = self._pointed or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        here = new if new is not None and new.window() is self._window and new is not self._window else None
        self._target = here if here is not None and not here.property("rings_itself") else None
        above = here
        while above is not None and above is not self._window:
            if self._target is not None:
                above.installEventFilter(self)
                self._watched.append(above)
            if isinstance(above, QScrollArea) and here is not None and not self._pointed:
                bring_into_sight(above, here)
            above = above.parentWidget()
        self._settle()

    def _watch_hand(self) -> None:
        """Looks at what the system sends to the window: few events, unlike those of all its widgets."""
        if self._handle is None:
            self._handle = self._window.windowHandle()
            if self._handle is not None:
                self._handle.installEventFilter(self)

    def _notice(self, what: QEvent.Type) -> None:
        pointed = True if what in POINTING else False if what == QEvent.Type.KeyPress else self._pointed
        if pointed != self._pointed:
            self._pointed = pointed
            self._settle()

    def _settle(self) -> None:
        target = self._target
        if self._pointed or target is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        seen = self._seen_part(target)
        if seen.isEmpty():
            self.hide()
            return
        box = seen.adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(box)
        inside = self.rect().adjusted(REACH + 1, REACH + 1, -REACH - 1, -REACH - 1)
        self.setMask(QRegion(self.rect()).subtracted(self._core(inside)))
        self.raise_()
        self.show()
        self.update()

    def _seen_part(self, target: QWidget) -> QRect:
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        above = target.parentWidget()
        while above is not None and above is not self._window:
            box &= QRect(above.mapTo(self._window, QPoint(0, 0)), above.size())
            above = above.parentWidget()
        return box

    def _core(self, inside: QRect) -> QRegion:
        """What stays uncovered: the middle without its corners, where the rounded ring comes in."""
        turn = round(self._radius())
        return QRegion(inside.adjusted(turn, 0, -turn, 0)) | QRegion(inside.adjusted(0, turn, 0, -turn))

    def _radius(self) -> float:
        pill = isinstance(self._target, QPushButton) and self._target.property("role") != "choice"
        reach = self._look.target / 2 if pill else 12.0
        return min(reach, (min(self.width(), self.height()) - 2 * REACH) / 2)
