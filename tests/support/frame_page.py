"""The whole window as a person meets it: Start, a new session, the interview, pausing and stopping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.ui.window import MainWindow
from tests.support.fakes import FakeHouse, PatientVault
from tests.support.pages import Page

SECRET = "a long enough secret"


class WindowPage(Page):
    """The window over a house in memory."""

    def __init__(self, qtbot: QtBot, window: MainWindow, house: FakeHouse) -> None:
        super().__init__(qtbot, window)
        self.window = window
        self.house = house

    def wait_for(self, said: str) -> None:
        """Waits until some visible words have these in them."""
        self.qtbot.waitUntil(lambda: self.says(said) or said in self.buttons(), timeout=5_000)

    def wait_until(self, so: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self.qtbot.waitUntil(so, timeout=5_000)

    def settled(self) -> None:
        """Lets layouts that were asked for take place."""
        for _ in range(4):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QCoreApplication.processEvents()

    def new_session(self, code: str = "P014") -> None:
        """From Start to the interview, with the six words that are offered."""
        self.press("New session of A small study")
        self.type("Participant code", code)
        self.press("Next")
        self.wait_for("Write these six words down")
        self.press("Make the session")
        self.wait_for("I am ready")

    def unlock(self, name: str, passphrase: str = SECRET) -> None:
        """From Start to the interview of a session that is there."""
        self.press(f"Continue session {name}")
        self.type("Passphrase", passphrase)
        self.press("Unlock")
        self.wait_for("I am ready")

    def begin(self, code: str = "P01", vault: PatientVault | None = None) -> InterviewSession:
        """From Start into the first open step of a session that is there."""
        kept = self.house.put("0badcafe", code, SECRET, vault)
        self.window.show_start()
        self.unlock("0badcafe")
        self.press("I am ready")
        assert kept.session is not None
        return kept.session

    def shortcut(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key that works wherever the focus is."""
        self.qtbot.keyClick(self.window, key, modifier)

    def heard(self) -> list[str]:
        """Every name in the window's accessible tree."""
        QAccessible.setActive(True)
        return list(_names(QAccessible.queryAccessibleInterface(self.window)))


def _names(node: QAccessibleInterface | None) -> list[str]:
    if node is None or not node.isValid():
        return []
    own = [node.text(QAccessible.Text.Name)]
    return own + [name for index in range(node.childCount()) for name in _names(node.child(index))]
