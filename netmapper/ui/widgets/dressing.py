"""Dresses everything within a widget that wants to be dressed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.plate import Plate


def dress_parts(root: QWidget, look: Look, assets: Assets) -> None:
    """Gives buttons, plates and columns within ``root`` another theme or text size."""
    for part in root.findChildren(QWidget):
        if isinstance(part, Button):
            part.dress(look, assets)
        elif isinstance(part, Plate | Column | ChoiceList):
            part.dress(look)
