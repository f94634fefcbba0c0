"""What every screen of the researcher has: the dark band that says so, and below it a page that scrolls. It knows no task."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.focus import focus_first
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.page import Page
from netmapper.ui.widgets.scroll import Fitted, Scroll

WIDEST = 1_080
"""Pixels beyond which a page grows no wider at 100 %, so that lines stay short."""


class ResearcherPage(Page):
    """A band with a title, the mark "Researcher", and a way back; ``column`` is where the page's things go.

    ``first`` is what has the keyboard when the page appears; ``back`` is the way to Start, where there is one.
    """

    left = Signal()
    """Back to Start, or to where the page was opened from."""

    def __init__(
        self, title: str, look: Look, assets: Assets, *, back: bool = True, widest: int = WIDEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.assets = assets
        self.first: QWidget | None = None
        self._widest = widest
        self.back: Button | None = None
        self._band = QFrame()
        self._band.setObjectName("band")
        self.band_buttons = QHBoxLayout()
        self.band_buttons.setSpacing(12)
        self._fill_band(title, back=back)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self._body = Fitted()
        self._held = QWidget()
        self._held.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(self._held, 1_000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._band)
        outer.addWidget(Scroll(self._body), 1)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self._held.setMaximumWidth(look.px(self._widest))
        dress_buttons(self, look, self.assets)
        self._arrange_band()

    def lead_back_to(self, words: str, name: str) -> None:
        """Says where the way back leads, where that is not Start; ``name`` is the whole sentence of it."""
        if self.back is not None:
            self.back.setText(words)
            self.back.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the title a row of its own where one row is too narrow."""
        super().resizeEvent(event)
        self._arrange_band()

    def leave(self) -> None:
        """Called before the page goes."""

    def settle(self) -> None:
        """Gives the keyboard to ``first``, where the page has one, else to the first thing that takes it."""
        if self.first is not None:
            self.first.setFocus()
        else:
            focus_first(self._held)

    def row(self, *widgets: QWidget) -> QWidget:
        """Widgets beside one another, going on in the next row where there is no room."""
        held = QWidget()
        flow = Flow(held, 12)
        for widget in widgets:
            flow.addWidget(widget)
        return held

    def _fill_band(self, title: str, *, back: bool) -> None:
        column = QVBoxLayout(self._band)
        column.setContentsMargins(24, 10, 24, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(16)
        column.addLayout(row)
        if back:
            button = Button(self.tr("Start"), "band", "arrow-left")
            button.setAccessibleName(self.tr("Back to Start"))
            button.clicked.connect(self.left)
            row.addWidget(button)
            self.back = button
        self._title = Label(title, "title", wraps=False)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addLayout(self.band_buttons)
        mark = QVBoxLayout()
        mark.addStretch(1)
        mark.addWidget(Label(self.tr("Researcher"), "mark", wraps=False))
        mark.addStretch(1)
        row.addLayout(mark)
        self._band_row = row

    def _arrange_band(self) -> None:
        """Gives the title a row of its own below the buttons where it has no room beside them."""
        row, column, title = self._band_row, self._band.layout(), self._title
        title.setWordWrap(False)
        beside = row.indexOf(title) >= 0
        wanted = row.sizeHint().width() + (0 if beside else title.sizeHint().width() + row.spacing())
        fits = wanted <= self.width() - 48
        title.setWordWrap(not fits)
        if fits is beside or column is None:
            return
        (row if beside else column).removeWidget(title)
        if beside:
            column.addWidget(title)
        else:
            row.insertWidget(1 if self.back is not None else 0, title)
