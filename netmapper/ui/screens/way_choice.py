"""The explicit way to say who gives to whom: every way by its sign and its words. It knows no session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Direction, Effect
from netmapper.study.base import Text
from netmapper.study.parts import EffectWords, Resource
from netmapper.ui.screens.ways import BOTH, FROM_ME, TO_ME, Way, ways_of
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.sign_mark import effect_mark, way_mark

SIGN = 26
"""Pixels of a sign, at 100 %."""
LONGEST_SAID = 30
"""Characters of a name within a sentence."""

MARKS = {TO_ME: "backward", BOTH: "both", FROM_ME: "forward"}


def sign_of_way(way: Way, look: Look, ratio: float, size: int = SIGN) -> QPixmap:
    """The sign of a way; an empty ring for none."""
    return way_mark(MARKS.get(way), look.theme, look.px(size), ratio)


def with_name(words: str, name: str) -> str:
    """A sentence of the study about somebody; a long name is cut."""
    return words.replace("{name}", name if len(name) <= LONGEST_SAID else name[: LONGEST_SAID - 1].rstrip() + "…")


class WayWords(QObject):
    """The short words of each way."""

    def of(self, way: Way) -> str:
        """Two or three words."""
        return {
            TO_ME: self.tr("gives to me"),
            BOTH: self.tr("both ways"),
            FROM_ME: self.tr("I give"),
        }.get(way, self.tr("none"))


class WayChoice(QWidget):
    """``chosen`` tells the way that was asked for. In a panel it says the study's sentences, in a row the short words."""

    chosen = Signal(object)

    def __init__(
        self,
        resource: Resource,
        name: str,
        say: Callable[[Text], str],
        look: Look,
        *,
        across: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways = ways_of(resource)
        short = WayWords(self)
        sentences = {} if across else {TO_ME: resource.received, FROM_ME: resource.given}
        words = [with_name(say(sentences[way]), name) if way in sentences else short.of(way) for way in self._ways]
        self._list = ChoiceList(words, look, across=across)
        self._list.show_pictures([sign_of_way(way, look, self.devicePixelRatioF()) for way in self._ways])
        self._list.describe(f"{say(resource.question)} {name}")
        self._list.pressed.connect(lambda index: self.chosen.emit(self._ways[index]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def show_way(self, way: Way | None) -> None:
        """Shows how it is, or that nothing was said."""
        self._list.show_chosen([self._ways.index(way)] if way in self._ways else [])


class EffectChoice(QWidget):
    """How something is for me: the five words of the study, each with its sign. ``chosen`` tells which was asked for."""

    chosen = Signal(object)

    def __init__(
        self,
        effects: EffectWords,
        question: str,
        say: Callable[[Text], str],
        look: Look,
        *,
        role: str = "",
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._effects = tuple(effect for effect in Effect if effect in effects.words)
        self._list = ChoiceList([say(effects.words[effect]) for effect in self._effects], look, across=across)
        ratio = self.devicePixelRatioF()
        self._list.show_pictures([effect_mark(effect, look.theme, look.px(SIGN), ratio) for effect in self._effects])
        self._list.describe(question)
        self._list.pressed.connect(lambda index: self.chosen.emit(self._effects[index]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(question, role))
        layout.addWidget(self._list)

    def show_effect(self, effect: Effect) -> None:
        """Shows how it is."""
        self._list.show_chosen([self._effects.index(effect)] if effect in self._effects else [])


def sentence_of(resource: Resource, direction: Direction, name: str, say: Callable[[Text], str]) -> str:
    """The study's sentence for one way of a resource."""
    return with_name(say(resource.received if direction is Direction.RECEIVED else resource.given), name)
