"""Printing the page: the printers that there are, or a kind sentence where there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.bridge import Deliver, Errand
from netmapper.ui.takehome.printing import Printers
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label

FIRST_THE_WORDS = 50
"""Milliseconds that words have to be painted before printers are looked for, which can take its time."""


class PrintPart(QWidget):
    """Which printer. ``sheets`` gives what is printed."""

    printed = Signal()
    """A printer took it."""

    def __init__(
        self, printers: Printers, sheets: Callable[[], tuple[str, ...]], look: Look, assets: Assets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printers, self._sheets = printers, sheets
        self._look, self._assets = look, assets
        self._names: tuple[str, ...] = ()
        self._chosen = 0
        self._errand: Errand[bool] | None = None
        self._said = Label(self.tr("Looking for printers…"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._said)
        soon = QTimer(self, singleShot=True, interval=FIRST_THE_WORDS)
        soon.timeout.connect(self._look_for_printers)
        soon.start()

    def _look_for_printers(self) -> None:
        self._names = self._printers.names()
        if not self._names:
            self._say(self.tr("No printer was found on this laptop. You can save the page, and print it somewhere else."))
            return
        self._choices = ChoiceList(self._names, self._look)
        self._choices.describe(self.tr("Printer"))
        self._choices.pressed.connect(self._choose)
        self._choices.show_chosen([0])
        note = self.tr("Please stand by the printer. Printers and print services can keep what they printed for a while.")
        self._button = Button(self.tr("Print now"), "", "printer")
        self._button.dress(self._look, self._assets)
        self._button.clicked.connect(self._print)
        row = QWidget()
        Flow(row, 12).addWidget(self._button)
        for at, widget in enumerate((Label(self.tr("Printer"), "heading"), self._choices, Label(note), row)):
            self._column.insertWidget(at, widget)
        self._said.setText("")

    def _choose(self, index: int) -> None:
        self._chosen = index
        self._choices.show_chosen([index])

    def _print(self) -> None:
        self._button.setEnabled(False)
        self._say(self.tr("Giving it to the printer…"))
        send = self._printers.ready(self._names[self._chosen], self._sheets())
        self._errand = Errand(Deliver(self), send, lambda taken: self._show_sent(taken=taken), self._show_failed)
        self._errand.start()

    def _show_failed(self, _trouble: Exception) -> None:
        self._show_sent(taken=False)

    def _show_sent(self, *, taken: bool) -> None:
        self._button.setEnabled(True)
        if taken:
            self.printed.emit()
        self._say(
            self.tr("It was given to the printer.")
            if taken
            else self.tr("The printer did not take it. You can try again, choose another, or save the page.")
        )

    def _say(self, words: str) -> None:
        self._said.setText(words)
        announce(self, words)
