"""A step for plans: what the participant would like to change, keep or try, in their words, and who could help."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Aim, StepStatus
from netmapper.domain.ids import NodeId
from netmapper.editing.change import Change
from netmapper.editing.commands import ChangePlan, MakePlan, RemovePlan
from netmapper.editing.plan_commands import next_number
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.plan_page import PlanPage
from netmapper.ui.screens.plans_list import PlansList
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.focus import show_top, tab_stops


class PlansScreen(StepScreen):
    """The list of plans, and in its place for a while one of them."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        state = session.current.steps.get(step.id)
        self._none = state is not None and state.status is StepStatus.DONE and not session.current.plans
        self._page: PlanPage | None = None
        self._list = PlansList(look, assets, self._names)
        self._list.begun.connect(self._begin_plan)
        self._list.none_wanted.connect(self._want_none)
        self._list.change_wanted.connect(self._open)
        self._list.remove_wanted.connect(self._remove)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._list)
        self._list.show_none(none=self._none)
        self._show_plans()
        self.dress(look)

    @property
    def sentence(self) -> str:
        """The study's; on a plan, that all of it is free."""
        return super().sentence if self._page is None else self.tr("Say as much or as little as you like.")

    @property
    def primary_text(self) -> str:
        """Out of a plan to all of them, then on."""
        return super().primary_text if self._page is None else self.tr("Done")

    @property
    def status(self) -> StepStatus:
        """Done with a plan, and with none where that was said; skipped where nothing was."""
        return StepStatus.DONE if self.session.current.plans or self._none else StepStatus.SKIPPED

    @property
    def can_retreat(self) -> bool:
        """From a plan, Back leads to all of them."""
        return self._page is not None

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What this screen can do, in plain sentences."""
        return (
            self.tr("A plan is yours, in your own words. You can change it or take it away at any time."),
            self.tr("No plans today is just as good."),
            self.tr("Plans can stand on the page that you take home."),
        )

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return (
            (self.tr("Arrow keys"), self.tr("walk from card to card")),
            (self.tr("Space"), self.tr("choose")),
        )

    def advance(self) -> bool:
        """Out of a plan to all of them; from there out of the step."""
        return self._close()

    def retreat(self) -> bool:
        """Out of a plan to all of them; from there to the step before."""
        return self._close()

    def leave(self) -> None:
        """Commits typed text."""
        if self._page is not None:
            self._page.leave()

    def show_change(self, change: Change) -> None:
        """Shows plans as they are now; one that is gone is left."""
        if not any(edit.table in {"plans", "nodes"} for edit in change.edits):
            return
        if change.verb != "remove_plan" or change.undoes is not None:
            self._list.show_removed(removed=False)
        if self.session.current.plans:
            self._none = False
            self._list.show_none(none=False)
        self._show_plans()
        if self._page is None:
            return
        plan = self.session.current.plans.get(self._page.plan.id)
        if plan is None:
            self._show_list()
        elif any(edit.table == "nodes" for edit in change.edits):
            self._page.show_plan(plan)
            self._show_cards(self._page)
        else:
            self._page.show_plan(plan)

    def show_names(self) -> None:
        """Says all names anew, and covers own words that may hold some."""
        self._show_plans()
        if self._page is not None:
            self._show_cards(self._page)

    def take_place_of(self, other: StepScreen) -> None:
        """Shows the plan that another screen of this step showed."""
        if isinstance(other, PlansScreen) and other._page is not None:
            self._open(other._page.plan.id)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        dress_parts(self, look, self.assets)
        self._list.dress_things(look)
        if self._page is not None:
            self._page.dress_fields(look)

    def _begin_plan(self, aim: Aim) -> None:
        number = next_number(self.session.current.plans)
        self.session.do(MakePlan(number, aim))
        self._open(number)
        if self._page is not None:
            self._page.begin_words()

    def _want_none(self) -> None:
        self._none = not self.session.current.plans
        self._list.show_none(none=True)

    def _remove(self, plan: int) -> None:
        self.session.do(RemovePlan(plan))
        self._list.show_removed(removed=True)

    def _open(self, number: int) -> None:
        plan = self.session.current.plans.get(number)
        if plan is None:
            return
        self._drop_page()
        self._list.show_removed(removed=False)
        self._page = page = PlanPage(plan, self.session.study.node_kinds, self.say, self.look, self.assets)
        page.told.connect(self._tell)
        self._show_cards(page)
        dress_parts(page, self.look, self.assets)
        self._layout.addWidget(page)
        self._layout.setCurrentWidget(page)
        self._turned(page)

    def _close(self) -> bool:
        if self._page is None:
            return True
        self.leave()
        self._show_list()
        return False

    def _show_list(self) -> None:
        self._layout.setCurrentWidget(self._list)
        self._drop_page()
        self._turned(self._list)

    def _drop_page(self) -> None:
        gone, self._page = self._page, None
        if gone is not None:
            gone.hide()
            self._layout.removeWidget(gone)
            gone.deleteLater()

    def _turned(self, shown: QWidget) -> None:
        self.heading_changed.emit()
        stops = tab_stops(shown)
        if stops and self.isVisible():
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        show_top(self)

    def _tell(self, told: Mapping[str, Any]) -> None:
        if self._page is not None and self._page.plan.id in self.session.current.plans:
            self.session.do(ChangePlan(self._page.plan.id, **told))

    def _show_plans(self) -> None:
        plans = [plan for _, plan in sorted(self.session.current.plans.items())]
        self._list.show_plans(plans, words=not self.session.names.hidden)

    def _show_cards(self, page: PlanPage) -> None:
        names = self.session.names
        cards = [replace(node, label=names.of(node)) for node in self.session.current.nodes.values()]
        page.show_cards(cards, hidden=names.hidden)

    def _names(self, cards: Collection[NodeId]) -> str:
        nodes = self.session.current.nodes
        return ", ".join(self.session.names.of(nodes[card]) for card in sorted(cards) if card in nodes)
