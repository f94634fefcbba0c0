"""What passes between a card and me: for each resource two facts, and how each feels where the study asks. Both ways is both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import NodeId
from netmapper.domain.network import ExchangeKey
from netmapper.editing.commands import RecordExchange, RemoveExchange
from netmapper.study.parts import Resource
from netmapper.ui.map.effect_part import EFFECTS, asks_per_exchange, effect_choices, show_forms
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.label import Label


class FactPart(Part):
    """One resource one way: whether it passes, and, where the study asks, how that is for me."""

    def __init__(
        self, setting: Setting, words: MapWords, resource: Resource, direction: Direction, parent: QWidget | None = None
    ) -> None:
        super().__init__(setting, words, parent)
        self._resource = resource
        self._direction = direction
        self._fact = Choice("", setting.look, "several")
        self._fact.clicked.connect(self._turn)
        about = self.tr("How this is for you")
        self._choices = effect_choices(setting, words, about)
        self._choices.pressed.connect(self._say)
        self._feeling = Unfold(about, self._choices, setting)
        self.column.addWidget(self._fact, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._feeling)

    def show_card(self, node: NodeId) -> None:
        """Shows whether it passes between this card and me."""
        if node != self.node:
            self._feeling.show_held(shown=False)
        super().show_card(node)
        said = self.setting.session.current.exchanges.get(self._key(node))
        fact = self.words.fact(self._resource.id, self._direction, node)
        self._fact.setText(fact)
        self._fact.setAccessibleName(fact)
        self._fact.updateGeometry()
        self._fact.show_chosen(said is not None)
        self._feeling.setVisible(said is not None and asks_per_exchange(self.setting))
        if said is not None:
            self._choices.show_chosen([EFFECTS.index(said.effect)])
            felt = "" if said.effect is Effect.NOT_SAID else self.words.effect_label(said.effect)
            self._feeling.say(felt or self.tr("How this is for you"))

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._feeling.dress(setting)
        show_forms(self._choices, setting)

    def _turn(self) -> None:
        if self.node is None:
            return
        key = self._key(self.node)
        passes = key in self.setting.session.current.exchanges
        self.setting.session.do(RemoveExchange(*key) if passes else RecordExchange(*key))

    def _say(self, index: int) -> None:
        if self.node is not None:
            self.setting.session.do(RecordExchange(*self._key(self.node), EFFECTS[index]))

    def _key(self, node: NodeId) -> ExchangeKey:
        tie = self.setting.session.current.tie_to_me(node)
        return ExchangeKey(tie.id, self._resource.id, self._direction)


class ExchangePart(Part):
    """All resources of the study that this kind of card can give or take."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._facts: list[tuple[Resource, Label, list[FactPart]]] = []
        for resource in setting.study.resources:
            heading = Label(setting.say(resource.label), "quiet")
            facts = [FactPart(setting, words, resource, direction) for direction in resource.directions]
            self._facts.append((resource, heading, facts))
            for widget in (heading, *facts):
                self.column.addWidget(widget)

    def show_card(self, node: NodeId) -> None:
        """Shows what passes between this card and me."""
        super().show_card(node)
        kind = self.setting.node(node).kind
        for resource, heading, facts in self._facts:
            asked = not resource.kinds or kind in resource.kinds
            heading.setVisible(asked)
            for fact in facts:
                fact.setVisible(asked)
                fact.show_card(node)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        for _, _, facts in self._facts:
            for fact in facts:
                fact.dress(setting)
