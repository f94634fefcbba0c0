"""A button with words and, where it helps, an icon beside them. It knows nothing of what it starts."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look, Theme

ICON = 22
"""Pixels of an icon beside words, at 100 %."""


class Button(QPushButton):
    """A push button of one role: "", primary, strong, choice, link or band. ``icon`` is the name of a bundled icon."""

    def __init__(self, words: str, role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._role = role
        self._icon_name = icon
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(words)
        self.setAutoDefault(False)

    def dress(self, look: Look, assets: Assets) -> None:
        """Draws the icon in the colour of the words, at this text size."""
        if self._icon_name:
            side = look.px(ICON)
            self.setIcon(assets.icon(self._icon_name, self._colour(look.theme), side))
            self.setIconSize(QSize(side, side))

    def show_icon(self, name: str, look: Look, assets: Assets) -> None:
        """Shows another icon from now on."""
        self._icon_name = name
        self.dress(look, assets)

    def say(self, words: str) -> None:
        """Shows other words, as its accessible name too."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def _colour(self, theme: Theme) -> str:
        colours = {"primary": theme.on_primary, "link": theme.primary, "band": theme.ground}
        return QColor(colours.get(self._role, theme.text)).name()


def dress_buttons(root: QWidget, look: Look, assets: Assets) -> None:
    """Dresses every such button within a widget."""
    for button in root.findChildren(Button):
        button.dress(look, assets)
