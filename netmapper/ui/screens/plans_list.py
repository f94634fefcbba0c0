"""All plans on one page: three ways to begin one, a fourth for none today, and those that were made. It changes no map."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netmapper.domain.codes import Aim
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Plan
from netmapper.ui.assets import Assets
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.plan_words import ICONS, PlanWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

ICON = 28
"""Pixels of the picture before an aim, at 100 %."""
HIGH = 76
"""Pixels of the height of each way to go on, at 100 %."""

Names = Callable[[Collection[NodeId]], str]
"""Some cards by name, as this sitting shows names."""


class PlansList(Column):
    """Tells what was asked for; the screen does it."""

    begun = Signal(object)
    """A plan of this aim (an Aim) is to begin."""
    none_wanted = Signal()
    change_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, look: Look, assets: Assets, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(look, 860, parent)
        self._look, self._assets, self._names = look, assets, names
        self._words = PlanWords(self)
        self._things = {aim: ThingToDo(self._words.aim(aim), look) for aim in Aim}
        self._none = ThingToDo(self.tr("No plans today"), look)
        self._fine = Label(self.tr("That is fine. You can go on."))
        self._said = Label(self.tr("The plan was taken away. Undo brings it back."), "quiet")
        self._plans = QVBoxLayout()
        self._plans.setSpacing(16)
        self.column.addWidget(self._question())
        self.column.addWidget(self._said)
        self.column.addLayout(self._plans)
        self.column.addStretch(1)
        self._fine.hide()
        self._said.hide()
        self.dress_things(look)

    def dress_things(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        for aim, thing in self._things.items():
            ratio = self.devicePixelRatioF()
            thing.show_picture(self._assets.pixmap(ICONS[aim], look.theme.primary, look.px(ICON), ratio))
        for thing in (*self._things.values(), self._none):
            thing.dress(look)
            thing.setMinimumHeight(look.px(HIGH))

    def show_none(self, *, none: bool) -> None:
        """Says that none today is fine."""
        self._fine.setVisible(none)
        if none:
            announce(self, self._fine.text())

    def show_plans(self, plans: Iterable[Plan], *, words: bool) -> None:
        """Shows the plans in their order; without their own words where ``words`` is False."""
        plans = tuple(plans)
        self._none.setHidden(bool(plans))
        held = self._layout_of_plans_had_keyboard()
        while (item := self._plans.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for number, plan in enumerate(plans, 1):
            box = self._box(number, plan, words=words)
            self._plans.addWidget(box)
            box.show()  # at once, so that it can take the keyboard
        if held:
            self._things[Aim.CHANGE].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_removed(self, *, removed: bool) -> None:
        """Says that a plan went, and how it comes back."""
        self._said.setVisible(removed)
        if removed:
            announce(self, self._said.text())

    def _layout_of_plans_had_keyboard(self) -> bool:
        boxes = (self._plans.itemAt(place) for place in range(self._plans.count()))
        focused = self.window().focusWidget()
        return focused is not None and any(
            (box := item.widget()) is not None and box.isAncestorOf(focused) for item in boxes if item is not None
        )

    def _question(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(Label(self.tr("What would you like to plan?"), "large"))
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (aim, thing) in enumerate(self._things.items()):
            thing.setAccessibleDescription(self._words.hint(aim))
            thing.clicked.connect(lambda _=False, asked=aim: self.begun.emit(asked))
            grid.addWidget(thing, place // 2, place % 2)
        self._none.clicked.connect(self.none_wanted)
        grid.addWidget(self._none, 1, 1)
        panel.column.addLayout(grid)
        panel.column.addWidget(self._fine)
        return panel

    def _box(self, number: int, plan: Plan, *, words: bool) -> Panel:
        panel = Panel()
        panel.column.addWidget(Label(f"{number}. {self._words.aim(plan.aim)}", "heading"))
        hidden = self.tr("Your words are not shown while names are hidden.")
        if not plan.text:
            panel.column.addWidget(Label(self.tr("No words yet."), "quiet"))
        else:
            panel.column.addWidget(Label(plan.text) if words else Label(hidden, "quiet"))
        if plan.cards:
            panel.column.addWidget(Label(self.tr("It is about: {names}").format(names=self._names(plan.cards)), "quiet"))
        helping = [self._names(plan.helpers)] if plan.helpers else []
        helping += [plan.help if words else hidden] if plan.help else []
        if helping:
            panel.column.addWidget(Label(self.tr("Who could help: {names}").format(names="; ".join(helping)), "quiet"))
        change, remove = Button(self.tr("Change"), "", "pencil"), Button(self.tr("Take away"), "", "x")
        change.setAccessibleName(self.tr("Change plan {number}").format(number=number))
        remove.setAccessibleName(self.tr("Take away plan {number}").format(number=number))
        change.clicked.connect(lambda: self.change_wanted.emit(plan.id))
        remove.clicked.connect(lambda: self.remove_wanted.emit(plan.id))
        row = QWidget()
        flow = Flow(row, 12)
        flow.addWidget(change)
        flow.addWidget(remove)
        panel.column.addWidget(row)
        dress_buttons(panel, self._look, self._assets)
        return panel
