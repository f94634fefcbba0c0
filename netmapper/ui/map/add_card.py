"""Naming one more card while the map stands: its kind, its name. What is typed is kept until it is added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import NodeId
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.dressing import dress_parts


class AddCard(QWidget):
    """A button that unfolds into the kinds of card and a field; Enter adds, Escape folds it again."""

    added = Signal(int)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._open = Button(self.tr("Add a card"))
        self._open.clicked.connect(self.unfold)
        self._form = QWidget()
        kinds = [setting.say(kind.label) for kind in setting.study.node_kinds]
        self._kinds = ChoiceList(kinds, setting.look)
        self._kinds.pressed.connect(self._choose_kind)
        self._kind = 0
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Name of the new card"))
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.returnPressed.connect(self.add)
        self._add = Button(self.tr("Add"))
        self._add.clicked.connect(self.add)
        self._lay_out()

    def unfold(self) -> None:
        """Shows the kinds and the field."""
        self._open.hide()
        self._form.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Shows the one button again; what was typed goes."""
        self._field.clear()
        self._form.hide()
        self._open.show()

    def add(self) -> None:
        """Adds the card, if it has a name; a second press finds none and does nothing."""
        kind = self._setting.study.node_kinds[self._kind]
        try:
            node = self._setting.session.name_card(kind.id, self._field.text())
        except EmptyName:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.fold()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self.added.emit(NodeId(node))

    def leave(self) -> None:
        """Adds what was typed, so that nothing is lost on the way out."""
        if self._form.isVisibleTo(self) and self._field.text().strip():
            self.add()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        dress_parts(self, setting.look, setting.assets)
        side, theme, assets = setting.look.px(26), setting.look.theme, setting.assets
        self._kinds.show_pictures([kind_badge(kind, None, theme, assets, side, 2.0) for kind in setting.study.node_kinds])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds the form."""
        if event.key() == Qt.Key.Key_Escape and self._form.isVisibleTo(self):
            self.fold()
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose_kind(self, kind: int) -> None:
        self._kind = kind
        self._kinds.show_chosen([kind])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._kinds)
        self._choose_kind(0)
        column.addWidget(self._field)
        column.addWidget(self._add)
        self._form.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._open)
        outer.addWidget(self._form)
        self.dress(self._setting)
