"""A page that scrolls up and down where it is higher than the window, and never sideways.

Start waits for this module, so it does without Qt's namespace of enumerations, which takes a tenth of a start to make.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from netmapper.ui.theme import SCROLLBAR

LEAST = 120
"""Pixels: a few lines are always to be seen."""

SPARE = 10
"""Pixels beyond what is scrolled into sight, for the ring round it."""

ALWAYS_OFF = 1
"""``Qt.ScrollBarPolicy.ScrollBarAlwaysOff``."""
NO_FOCUS = 0
"""``Qt.FocusPolicy.NoFocus``."""


class Scroll(QScrollArea):
    """Holds one widget as wide as itself, and lets it be as high as it needs.

    Its viewport is made here: to wrap one that Qt made would have Python look through every class of Qt first.
    """

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", ALWAYS_OFF)
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setWidget(held)
        held.setAutoFillBackground(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab shows the whole of what it comes to."""
        moved = QWidget.focusNextPrevChild(self, forward)
        focused = self.focusWidget()
        if moved and focused is not None:
            bring_into_sight(self, focused)
        return moved

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds must be, and a few lines high."""
        return QSize(self._held.minimumSizeHint().width() + SCROLLBAR, LEAST)


class Fitted(QWidget):
    """What a page holds: as high as its words take at its width. A layout's least height is that of narrow words."""

    def minimumSizeHint(self) -> QSize:
        """No height of its own."""
        return QSize(super().minimumSizeHint().width(), 0)


def bring_into_sight(page: QScrollArea, target: QWidget) -> None:
    """Scrolls no further than the whole of it needs, or as much of it as there is room for.

    Qt alone brings only the line of a field into sight that is written in, or the chosen row of a list.
    """
    held, bar, room = page.widget(), page.verticalScrollBar(), page.viewport().height()
    if held is None or not held.isAncestorOf(target):
        return
    top = target.mapTo(held, QPoint(0, 0)).y()
    over = target.height() > room
    if over:
        page.ensureWidgetVisible(target, 0, 0)
    spare = 0 if over else SPARE
    least, most = sorted((top - spare, top + target.height() + spare - room))
    bar.setValue(min(max(bar.value(), least), most))


def show_once_placed(target: QWidget) -> None:
    """Scrolls what was just made, and has the keyboard, into sight once it has its place."""

    def show() -> None:
        above = target.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                bring_into_sight(above, target)
            above = above.parentWidget()

    QTimer.singleShot(0, target, show)
