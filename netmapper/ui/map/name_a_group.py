"""Naming a new group: a button that unfolds into a field. What is typed is kept until the group is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netmapper.domain.text import clean_name, says_something
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.dressing import dress_parts


class NameAGroup(QWidget):
    """Enter makes the group, Escape folds the field away again. Whoever hears the name makes the group."""

    named = Signal(str)

    def __init__(self, words: str, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = ThingToDo(words, setting.look)
        self._open.clicked.connect(self.unfold)
        self._form = QWidget()
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Name of the group"))
        self._field.setPlaceholderText(self.tr("Name of the group"))
        self._field.returnPressed.connect(self._give)
        self._make = Button(self.tr("Make the group"))
        self._make.clicked.connect(self._give)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self._field)
        form.addWidget(self._make)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._form)
        dress_parts(self, setting.look, setting.assets)

    @property
    def open(self) -> bool:
        """Whether the field is there."""
        return not self._form.isHidden()

    def unfold(self) -> None:
        """Shows the field, and gives it the keyboard."""
        self._open.hide()
        self._form.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Shows the one button again; what was typed goes."""
        self._field.clear()
        had_keyboard = self._form.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._form.hide()
        self._open.show()
        if had_keyboard:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Makes the group whose name was typed, so that nothing is lost on the way out."""
        if self.open and says_something(clean_name(self._field.text())):
            self._give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds the field away."""
        if event.key() == Qt.Key.Key_Escape and self.open:
            self.fold()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        typed = self._field.text()
        if not says_something(clean_name(typed)):
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.fold()
        self.named.emit(typed)
