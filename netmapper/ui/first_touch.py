"""Hears the first tap or key in a window, then hears nothing more. It keeps nothing back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

ENDS = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease, QEvent.Type.TouchEnd)
"""The end of a touch: whatever moves at its beginning would move away from under the hand."""


class FirstTouch(QObject):
    """Tells once, after the touch has done its own work."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._handle: QWindow | None = parent.window().windowHandle()
        self._begun = False
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Passes everything on."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin):
            self._begun = True
        elif self._begun and kind in ENDS and self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None
            QTimer.singleShot(0, self, self.touched.emit)
        return False
