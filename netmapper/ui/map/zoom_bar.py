"""Nearer, further, all of it: three buttons in a corner of the map, there once a map is large or looked at closely."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from netmapper.ui.canvas.sheet import ZOOM_STRIDE
from netmapper.ui.canvas.view import MapCanvas
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for icon, words, wanted in (
            ("zoom-out", self.tr("Further away"), lambda: canvas.zoom_by(1 / ZOOM_STRIDE)),
            ("maximize", self.tr("The whole map"), canvas.fit_all),
            ("zoom-in", self.tr("Nearer"), lambda: canvas.zoom_by(ZOOM_STRIDE)),
        ):
            button = IconButton(icon, words, setting.look, setting.assets)
            button.clicked.connect(wanted)
            row.addWidget(button)
        canvas.zoomed.connect(self.settle)
        self.dress(setting)

    def settle(self) -> None:
        """Shows itself where it is wanted, in its corner."""
        self.setVisible(len(self._canvas.map.cards) > MANY or self._canvas.zoom > 1.0)
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - 8, self._canvas.height() - self.height() - 8)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        dress_parts(self, setting.look, setting.assets)
        self.settle()
