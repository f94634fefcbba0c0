"""One card above what is asked about it: its badge, its name, and quietly what it is to me. It asks nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.network import Node
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.shortened import Shortened

BADGE = 56
"""Pixels of the badge at 100 %."""


class CardHead(QWidget):
    """``name`` is how the card is called now; ``more`` is a quiet line below, where there is more to say."""

    def __init__(self, node: Node, name: str, setting: Setting, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind, side = setting.study.kind(node.kind), setting.look.px(BADGE)
        badge = QLabel()
        badge.setPixmap(kind_badge(kind, node.icon, setting.look.theme, setting.assets, side, self.devicePixelRatioF()))
        named = Shortened("heading")
        named.show_words(name)
        role = next((role for role in kind.roles if role.id == node.role), None)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(named)
        said.addWidget(Label(setting.say(role.label if role is not None else kind.label), "quiet"))
        if more:
            said.addWidget(Label(more, "quiet"))
        head = QHBoxLayout(self)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(16)
        head.addWidget(badge)
        head.addLayout(said, 1)
