"""The two maps side by side, as they are seen, walked over and heard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.ui.assets import Assets
from netmapper.ui.bothmaps.both_maps_screen import BothMapsScreen
from netmapper.ui.bothmaps.said_list import SaidList
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.theme import Look
from tests.support.pages import Page

THEN, NOW = "Last time (March 2026)", "Today"


class BothMapsPage(Page):
    """The screen over a follow-up in memory."""

    screen: BothMapsScreen

    def __init__(
        self, qtbot: QtBot, session: InterviewSession, look: Look, assets: Assets, size: tuple[int, int] = (1_366, 634)
    ) -> None:
        self.session = session
        self.screen = BothMapsScreen(session, session.study.steps[0], look, assets)
        super().__init__(qtbot, self.screen)
        session.hear(self.screen.show_change)
        session.names.hear(self.screen.show_names)
        qtbot.addWidget(self.screen)
        self.screen.resize(QSize(*size))
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        """Lets everything find its place."""
        for _ in range(4):
            QApplication.processEvents()

    def maps(self) -> list[str]:
        """Which maps are to be seen."""
        return [canvas.accessibleName() for canvas in self._seen(StillCanvas)]

    def canvas(self, name: str) -> StillCanvas:
        """One of the maps."""
        return next(each for each in self._seen(StillCanvas) if each.accessibleName() == name)

    def cards(self, name: str) -> set[str]:
        """The names under the cards of one map, as it shows them."""
        scene = self.canvas(name).map
        return {scene.shown.name(card.node) for card in scene.cards.values()}

    def said(self) -> dict[str, list[str]]:
        """What the list says: whom under which heading."""
        found: dict[str, list[str]] = {}
        (held,) = self._seen(SaidList)
        for label in (each for each in held.findChildren(QLabel) if each.isVisibleTo(held)):
            if label.property("role") == "heading":
                found[label.text()] = []
            else:
                found[list(found)[-1]].append(label.text())
        return found

    def heard(self, name: str) -> tuple[str, list[str]]:
        """What a map says to a screen reader: its description, and its cards."""
        QAccessible.setActive(True)
        node = QAccessible.queryAccessibleInterface(self.canvas(name))
        cards = [node.child(index).text(QAccessible.Text.Name) for index in range(node.childCount())]
        return node.text(QAccessible.Text.Description), cards

    def walk(self, name: str, *keys: Qt.Key) -> str | None:
        """Presses keys on one of the maps; says which card is chosen then."""
        canvas = self.canvas(name)
        canvas.setFocus()
        for key in keys:
            QTest.keyClick(canvas, key)
        chosen = canvas.map.chosen
        return canvas.map.shown.name(canvas.map.index.nodes[chosen]) if chosen is not None else None
