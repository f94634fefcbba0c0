"""One card large, and a few questions about it: what passes between it and me, and how it is for me. It changes no map."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from netmapper.domain.network import NetworkMap, Node
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.study.parts import Resource
from netmapper.ui.assets import Assets
from netmapper.ui.screens.exchange_part import ExchangePart
from netmapper.ui.screens.way_choice import EffectChoice, with_name
from netmapper.ui.screens.ways import Way
from netmapper.ui.theme import Look
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.shortened import Shortened

BADGE, ICON = 72, 28
"""Pixels of the card's badge and of a resource's icon, at 100 %."""


class CardPage(Column):
    """``way_asked`` tells a resource and a way; ``exchange_asked`` a resource, a direction and an effect.

    ``called`` says the card's name as this sitting shows names.
    """

    way_asked = Signal(str, object)
    exchange_asked = Signal(str, object, object)
    effect_asked = Signal(object)
    rest_left = Signal()

    def __init__(
        self,
        node: Node,
        study: Study,
        resources: Sequence[Resource],
        say: Callable[[Text], str],
        position: str,
        look: Look,
        assets: Assets,
        *,
        called: Callable[[Node], str],
        effect: str,
        rest: bool,
        passed: bool = False,
    ) -> None:
        super().__init__(look, 800)
        self.node = node
        self._study, self._say, self._look, self._assets = study, say, look, assets
        self._called = called
        self._effect: EffectChoice | None = None
        self._parts: dict[str, ExchangePart] = {}
        self._said = {resource.id for resource in resources if passed}
        if position:
            self.column.addWidget(Label(self.tr("Card {words}").format(words=position), "quiet"))
        self.column.addLayout(self._make_head())
        for resource in resources:
            self.column.addWidget(self._make_part(resource, per_exchange=effect == "exchange"))
        if effect == "card":
            self._add_effect(framed=bool(resources))
        if rest:
            leave = Button(self.tr("Skip all the rest"), "link")
            leave.clicked.connect(self.rest_left)
            self.column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def show_map(self, network: NetworkMap) -> None:
        """Shows what passes between this card and me, and how it is for me."""
        node = network.nodes.get(self.node.id)
        if node is None:
            return
        self._name.show_words(self._called(node))
        tie = network.tie_to_me(node.id)
        exchanges = list(network.exchanges_on(tie.id))
        for resource, part in self._parts.items():
            passing = [each for each in exchanges if each.key.resource == resource]
            part.show_exchanges(passing, said=resource in self._said)
        if self._effect is not None:
            self._effect.show_effect(tie.effect)

    def _make_head(self) -> QHBoxLayout:
        kind = self._study.kind(self.node.kind)
        badge = QLabel()
        side, ratio = self._look.px(BADGE), self.devicePixelRatioF()
        badge.setPixmap(kind_badge(kind, self.node.icon, self._look.theme, self._assets, side, ratio))
        self._name = Shortened("title")
        role = next((role for role in kind.roles if role.id == self.node.role), None)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(Label(self._say(role.label if role is not None else kind.label), "quiet"))
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(badge)
        head.addLayout(names, 1)
        return head

    def _ask(self, resource: str, way: Way) -> None:
        """From now on "none" is an answer here, and shows as one."""
        self._said.add(resource)
        if not way:
            self._parts[resource].show_exchanges(())
        self.way_asked.emit(resource, way)

    def _make_part(self, resource: Resource, *, per_exchange: bool) -> Panel:
        effects = self._study.effects if per_exchange else None
        part = ExchangePart(resource, self._called(self.node), self._say, self._look, effects, across=True)
        part.way_chosen.connect(lambda way, asked=resource.id: self._ask(asked, way))
        part.effect_chosen.connect(
            lambda direction, effect, asked=resource.id: self.exchange_asked.emit(asked, direction, effect)
        )
        self._parts[resource.id] = part
        panel = Panel()
        panel.column.addLayout(self._resource_head(resource))
        panel.column.addWidget(part)
        return panel

    def _resource_head(self, resource: Resource) -> QHBoxLayout:
        icon = QLabel()
        if self._assets.has_icon(resource.icon):
            side = self._look.px(ICON)
            icon.setPixmap(self._assets.pixmap(resource.icon, self._look.theme.primary, side, self.devicePixelRatioF()))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(icon)
        row.addWidget(Label(self._say(resource.label), "heading"), 1)
        return row

    def _add_effect(self, *, framed: bool) -> None:
        words = with_name(self._say(self._study.effects.question), self._called(self.node))
        self._effect = EffectChoice(self._study.effects, words, self._say, self._look, role="heading" if framed else "title")
        self._effect.chosen.connect(self.effect_asked)
        if framed:
            panel = Panel()
            panel.column.addWidget(self._effect)
            self.column.addWidget(panel)
        else:
            self.column.addSpacing(8)
            self.column.addWidget(self._effect)
