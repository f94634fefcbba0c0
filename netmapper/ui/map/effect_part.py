"""How a card is for the participant: the study's question and its five answers, of which one is that nothing is said."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.domain.codes import Effect
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import SayEffect
from netmapper.study.steps import ResourcesStep
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.sign_mark import effect_mark

EFFECTS = tuple(Effect)
MARK = 26
"""Pixels of an effect's form beside its words, at 100 %."""


def effect_choices(setting: Setting, words: MapWords, about: str) -> ChoiceList:
    """The five answers, each with its form as the map shows it."""
    choices = ChoiceList([words.effect_label(effect) for effect in EFFECTS], setting.look)
    choices.describe(about)
    show_forms(choices, setting)
    return choices


def show_forms(choices: ChoiceList, setting: Setting) -> None:
    """Draws the forms in this look."""
    side = setting.look.px(MARK)
    choices.show_pictures([effect_mark(effect, setting.look.theme, side, 2.0) for effect in EFFECTS])


def asks_per_exchange(setting: Setting) -> bool:
    """Whether the study asks how each exchange is, and not only each card."""
    return any(isinstance(step, ResourcesStep) and step.effect == "exchange" for step in setting.study.steps)


class EffectPart(Part):
    """The study's question about a card as a whole, and the answers."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        question = setting.say(setting.study.effects.question)
        self._question = Label(question)
        self._choices = effect_choices(setting, words, question)
        self._choices.pressed.connect(self._say)
        self.column.addWidget(self._question)
        self.column.addWidget(self._choices)

    def show_card(self, node: NodeId) -> None:
        """Shows what was said of this card."""
        super().show_card(node)
        question = self.setting.say(self.setting.study.effects.question)
        self._question.setText(question.replace("{name}", self.setting.name(node)))
        effect = self.setting.session.current.tie_to_me(node).effect
        self._choices.show_chosen([EFFECTS.index(effect)])

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        show_forms(self._choices, setting)

    def _say(self, index: int) -> None:
        if self.node is not None:
            tie = self.setting.session.current.tie_to_me(self.node)
            self.setting.session.do(SayEffect(tie.id, EFFECTS[index]))
