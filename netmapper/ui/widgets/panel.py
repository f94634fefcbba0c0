"""A quiet box with a heading, for whatever stands on it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netmapper.ui.widgets.label import Label


class Panel(QFrame):
    """A surface with rounded corners; ``column`` is where its things go, one below the other."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        if heading:
            self.column.addWidget(Label(heading, "heading"))
