"""Asks once what a step wishes to ask before it is left, and remembers what was agreed to for as long as the sitting lasts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netmapper.domain.ids import NodeId
from netmapper.ui.assets import Assets
from netmapper.ui.leaving import LeavingCard
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.stage import Stage
from netmapper.ui.widgets.announce import announce


class BeforeLeaving(QObject):
    """Answered once, a step asks again only about other cards."""

    agreed = Signal()
    """It may stay so: the step is left."""
    stayed = Signal()

    def __init__(self, stage: Stage, assets: Assets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._assets = assets
        self._let_be: dict[str, frozenset[NodeId]] = {}

    def asks(self, screen: StepScreen) -> bool:
        """Whether something is asked now, so that the step is not left yet."""
        asked = screen.before_leaving()
        if asked is None or asked.about <= self._let_be.get(screen.step.id, frozenset()):
            return False
        card = LeavingCard(asked, screen.look, self._assets)
        card.left.connect(lambda: self._agree(screen.step.id, asked.about))
        card.stayed.connect(self._stay)
        self._stage.ask(card)
        announce(card, asked.words)
        return True

    def _agree(self, step: str, about: frozenset[NodeId]) -> None:
        self._let_be[step] = about
        self._stage.close_question()
        self.agreed.emit()

    def _stay(self) -> None:
        self._stage.close_question()
        self.stayed.emit()
