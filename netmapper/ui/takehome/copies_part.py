"""For whom a copy is, and the list of the copies so far. It changes no map and removes no file: it tells what was asked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.network import HandedCopy
from netmapper.ui.assets import Assets
from netmapper.ui.takehome.copy_words import CopyWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class CopiesPart(Column):
    """Asks for whom where ``asking``; below it each copy with what can be done with it."""

    handed_over = Signal(int)
    taken_back = Signal(int)
    entered = Signal()
    """Enter was pressed after saying for whom."""

    def __init__(self, look: Look, assets: Assets, language: str, *, asking: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, 820, parent)
        self._look, self._assets, self._language = look, assets, language
        self._words = CopyWords(self)
        self._whom = Field()
        self._missing = Label(self.tr("Please say in a word or two who it is for."))
        self._missing.hide()
        self._whom.typed.connect(self._missing.hide)
        self._whom.returnPressed.connect(self.entered)
        self._log = Panel(self.tr("Copies so far"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(20)
        self._said = Label()
        self._said.hide()
        self._asking = asking
        self._none = Label(self.tr("No copy was made. Go back if you would like to make one."), "large")
        self._log.column.addLayout(self._lines)
        self._log.column.addWidget(self._said)
        question = self._question()
        self.column.addWidget(question)
        question.setVisible(asking)
        self.column.addWidget(self._none)
        self.column.addWidget(self._log)
        self.column.addStretch(1)

    @property
    def whom(self) -> str:
        """For whom it is, as typed."""
        return self._whom.text()

    def show_whom(self, whom: str) -> None:
        """Shows what was typed before."""
        self._whom.setText(whom)

    def ask_whom(self) -> None:
        """Says that it wants a word for whom."""
        self._missing.show()
        self._whom.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._missing.text())

    def show_copies(self, copies: Iterable[HandedCopy], *, hidden: bool) -> None:
        """Shows the list; ``hidden`` leaves out who they are for."""
        self._whom.setEchoMode(Field.EchoMode.Password if hidden else Field.EchoMode.Normal)
        while (item := self._lines.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        lines = [self._line(copy, hidden=hidden) for copy in copies]
        for line in lines:
            self._lines.addWidget(line)
            line.show()  # at once, so that it can take the keyboard
        self._log.setVisible(bool(lines))
        self._none.setHidden(bool(lines) or self._asking)

    def say(self, words: str) -> None:
        """Says what was done."""
        self._said.setText(words)
        self._said.show()
        self.show_part(self._said)
        announce(self, words)

    def _question(self) -> Panel:
        panel = Panel()
        question, hint = self.tr("Who is the copy for?"), self.tr("For example: my nurse. A name is not needed.")
        self._whom.setAccessibleName(question)
        self._whom.setAccessibleDescription(hint)
        panel.column.addWidget(Label(question, "large"))
        panel.column.addWidget(Label(hint, "quiet"))
        panel.column.addWidget(self._whom)
        panel.column.addWidget(self._missing)
        return panel

    def _line(self, copy: HandedCopy, *, hidden: bool) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = self._words.line(copy, self._language, hidden=hidden)
        column.addWidget(Label(line))
        column.addWidget(Label(self._words.state(copy, self._language), "quiet"))
        if copy.handed is None and copy.taken_back is None:
            column.addWidget(self._buttons(copy, line))
        return held

    def _buttons(self, copy: HandedCopy, line: str) -> QWidget:
        row = QWidget()
        flow = Flow(row, 12)
        over, back = Button(self.tr("Handed over"), "", "check"), Button(self.tr("Take back"), "", "arrow-back-up")
        over.clicked.connect(lambda: self.handed_over.emit(copy.id))
        back.clicked.connect(lambda: self.taken_back.emit(copy.id))
        for button in (over, back):
            button.setAccessibleDescription(line)
            flow.addWidget(button)
        dress_buttons(row, self._look, self._assets)
        return row
