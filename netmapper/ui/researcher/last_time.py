"""Last time's map, for the researcher alone, before a follow-up begins: what may hurt is then known beforehand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.following import LastTime
from netmapper.domain.codes import Verdict
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.study.base import Text
from netmapper.study.loading import shaped_study
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.card_list import CardList, Row
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.rows import in_order
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.screens.then_words import ThenWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

MAP_HIGH, LIST_HIGH = 380, 280
"""Pixels of the map's and of the list's height, at 100 %."""


class LastTimePage(ResearcherPage):
    """The map and its cards as they were left, and what was said to have ended by then. It only reads."""

    follow_up_wanted = Signal()

    def __init__(self, last: LastTime, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Last time"), look, assets, parent=parent)
        session = last.session
        self._network: NetworkMap = session.network
        self._language = session.facts.language
        self._study = shaped_study(session.study)
        self._words = ThenWords(self)
        network = session.network
        on = Button(self.tr("Begin the follow-up"), "primary", "repeat")
        on.clicked.connect(self.follow_up_wanted)
        count = self._words.last_time(session.facts.started, len(network.nodes), self._language)
        said = self.tr("Look at it before you turn the laptop. {count}").format(count=count)
        whose = self.tr("{code}, wave {wave}").format(code=session.facts.code, wave=session.facts.wave)
        self.column.addWidget(Label(whose, "heading"))
        self.column.addWidget(Label(said, "large"))
        self.column.addWidget(self.row(on))
        speak_of_cards()
        self._canvas = StillCanvas(self._study, network, self._say, look, assets)
        self._canvas.setAccessibleName(self.tr("Last time’s map"))
        self._canvas.card_walked_to.connect(lambda node: self._canvas.choose(NodeId(node)))
        self.column.addWidget(self._canvas)
        self._add_endings()
        self._cards = CardList(self.tr("The cards of last time"), look, lines=2)
        panel = Panel(self.tr("The cards of last time"))
        panel.column.addWidget(self._cards)
        self.column.addWidget(panel)
        self.column.addStretch(1)
        self.first = on
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._canvas.dress(look)
        self._canvas.setFixedHeight(look.px(MAP_HIGH))
        self._cards.dress(look)
        self._cards.setFixedHeight(look.px(LIST_HIGH))
        self._cards.show_rows(self._row(node) for node in in_order(self._network.nodes.values()))
        dress_buttons(self, look, self.assets)

    def _add_endings(self) -> None:
        """What had ended by then, with the reason where it was said: words to be careful with."""
        network = self._network
        ended = [review for review in network.reviews.values() if review.verdict is Verdict.ENDED]
        if not ended:
            return
        panel = Panel(self.tr("What had ended by then"))
        for review in ended:
            why = self._words.ending(review.reason) if review.reason is not None else ""
            name = network.last_nodes[review.node].label if review.node in network.last_nodes else "…"
            panel.column.addWidget(Label(": ".join(part for part in (name, why) if part)))
        self.column.addWidget(panel)

    def _row(self, node: Node) -> Row:
        kind = self._study.kind(node.kind)
        role = next((self._say(role.label) for role in kind.roles if role.id == node.role), "")
        ring = self._say(self._study.rings.items[node.place.ring - 1].label) if node.place is not None else ""
        said = ", ".join(part for part in (node.label, role, ring) if part)
        badge = kind_badge(kind, node.icon, self.look.theme, self.assets, self.look.px(BADGE), 2.0)
        return Row(node.id, said, said, badge)

    def _say(self, text: Text) -> str:
        return text.into(self._language, self._study.language)
