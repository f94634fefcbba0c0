"""Map and list: two faces of one thing, of which one is seen. They show the same cards, and can do the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.rows import all_rows
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.button import Button

EDGE = 24
"""Pixels round the list."""


class Faces(QStackedWidget):
    """The map, until ``turn`` is pressed. Whoever holds it gives that button a place."""

    def __init__(
        self,
        canvas: MapCanvas,
        setting: Setting,
        words: MapWords,
        selection: Selection,
        shown: Shown,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words
        self._selection = selection
        self._shown = shown
        self._canvas = canvas
        self.twin = CardList(self.tr("Everything on the map as a list"), setting.look, lines=16)
        self.turn = Button(self.tr("Show as list"), parent=self)
        self.turn.hide()
        self.turn.clicked.connect(self._turn)
        self.addWidget(canvas)
        self.addWidget(self._list_face())
        self.setFocusProxy(canvas)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def on_list(self) -> bool:
        """Whether the list is the face that is seen."""
        return self.currentWidget() is not self._canvas

    def refresh(self) -> None:
        """Says every card that is shown as it is now, if the list is seen."""
        if self.on_list:
            self.twin.show_rows(all_rows(self._setting, self._words, self._shown))
            self.twin.mark(self._selection.node)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._canvas.dress(setting.look)
        self.twin.dress(setting.look)
        self.turn.dress(setting.look, setting.assets)
        self.refresh()

    def _turn(self) -> None:
        to_list = not self.on_list
        self._canvas.finish()
        self.setCurrentIndex(1 if to_list else 0)
        self.refresh()
        self.turn.say(self.tr("Show as map") if to_list else self.tr("Show as list"))
        (self.twin if to_list else self._canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_face(self) -> QWidget:
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.twin)
        return face
