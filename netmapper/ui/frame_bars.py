"""The two bars round every participant screen. Help and Pause stand at the same place on each; nothing here knows a session."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.saving_line import SavingLine

EDGE = 24
"""Pixels between a bar's ends and the window's."""
SENTENCE = 380
"""Pixels that the sentence wants at 100 % before it goes to a row of its own."""


class TopBar(QFrame):
    """What this is, where we are, what to do; and at the right Help, Stop for today, and outermost and strongest Pause."""

    help_wanted = Signal()
    stop_wanted = Signal()
    pause_wanted = Signal()
    steps_wanted = Signal()
    """All steps, and where we are among them."""

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self._look = look
        self._assets = assets
        self._title = Label(role="title", wraps=False)
        self._position = Button("", "link")
        self._position.clicked.connect(self.steps_wanted)
        self._sentence = Label()
        self._buttons = self._make_buttons()
        self._say_buttons()
        self._held = QWidget()
        self._heading = QHBoxLayout(self._held)
        self._heading.setContentsMargins(0, 0, 0, 0)
        self._heading.setSpacing(16)
        self._heading.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._heading.addWidget(self._position, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._heading.addStretch(1)
        self._cramped = False
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._held, 0, 0)
        self._grid.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._narrow: bool | None = None
        self.dress(look)

    def show_heading(self, title: str, sentence: str, position: str) -> None:
        """Says what this screen is. An empty position leaves its place free."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._position.say(position)
        self._position.setAccessibleDescription(self.tr("Shows all steps."))
        self._position.setVisible(bool(position))
        self._arrange()

    def retell(self) -> None:
        """Says the buttons again, in the language that is spoken now."""
        self._say_buttons()
        self._arrange()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        dress_buttons(self, look, self._assets)
        self._grid.setContentsMargins(EDGE, 8, EDGE, 8)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the sentence a row of its own where one row is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window, since the title goes to a row of its own there."""
        return QSize(self._buttons.sizeHint().width() + 2 * EDGE, super().minimumSizeHint().height())

    def _make_buttons(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._help, self._stop = Button(""), Button("")
        self._pause = Button("", "strong", "player-pause")
        for button, wanted in (
            (self._help, self.help_wanted),
            (self._stop, self.stop_wanted),
            (self._pause, self.pause_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)
        return held

    def _say_buttons(self) -> None:
        self._help.say(self.tr("Help"))
        self._stop.say(self.tr("Stop for today"))
        self._pause.say(self.tr("Pause"))

    def _arrange(self) -> None:
        title, position = self._title, self._position
        title.setWordWrap(False)
        heading = title.sizeHint().width() + position.sizeHint().width() + self._heading.spacing()
        free = self.width() - 2 * EDGE - heading - self._buttons.sizeHint().width() - 2 * self._grid.horizontalSpacing()
        narrow = free < self._look.px(SENTENCE)
        cramped = free < 0
        title.setWordWrap(cramped)
        if cramped != self._cramped:
            self._cramped = cramped
            self._move_title()
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._sentence)
            place = (2, 0, 1, 3) if narrow else (0, 1, 1, 1)
            self._grid.addWidget(self._sentence, *place)
        self._grid.setColumnStretch(0, 1 if narrow else 0)
        self._grid.setColumnStretch(1, 0 if narrow else 1)

    def _move_title(self) -> None:
        """With its place to a row below the buttons, where it would break into a tower of lines beside them; or back."""
        self._grid.removeWidget(self._held)
        place = (1, 0, 1, 3) if self._cramped else (0, 0, 1, 1)
        self._grid.addWidget(self._held, *place)


class BottomBar(QFrame):
    """Back, Undo, Redo; the truth about saving and what was just undone; the step's own buttons; the one primary button."""

    back_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottom_bar")
        self._look = look
        self._assets = assets
        self.saving = SavingLine(look, assets)
        self._notice = Label(role="quiet")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.hide()
        self._back = self._button(self.back_wanted)
        self._undo = self._button(self.undo_wanted)
        self._redo = self._button(self.redo_wanted)
        self._next = self._button(self.next_wanted, "primary")
        self._next.say(self.tr("Next"))
        self._say_buttons()
        self._extras = QHBoxLayout()
        self._extras.setSpacing(12)
        self._lay_out()
        self.dress(look)

    def retell(self) -> None:
        """Says the buttons again, in the language that is spoken now; the primary one's words are the step's."""
        self._say_buttons()

    def show_steps(self, *, back: bool, undo: bool, redo: bool) -> None:
        """Shows what can be pressed now."""
        self._back.setEnabled(back)
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def show_primary(self, words: str) -> None:
        """Says what the primary button does."""
        self._next.say(words)

    def show_extras(self, extras: tuple[QWidget, ...]) -> None:
        """Takes the buttons of a step in, and lets those of the step before go."""
        while self._extras.count():
            item = self._extras.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None and gone not in extras:
                gone.setParent(None)
                gone.deleteLater()
        for extra in extras:
            self._extras.addWidget(extra)
            extra.show()
            QWidget.setTabOrder(extra, self._next)

    def rest_extras(self, *, resting: bool) -> None:
        """Hides a step's buttons while another screen is in its place, and shows them again."""
        for index in range(self._extras.count()):
            item = self._extras.itemAt(index)
            extra = item.widget() if item is not None else None
            if extra is not None:
                extra.setVisible(not resting)

    def settle(self) -> None:
        """Gives the primary button the keyboard, where a step has nothing that takes it."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def notice(self, words: str) -> None:
        """Says what was just undone or done again; nothing takes the words away."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        dress_buttons(self, look, self._assets)
        self.saving.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives what was undone a row of its own where one row is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _say_buttons(self) -> None:
        self._back.say(self.tr("Back"))
        self._undo.say(self.tr("Undo"))
        self._redo.say(self.tr("Redo"))

    def _button(self, wanted: SignalInstance, role: str = "") -> Button:
        button = Button("", role)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addSpacing(16)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        self._centre = QVBoxLayout()
        self._centre.setSpacing(0)
        self._centre.addStretch(1)
        self._centre.addWidget(self.saving, 0, Qt.AlignmentFlag.AlignHCenter)
        self._centre.addStretch(1)
        row.addLayout(self._centre, 1)
        row.addLayout(self._extras)
        row.addSpacing(16)
        row.addWidget(self._next)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(EDGE, 8, EDGE, 8)
        self._outer.setSpacing(4)
        self._outer.addLayout(row)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(1_200)
        home: QVBoxLayout = self._outer if narrow else self._centre
        if home.indexOf(self._notice) < 0:
            self._outer.removeWidget(self._notice)
            self._centre.removeWidget(self._notice)
            home.insertWidget(0 if narrow else 2, self._notice)
