"""How names are shown where others may look on: whole, as initials, or numbered. It holds for the whole sitting."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.export.name_views import NameView
from netmapper.ui.map.entry import Entry
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class NameChoice(QWidget):
    """Three to choose from, of which one is on."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = setting.session.names
        about = self.tr("How names are shown")
        held = QWidget()
        flow = Flow(held, 6)
        self._views: dict[NameView, Entry] = {}
        for view, words in (
            (NameView.WHOLE, self.tr("Whole")),
            (NameView.INITIALS, self.tr("Initials")),
            (NameView.NUMBERED, self.tr("Numbered")),
        ):
            entry = self._views[view] = Entry(words, setting.look, QPixmap(), about)
            entry.clicked.connect(lambda _checked=False, view=view: self._names.show(view))
            flow.addWidget(entry)
        self._arrows = Arrows(held)
        self._arrows.watch(list(self._views.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Names"), "quiet"))
        column.addWidget(held)
        self.refresh()

    def refresh(self) -> None:
        """Shows which is on."""
        for view, entry in self._views.items():
            entry.show_chosen(view is self._names.view)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        for entry in self._views.values():
            entry.dress(setting.look)
