"""Keys that choose several cards, and that mean all of them once they are chosen: the same on the map and in lists.

Digits and Delete are heard as for one card.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.selection import Selection


class Deeds(Protocol):
    """What the keys ask for."""

    selection: Selection

    def choose_all(self) -> None:
        """Ctrl and A."""

    def link_all(self) -> None:
        """L."""

    def wish_group(self) -> None:
        """G."""


class SeveralKeys(QObject):
    """Space adds or takes out the card with the keyboard; on the map only while several are being chosen, or with Ctrl."""

    def __init__(self, deeds: Deeds, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._deeds = deeds
        self._canvas = canvas
        self.watch(canvas)

    def watch(self, widget: QWidget) -> None:
        """Hears the keys of this widget before it does."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that mean something here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._canvas.gesturing:
            with_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if with_ctrl and event.key() == Qt.Key.Key_A:
                self._deeds.choose_all()
                return True
            if event.key() == Qt.Key.Key_Space and (with_ctrl or plain):
                return self._turn(asked=with_ctrl or watched is not self._canvas)
            if plain and self._deeds.selection.several is not None:
                return self._mean_all(event.key())
        return super().eventFilter(watched, event)

    def _turn(self, *, asked: bool) -> bool:
        selection = self._deeds.selection
        node = selection.node
        if node is None or not (asked or selection.several is not None):
            return False
        selection.turn(node)
        selection.choose(node)
        return True

    def _mean_all(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._deeds.selection.end_several()
        elif key == Qt.Key.Key_L:
            self._deeds.link_all()
        elif key == Qt.Key.Key_G:
            self._deeds.wish_group()
        else:
            return False
        return True
