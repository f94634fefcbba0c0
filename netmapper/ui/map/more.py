"""More about a card: what it is, what the study asks, how it is for me, what passes, links, notes, taking it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.describe_part import PicturePart, RolePart
from netmapper.ui.map.effect_part import EffectPart
from netmapper.ui.map.exchange_part import ExchangePart
from netmapper.ui.map.folded_part import FoldedPart
from netmapper.ui.map.groups_part import GroupsPart
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.links_part import LinksPart
from netmapper.ui.map.name_part import NamePart
from netmapper.ui.map.note_part import CardNotePart
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.taking_away import TakingAwayPart
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.widgets.label import Label

QUESTIONS_AT = 3
"""Where the way to the study's questions stands: below name, role and picture."""


class More(Part):
    """Everything else about a card; made when it is first wanted. What is private stays folded until it is asked for."""

    questions_wanted = Signal(int)
    """The study’s questions about the card are to be asked."""

    def __init__(self, setting: Setting, words: MapWords, linking: Linking, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self.column.setSpacing(14)
        self.links = LinksPart(setting, words, linking)
        self._parts: tuple[Part, ...] = (
            NamePart(setting, words),
            RolePart(setting, words),
            PicturePart(setting, words),
            FoldedPart(setting, words, self.tr("For me"), EffectPart),
            FoldedPart(setting, words, self.tr("Give and take"), ExchangePart, self._exchanges),
            self.links,
            GroupsPart(setting, words),
            FoldedPart(setting, words, self.tr("Notes"), CardNotePart),
            TakingAwayPart(setting, words),
        )
        headings = {5: self.tr("Links"), 6: self.tr("Groups")}
        for number, part in enumerate(self._parts):
            if number in headings:
                self.column.addWidget(Label(headings[number], "heading"))
            self.column.addWidget(part)
        self._questions = ThingToDo(self.tr("More questions"), setting.look)
        self._questions.clicked.connect(self._ask)
        self.column.insertWidget(QUESTIONS_AT, self._questions, 0, Qt.AlignmentFlag.AlignTop)

    def show_card(self, node: NodeId) -> None:
        """Shows a card in all its parts."""
        super().show_card(node)
        for part in self._parts:
            part.show_card(node)
        self._questions.setVisible(bool(self.setting.study.about_cards(self.setting.node(node).kind)))

    def _ask(self) -> None:
        if self.node is not None:
            self.leave()
            self.questions_wanted.emit(self.node)

    def leave(self) -> None:
        """Commits typed text."""
        for part in self._parts:
            part.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        for part in self._parts:
            part.dress(setting)

    def _exchanges(self, node: NodeId) -> bool:
        kind = self.setting.node(node).kind
        return any(not resource.kinds or kind in resource.kinds for resource in self.setting.study.resources)
