"""A card's links: each can be taken away, and any other card can be linked. The way of lists to do what the map does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import Tie
from netmapper.editing.commands import RemoveTie
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.part import Part, emptied
from netmapper.ui.map.rows import in_order
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.label import Label


class LinksPart(Part):
    """The links of the chosen card, and the cards that it can be linked with."""

    def __init__(self, setting: Setting, words: MapWords, linking: Linking, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._linking = linking
        self._shown: list[tuple[TieId, str, str]] = []
        self._rows = QVBoxLayout()
        self._held = QWidget()
        self._others = QVBoxLayout(self._held)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._unfold = Unfold(self.tr("Add a link"), self._held, setting)
        self._unfold.turned.connect(self._fill_others)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._unfold)

    def show_card(self, node: NodeId) -> None:
        """Shows the links of this card."""
        if node != self.node:
            self._unfold.show_held(shown=False)
        super().show_card(node)
        ties = [tie for tie in self.setting.session.current.ties_of(node) if not tie.to_me]
        shown = [(tie.id, self._other(tie), self.words.relation(tie.relation)) for tie in ties]
        if shown != self._shown:
            self._shown = shown
            emptied(self._rows)
            for told in shown:
                self._rows.addWidget(self._row(*told))
        self._fill_others()

    def unfold(self) -> None:
        """Shows the cards that can be linked, and gives the keyboard to the first."""
        self._unfold.show_held(shown=True)
        first = self._held.findChild(ThingToDo)
        (first or self._unfold.button).setFocus()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._unfold.dress(setting)
        self._fill_others()

    def _other(self, tie: Tie) -> str:
        return self.setting.name(tie.target if tie.source == self.node else tie.source)

    def _row(self, tie: TieId, other: str, relation: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(other))
        said.addWidget(Label(relation, "quiet"))
        across.addLayout(said, 1)
        more = self.tr("More about the link with {name}: {relation}").format(name=other, relation=relation)
        choose = IconButton("dots", more, self.setting.look, self.setting.assets)
        choose.clicked.connect(lambda _checked=False: self._linking.choose(tie))
        across.addWidget(choose)
        name = self.tr("Take away the link with {name}: {relation}").format(name=other, relation=relation)
        remove = IconButton("unlink", name, self.setting.look, self.setting.assets)
        remove.clicked.connect(lambda _checked=False: self.setting.session.do(RemoveTie(tie)))
        across.addWidget(remove)
        return row

    def _fill_others(self) -> None:
        emptied(self._others)
        if self.node is None or not self._unfold.open or self.node not in self.setting.session.current.nodes:
            return
        for node in in_order(self.setting.session.current.nodes.values()):
            if node.id != self.node and self._linking.kinds(self.node, node.id) and not self._linked(node.id):
                self._others.addWidget(self._choice(node.id), 0, Qt.AlignmentFlag.AlignTop)

    def _linked(self, other: NodeId) -> bool:
        if self.node is None:
            return False
        kinds = self._linking.kinds(self.node, other)
        current = self.setting.session.current
        return all(current.tie_between(self.node, other, kind.id) is not None for kind in kinds)

    def _choice(self, other: NodeId) -> ThingToDo:
        record, look = self.setting.node(other), self.setting.look
        choice = ThingToDo(shortened(self.setting.name(other), BRIEF), look)
        choice.setAccessibleName(self.tr("Link with {name}").format(name=self.setting.name(other)))
        kind = self.setting.study.kind(record.kind)
        choice.show_picture(kind_badge(kind, record.icon, look.theme, self.setting.assets, look.px(BADGE - 12), 2.0))
        choice.clicked.connect(lambda _checked=False: self._wish(other))
        return choice

    def _wish(self, other: NodeId) -> None:
        if self.node is not None:
            self._linking.wish(self.node, other)
