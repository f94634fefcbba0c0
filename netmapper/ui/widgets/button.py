"""A button with words and, where it helps, an icon beside them. It knows nothing of what it starts.

Start waits for this module, so it does without Qt's namespace of enumerations, which takes a tenth of a start to make.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look, Theme

ICON, GAP = 22, 8
"""Pixels of an icon, and between it and the words, at 100 %."""


class Button(QPushButton):
    """A push button of one role: "", primary, strong, choice, link or band. ``icon`` is the name of a bundled icon."""

    def __init__(self, words: str, role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._role = role
        self._icon_name = icon
        self._dressed: tuple[Look, Assets] | None = None
        self._rests = False
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(words)
        self.setAutoDefault(False)

    def dress(self, look: Look, assets: Assets) -> None:
        """Draws the icon in the colour of the words, at this text size."""
        self._dressed = look, assets
        self._rests = not self.isEnabled()
        if self._icon_name:
            side, gap = look.px(ICON), look.px(GAP) if self.text() else 0
            self.setIcon(assets.beside_words(self._icon_name, self._colour(look.theme), side, gap))
            self.setIconSize(QSize(side + gap, side))

    def show_icon(self, name: str, look: Look, assets: Assets) -> None:
        """Shows another icon from now on."""
        self._icon_name = name
        self.dress(look, assets)

    def say(self, words: str) -> None:
        """Shows other words, as its accessible name too."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon in a quieter colour while it cannot be pressed."""
        super().changeEvent(event)
        if self._dressed is not None and self._rests is self.isEnabled():
            self.dress(*self._dressed)

    def sizeHint(self) -> QSize:
        """Room for its words when it is chosen too, which are bolder then, so that choosing moves nothing."""
        hint = super().sizeHint()
        if self.isCheckable():
            bolder = QFont(self.font())
            bolder.setWeight(QFont.Weight.DemiBold)
            wider = QFontMetrics(bolder).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(wider, 0))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does; a key held down presses once."""
        from PySide6.QtCore import Qt

        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second tap of a double tap on a primary button is none, since a new screen may be under it by then."""
        if self._role == "primary":
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def _colour(self, theme: Theme) -> str:
        if not self.isEnabled():
            return theme.quiet
        colours = {"primary": theme.on_primary, "link": theme.primary, "band": theme.ground}
        return colours.get(self._role, theme.text)


def dress_buttons(root: QWidget, look: Look, assets: Assets) -> None:
    """Dresses every such button within a widget."""
    for button in root.findChildren(Button):
        button.dress(look, assets)
