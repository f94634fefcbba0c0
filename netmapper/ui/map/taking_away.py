"""The three ways to take a card away: off the map, off altogether (undo brings it back), and forgotten for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode, RemoveNode
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class TakingAwayPart(Part):
    """The ways, the gentlest first. Forgetting says in its place what it means before it happens."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._asking: Forgetting | None = None
        self._off = self._way(self.tr("Take off the map"), self._take_off)
        self._remove = self._way(self.tr("Remove this card"), self._remove_card)
        self.column.addWidget(Label(self.tr("Undo brings a removed card back."), "quiet"))
        self._forget = self._way(self.tr("Forget this card for good …"), self._ask)

    def show_card(self, node: NodeId) -> None:
        """Shows what can be done with a card. About another card nothing is asked any more."""
        if node != self.node:
            self._stop_asking()
        super().show_card(node)
        self._off.setVisible(self.setting.node(node).place is not None)

    def _way(self, words: str, done: object) -> ThingToDo:
        way = ThingToDo(words, self.setting.look)
        way.clicked.connect(done)
        self.column.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        return way

    def _take_off(self) -> None:
        if self.node is not None:
            self.setting.session.do(PlaceNode(self.node, None))

    def _remove_card(self) -> None:
        if self.node is not None:
            self.setting.session.do(RemoveNode(self.node))

    def _ask(self) -> None:
        if self.node is None:
            return
        self._stop_asking()
        self._asking = Forgetting(self.setting, self.node)
        self._asking.kept.connect(self._keep)
        self._asking.agreed.connect(self._forget_card)
        self.column.addWidget(self._asking)
        self._forget.hide()
        self._asking.settle()

    def _keep(self) -> None:
        self._stop_asking()
        self._forget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None
        self._forget.show()

    def _forget_card(self, words: bool) -> None:
        node = self.node
        self._stop_asking()
        if node is not None:
            self.setting.session.forget(node, words=words)


class Forgetting(Panel):
    """What forgetting means, said once and calmly. Keeping the card is the first answer, and Escape gives it."""

    kept = Signal()
    agreed = Signal(bool)
    """Forget the card; with True its name in notes and answers, too."""

    def __init__(self, setting: Setting, node: NodeId, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        name, brief = setting.name(node), shortened(setting.name(node), BRIEF)
        said = self.tr("{name} is taken out of this session for good, also from its history. This can’t be undone.")
        self._said = said.format(name=name)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.addWidget(Label(self._said))
        elsewhere = self.tr("Take the name “{name}” out of notes and answers, too").format(name=brief)
        self._words = Choice(elsewhere, setting.look, "several")
        self._words.show_chosen(chosen=True)
        self._words.clicked.connect(lambda: self._words.show_chosen(not self._words.isChecked()))
        self._words.setVisible(setting.session.mentions(node) > 0)
        self._keep = ThingToDo(self.tr("Keep the card"), setting.look)
        self._keep.clicked.connect(self.kept)
        forget = ThingToDo(self.tr("Forget {name}").format(name=brief), setting.look)
        forget.clicked.connect(lambda: self.agreed.emit(self._words.isChecked()))
        for widget in (self._words, self._keep, forget):
            self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def settle(self) -> None:
        """Gives the gentler answer the keyboard, and reads out what is asked."""
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.kept.emit()
        else:
            super().keyPressEvent(event)
