"""What can be said of a link between two cards: what passes along it, and, where the study asks, how it is for me."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import TieId
from netmapper.domain.network import ExchangeKey, Tie
from netmapper.editing.commands import RecordExchange, RemoveExchange, SayEffect
from netmapper.study.parts import Resource
from netmapper.ui.map.effect_part import EFFECTS, asks_per_exchange, effect_choices, show_forms
from netmapper.ui.map.part import emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.label import Label


class TieFact(QWidget):
    """One resource one way along a link: whether it passes, and, where the study asks, how that is for me."""

    def __init__(self, setting: Setting, words: MapWords, tie: Tie, resource: Resource, direction: Direction) -> None:
        super().__init__()
        self._setting, self._words = setting, words
        self._key = ExchangeKey(tie.id, resource.id, direction)
        self._fact = Choice(words.passes(tie, resource, direction), setting.look, "several")
        self._fact.clicked.connect(self._turn)
        about = self.tr("How this is for you")
        self._choices = effect_choices(setting, words, about)
        self._choices.pressed.connect(self._say)
        self._feeling = Unfold(about, self._choices, setting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._fact, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._feeling)
        self.refresh()

    def refresh(self) -> None:
        """Shows whether it passes."""
        said = self._setting.session.current.exchanges.get(self._key)
        self._fact.show_chosen(said is not None)
        self._feeling.setVisible(said is not None and asks_per_exchange(self._setting))
        if said is not None:
            self._choices.show_chosen([EFFECTS.index(said.effect)])
            felt = "" if said.effect is Effect.NOT_SAID else self._words.effect_label(said.effect)
            self._feeling.say(felt or self.tr("How this is for you"))

    def _turn(self) -> None:
        passes = self._key in self._setting.session.current.exchanges
        self._setting.session.do(RemoveExchange(*self._key) if passes else RecordExchange(*self._key))

    def _say(self, index: int) -> None:
        self._setting.session.do(RecordExchange(*self._key, EFFECTS[index]))


class TieExchangePart(QWidget):
    """Each resource that can pass between these two, with two facts: one gives the other, and the other way round."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting, self._words = setting, words
        self._shown: Tie | None = None
        self._names: tuple[str, ...] = ()
        self._facts: list[TieFact] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_tie(self, tie: Tie) -> None:
        """Shows what passes along this link; its facts are made anew only for another one, or for other names."""
        names = (self._setting.name(tie.source), self._setting.name(tie.target))
        if self._shown is None or tie.id != self._shown.id or names != self._names:
            self._shown, self._names = tie, names
            self._fill(tie)
        for fact in self._facts:
            fact.refresh()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._shown = None

    def _fill(self, tie: Tie) -> None:
        emptied(self._column)
        self._facts = []
        for resource in resources_between(self._setting, tie):
            ways = (Direction.GIVEN, Direction.RECEIVED)
            facts = [TieFact(self._setting, self._words, tie, resource, way) for way in ways]
            for widget in (Label(self._setting.say(resource.label), "quiet"), *facts):
                self._column.addWidget(widget)
                widget.show()  # at once, so that it can take the keyboard
            self._facts += facts


class TiePart(QWidget):
    """Follows the chosen link. What can be said of it unfolds, since someone may look on, and stays so for the next link."""

    turned = Signal()
    """All about a link shows now, or no longer."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting, self._words = setting, words
        self._tie: TieId | None = None
        self._question = Label()
        self._effects = effect_choices(setting, words, "")
        self._effects.pressed.connect(self._say)
        self._heading = Label(self.tr("Give and take"), "heading")
        self._exchanges = TieExchangePart(setting, words)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for part in (self._question, self._effects, self._heading, self._exchanges):
            inner.addWidget(part)
        self._unfold = Unfold(self.tr("About this link"), held, setting)
        self._unfold.turned.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._unfold)

    @property
    def open(self) -> bool:
        """Whether all about a link shows."""
        return self._unfold.open

    def show_tie(self, tie_id: TieId) -> None:
        """Shows a link as it is now: another one, or the same after a change."""
        self._tie = tie_id
        tie = self._setting.session.current.ties[tie_id]
        passing, question = bool(resources_between(self._setting, tie)), self._words.feeling(tie)
        self._unfold.setVisible(passing or bool(question))
        for asked in (self._question, self._effects):
            asked.setVisible(bool(question))
        for told in (self._heading, self._exchanges):
            told.setVisible(passing)
        self._question.setText(question)
        self._effects.describe(question)
        self._effects.show_chosen([EFFECTS.index(tie.effect)])
        if self.open:
            self._exchanges.show_tie(tie)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        dress_parts(self, setting.look, setting.assets)
        self._unfold.dress(setting)
        self._exchanges.dress(setting)
        show_forms(self._effects, setting)

    def _turned(self) -> None:
        if self._tie is not None and self._tie in self._setting.session.current.ties:
            self.show_tie(self._tie)
        self.turned.emit()

    def _say(self, index: int) -> None:
        if self._tie is not None:
            self._setting.session.do(SayEffect(self._tie, EFFECTS[index]))


def resources_between(setting: Setting, tie: Tie) -> list[Resource]:
    """The resources that can pass between the two cards of a link: those that are asked about both kinds."""
    kinds = {setting.node(end).kind for end in (tie.source, tie.target)}
    return [each for each in setting.study.resources if not each.kinds or kinds <= set(each.kinds)]
