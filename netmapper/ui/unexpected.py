"""A notice over the foot of the window for what nobody expected: said once, closed by whoever has read it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.banner import Banner
from netmapper.ui.widgets.button import Button
from netmapper.ui.words import Words

EDGE = 24
"""Pixels between the notice and the window's edges."""


class Notice(Banner):
    """Lies over the window's foot, clear of its bottom bar."""

    def __init__(self, window: QWidget, look: Look, assets: Assets) -> None:
        close = Button(self.tr("Close"), icon="x")
        super().__init__(look, assets, (close,), window)
        close.clicked.connect(self.hide)
        self._window = window
        self._words_for = Words(self)
        window.installEventFilter(self)
        self.hide()

    def say_of(self, trouble: BaseException) -> None:
        """Says what is known of it."""
        words = self._words_for.of(trouble)
        self.say(words)
        self.show()
        self._place()
        announce(self, words)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps to the window's foot."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wide = self._window.width() - 2 * EDGE
        high = max(self.sizeHint().height(), self.heightForWidth(wide))
        self.setGeometry(EDGE, self._window.height() - 4 * EDGE - high, wide, high)
        self.raise_()
