"""A button that is only a sign: one target square, with its words for screen readers and for the pointer that rests on it."""

from __future__ import annotations

from PySide6.QtCore import QSize

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.shortened import tooltip


class IconButton(Button):
    """``quiet`` ones have no border."""

    def __init__(self, icon: str, name: str, look: Look, assets: Assets, *, quiet: bool = False) -> None:
        super().__init__("", "link" if quiet else "choice", icon)
        self.setStyleSheet("QPushButton { padding: 0px; text-align: center; }")
        self._target = look.target
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))
        self.dress(look, assets)

    def dress(self, look: Look, assets: Assets) -> None:
        """Draws the sign in this look."""
        super().dress(look, assets)
        self._target = look.target
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """One target, or the sign with a little room."""
        side = max(self._target, self.iconSize().height() + 16)
        return QSize(side, side)
