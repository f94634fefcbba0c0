"""One plan: what it is about, in own words and by cards, who could help, and who decided. It changes no map.

Nothing here has to be filled in, and nothing is filled in before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from netmapper.domain.codes import Aim, Decider
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node, Plan
from netmapper.study.base import Text
from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.screens.own_words import OwnWords
from netmapper.ui.screens.plan_words import DECIDERS, PlanWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.card_tray import CardTray
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.tab_order import order_tabs

FEW = 8
"""Cards that are shown at once; more are folded until they are asked for, so that the rest of the page is near."""


class PlanPage(Column):
    """``told`` says what of the plan shall be otherwise, by the names of a ChangePlan."""

    told = Signal(object)

    def __init__(
        self,
        plan: Plan,
        kinds: Sequence[NodeKind],
        say: Callable[[Text], str],
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, 860, parent)
        self.plan = plan
        self._words = PlanWords(self)
        self._silent = False
        self._aims = ChoiceList([self._words.aim(aim) for aim in Aim], look, across=True)
        self._text = OwnWords(self.tr("In your own words"), self._words.hint(plan.aim), look, self._type("text"))
        self._trays = {name: CardTray(kinds, say, look, assets) for name in ("cards", "helpers")}
        self._help = OwnWords(
            self.tr("Or in words"), self.tr("For example: “Someone to go with me the first time.”"), look, self._type("help")
        )
        self._unfolds = {name: Button(self.tr("Choose from my cards"), "link", "chevron-right") for name in self._trays}
        self._unfolded: set[str] = set()
        self._many = False
        self._deciders = ChoiceList(self._words.deciders(), look, across=True)
        self._empty: list[Label] = []
        self._fill()
        self._connect()
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows the plan as it is now; what is being typed is not disturbed."""
        self.plan = plan
        self._aims.show_chosen([list(Aim).index(plan.aim)])
        self._text.say_hint(self._words.hint(plan.aim))
        self._text.show_words(plan.text)
        self._help.show_words(plan.help)
        self._trays["cards"].show_chosen(plan.cards)
        self._trays["helpers"].show_chosen(plan.helpers)
        self._fold()
        said = plan.decided is not Decider.NOT_SAID or self._silent
        self._deciders.show_chosen([DECIDERS.index(plan.decided)] if said else [])

    def show_cards(self, nodes: Collection[Node], *, hidden: bool) -> None:
        """Shows all cards to choose from, called as this sitting shows names; ``hidden`` covers words that may hold some."""
        for tray in self._trays.values():
            for gone in {tile.node.id for tile in tray.tiles} - {node.id for node in nodes}:
                tray.show_card(gone, None)
            for node in sorted(nodes, key=lambda each: each.id):
                tray.show_card(node.id, node)
        for label in self._empty:
            label.setVisible(not nodes)
        self._many = len(nodes) > FEW
        self._describe()
        self.show_plan(self.plan)
        for words in (self._text, self._help):
            words.hide_words(hidden=hidden)
        about, by = ((self._unfolds[name], self._trays[name]) for name in ("cards", "helpers"))
        order_tabs(self, self._aims, self._text, self._deciders, *about, *by, self._help)

    def begin_words(self) -> None:
        """A plan that was just begun: its words can be typed at once."""
        self._text.begin()

    def leave(self) -> None:
        """Gives on what was typed."""
        self._text.leave()
        self._help.leave()

    def dress_fields(self, look: Look) -> None:
        """Takes another text size."""
        for words in (self._text, self._help):
            words.dress(look)

    def _fill(self) -> None:
        self._part(self._aims, self._text)
        self._part(Label(self.tr("Who decided this plan?"), "heading"), self._deciders)
        self._part(Label(self.tr("What is it about?"), "heading"), self._no_cards(), self._unfolds["cards"], self._trays["cards"])
        helping = (self._unfolds["helpers"], self._trays["helpers"], self._help)
        self._part(Label(self.tr("Who could help?"), "heading"), self._no_cards(), *helping)
        self.column.addStretch(1)

    def _part(self, *widgets: QWidget) -> None:
        panel = Panel()
        for widget in widgets:
            panel.column.addWidget(widget)
        self.column.addWidget(panel)

    def _no_cards(self) -> Label:
        label = Label(self.tr("There are no cards to choose from."), "quiet")
        self._empty.append(label)
        return label

    def _connect(self) -> None:
        self._aims.describe(self.tr("What kind of plan?"))
        self._deciders.describe(self.tr("Who decided this plan?"))
        self._aims.pressed.connect(lambda index: self._tell(aim=list(Aim)[index]))
        self._deciders.pressed.connect(self._decide)
        for name, tray in self._trays.items():
            tray.pressed.connect(lambda card, asked=name: self._turn(asked, NodeId(card)))
            self._unfolds[name].clicked.connect(lambda _=False, asked=name: self._unfold(asked))

    def _unfold(self, name: str) -> None:
        self._unfolded.add(name)
        self._fold()
        self._trays[name].tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        """Many cards of which none is chosen yet are folded away until they are asked for."""
        for name, tray in self._trays.items():
            folded = self._many and name not in self._unfolded and not getattr(self.plan, name)
            tray.setHidden(folded)
            self._unfolds[name].setHidden(not folded)

    def _describe(self) -> None:
        questions = {"cards": self.tr("What is it about?"), "helpers": self.tr("Who could help?")}
        for name, tray in self._trays.items():
            tray.setAccessibleName(questions[name])
            self._unfolds[name].setAccessibleDescription(questions[name])
            for tile in tray.tiles:
                tile.setAccessibleDescription(questions[name])

    def _turn(self, name: str, card: NodeId) -> None:
        """Takes a card in, or out again."""
        now: frozenset[NodeId] = getattr(self.plan, name)
        self._tell(**{name: now ^ {card}})

    def _decide(self, index: int) -> None:
        self._silent = DECIDERS[index] is Decider.NOT_SAID
        self._tell(decided=DECIDERS[index])
        self.show_plan(self.plan)

    def _type(self, name: str) -> Callable[[str, bool], None]:
        return lambda words, joins: self._tell(**{name: words, "joins": joins})

    def _tell(self, **told: Any) -> None:
        self.told.emit(told)
