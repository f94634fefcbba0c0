"""Below the panel: choosing several cards, tidying, and the groups that there are. On the map and on the list alike."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import GroupId
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.several import Several
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.map.tidying import Tidying
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class TogetherBar(QWidget):
    """Two things to press; and where there are groups, each by its name."""

    def __init__(self, setting: Setting, several: Several, tidying: Tidying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._several = several
        self._shown: list[tuple[GroupId, str]] = []
        choose = ThingToDo(self.tr("Choose several"), setting.look)
        choose.clicked.connect(self._begin)
        tidy = ThingToDo(self.tr("Tidy"), setting.look)
        tidy.setAccessibleDescription(self.tr("Cards that lie on one another move apart on their own ring"))
        tidy.setToolTip(tidy.accessibleDescription())
        tidy.clicked.connect(tidying.tidy)
        self._row = QWidget()
        flow = Flow(self._row, 8)
        for button in (choose, tidy):
            flow.addWidget(button)
        self._groups = QWidget()
        self._held = QWidget()
        self._flow = Flow(self._held, 8)
        inner = QVBoxLayout(self._groups)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(Label(self.tr("Groups"), "quiet"))
        inner.addWidget(self._held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._groups)
        several.selection.changed.connect(self._show)
        self.refresh()

    def refresh(self) -> None:
        """Shows the groups that there are now."""
        groups = [(group.id, group.label) for group in self._setting.session.current.groups.values()]
        self._groups.setVisible(bool(groups))
        if groups == self._shown:
            return
        self._shown = groups
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for group, label in groups:
            self._flow.addWidget(self._button(group, label))

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        dress_parts(self, setting.look, setting.assets)

    def _button(self, group: GroupId, label: str) -> ThingToDo:
        button = ThingToDo(shortened(label, BRIEF), self._setting.look)
        button.setAccessibleName(self.tr("Group: {name}").format(name=shortened(label)))
        button.clicked.connect(lambda _checked=False: self._several.selection.choose_group(group))
        return button

    def _begin(self) -> None:
        self._several.selection.begin_several()
        self._several.go_home()

    def _show(self) -> None:
        self._row.setVisible(self._several.selection.several is None)
