"""The panel while several cards are being chosen: who they are, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import GroupId
from netmapper.ui.map.name_a_group import NameAGroup
from netmapper.ui.map.panel_face import PanelFace
from netmapper.ui.map.part import emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.several import Several
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label


class SeveralPanel(PanelFace):
    """Everything by one press each. Escape goes one step back, and at last to one card at a time."""

    def __init__(self, setting: Setting, words: MapWords, several: Several, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._several = several
        self._groups: list[tuple[GroupId, str]] = []
        self._first: ThingToDo | None = None
        self._clique = self._thing(self.tr("These all know each other"), several.link_all)
        self._name = NameAGroup(self.tr("Make a group"), setting)
        self._name.named.connect(self._make_group)
        self._into, self._into_held = self._unfold(self.tr("Put into a group"))
        self._rings, held = self._unfold(self.tr("Move to a ring"))
        for ring in range(1, len(setting.study.rings.items) + 1):
            held.addWidget(self._thing(words.ring_label(ring), partial(several.send, ring)))
        self._off = self._thing(self.tr("Take off the map"), several.take_off)
        self._all = self._thing(self.tr("Choose all cards"), several.choose_all)
        self._done = Button(self.tr("Done choosing"))
        self._done.clicked.connect(several.end)
        self._asking = QWidget()
        self._answers = QVBoxLayout(self._asking)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._acts: tuple[QWidget, ...] = (self._clique, self._name, self._into, self._rings, self._off)
        for widget in (self._asking, *self._acts, self._all, self._done):
            self.column.addWidget(widget)
        several.asked.connect(self._ask)
        several.group_wished.connect(self._name.unfold)
        self.dress(setting)

    @property
    def heading(self) -> str:
        """What this is."""
        return self.tr("Several cards")

    @property
    def beneath(self) -> str:
        """Who is chosen, or how to choose."""
        if not self._several.nodes:
            return self.tr("Tap cards to choose them, or draw a line round them.")
        return self._several.heard()

    def refresh(self) -> None:
        """Shows what can be done with as many as are chosen."""
        several, network = self._several, self.setting.session.current
        asking = several.question is not None
        first = self.setting.study.node_kinds[0].id  # a study speaks of people first
        people = all(network.nodes[node].kind == first for node in several.nodes)
        words = self.tr("These all know each other") if people else self.tr("These all belong together")
        self._clique.setText(words)
        self._clique.setAccessibleName(words)
        self._asking.setVisible(asking)
        for act in self._acts:
            act.setVisible(bool(several.nodes) and not asking)
        self._clique.setVisible(len(several.nodes) > 1 and not asking)
        self._off.setVisible(self._off.isVisibleTo(self) and any(network.nodes[node].place for node in several.nodes))
        self._all.setVisible(not asking)
        self._fill_groups()
        self._into.setVisible(self._into.isVisibleTo(self) and bool(self._groups))

    def leave(self) -> None:
        """Makes the group whose name was typed."""
        if self._several.selection.several is not None:
            self._name.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        for unfold in (self._into, self._rings):
            unfold.dress(setting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question, or ends the choosing."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._several.question is not None:
            self._several.answer(None)
        else:
            self._several.end()

    def _thing(self, words: str, wanted: Callable[[], object]) -> ThingToDo:
        thing = ThingToDo(words, self.setting.look)
        thing.clicked.connect(lambda _checked=False: wanted())
        return thing

    def _unfold(self, words: str) -> tuple[Unfold, QVBoxLayout]:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        return Unfold(words, held, self.setting), column

    def _fill_groups(self) -> None:
        groups = [(group.id, group.label) for group in self.setting.session.current.groups.values()]
        if groups == self._groups:
            return
        self._groups = groups
        emptied(self._into_held)
        for group, label in groups:
            self._into_held.addWidget(self._thing(shortened(label, BRIEF), partial(self._several.put_into, group)))

    def _make_group(self, label: str) -> None:
        self._several.make_group(label)

    def _ask(self) -> None:
        emptied(self._answers)
        question = self._several.question
        if question is not None:
            nodes = {node for pair in question.pairs for node in pair}
            words = self.tr("How do {names} belong together?").format(names=self._several.words.names(nodes))
            self._answers.addWidget(Label(words))
            answers = [
                self._thing(self.setting.say(kind.label), partial(self._several.answer, kind.id)) for kind in question.kinds
            ]
            self._first = answers[0]
            for answer in answers:
                self._answers.addWidget(answer)
            self._answers.addWidget(self._thing(self.tr("Leave it"), partial(self._several.answer, None)))
        asked_before = self._asking.isVisible()
        self.refresh()
        if question is not None and self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif asked_before:
            self._clique.setFocus(Qt.FocusReason.OtherFocusReason)
