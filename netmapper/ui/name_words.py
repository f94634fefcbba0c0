"""How names are said whole, as initials or numbered: what is told of it, and how a group is called."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netmapper.domain.network import Group
from netmapper.export.name_views import NameView, initials


class NameWords(QObject):
    """Words for each view of names."""

    def shown(self, view: NameView) -> str:
        """That names are shown so from now on."""
        return {
            NameView.WHOLE: self.tr("Names are shown whole."),
            NameView.INITIALS: self.tr("Names are shown as initials."),
            NameView.NUMBERED: self.tr("Names are not shown. Each card has a number."),
        }[view]

    def group(self, group: Group, view: NameView) -> str:
        """A group's name as a view shows it, since others may know by it who is in it."""
        if view is NameView.NUMBERED:
            return self.tr("Group {number}").format(number=int(group.id))
        return initials(group.label) if view is NameView.INITIALS else group.label
