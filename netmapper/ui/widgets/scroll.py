"""A page that scrolls up and down where it is higher than the window, and never sideways.

Start waits for this module, so it does without Qt's namespace of enumerations, which takes a tenth of a start to make.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from netmapper.ui.theme import SCROLLBAR

LEAST = 120
"""Pixels: a few lines are always to be seen."""

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

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds must be, and a few lines high."""
        return QSize(self._held.minimumSizeHint().width() + SCROLLBAR, LEAST)
