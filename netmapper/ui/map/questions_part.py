"""The study's questions about a card, one below the other. What is asked depends on what was answered before."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import AnswerKey
from netmapper.editing.commands import GiveAnswer
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.ui.map.part import Part, emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.editors import Value
from netmapper.ui.screens.question import QuestionView


class QuestionsPart(Part):
    """Each question with its answers and the three ways of not answering. Nothing unanswered is noted as skipped."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self.column.setSpacing(24)
        self._views: list[QuestionView] = []
        self._made: Hashable = None

    def show_card(self, node: NodeId) -> None:
        """Shows what was answered about a card; what is being typed is not disturbed."""
        wanted = (node, tuple((each.id, self.setting.name(each.id)) for each in self.setting.session.current.nodes.values()))
        if wanted != self._made:
            self.leave()
            self._made = wanted
            self._fill(node)
        super().show_card(node)
        current = self.setting.session.current
        facts = OnMap(self.setting.study, current, node)
        for view in self._views:
            view.start_afresh()
            view.show_answer(current.answers.get(AnswerKey(view.question.id, node)))
            view.setVisible(view.question.when is None or holds(view.question.when, facts))

    def leave(self) -> None:
        """Keeps what was typed, and ends this undo step."""
        for view in self._views:
            view.settle()
            view.start_afresh()

    def dress(self, setting: Setting) -> None:
        """Takes another look: the questions are made again, and nothing typed is lost."""
        self.leave()
        super().dress(setting)
        self._made = None

    def _fill(self, node: NodeId) -> None:
        emptied(self.column)
        self._views = []
        setting = self.setting
        name = setting.name(node)
        cards = [replace(each, label=setting.name(each.id)) for each in setting.session.current.nodes.values()]
        for question in setting.study.about_cards(setting.node(node).kind).values():
            view = QuestionView(
                question,
                setting.study,
                cards,
                lambda text: setting.say(text).replace("{name}", name),
                setting.look,
                setting.assets,
                narrow=True,
            )
            view.given.connect(partial(self._give, node, question.id))
            view.typed.connect(partial(self._type, node, question.id))
            self.column.addWidget(view)
            self._views.append(view)

    def _give(self, node: NodeId, question: str, value: Value, missing: Missing | None) -> None:
        self._answer(GiveAnswer(question, node, value, missing))

    def _type(self, node: NodeId, question: str, value: Value, joins: bool) -> None:
        self._answer(GiveAnswer(question, node, value, joins=joins))

    def _answer(self, command: GiveAnswer) -> None:
        if command.node in self.setting.session.current.nodes:
            self.setting.session.do(command)
