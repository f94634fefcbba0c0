"""What a questionnaire adds up to, for a participant who asks to see it: the study's own words, and nothing to hold it against.

It is folded away until its button is pressed, and only a study that shows its scores has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class ScoreView(QWidget):
    """The title of an instrument, a button, and below it a line for each score while it is asked for."""

    def __init__(self, title: str, lines: Sequence[str], look: Look, assets: Assets) -> None:
        super().__init__()
        self._panel = Panel()
        self._lines = Label("", "large")
        self._button = Button(self.tr("Show"))
        self._button.dress(look, assets)
        self._button.clicked.connect(self._turn)
        asked = self.tr("Would you like to see what your answers add up to?")
        self._button.setAccessibleDescription(asked)
        self._panel.column.addWidget(self._lines)
        self._panel.hide()
        self._said = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(Label(title, "title"))
        layout.addWidget(Label(asked, "large"))
        layout.addWidget(Label(self.tr("It is up to you. You can simply go on."), "quiet"))
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._panel)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Other answers were given: other lines, folded away or not as they are now."""
        self._said = "\n".join(lines)
        if not self._panel.isHidden():
            self._lines.setText(self._said)

    def _turn(self) -> None:
        unfolds = self._panel.isHidden()
        self._lines.setText(self._said if unfolds else "")  # folded away, they are in no tree of names either
        self._panel.setVisible(unfolds)
        self._button.say(self.tr("Hide") if unfolds else self.tr("Show"))
