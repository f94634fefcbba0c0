"""The middle of the frame: one step or one card at a time, and Help over its right while that is open. It walks nowhere.

A step can call another screen in its place for a while; it stays beneath, out of sight, and hears of changes.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.frame_bars import EDGE
from netmapper.ui.help_panel import WIDE, HelpPanel
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.turn_card import TurnCard


class Stage(QWidget):
    """Holds what is shown now: ``screen`` or ``card``, and ``help`` where it is open."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.screen_shown: StepScreen | None = None
        self.beneath: StepScreen | None = None
        self.card: TurnCard | None = None
        self.help: HelpPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_screen(self, screen: StepScreen) -> None:
        """Shows a step in place of what was there."""
        self._clear()
        self.screen_shown = screen
        self._put(screen)

    def show_aside(self, aside: StepScreen) -> None:
        """Shows a screen in place of the step that called it, until ``close_aside``."""
        self.close_help()
        self.beneath, self.screen_shown = self.screen_shown, aside
        if self.beneath is not None:
            self.beneath.hide()
        self._put(aside)

    def close_aside(self) -> None:
        """Goes back to the step beneath."""
        self.close_help()
        aside, self.screen_shown, self.beneath = self.screen_shown, self.beneath, None
        self._drop(aside)
        if self.screen_shown is not None:
            self.screen_shown.show()

    def show_card(self, card: TurnCard) -> None:
        """Shows a card in place of what was there."""
        self._clear()
        self.card = card
        self._put(card)

    def open_help(self, panel: HelpPanel) -> None:
        """Lays Help over the right."""
        self.help = panel
        panel.setParent(self)
        self._place_help()
        panel.show()
        panel.settle()

    def close_help(self) -> None:
        """Takes Help away, where it is open."""
        if self.help is not None:
            self.help.hide()
            self.help.deleteLater()
            self.help = None

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for part in (self.screen_shown, self.beneath, self.card, self.help):
            if part is not None:
                part.dress(look)
        self._place_help()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps Help at the right."""
        super().resizeEvent(event)
        self._place_help()

    def _put(self, held: QWidget) -> None:
        self._column.addWidget(held)
        held.show()

    def _clear(self) -> None:
        self.close_help()
        for held in (self.screen_shown, self.beneath, self.card):
            self._drop(held)
        self.screen_shown = self.beneath = None
        self.card = None

    def _drop(self, held: QWidget | None) -> None:
        if held is not None:
            held.hide()
            self._column.removeWidget(held)
            held.deleteLater()

    def _place_help(self) -> None:
        if self.help is None:
            return
        room = self.rect().adjusted(EDGE, 8, -EDGE, -8)
        wide = min(room.width(), self._look.px(WIDE))
        self.help.setGeometry(QRect(room.right() - wide + 1, room.top(), wide, room.height()))
        self.help.raise_()
