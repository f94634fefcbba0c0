"""Whom the study says one can turn to, in words that can be copied out. It asks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.widgets.label import Label


class Contacts(QWidget):
    """Each contact's name, and below it how to reach them. Nothing where the study has none."""

    def __init__(self, study: Study, say: Callable[[Text], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for contact in study.contacts:
            how = Label(say(contact.how))
            how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines = QVBoxLayout()
            lines.setSpacing(2)
            lines.addWidget(Label(say(contact.name), "strong"))
            lines.addWidget(how)
            column.addLayout(lines)
