"""Nearer, further, all of it: buttons in a corner of the map, there once a map is large or looked at closely.

Looked at closely, the map can be moved by four more. Where few cards hide names, one button alone comes nearer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.ui.canvas.sheet import ZOOM_STRIDE
from netmapper.ui.canvas.view import WAYS, MapCanvas
from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.dressing import dress_parts

MANY = 20
"""From more cards than these on, the buttons are there."""


MARGIN = 8
"""Pixels between the buttons and the edges of the map."""


class ZoomBar(QWidget):
    """Lies on the map's lower right corner; one button alone on another where a card stands there."""

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
            ("zoom-out", self.tr("Further away"), lambda: canvas.zoom_by(1 / ZOOM_STRIDE)),
            ("maximize", self.tr("The whole map"), canvas.fit_all),
            ("zoom-in", self.tr("Nearer"), lambda: canvas.zoom_by(ZOOM_STRIDE)),
        )
        column.addWidget(self._further)
        zoom_row = self._row(zooms, setting)
        self._back = zoom_row.findChildren(IconButton)[:2]
        column.addWidget(zoom_row)
        canvas.zoomed.connect(self.settle)
        canvas.names_settled.connect(self.settle, Qt.ConnectionType.QueuedConnection)  # not while the map is painted
        self.dress(setting)

    def settle(self) -> None:
        """Shows itself where it is wanted, in its corner."""
        scene, near = self._canvas.map, self._canvas.zoom > 1.0
        all_of_them = near or len(scene.cards) > MANY
        self.setVisible(all_of_them or bool(scene.labels.hidden))
        self._further.setVisible(near)
        for button in self._back:
            button.setVisible(all_of_them)
        self.adjustSize()
        corners = self._corners()
        free = (corner for corner in corners if all_of_them or not self._on_a_card(corner))
        self.move(next(free, corners[0]))

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        dress_parts(self, setting.look, setting.assets)
        self.settle()

    def _corners(self) -> list[QPoint]:
        """Its own upper left in each corner of the map, the lower right first."""
        right, below = self._canvas.width() - self.width() - MARGIN, self._canvas.height() - self.height() - MARGIN
        return [QPoint(x, y) for y in (below, MARGIN) for x in (right, MARGIN)]

    def _on_a_card(self, corner: QPoint) -> bool:
        """Whether it would cover the middle of a card there."""
        covered = QRect(corner, self.size())
        cards = self._canvas.map.cards.values()
        return any(covered.contains(self._canvas.mapFromScene(*card.point)) for card in cards)

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
