"""The truth about saving, in one line: an icon and a few words. It says only what it is told."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label

ICON = 26
"""Pixels of the icon, at 100 %."""


class SavingLine(QWidget):
    """Says "Saving…", "Everything is saved" or "Not saved yet"."""

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._assets = assets
        self._icon = QLabel()
        self._words = Label()
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._name = ""
        self.show_saving(everything=True, stuck=False)
        self.dress(look)

    def show_saving(self, *, everything: bool, stuck: bool) -> None:
        """Shows how far saving has come. Words change only when the truth does."""
        if stuck:
            name, words = "alert-triangle", self.tr("Not saved yet")
        elif everything:
            name, words = "check", self.tr("Everything is saved")
        else:
            name, words = "device-floppy", self.tr("Saving…")
        if self._words.text() != words:
            self._name = name
            self._words.setText(words)
            self._draw_icon()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size. The line is as wide as its longest words, so that nothing moves when they change."""
        self._look = look
        self._icon.setFixedSize(QSize(look.px(ICON), look.px(ICON)))
        self._draw_icon()

    def _draw_icon(self) -> None:
        theme = self._look.theme
        colour = theme.primary if self._name == "check" else theme.text if self._name == "alert-triangle" else theme.quiet
        self._icon.setPixmap(self._assets.pixmap(self._name, colour, self._look.px(ICON), self.devicePixelRatioF()))

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()
