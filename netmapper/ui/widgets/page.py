"""What fills the window, or most of it, for a while. It knows only how to be dressed and where its keyboard starts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.focus import focus_first


class Page(QWidget):
    """A page of the window."""

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""

    def settle(self) -> None:
        """Takes the keyboard, at its first thing that wants it."""
        focus_first(self)
