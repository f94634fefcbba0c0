"""A page that scrolls up and down where it is higher than the window, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scroll(QScrollArea):
    """Holds one widget as wide as itself, and lets it be as high as it needs."""

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        held.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows with what it holds, so that nothing is cut off sideways."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds must be, and a few lines high."""
        return QSize(self._held.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), 120)
