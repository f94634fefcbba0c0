"""Words on a screen, always as plain text: what came from a file is never read as markup.

Start waits for this module, so it does without Qt's namespace of enumerations, which takes a tenth of a start to make.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

PLAIN = 0
"""``Qt.TextFormat.PlainText``."""


class Label(QLabel):
    """Plain words of one role ("", display, title, heading, large or quiet), breaking into lines unless told otherwise."""

    def __init__(self, words: str = "", role: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN)
        self.setText(words)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
