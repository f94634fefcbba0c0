"""A map to look at: cards can be walked over and read out, and the view can come nearer. Nothing can be moved or tied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from netmapper.ui.canvas.view import WAYS, MapCanvas

LOOKING = {*WAYS, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Home}


class StillCanvas(MapCanvas):
    """The map without a hand."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the card under the pointer, or none."""
        self.choose(self.map.card_at(self.point_at(event.position().toPoint())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, plus and minus come nearer and go further away; whatever would change the map does nothing."""
        held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if event.key() in LOOKING and (not held or event.key() == Qt.Key.Key_Plus):
            super().keyPressEvent(event)
        else:
            event.ignore()
