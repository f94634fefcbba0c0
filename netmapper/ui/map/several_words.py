"""Several cards, and groups of them, in words. It changes nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject

from netmapper.domain.ids import GroupId, NodeId
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened

NAMED = 3
"""Up to so many cards are said by name."""


class SeveralWords(QObject):
    """Says who is chosen, and what became of them."""

    def __init__(self, setting: Setting, words: MapWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words

    def names(self, nodes: Collection[NodeId]) -> str:
        """Some cards by name; of many the first, and how many others."""
        named = [shortened(self._setting.name(node), BRIEF) for node in sorted(nodes)]
        if len(named) <= NAMED:
            return self.joined(named)
        first = ", ".join(named[: NAMED - 1])
        others = self._words.number(len(named) - NAMED + 1)
        return self.tr("{some} and {others} others").format(some=first, others=others)

    def joined(self, parts: Sequence[str]) -> str:
        """Words one after the other, the last with an “and”."""
        if len(parts) < 2:
            return "".join(parts)
        return self.tr("{some} and {last}").format(some=", ".join(parts[:-1]), last=parts[-1])

    def chosen(self, nodes: Collection[NodeId]) -> str:
        """Which cards are chosen, and how many that are."""
        if not nodes:
            return self.tr("No card is chosen yet.")
        number = self._words.number(len(nodes))
        count = self.tr("one card") if len(nodes) == 1 else self.tr("{number} cards").format(number=number)
        return self.tr("{names} chosen: {count}").format(names=self.names(nodes), count=count)

    def linked(self, nodes: Collection[NodeId], *, new: bool, apart: bool) -> str:
        """What is said when each was linked with each other one."""
        if new:
            said = self.tr("{names} are linked with one another.").format(names=self.names(nodes))
        elif apart:
            return self.tr("These are not linked in this study.")
        else:
            said = self.tr("They are linked with one another already.")
        return self.tr("{said} This study has no link for some pairs of them.").format(said=said) if apart else said

    def moved(self, nodes: Collection[NodeId], ring: int) -> str:
        """What is said when some cards went to a ring."""
        return self.tr("{names}: {ring}.").format(names=self.names(nodes), ring=self._words.ring_label(ring))

    def taken_off(self, nodes: Collection[NodeId]) -> str:
        """What is said when some cards were taken off the map."""
        if len(nodes) == 1:
            return self.tr("{names} is not on the map now.").format(names=self.names(nodes))
        return self.tr("{names} are not on the map now.").format(names=self.names(nodes))

    def group(self, group: GroupId) -> str:
        """A group's name, shortened where it is very long."""
        return shortened(self._setting.session.current.groups[group].label)

    def grouped(self, group: GroupId) -> str:
        """What is said when a group was drawn, or cards came into it."""
        members = self._setting.session.current.groups[group].members
        return self.tr("In the group {group}: {names}.").format(group=self.group(group), names=self.names(members))
