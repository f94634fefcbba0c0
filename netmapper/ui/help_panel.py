"""Help, within the window: plain words for this screen, what is always there, keys, text size, and whom to turn to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.base import Text
from netmapper.ui.assets import Assets
from netmapper.ui.language_names import language_name
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.scroll import Scroll

WIDE = 520
"""Pixels of the panel's width at 100 %."""

if TYPE_CHECKING:
    from netmapper.ui.map.ring_picture import RingPicture


class HelpPanel(QFrame):
    """Lies over the right of a screen until it is closed; Escape closes it. Between two screens it has less to say."""

    closed = Signal()
    text_size_wanted = Signal(int)
    """Text larger (+1) or smaller (−1) by one step."""
    language_wanted = Signal(str)
    """The study in another of its languages."""
    consent_wanted = Signal()
    """See, and change, what was agreed to."""
    withdrawal_wanted = Signal()
    """Take no further part."""

    def __init__(
        self, session: InterviewSession, screen: StepScreen | None, look: Look, assets: Assets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._session = session
        self._screen = screen
        self._assets = assets
        self._look = look
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._picture: RingPicture | None = None
        self._fill()
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 16, 16)
        outer.setSpacing(12)
        outer.addLayout(self._head())
        outer.addWidget(Scroll(held), 1)
        dress_buttons(self, look, assets)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)
        if self._picture is not None:
            self._picture.dress(look)

    def settle(self) -> None:
        """Gives its close button the keyboard."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Help"), "title", wraps=False), 1)
        self._close = Button(self.tr("Close"), icon="x")
        self._close.clicked.connect(self.closed)
        row.addWidget(self._close)
        return row

    def _fill(self) -> None:
        if self._screen is not None:
            self._section(self.tr("This screen"), (self._screen.sentence, *self._screen.help_lines))
            self._picture = self._screen.help_picture
            if self._picture is not None:
                self._column.addWidget(self._picture)
        contacts = [f"{self._say(one.name)}: {self._say(one.how)}" for one in self._session.study.contacts]
        if contacts:
            self._section(self.tr("Someone to talk to"), contacts)
        shows_steps = self.tr("The step number at the top shows all steps. You can go to any of them.")
        steps = (shows_steps,) if self._screen is not None else ()
        self._section(
            self.tr("Always there"),
            (
                self.tr("Pause covers the screen at once. Nothing is lost."),
                self.tr(
                    "Stop for today ends here for now. You need not say why. Everything is kept, and you can go on another day."
                ),
                self.tr("Undo takes back what you did last. Redo does it again."),
                *steps,
                self.tr("You can skip anything you like."),
            ),
        )
        self._text_size()
        self._languages()
        self._taking_part()
        keys = self._screen.help_keys if self._screen is not None else ()
        self._section(self.tr("Keys"), [f"{key}: {what}" for key, what in (*keys, *self._keys())])

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F12", self.tr("pause: hide the screen")),
            ("F9", self.tr("names as initials, numbered, or whole again")),
            ("F1", self.tr("open or close this help")),
            ("Tab", self.tr("go to the next button or field")),
            (self.tr("Page Down"), self.tr("go further down a long page; Page Up goes back")),
            (self.tr("Ctrl+H"), self.tr("show what was done")),
            (self.tr("Ctrl+Z"), self.tr("undo")),
            (self.tr("Ctrl+Y"), self.tr("redo")),
            ("Alt+←", self.tr("back")),
            ("Alt+→", self.tr("next")),
        )

    def _section(self, heading: str, lines: Iterable[str]) -> None:
        self._column.addWidget(Label(heading, "heading"))
        for line in lines:
            self._column.addWidget(Label(line))

    def _text_size(self) -> None:
        self._column.addWidget(Label(self.tr("Text size"), "heading"))
        held = QWidget()
        row = Flow(held, 12)
        for words, icon, step in ((self.tr("Smaller text"), "minus", -1), (self.tr("Larger text"), "plus", 1)):
            button = Button(words, icon=icon)
            button.clicked.connect(self._smaller if step < 0 else self._larger)
            row.addWidget(button)
        self._column.addWidget(held)

    def _languages(self) -> None:
        """A choice where the study is written in several languages; each is named in itself."""
        languages = self._session.study.languages
        if len(languages) < 2:
            return
        self._column.addWidget(Label(self.tr("Language"), "heading"))
        self._column.addWidget(Label(self.tr("What was said stays as it is.")))
        choice = ChoiceList([language_name(each) for each in languages], self._look, across=True)
        choice.describe(self.tr("Language"))
        spoken = self._session.facts.language
        choice.show_chosen([index for index, each in enumerate(languages) if each == spoken])
        choice.pressed.connect(lambda index: self.language_wanted.emit(languages[index]))
        self._column.addWidget(choice)

    def _taking_part(self) -> None:
        """What was agreed to, once a screen is there to come back to; and the way out."""
        self._column.addWidget(Label(self.tr("Taking part"), "heading"))
        held = QWidget()
        row = Flow(held, 12)
        asks = any(step.type == "consent" for step in self._session.study.steps)
        if asks and self._screen is not None:
            agreed = Button(self.tr("What I agreed to"))
            agreed.clicked.connect(self.consent_wanted)
            row.addWidget(agreed)
        out = Button(self.tr("I no longer want to take part"))
        out.clicked.connect(self.withdrawal_wanted)
        row.addWidget(out)
        self._column.addWidget(held)

    def _smaller(self) -> None:
        self.text_size_wanted.emit(-1)

    def _larger(self) -> None:
        self.text_size_wanted.emit(1)
