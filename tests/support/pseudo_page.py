"""The window in a language nobody speaks, met by the words that stand behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from netmapper.ui.window import MainWindow
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage
from tests.support.pseudo import Pseudo


class PseudoPage(WindowPage):
    """Finds buttons, fields and words by their English."""

    def __init__(self, qtbot: QtBot, window: MainWindow, house: FakeHouse, tongue: Pseudo) -> None:
        super().__init__(qtbot, window, house)
        self._tongue = tongue

    def says(self, part: str) -> bool:
        """Whether some visible label has these words in it."""
        return any(part in meant for said in self.words() for meant in self._tongue.english(said))

    def button(self, name: str) -> QAbstractButton:
        """The visible button of this name."""
        found = [each for each in self._seen(QAbstractButton) if self._is_called(name, each.text(), each.accessibleName())]
        if not found:
            raise LookupError(f"no button {name!r} among {self.buttons()}")
        return found[0]

    def wait_for(self, said: str) -> None:
        """Waits until some visible words have these in them."""
        self.qtbot.waitUntil(lambda: self.says(said) or self._is_called(said, *self.buttons()), timeout=5_000)

    def field(self, name: str) -> QLineEdit:
        """The visible field of this accessible name."""
        return next(each for each in self._seen(QLineEdit) if self._is_called(name, each.accessibleName()))

    def _is_called(self, name: str, *called: str) -> bool:
        return any(name == meant for said in called for meant in self._tongue.english(said))
