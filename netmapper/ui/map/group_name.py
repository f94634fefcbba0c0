"""A group's name, to be changed where it stands. Typed text is kept at a pause of a second and on leaving the field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import GroupId
from netmapper.domain.text import clean_name
from netmapper.editing.commands import RenameGroup
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.typing import Typing


class LeftField(Field):
    """A field that says when the keyboard leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says so."""
        super().focusOutEvent(event)
        self.left.emit()


class GroupName(QWidget):
    """The field. One undo takes a whole name back, however often it was kept on the way."""

    def __init__(self, session: InterviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._group: GroupId | None = None
        self._field = LeftField()
        self._field.setAccessibleName(self.tr("Name of the group"))
        self._typing = Typing(self._keep, self)
        self._field.typed.connect(self._typing.touched)
        self._field.returnPressed.connect(self.leave)
        self._field.left.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Name of the group"), "quiet"))
        column.addWidget(self._field)

    def show_group(self, group: GroupId) -> None:
        """Shows the name; what is being typed is not disturbed."""
        if group != self._group:
            self.leave()
        self._group = group
        label = self._session.current.groups[group].label
        if not self._typing.busy and clean_name(self._field.text()) != label:
            self._typing.forget()
            self._field.setText(label)
            self._field.setCursorPosition(0)

    def leave(self) -> None:
        """Keeps what was typed, and ends this undo step."""
        self._typing.settle()
        self._typing.start_afresh()

    def _keep(self, joins: bool) -> None:
        found = self._session.current.groups.get(self._group) if self._group is not None else None
        if found is None or clean_name(self._field.text()) == found.label:
            return
        try:
            self._session.do(RenameGroup(found.id, self._field.text(), joins=joins))
        except EmptyName:
            self._field.setText(found.label)
