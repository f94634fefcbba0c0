"""Give and take: who gives what to whom, one resource or one card at a time, and how each is for me.

With very few cards, or where the study says so, each card has one page with all resources. Else each resource is asked on
the map, or, as the person likes, with the cards as a list. It talks to the session alone.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect, StepStatus
from netmapper.domain.ids import NodeId
from netmapper.domain.network import ExchangeKey, Node, PromptState
from netmapper.editing.change import Change
from netmapper.editing.commands import MarkPrompt, RecordExchange, SayEffect, Together
from netmapper.study.steps import ResourcesStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.card_page import CardPage
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.screens.resource_faces import ResourceFaces
from netmapper.ui.screens.resource_help import ResourceHelp
from netmapper.ui.screens.resource_map import ResourceMap
from netmapper.ui.screens.resource_page import ResourcePage, fits
from netmapper.ui.screens.ways import Way, turn
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label

ENOUGH_NOBODY = 2
"""From so many answers of "nobody" on, the rest of the resources may be left out."""


class ByResource(NamedTuple):
    """One resource and all cards."""

    resource: str


class ByCard(NamedTuple):
    """One card: with all resources where the step goes card by card, else how it is for me alone."""

    node: NodeId


class ResourcesScreen(PagedScreen):
    """Resources first and then each card's effect, or card after card."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._effect = step.effect if isinstance(step, ResourcesStep) else "none"
        self._resources = [session.study.resource(each) for each in step.resources] if isinstance(step, ResourcesStep) else []
        self._card_first = self._goes_by_card(step)
        self._view: ResourcePage | CardPage | None = None
        self._rest_wanted = False
        self._passed: set[NodeId] = set()
        self._faces = ResourceFaces(Setting(session, look, assets), self, effects=self._effect == "exchange")
        self._faces.turned.connect(self._turn_face)
        self.begin()

    @property
    def sentence(self) -> str:
        """On a page about one card alone, what to do there."""
        alone = isinstance(self.page, ByCard) and not self._card_first
        return self.tr("Choose the words that fit best, or leave it as it is.") if alone else super().sentence

    @property
    def page_words(self) -> str:
        """Where among the resources, or among the cards, this page is."""
        alike = [page for page in self.pages() if type(page) is type(self.page)]
        if len(alike) < 2 or self.page not in alike:
            return ""
        return self.tr("{number} of {of}").format(number=alike.index(self.page) + 1, of=len(alike))

    @property
    def status(self) -> StepStatus:
        """Skipped where every resource was."""
        states = [self._state(resource.id) for resource in self._resources]
        skipped = bool(states) and all(state is not None and state.skipped for state in states)
        return StepStatus.SKIPPED if skipped and self.pages() else super().status

    @property
    def extras(self) -> tuple[QWidget, ...]:
        """The way between map and list; with very large words it stands on the page, where there is room for it."""
        return (self._faces.place,) if self._faces.in_bar and not self._card_first else ()

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What can be done with the cards of a resource."""
        return ResourceHelp().lines(of_resource=isinstance(self._view, ResourcePage))

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return ResourceHelp().keys(on_map=isinstance(self._view, ResourceMap))

    def every_page(self) -> Sequence[Hashable]:
        """Cards alone, or resources and then cards."""
        cards = [ByCard(node.id) for node in self._cards()]
        if not cards:
            return ()
        if self._card_first:
            return cards
        return (*(ByResource(resource.id) for resource in self._resources), *(cards if self._effect == "card" else ()))

    def asks(self, page: Hashable) -> bool:
        """A resource is asked where there is a card that it can pass to."""
        if not isinstance(page, ByResource):
            return True
        resource = self.session.study.resource(page.resource)
        return any(fits(resource, node) for node in self._cards())

    def is_open(self, page: Hashable) -> bool:
        """Whether nothing was said on this page yet."""
        if isinstance(page, ByResource):
            return self._state(page.resource) is None
        if isinstance(page, ByCard):
            tie = self.session.current.tie_to_me(page.node)
            return tie.effect is Effect.NOT_SAID and not (self._card_first and any(self.session.current.exchanges_on(tie.id)))
        return False

    def pass_page(self, page: Hashable) -> None:
        """The resource was asked, whatever came of it; card by card, all of them were with the last card."""
        if isinstance(page, ByResource) and self._may_leave(page.resource):
            self._rest_wanted = True
        if isinstance(page, ByCard):
            self._passed.add(page.node)
        last = isinstance(page, ByCard) and self._card_first and page == self.pages()[-1]
        for resource in self._resources:
            passed = page == ByResource(resource.id) or last
            if passed and self._state(resource.id) is None:
                self.session.do(MarkPrompt(resource.id))

    def make_page(self, page: Hashable) -> QWidget:
        """A resource, or a card."""
        self._view = self._card_view(page.node) if isinstance(page, ByCard) else self._resource_view()
        self._refresh(frozenset(self.session.current.nodes))
        return self._view

    def make_empty(self) -> QWidget:
        """A calm word where there are no cards."""
        self._view = None
        self._faces.rest()
        column = Column(self.look)
        words = Label(self.tr("There are no cards to ask about yet. You can simply go on."), "large")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.column.addStretch(1)
        column.column.addWidget(words)
        column.column.addStretch(2)
        return column

    def show_change(self, change: Change) -> None:
        """Shows what changed on this page; where its card or its cards are gone, another page."""
        if isinstance(self._view, ResourcePage):
            self._view.hear(change)
        if self.page is None or self.page not in self.pages():
            self.begin()
            self.heading_changed.emit()
            return
        network = self.session.current
        ends = frozenset(tie.target for tie_id in change.ties if (tie := network.ties.get(tie_id)) is not None and tie.to_me)
        self._refresh(change.nodes | ends)
        if change.undoes is None:
            self._announce(change)

    def show_names(self) -> None:
        """Says all names anew; the page of a resource stays as it is."""
        if isinstance(self._view, ResourcePage):
            self._view.show_names()
        else:
            super().show_names()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._view = None  # so that the page is made anew
        self._faces.dress(Setting(self.session, look, self.assets))
        super().dress(look)

    def _goes_by_card(self, step: Step) -> bool:
        """Asked once, so that the way of asking never turns under somebody's hands."""
        if not isinstance(step, ResourcesStep):
            return False
        return step.order == "card_first" or len(self._cards()) < step.card_first_below

    def _cards(self) -> list[Node]:
        kinds = [kind.id for kind in self.session.study.node_kinds]
        fitting = (node for node in self.session.current.nodes.values() if any(fits(each, node) for each in self._resources))
        return sorted(fitting, key=lambda node: (kinds.index(node.kind), node.id))

    def _resource_view(self) -> ResourcePage:
        resource = self.session.study.resource(self._asked)
        view = self._faces.show(self.session.current, resource, self.page_words, self._view)
        if view is not self._view:
            view.way_asked.connect(lambda node, way: self._turn(NodeId(node), self._asked, way))
            view.effect_asked.connect(lambda node, way, effect: self._felt(NodeId(node), self._asked, way, effect))
            view.answered.connect(self._answer)
            view.rest_left.connect(self._leave_resources)
            view.rest_wanted.connect(self._keep_resources)
        return view

    def _card_view(self, node_id: NodeId) -> CardPage:
        self._faces.rest()
        node = self.session.current.nodes[node_id]
        resources = [each for each in self._resources if fits(each, node)] if self._card_first else []
        rest = not self._card_first and self._near(1) is not None
        view = CardPage(
            node,
            self.session.study,
            resources,
            self.say,
            self.page_words,
            self.look,
            self.assets,
            called=self.session.names.of,
            effect=self._effect,
            rest=rest,
            passed=node_id in self._passed or all(self._state(each.id) is not None for each in resources),
        )
        view.way_asked.connect(lambda resource, way: self._turn(node_id, resource, way))
        view.exchange_asked.connect(lambda resource, way, effect: self._felt(node_id, resource, way, effect))
        view.effect_asked.connect(lambda effect: self._say_effect(node_id, effect))
        view.rest_left.connect(self.finished)
        return view

    def _refresh(self, touched: frozenset[NodeId]) -> None:
        view = self._view
        if isinstance(view, CardPage):
            view.show_map(self.session.current)
        elif view is not None:
            view.show_change(self.session.current, touched)
            view.show_state(self._state(view.resource.id), rest=self._may_leave(view.resource.id))

    def _turn(self, node: NodeId, resource: str, way: Way) -> None:
        network = self.session.current
        self.session.do(turn(network, network.tie_to_me(node).id, resource, way))

    def _felt(self, node: NodeId, resource: str, way: Direction, effect: Effect) -> None:
        self.session.do(RecordExchange(self.session.current.tie_to_me(node).id, resource, way, effect))

    def _say_effect(self, node: NodeId, effect: Effect) -> None:
        self.session.do(SayEffect(self.session.current.tie_to_me(node).id, effect))

    def _answer(self, nobody: bool, skipped: bool) -> None:
        self.session.do(MarkPrompt(self._asked, nobody=nobody, skipped=skipped))

    def _may_leave(self, resource: str) -> bool:
        if self._rest_wanted:
            return False
        states = [self._state(each.id) for each in self._resources]
        here = self._state(resource)
        said = sum(1 for state in states if state is not None and state.nobody)
        return here is not None and here.nobody and said >= ENOUGH_NOBODY and any(state is None for state in states)

    def _leave_resources(self) -> None:
        left = [each.id for each in self._resources if self._state(each.id) is None]
        self.session.do(Together("mark_prompt", tuple(MarkPrompt(each, skipped=True) for each in left)))
        cards = [page for page in self.pages() if isinstance(page, ByCard)]
        if cards:
            self.turn_to(cards[0])
        else:
            self.finished.emit()

    def _keep_resources(self) -> None:
        self._rest_wanted = True
        self._refresh(frozenset())
        self._take_keyboard()

    def _turn_face(self) -> None:
        chosen = self._view.chosen if isinstance(self._view, ResourcePage) else None
        self._show(self.page)
        if isinstance(self._view, ResourcePage):
            self._view.choose(chosen)
        self._take_keyboard()

    def _announce(self, change: Change) -> None:
        """Says how it is now with each card to or from which something passes, or no longer."""
        network, view = self.session.current, self._view
        if not isinstance(view, ResourcePage) or not any(edit.before is None or edit.after is None for edit in change.edits):
            return
        for tie in sorted({edit.key.tie for edit in change.edits if isinstance(edit.key, ExchangeKey)}):
            node = network.nodes[network.ties[tie].target]
            announce(self, self.tr("{name}: {way}.").format(name=view.setting.name(node.id), way=view.words_of(node)))

    @property
    def _asked(self) -> str:
        """The resource of this page."""
        return self.page.resource if isinstance(self.page, ByResource) else ""

    def _state(self, resource: str) -> PromptState | None:
        return self.session.current.prompts.get(resource)
