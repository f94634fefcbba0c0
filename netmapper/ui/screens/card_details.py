"""One card a little closer: its name, who or what it is to me, its picture, and taking it away. It knows no session.

Three things unfold, one at a time, and none of them has to be touched.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.network import Node
from netmapper.study.base import Text
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.icon_words import IconWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.shortened import Shortened
from netmapper.ui.widgets.typing import Typing

BADGE = 48
PICTURE = 34
"""Pixels of the card's badge, and of a badge to choose from, at 100 %."""
PERSON = 1
"""The code of persons among the kinds: they are asked about with "who"."""


class CardDetails(Panel):
    """Shows one card at a time, called as this sitting shows names. An empty role or icon takes it away."""

    renamed = Signal(str, bool)
    """The name as typed so far, and whether it joins what was typed just before."""
    role_chosen = Signal(str)
    icon_chosen = Signal(str)
    remove_wanted = Signal()
    closed = Signal()
    unfolded = Signal(QWidget)

    def __init__(
        self,
        node: Node,
        kind: NodeKind,
        say: Callable[[Text], str],
        called: Callable[[Node], str],
        look: Look,
        assets: Assets,
    ) -> None:
        super().__init__()
        self.node = node
        self._called = called
        self._kind, self._say, self._look, self._assets = kind, say, look, assets
        self._words = IconWords(self)
        self._icons = tuple(name for name in dict.fromkeys((kind.icon, *kind.icons)) if assets.has_icon(name))
        self._parts: list[tuple[Button, QWidget]] = []
        self.column.addLayout(self._make_head())
        self.column.addWidget(self._make_buttons())
        for _, part in self._parts:
            self.column.addWidget(part)
        self.show_node(node)
        dress_buttons(self, look, assets)

    def show_node(self, node: Node) -> None:
        """Shows the card as it is now."""
        self.node = node
        self._name.show_words(self._called(node))
        role = next((role for role in self._kind.roles if role.id == node.role), None)
        self._role.setText(self._say(role.label) if role is not None else "")
        self._role.setVisible(role is not None)
        side, ratio = self._look.px(BADGE), self.devicePixelRatioF()
        self._badge.setPixmap(kind_badge(self._kind, node.icon, self._look.theme, self._assets, side, ratio))
        if not self._typing.busy and self._field.text().strip() != node.label:
            self._field.setText(node.label)
        self._roles.show_chosen([index for index, each in enumerate(self._kind.roles) if each.id == node.role])
        shown = node.icon if node.icon in self._icons else self._kind.icon
        self._pictures.show_chosen([self._icons.index(shown)] if shown in self._icons else [])

    def settle(self) -> None:
        """Gives on a name that was typed and not yet given on."""
        self._typing.settle()

    def start_afresh(self) -> None:
        """Something else happened: what is typed next is an undo step of its own."""
        if not self._typing.busy:
            self._typing.start_afresh()

    def fold_name(self) -> None:
        """Puts the field with the whole name away; what was typed in it is kept."""
        button = next((button for button, part in self._parts if part.isAncestorOf(self._field)), None)
        if button is None or not self._field.isVisibleTo(self):
            return
        if self._field.hasFocus():
            button.setFocus()
        self._unfold(button)

    def say_hint(self, words: str) -> None:
        """Says a kind word below the name that is being changed; nothing takes it away."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _make_head(self) -> QHBoxLayout:
        self._badge = QLabel()
        self._name = Shortened("heading")
        self._role = Label("", "quiet")
        done = Button(self.tr("Done"), "link")
        done.clicked.connect(self.closed)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._role)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._badge)
        head.addLayout(names, 1)
        head.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_buttons(self) -> QWidget:
        held = QWidget()
        flow = Flow(held, 8)
        self._make_role()
        self._make_pictures()
        self._make_field()
        for button, _ in self._parts:
            flow.addWidget(button)
        remove = Button(self.tr("Take this card away"), "", "trash")
        remove.clicked.connect(self.remove_wanted)
        flow.addWidget(remove)
        return held

    def _make_role(self) -> None:
        person = self._kind.code == PERSON
        what = self.tr("Who is this to you?") if person else self.tr("What kind of {kind} is it?")
        roles = self._kind.roles
        self._roles = ChoiceList([self._say(role.label) for role in roles], self._look, across=True)
        self._roles.pressed.connect(
            lambda index: self.role_chosen.emit("" if roles[index].id == self.node.role else roles[index].id)
        )
        self._add_part(what.format(kind=self._say(self._kind.label)), self._roles, wanted=bool(roles))

    def _make_pictures(self) -> None:
        self._pictures = ChoiceList([self._words.of(name) for name in self._icons], self._look, "none", across=True)
        side, ratio = self._look.px(PICTURE), self.devicePixelRatioF()
        self._pictures.show_pictures(
            [kind_badge(self._kind, name, self._look.theme, self._assets, side, ratio) for name in self._icons]
        )
        self._pictures.pressed.connect(lambda index: self.icon_chosen.emit("" if index == 0 else self._icons[index]))
        self._add_part(self.tr("Choose a picture"), self._pictures, wanted=len(self._icons) > 1)

    def _make_field(self) -> None:
        self._field = Field()
        self._field.setAccessibleName(self.tr("Name of this card"))
        self._typing = Typing(lambda joins: self.renamed.emit(self._field.text(), joins), self)
        self._hint = Label("", "quiet")
        self._hint.hide()
        self._field.typed.connect(self._typing.touched)
        self._field.editingFinished.connect(self._typing.settle)
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._field)
        layout.addWidget(self._hint)
        self._add_part(self.tr("Change the name"), held, wanted=True)

    def _add_part(self, words: str, part: QWidget, *, wanted: bool) -> None:
        part.hide()
        if not wanted:
            part.setParent(self)
            return
        button = Button(words, "", "chevron-right")
        button.clicked.connect(lambda: self._unfold(button))
        self._parts.append((button, part))

    def _unfold(self, asked: Button) -> None:
        self.settle()
        for button, part in self._parts:
            opened = button is asked and part.isHidden()
            part.setVisible(opened)
            button.show_icon("chevron-down" if opened else "chevron-right", self._look, self._assets)
            button.setAccessibleDescription(self.tr("unfolded") if opened else "")
            if opened:
                self.unfolded.emit(part)
        if self._field.isVisible():
            self._field.setFocus()
            self._field.selectAll()
