"""Finding one's way on a map: what is shown of it, what is shown alone, and the cards found by name. It changes no map."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from netmapper.domain.network import Node
from netmapper.editing.change import Change
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.faces import Faces
from netmapper.ui.map.find_card import FindCard
from netmapper.ui.map.legend import Legend
from netmapper.ui.map.only_line import OnlyLine
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.button import Button

ROOMY = 150
"""Up to this text size, in percent, a corner of the map has room for words."""


MANY = 12
"""From more cards than these on, there is a button that finds one; its key is always there."""


class Looking(QObject):
    """Brings what is to be shown to canvas, list, legend and selection."""

    found = Signal(int)
    """A card was found, and is to have the keyboard."""

    def __init__(
        self,
        setting: Setting,
        words: MapWords,
        selection: Selection,
        shown: Shown,
        canvas: MapCanvas,
        faces: Faces,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._selection = selection
        self._shown = shown
        self._canvas = canvas
        self._faces = faces
        self._above: QBoxLayout | None = None
        self.legend = Legend(setting, words, shown)
        self.line = OnlyLine(setting, parent)
        self.line.everything_wanted.connect(shown.everything)
        self.find = Button(self.tr("Find a card"), icon="search")
        self.find.dress(setting.look, setting.assets)
        self._finder = FindCard(setting, words, shown, faces)
        self.find.clicked.connect(self._finder.open_panel)
        self._finder.found.connect(self.found)
        self._finder.closed.connect(self._close_finder)
        QShortcut(QKeySequence("Ctrl+F"), parent, self._finder.open_panel)
        QShortcut(QKeySequence("/"), faces, self._finder.open_panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shown.changed.connect(self._show)
        faces.turn.clicked.connect(self._finder.close_panel)
        faces.turn.clicked.connect(self.place)
        canvas.zoomed.connect(self.place)
        self._offer()
        if shown.layers != Layers():
            self._show()

    def stand_above(self, column: QBoxLayout) -> None:
        """Takes the column of the map, at whose top the line stands where no corner has room for it."""
        self._above = column
        self.place()

    def place(self) -> None:
        """Puts the line where there is room for it now, and what lies over the map in its middle."""
        self._finder.place()
        if self._faces.on_list or not self._corner_free():
            if self._above is not None:
                self.line.stand_in_row(self._above)
        else:
            self.line.lie_on(self._canvas)

    def show_change(self, change: Change) -> None:
        """Follows a change. A card that is named or moved is seen: what would leave it out ends."""
        self.legend.show_change(change)
        self._offer()
        self._finder.refresh()
        touched = (edit.after for edit in change.edits if isinstance(edit.after, Node))
        if any(not self._shown.shows(node) for node in touched):
            self._shown.everything()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self.legend.dress(setting)
        self.line.dress(setting)
        self._finder.dress(setting)
        self.find.dress(setting.look, setting.assets)
        self.place()

    def _corner_free(self) -> bool:
        """Whether the map with all the height there is has a corner for the line; words of sectors stand in corners."""
        if self._setting.look.percent > ROOMY or self._setting.study.sectors:
            return False
        in_row = self._above is not None and self._above.indexOf(self.line) >= 0 and not self.line.isHidden()
        above = self.line.height() + self._above.spacing() if in_row and self._above is not None else 0
        return self.line.leaves_free(self._faces.width(), self._faces.height() + above)

    def _offer(self) -> None:
        self.find.setVisible(len(self._setting.session.current.nodes) > MANY)

    def _close_finder(self) -> None:
        (self._faces.twin if self._faces.on_list else self._canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        chosen = self._selection.node
        nodes = self._setting.session.current.nodes
        if chosen is not None and chosen in nodes and not self._shown.shows(nodes[chosen]):
            self._selection.choose(None)
        self._canvas.set_layers(self._shown.layers)
        self._faces.refresh()
        self._finder.refresh()
        self.line.say(self.legend.words_for(self._shown.only) if self._shown.only is not None else "")
        self.place()
