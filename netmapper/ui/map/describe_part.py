"""What a card is to me, and the picture on it: both chosen from what the study offers, or left unsaid."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.editing.commands import DescribeNode
from netmapper.ui.icon_words import IconWords
from netmapper.ui.map.part import Part, emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.flow import Flow

BADGE = 40


class RolePart(Part):
    """Roles of the card's kind, folded away; pressing the one that is chosen takes it back."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._held = QWidget()
        self._inner = QVBoxLayout(self._held)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._unfold = Unfold(self.tr("What this is to you"), self._held, setting)
        self._shown_kind = ""
        self._roles: list[str] = []
        self._choices: ChoiceList | None = None
        self.column.addWidget(self._unfold)

    def show_card(self, node: NodeId) -> None:
        """Shows the roles of this card's kind."""
        if node != self.node:
            self._unfold.show_held(shown=False)
        super().show_card(node)
        record = self.setting.node(node)
        self._fill(record.kind)
        self.setVisible(bool(self._roles))
        if self._choices is not None:
            self._choices.show_chosen([self._roles.index(record.role)] if record.role in self._roles else [])

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._unfold.dress(setting)

    def _fill(self, kind: str) -> None:
        if kind == self._shown_kind:
            return
        self._shown_kind = kind
        emptied(self._inner)
        roles = self.setting.study.kind(kind).roles
        self._roles = [role.id for role in roles]
        self._choices = ChoiceList([self.setting.say(role.label) for role in roles], self.setting.look)
        self._choices.pressed.connect(self._say)
        self._inner.addWidget(self._choices)

    def _say(self, index: int) -> None:
        if self.node is not None:
            role = self._roles[index]
            self.setting.session.do(DescribeNode(self.node, role="" if role == self.setting.node(self.node).role else role))


class PicturePart(Part):
    """Pictures that the study offers for this kind, folded away; the neutral one is the kind's own."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._held = QWidget()
        self._flow = Flow(self._held, 8)
        self._icon_words = IconWords(self)
        self._group = QButtonGroup(self)
        self._unfold = Unfold(self.tr("Another picture"), self._held, setting)
        self._shown_kind = ""
        self._buttons: dict[str, QPushButton] = {}
        self.column.addWidget(self._unfold)

    def show_card(self, node: NodeId) -> None:
        """Shows the pictures for this card's kind."""
        if node != self.node:
            self._unfold.show_held(shown=False)
        super().show_card(node)
        record = self.setting.node(node)
        self._fill(record.kind)
        self.setVisible(len(self._buttons) > 1)
        chosen = self._buttons.get(record.icon or self.setting.study.kind(record.kind).icon)
        if chosen is not None:
            with QSignalBlocker(chosen):
                chosen.setChecked(True)

    def dress(self, setting: Setting) -> None:
        """Takes another look: the pictures are drawn anew."""
        super().dress(setting)
        self._unfold.dress(setting)
        self._shown_kind = ""
        if self.node is not None:
            self.show_card(self.node)

    def _fill(self, kind_id: str) -> None:
        if kind_id == self._shown_kind:
            return
        self._shown_kind = kind_id
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        kind = self.setting.study.kind(kind_id)
        names = dict.fromkeys((kind.icon, *(icon for icon in kind.icons if self.setting.assets.has_icon(icon))))
        self._buttons = {name: self._button(kind_id, name) for name in names}

    def _button(self, kind_id: str, name: str) -> QPushButton:
        kind, look = self.setting.study.kind(kind_id), self.setting.look
        button = QPushButton()
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Picture: {name}").format(name=self._icon_words.of(name)))
        side = look.px(BADGE)
        button.setIcon(QIcon(kind_badge(kind, name, look.theme, self.setting.assets, side, 2.0)))
        button.setIconSize(QSize(side, side))
        button.toggled.connect(lambda on, name=name: self._choose(name) if on else None)
        self._group.addButton(button)
        self._flow.addWidget(button)
        return button

    def _choose(self, name: str) -> None:
        if self.node is not None:
            neutral = name == self.setting.study.kind(self.setting.node(self.node).kind).icon
            self.setting.session.do(DescribeNode(self.node, icon="" if neutral else name))
