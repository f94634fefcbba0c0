"""A small calm card that asks how two cards belong together, where the study has several kinds of link for them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

WIDE = 380


class RelationCard(Panel):
    """One question, an answer for each kind of link, and a way to leave it. It lies on the map and stops nobody."""

    closed = Signal()

    def __init__(self, setting: Setting, linking: Linking, one: NodeId, other: NodeId, over: QWidget) -> None:
        super().__init__(parent=over.parentWidget())  # a stack tells screen readers of its faces alone
        words = self.tr("How do {one} and {other} belong together?")
        question = words.format(one=setting.name(one), other=setting.name(other))
        self.column.addWidget(Label(question, "heading"))
        for kind in linking.kinds(one, other):
            choice = ThingToDo(setting.say(kind.label), setting.look)
            choice.setAccessibleDescription(question)
            choice.clicked.connect(lambda _checked=False, relation=kind.id: self._answer(linking, one, other, relation))
            self.column.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        leave = Button(self.tr("Leave it"))
        leave.clicked.connect(self.closed)
        self.column.addWidget(leave)
        self.resize(min(setting.look.px(WIDE), over.width() - 16), 10)
        self.resize(self.width(), min(self.column.heightForWidth(self.width()), over.height() - 16))
        self.move(over.geometry().center() - self.rect().center())
        self.show()
        self.raise_()
        announce(self, question)
        first = self.findChild(ThingToDo)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _answer(self, linking: Linking, one: NodeId, other: NodeId, relation: str) -> None:
        self.closed.emit()
        linking.link(one, other, relation)


class RelationQuestion(QObject):
    """Lays the card on a map when a wish to link wants it, one at a time, and takes it away again."""

    def __init__(self, setting: Setting, linking: Linking, over: QWidget) -> None:
        super().__init__(over)
        self._setting = setting
        self._linking = linking
        self._over = over
        self._card: RelationCard | None = None
        linking.asked.connect(self._ask)

    def close_card(self) -> None:
        """Takes the card away. Harmless where there is none."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, one: int, other: int) -> None:
        self.close_card()
        self._card = RelationCard(self._setting, self._linking, NodeId(one), NodeId(other), self._over)
        self._card.closed.connect(self.close_card)
