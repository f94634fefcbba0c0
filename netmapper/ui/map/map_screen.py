"""Placing the cards on the rings: the tray at the left, the map in the middle, the chosen card's panel at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.editing.change import Change
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.canvas_screen import ROOMY, CanvasScreen
from netmapper.ui.map.carry import Carry
from netmapper.ui.map.faces import EDGE
from netmapper.ui.map.side import Side
from netmapper.ui.map.tray import Tray
from netmapper.ui.theme import Look

LEFT = 248
"""Pixels of the tray at 100 %."""


class MapScreen(CanvasScreen):
    """The map with its tray."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._carry = Carry(self.tray.cards, self.canvas, self)
        cards = self.tray.cards
        cards.chosen.connect(self.selection.choose)
        cards.ring_keyed.connect(self._send)
        cards.tie_keyed.connect(self.panel.unfold_links)
        self.several.follow(cards)
        self.tray.add_card.added.connect(self.selection.choose)
        self.selection.changed.connect(lambda: self.tray.mark(self.selection.node))

    def left(self) -> Side | None:
        """The tray."""
        self.tray = Tray(self.setting, self.words)
        self._left = Side(self.tray, self.tr("cards that are not on the map"), self.setting, left=True)
        self.tray.take_corner(self._left.fold)
        return self._left

    def show_change(self, change: Change) -> None:
        """Refreshes the tray, too."""
        super().show_change(change)
        self.tray.show_change(change)
        self.tray.mark(self.selection.node)

    def leave(self) -> None:
        """Adds a card whose name was being typed."""
        self.tray.cards.stop_carrying()
        self.tray.add_card.leave()
        super().leave()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self.tray.dress(self.setting)
        self._left.dress(self.setting)

    def _share_width(self) -> None:
        super()._share_width()
        around = EDGE if self.look.percent <= ROOMY else 8
        self._left.setContentsMargins(0, around, 0, around)
        self._left.take(min(self.look.px(LEFT), round(self.width() * 0.24)))
