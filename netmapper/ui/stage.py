"""The middle of the frame: one step or one card at a time, and Help or the history over its right. It walks nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from netmapper.ui.frame_bars import EDGE
from netmapper.ui.help_panel import WIDE, HelpPanel
from netmapper.ui.history_panel import HistoryPanel
from netmapper.ui.leaving import LeavingCard
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.steps_panel import StepsPanel
from netmapper.ui.theme import Look
from netmapper.ui.turn_card import TurnCard

Over = HelpPanel | HistoryPanel | StepsPanel
SHARINGS = 3
"""How often the room is shared out at most before a new screen is painted: parts that share it inside follow the whole."""


class Stage(QWidget):
    """Holds what is shown now: ``screen`` or ``card``; ``over`` lies over the right, and a ``question`` over the middle."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.screen_shown: StepScreen | None = None
        self.card: TurnCard | None = None
        self.over: Over | None = None
        self.question: LeavingCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # what it holds scrolls; the bars stay whole

    def hasHeightForWidth(self) -> bool:
        """Never asks for all the height of what it holds, which would press the bars together."""
        return False

    def show_screen(self, screen: StepScreen) -> None:
        """Shows a step in place of what was there."""
        self._clear()
        self.screen_shown = screen
        self._put(screen)

    def show_card(self, card: TurnCard) -> None:
        """Shows a card in place of what was there."""
        self._clear()
        self.card = card
        self._put(card)

    def lay_over(self, panel: Over) -> None:
        """Lays Help, the history or the steps over the right, in place of what lay there."""
        self.uncover()
        self.over = panel
        panel.setParent(self)
        self._place_over()
        panel.show()
        panel.settle()

    def uncover(self) -> None:
        """Takes away what lies over the right."""
        if self.over is not None:
            self.over.hide()
            self.over.deleteLater()
            self.over = None

    def ask(self, card: LeavingCard) -> None:
        """Lays a question over the step."""
        self.close_question()
        self.question = card
        card.setParent(self)
        card.show()
        card.place(self)
        card.settle()

    def close_question(self) -> None:
        """Takes the question away, where there is one."""
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for part in (self.screen_shown, self.card, self.over, self.question):
            if part is not None:
                part.dress(look)
        self._place_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps at the right what lies there, and a question in the middle."""
        super().resizeEvent(event)
        self._place_over()

    def _put(self, held: QWidget) -> None:
        self._column.addWidget(held)
        held.show()
        for _ in range(SHARINGS):  # else a map would be drawn, and painted, for a size that it has not for long
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _clear(self) -> None:
        self.uncover()
        self.close_question()
        for held in (self.screen_shown, self.card):
            if held is not None:
                _let_keyboard_go(held)
                held.hide()
                self._column.removeWidget(held)
                held.deleteLater()
        self.screen_shown = None
        self.card = None

    def _place_over(self) -> None:
        if self.question is not None:
            self.question.place(self)
        if self.over is None:
            return
        room = self.rect().adjusted(EDGE, 8, -EDGE, -8)
        wide = min(room.width(), self._look.px(WIDE))
        self.over.setGeometry(QRect(room.right() - wide + 1, room.top(), wide, room.height()))
        self.over.raise_()


def _let_keyboard_go(held: QWidget) -> None:
    """Else Qt would look through the whole frame for its next place, which whatever is shown next says by itself."""
    focused = QApplication.focusWidget()
    if focused is not None and held.isAncestorOf(focused):
        focused.clearFocus()
