"""One step of an interview in a window of the usual size, without the frame round it, met as a person meets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.registry import make_screen
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.focus import focus_first, tab_stops
from tests.support.pages import Page

ROOM = (1366, 616)
"""What the bars of the frame leave of a window of 1366 × 768."""


class StepPage(Page):
    """A step's screen. Changes of the session reach it as the frame would hand them on."""

    def __init__(
        self, qtbot: QtBot, session: InterviewSession, step: str, look: Look, assets: Assets, room: tuple[int, int] = ROOM
    ) -> None:
        self.session = session
        found = next(each for each in session.study.steps if each.id == step)
        self.screen: StepScreen = make_screen(found, session, look, assets)
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.screen)
        super().__init__(qtbot, window)
        session.hear(self.screen.show_change)
        qtbot.addWidget(window)
        window.resize(*room)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        focus_first(self.screen)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.screen.step

    def next(self) -> bool:
        """Presses the primary button; True where the step is done."""
        return self.screen.advance()

    def back(self) -> bool:
        """Presses Back; True where the step is left."""
        return self.screen.retreat()

    def undo(self) -> None:
        """Presses Undo, as the frame does it."""
        self.screen.leave()
        self.session.undo()

    def redo(self) -> None:
        """Presses Redo, as the frame does it."""
        self.screen.leave()
        self.session.redo()

    def tiles(self) -> list[str]:
        """The names on the tiles that can be seen, in their order."""
        return [tile.node.label for tile in self._seen(CardTile)]

    def tile(self, name: str) -> CardTile:
        """The tile of this name."""
        return next(tile for tile in self._seen(CardTile) if tile.node.label == name)

    def tap(self, name: str, times: int = 1) -> None:
        """Taps a card."""
        for _ in range(times):
            self.qtbot.mouseClick(self.tile(name), Qt.MouseButton.LeftButton)

    def chosen(self) -> list[str]:
        """What is chosen among the choices that can be seen."""
        return [choice.text() for choice in self._seen(Choice) if choice.isChecked()]

    def write(self, words: str) -> None:
        """Types where the keyboard is."""
        self.qtbot.keyClicks(self._focused(), words)

    def type_long(self, words: str) -> None:
        """Types into the one large field."""
        field = self._seen(QPlainTextEdit)[0]
        field.setFocus()
        self.qtbot.keyClicks(field, words)

    def focused(self) -> str:
        """The name of what has the keyboard."""
        widget = self._focused()
        return widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()

    def tab_to(self, name: str, *, backwards: bool = False) -> None:
        """Presses Tab until something of this name has the keyboard."""
        key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
        for _ in range(80):
            if self.focused() == name:
                return
            self.key(key)
        raise LookupError(f"Tab never comes to {name!r}, only to {self.stops()}")

    def stops(self) -> list[str]:
        """The names of what Tab comes to, in their order."""
        stops = tab_stops(self.screen)
        return [stop.text() if isinstance(stop, QAbstractButton) else stop.accessibleName() for stop in stops]

    def node(self, name: str) -> Node:
        """The card of this name on the map."""
        return next(node for node in self.session.current.nodes.values() if node.label == name)

    def names(self) -> list[str]:
        """The names of all cards on the map, in the order of naming."""
        return [self.session.current.nodes[NodeId(number)].label for number in sorted(self.session.current.nodes)]

    def _focused(self) -> QWidget:
        return self.widget.focusWidget() or self.widget
