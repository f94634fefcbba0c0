"""Screens as a person meets them: what they say, what can be pressed, where words can be typed. No test reaches deeper."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QWidget)


class Page:
    """Any widget, met by its words. Only what can be seen is found."""

    def __init__(self, qtbot: QtBot, widget: QWidget) -> None:
        self.qtbot = qtbot
        self.widget = widget

    def words(self) -> list[str]:
        """What the visible labels say, in their order."""
        return [label.text() for label in self._seen(QLabel) if label.text()]

    def says(self, part: str) -> bool:
        """Whether some visible label has these words in it."""
        return any(part in said for said in self.words())

    def buttons(self) -> list[str]:
        """What the visible buttons say."""
        return [button.text() for button in self._seen(QAbstractButton)]

    def button(self, name: str) -> QAbstractButton:
        """The visible button of this name: its text, or its accessible name."""
        found = [button for button in self._seen(QAbstractButton) if name in (button.text(), button.accessibleName())]
        if not found:
            raise LookupError(f"no button {name!r} among {self.buttons()}")
        return found[0]

    def press(self, name: str) -> None:
        """Clicks a button by its name."""
        button = self.button(name)
        assert button.isEnabled(), f"{name!r} cannot be pressed now"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def field(self, name: str) -> QLineEdit:
        """The visible field of this accessible name."""
        found = [field for field in self._seen(QLineEdit) if field.accessibleName() == name]
        if not found:
            raise LookupError(f"no field {name!r} among {[field.accessibleName() for field in self._seen(QLineEdit)]}")
        return found[0]

    def type(self, name: str, words: str) -> None:
        """Types into a field in place of what it held."""
        field = self.field(name)
        field.clear()
        self.qtbot.keyClicks(field, words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is."""
        target = self.widget.window().focusWidget() or self.widget
        self.qtbot.keyClick(target, key, modifier)

    def _seen(self, kind: type[Kind]) -> list[Kind]:
        own = [self.widget] if isinstance(self.widget, kind) else []
        return own + [child for child in self.widget.findChildren(kind) if child.isVisibleTo(self.widget)]
