"""What was done, step by step in words, over the right of a screen: to look at, and to go back to. Escape closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.editing.change import Change
from netmapper.ui.assets import Assets
from netmapper.ui.history_list import HistoryList
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label


class HistoryPanel(QFrame):
    """The list, and one button that goes where the chosen row is. Each step can be taken back, or again, as ever."""

    closed = Signal()

    def __init__(self, session: InterviewSession, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._session = session
        self._look = look
        self._assets = assets
        self._list: HistoryList | None = None
        self._close = Button(self.tr("Close"), icon="x")
        self._close.clicked.connect(self.closed)
        self._nothing = Label(self.tr("Nothing was done yet."))
        self._go = Button(self.tr("Go back to here"), "primary")
        self._go.clicked.connect(self._go_there)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What was done"), "title"), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._held = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 16, 16)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(self._nothing)
        outer.addLayout(self._held, 1)
        outer.addWidget(self._go)
        self.show_steps()
        dress_buttons(self, look, assets)

    def show_steps(self) -> None:
        """Reads the list anew; what the keyboard was on keeps its place."""
        before = self._list
        focused = before is not None and before.hasFocus()
        self._list = HistoryList(self._session, self._look)
        self._list.selectionModel().currentChanged.connect(self._show_way)
        self._list.activated.connect(self._go_there)
        self._held.addWidget(self._list)
        empty = self._list.rows.rowCount() == 0
        self._nothing.setVisible(empty)
        self._list.setVisible(not empty)
        if focused:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            before.hide()
            self._held.removeWidget(before)
            before.deleteLater()
        self._show_way()

    def show_change(self, change: Change) -> None:
        """Follows what is done while it is open."""
        if not change.quiet:
            self.show_steps()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        if self._list is not None:
            self._list.dress(look)
        dress_buttons(self, look, self._assets)

    def settle(self) -> None:
        """Gives the list the keyboard, or where it is empty the way out."""
        found = self._list if self._list is not None and self._list.rows.rowCount() else self._close
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_way(self) -> None:
        row = self._list.currentIndex().row() if self._list is not None else -1
        latest = self._list.rows.latest if self._list is not None else 0
        self._go.say(self.tr("Do again up to here") if 0 <= row < latest else self.tr("Go back to here"))
        self._go.setEnabled(row >= 0 and row != latest)

    def _go_there(self) -> None:
        if self._list is None or not self._list.currentIndex().isValid() or not self._go.isEnabled():
            return
        index = self._list.currentIndex()
        words = str(index.data())
        self._session.go_to(self._list.rows.step(index))
        announce(self, self.tr("The map is as it was after: {what}").format(what=words))
