"""The panel of a group: its name, who is in it, who could be, and taking the group away. Its cards stay in any case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Group
from netmapper.editing.commands import JoinGroup, LeaveGroup, RemoveGroup
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.group_name import GroupName
from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.panel_face import PanelFace
from netmapper.ui.map.part import emptied
from netmapper.ui.map.rows import in_order
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.several import Several
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label


class GroupPanel(PanelFace):
    """Follows the chosen group."""

    def __init__(self, setting: Setting, words: MapWords, several: Several, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._several = several
        self._selection = several.selection
        self._name = GroupName(setting.session)
        self._members = QVBoxLayout()
        self._held = QWidget()
        self._others = QVBoxLayout(self._held)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._unfold = Unfold(self.tr("Add cards"), self._held, setting)
        self._unfold.turned.connect(self._fill_others)
        self._choose = ThingToDo(self.tr("Choose these cards"), setting.look)
        self._choose.clicked.connect(self._choose_members)
        self._remove = ThingToDo(self.tr("Remove this group"), setting.look)
        self._remove.clicked.connect(self._remove_group)
        self._close = Button(self.tr("Done"))
        self._close.clicked.connect(several.end)
        self.column.addWidget(self._name)
        self.column.addLayout(self._members)
        for widget in (self._unfold, self._choose, self._remove, self._close):
            self.column.addWidget(widget)
        self.dress(setting)

    @property
    def heading(self) -> str:
        """Its name."""
        return self.words.group(self._group) if self._group is not None else ""

    @property
    def beneath(self) -> str:
        """What this is."""
        return self.tr("A group of cards")

    def refresh(self) -> None:
        """Shows the group as it is now."""
        group = self._group
        if group is None:
            return
        self._name.show_group(group.id)
        self._name.setVisible(not self.setting.session.names.hidden)
        members = tuple(node.id for node in in_order(self.setting.session.current.nodes[each] for each in group.members))
        self._choose.setVisible(bool(members))
        emptied(self._members)
        for node in members:
            self._members.addWidget(self._row(node))
        if not members:
            self._members.addWidget(Label(self.tr("No card is in this group now."), "quiet"))
        self._fill_others()

    def leave(self) -> None:
        """Keeps a name that was being typed."""
        self._name.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._unfold.dress(setting)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the group."""
        if event.key() == Qt.Key.Key_Escape:
            self._several.end()
        else:
            super().keyPressEvent(event)

    @property
    def _group(self) -> Group | None:
        chosen = self._selection.group
        return self.setting.session.current.groups.get(chosen) if chosen is not None else None

    def _row(self, node: NodeId) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(Label(self.setting.name(node)), 1)
        name = self.tr("Take {name} out of the group").format(name=self.setting.name(node))
        out = IconButton("x", name, self.setting.look, self.setting.assets)
        out.clicked.connect(lambda _checked=False: self._take_out(node))
        across.addWidget(out)
        return row

    def _fill_others(self) -> None:
        emptied(self._others)
        group = self._group
        if group is None or not self._unfold.open:
            return
        for node in in_order(self.setting.session.current.nodes.values()):
            if node.id not in group.members:
                self._others.addWidget(self._choice(node.id))

    def _choice(self, node: NodeId) -> ThingToDo:
        record, look = self.setting.node(node), self.setting.look
        choice = ThingToDo(shortened(self.setting.name(node), BRIEF), look)
        kind = self.setting.study.kind(record.kind)
        choice.show_picture(kind_badge(kind, record.icon, look.theme, self.setting.assets, look.px(BADGE - 12), 2.0))
        choice.clicked.connect(lambda _checked=False: self._put_in(node))
        return choice

    def _put_in(self, node: NodeId) -> None:
        if self._group is not None:
            self.setting.session.do(JoinGroup(self._group.id, frozenset({node})))
            self._unfold.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, node: NodeId) -> None:
        if self._group is not None:
            self.setting.session.do(LeaveGroup(self._group.id, frozenset({node})))
            self._unfold.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_members(self) -> None:
        if self._group is not None:
            members = self._group.members
            self._selection.choose_group(None)
            self._selection.add(members)
            self._several.go_home()

    def _remove_group(self) -> None:
        if self._group is not None:
            self.setting.session.do(RemoveGroup(self._group.id))
            self._several.go_home()
