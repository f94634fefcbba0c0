"""The groups that a card is in, as boxes to tick, and a new one for it: a card may be in several."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import GroupId, NodeId
from netmapper.editing.commands import JoinGroup, LeaveGroup
from netmapper.ui.map.name_a_group import NameAGroup
from netmapper.ui.map.part import Part, emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting, shortened
from netmapper.ui.widgets.choice_list import ChoiceList


class GroupsPart(Part):
    """Every group of the map, those that the card is in with a tick."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._shown: list[tuple[GroupId, str]] = []
        self._choices: ChoiceList | None = None
        self._held = QVBoxLayout()
        self._new = NameAGroup(self.tr("Make a new group"), setting)
        self._new.named.connect(self._make)
        self.column.addLayout(self._held)
        self.column.addWidget(self._new)

    def show_card(self, node: NodeId) -> None:
        """Shows in which groups the card is."""
        if node != self.node and self._new.open:
            self._new.fold()
        super().show_card(node)
        groups = self.setting.session.current.groups
        shown = [(group.id, group.label) for group in groups.values()]
        if shown != self._shown:
            self._fill(shown)
        if self._choices is not None:
            self._choices.show_chosen([place for place, (group, _) in enumerate(shown) if node in groups[group].members])

    def leave(self) -> None:
        """Makes the group whose name was typed."""
        self._new.leave()

    def _fill(self, shown: list[tuple[GroupId, str]]) -> None:
        self._shown = shown
        emptied(self._held)
        self._choices = ChoiceList([shortened(label) for _, label in shown], self.setting.look, "several") if shown else None
        if self._choices is not None:
            self._choices.describe(self.tr("Groups of this card"))
            self._choices.pressed.connect(self._turn)
            self._held.addWidget(self._choices)

    def _turn(self, index: int) -> None:
        if self.node is None:
            return
        group = self.setting.session.current.groups[self._shown[index][0]]
        verb = LeaveGroup if self.node in group.members else JoinGroup
        self.setting.session.do(verb(group.id, frozenset({self.node})))

    def _make(self, label: str) -> None:
        if self.node is not None:
            self.setting.session.group(label, frozenset({self.node}))
