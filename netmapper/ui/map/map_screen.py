"""Placing the cards on the rings: the tray at the left, the map in the middle, the chosen card's panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.editing.change import Change
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.leaving import Unfinished
from netmapper.ui.map.canvas_screen import ROOMY, CanvasScreen
from netmapper.ui.map.carry import Carry
from netmapper.ui.map.faces import EDGE
from netmapper.ui.map.ring_picture import ring_picture
from netmapper.ui.map.side import Side
from netmapper.ui.map.tray import Tray
from netmapper.ui.theme import Look

LEFT = 248
"""Pixels of the tray at 100 %."""


class MapScreen(CanvasScreen):
    """The map with its tray."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.panel.illustrate(ring_picture(self.setting))
        self._carry = Carry(self.tray.cards, self.canvas, self)
        cards = self.tray.cards
        cards.chosen.connect(self.selection.choose)
        cards.ring_keyed.connect(self._send)
        cards.tie_keyed.connect(self.panel.unfold_links)
        self.several.follow(cards)
        self.tray.add_card.added.connect(self.selection.choose)
        self.selection.changed.connect(lambda: self.tray.mark(self.selection.node))
        self.shown.changed.connect(self._fill_tray)

    def before_leaving(self) -> Unfinished | None:
        """Says kindly how many cards are not on the map, which may stay so."""
        waiting = frozenset(node.id for node in self.session.current.unplaced())
        if not waiting:
            return None
        back = self.tr("Go back to the map")
        if len(waiting) == 1:
            words = self.tr("One card is not on the map yet. You can leave it there.")
            return Unfinished(words, self.tr("Leave it"), back, waiting)
        number = self.words.number(len(waiting))
        words = self.tr("{number} cards are not on the map yet. You can leave them there.")
        said = words.format(number=number[:1].upper() + number[1:])
        return Unfinished(said, self.tr("Leave them"), back, waiting)

    def go_to(self, node: int) -> None:
        """A card that stands in the tray is found there."""
        super().go_to(node)
        if not self.faces.on_list and NodeId(node) in self.tray.cards.nodes():
            if self._left.folded:
                self._left.show_held(shown=True)
            self.tray.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> Side | None:
        """The tray."""
        self.tray = Tray(self.setting, self.words, self.shown)
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

    def _fill_tray(self) -> None:
        self.tray.fill()
        self.tray.mark(self.selection.node)

    def _share_width(self) -> None:
        super()._share_width()
        around = EDGE if self.look.percent <= ROOMY else 8
        self._left.setContentsMargins(0, around, 0, around)
        self._left.take(min(self.look.px(LEFT), round(self.width() * 0.24)))
