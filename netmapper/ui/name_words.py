"""What is said when names are shown otherwise: whole, as initials, or numbered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netmapper.export.name_views import NameView


class NameWords(QObject):
    """Words for each view of names."""

    def shown(self, view: NameView) -> str:
        """That names are shown so from now on."""
        return {
            NameView.WHOLE: self.tr("Names are shown whole."),
            NameView.INITIALS: self.tr("Names are shown as initials."),
            NameView.NUMBERED: self.tr("Names are not shown. Each card has a number."),
        }[view]
