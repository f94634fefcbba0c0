"""A card's name, to be changed where it stands. Typed text is kept at a pause of a second and on leaving the field."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import NodeId
from netmapper.domain.text import clean_name
from netmapper.editing.commands import RenameNode
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.typing import Typing


class NameField(Field):
    """A field that says when the keyboard leaves it."""

    def __init__(self, part: NamePart) -> None:
        super().__init__(part)
        self._part = part

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was typed."""
        super().focusOutEvent(event)
        self._part.leave()


class NamePart(Part):
    """The field. One undo takes a whole name back, however often it was kept on the way."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._field = NameField(self)
        self._field.setAccessibleName(self.tr("Name"))
        self._typing = Typing(self._keep, self)
        self._field.typed.connect(self._typing.touched)
        self._field.returnPressed.connect(self.leave)
        self.column.addWidget(Label(self.tr("Name"), "quiet"))
        self.column.addWidget(self._field)

    def show_card(self, node: NodeId) -> None:
        """Shows the name; what is being typed is not disturbed."""
        if node != self.node:
            self.leave()
        super().show_card(node)
        label = self.setting.node(node).label
        if not self._typing.busy and clean_name(self._field.text()) != label:
            self._typing.forget()
            self._field.setText(label)
            self._field.setCursorPosition(0)

    def leave(self) -> None:
        """Keeps what was typed, and ends this undo step."""
        self._typing.settle()
        self._typing.start_afresh()

    def _keep(self, joins: bool) -> None:
        if self.node is None or self.node not in self.setting.session.current.nodes:
            return
        if clean_name(self._field.text()) == self.setting.node(self.node).label:
            return
        try:
            self.setting.session.do(RenameNode(self.node, self._field.text(), joins=joins))
        except EmptyName:
            self._field.setText(self.setting.node(self.node).label)
