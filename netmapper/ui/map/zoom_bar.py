"""Nearer, further, all of it: buttons in a corner of the map, there once a map is large or looked at closely.

Looked at closely, the map can be moved by four more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.ui.canvas.sheet import ZOOM_STEP
from netmapper.ui.canvas.view import WAYS, MapCanvas
from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.dressing import dress_parts

MANY = 20
"""From more cards than these on, the buttons are there."""


class ZoomBar(QWidget):
    """Lies on the map's lower right corner."""

    def __init__(self, canvas: MapCanvas, setting: Setting) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        ways = (
            ("arrow-left", self.tr("Look further to the left"), WAYS[Qt.Key.Key_Left]),
            ("arrow-up", self.tr("Look further up"), WAYS[Qt.Key.Key_Up]),
            ("arrow-down", self.tr("Look further down"), WAYS[Qt.Key.Key_Down]),
            ("arrow-right", self.tr("Look further to the right"), WAYS[Qt.Key.Key_Right]),
        )
        moves = tuple((icon, words, lambda way=way: canvas.look_on(way)) for icon, words, way in ways)
        self._further = self._row(moves, setting)
        zooms = (
            ("zoom-out", self.tr("Further away"), lambda: canvas.zoom_by(1 / ZOOM_STEP)),
            ("maximize", self.tr("The whole map"), canvas.fit_all),
            ("zoom-in", self.tr("Nearer"), lambda: canvas.zoom_by(ZOOM_STEP)),
        )
        column.addWidget(self._further)
        column.addWidget(self._row(zooms, setting))
        canvas.zoomed.connect(self.settle)
        self.dress(setting)

    def settle(self) -> None:
        """Shows itself where it is wanted, in its corner."""
        self.setVisible(len(self._canvas.map.cards) > MANY or self._canvas.zoom > 1.0)
        self._further.setVisible(self._canvas.zoom > 1.0)
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - 8, self._canvas.height() - self.height() - 8)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        dress_parts(self, setting.look, setting.assets)
        self.settle()

    def _row(self, buttons: Iterable[tuple[str, str, Callable[[], None]]], setting: Setting) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for icon, words, wanted in buttons:
            button = IconButton(icon, words, setting.look, setting.assets)
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted())
            row.addWidget(button)
        return held
