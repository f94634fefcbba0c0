"""One resource between one card and me: which way it passes and, where the study asks, how each way is. It knows no session."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Direction
from netmapper.domain.network import Exchange
from netmapper.study.base import Text
from netmapper.study.parts import EffectWords, Resource
from netmapper.ui.screens.way_choice import EffectChoice, WayChoice, sentence_of, with_name
from netmapper.ui.theme import Look


class ExchangePart(QWidget):
    """``way_chosen`` and ``effect_chosen`` tell what was asked for. "Both ways" has a question of its own for each way."""

    way_chosen = Signal(object)
    effect_chosen = Signal(object, object)
    """Which direction, and how it is."""

    def __init__(
        self,
        resource: Resource,
        name: str,
        say: Callable[[Text], str],
        look: Look,
        effects: EffectWords | None = None,
        *,
        across: bool = False,
    ) -> None:
        super().__init__()
        self._ways = WayChoice(resource, name, say, look, across=across)
        self._ways.chosen.connect(self.way_chosen)
        self._effects: dict[Direction, EffectChoice] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._ways)
        for direction in (Direction.RECEIVED, Direction.GIVEN):
            if effects is not None and direction in resource.directions:
                question = f"{sentence_of(resource, direction, name, say)}. {with_name(say(effects.question), name)}"
                part = EffectChoice(effects, question, say, look, across=across)
                part.chosen.connect(lambda effect, way=direction: self.effect_chosen.emit(way, effect))
                part.hide()
                self._effects[direction] = part
                layout.addWidget(part)

    def show_exchanges(self, exchanges: Iterable[Exchange], *, said: bool = True) -> None:
        """Shows what passes, and how that is; that nothing passes only where it was said."""
        passing = {exchange.key.direction: exchange for exchange in exchanges}
        self._ways.show_way(frozenset(passing) if said or passing else None)
        for direction, part in self._effects.items():
            part.setVisible(direction in passing)
            if direction in passing:
                part.show_effect(passing[direction].effect)
