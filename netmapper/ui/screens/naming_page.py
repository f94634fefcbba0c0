"""What a prompt looks like: its words in large type, one field, and the tray of cards beside it. It changes no map."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node, PromptState
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.study.steps import Prompt
from netmapper.ui.assets import Assets
from netmapper.ui.screens.card_details import PERSON, CardDetails
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.card_tray import CardTray
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.shortened import apart
from netmapper.ui.widgets.sides import Sides
from netmapper.ui.widgets.tab_order import order_tabs

NOBODY, SKIP = 0, 1
FIELD = 640
"""Pixels at 100 % that the field never exceeds."""
LONGEST_SAID = 40
"""Characters of a name that a hint repeats."""


class NamingPage(QWidget):
    """Hints stand in one quiet line that is always there, so that nothing moves when they change.

    ``called`` says a card's name as this sitting shows names.
    """

    edited = Signal()
    left = Signal()
    entered = Signal()
    card_pressed = Signal(int)
    answered = Signal(bool, bool)
    """"Nobody" and "skip", at most one of them true."""

    def __init__(
        self,
        prompt: Prompt,
        study: Study,
        say: Callable[[Text], str],
        called: Callable[[Node], str],
        position: str,
        look: Look,
        assets: Assets,
    ) -> None:
        super().__init__()
        self.prompt = prompt
        self._called = called
        self.details: CardDetails | None = None
        self._say, self._look, self._assets = say, look, assets
        self._kind = study.kind(prompt.kind)
        self._just_added = False
        self._named = 0
        self._state: PromptState | None = None
        self._writing: NodeId | None = None
        self.tray = CardTray(study.node_kinds, say, look, assets)
        self.tray.pressed.connect(self._press_card)
        self._empty_words = Label(self.tr("Your cards will stand here."), "quiet")
        self._sides = Sides(self._make_task(position), self._make_tray(), look, self.tr("Your cards"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sides)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self._field.text()

    def empty(self) -> None:
        """Empties the field for the next name."""
        self._field.clear()

    def want_a_name(self, *, seen: bool = False) -> None:
        """Says kindly that a name comes first, unless a card was made just now: a double tap is no mistake."""
        if seen:
            self._say_hint(self.tr("A card needs a name that can be seen."))
        elif not self._just_added:
            self._say_hint(self.tr("Type a name first. When you are done here, press Next."))

    def added(self, name: str, *, namesake: bool) -> None:
        """Says that a card was made."""
        self._just_added = True
        if namesake:
            self._say_hint(self.tr("There is another card with this name. Both are kept."))
        else:
            brief = textwrap.shorten(name, LONGEST_SAID, placeholder="…")
            said = self.tr("“{name}” is a card now.").format(name=apart(brief))
            self._say_hint(f"{said} {self._least_or_most()}")
        self._field.setFocus()

    def forget_added(self) -> None:
        """Says no longer that a card was made, since it is called otherwise now."""
        if self._just_added:
            self._say_hint(self._least_or_most())

    def show_card(self, node_id: NodeId, node: Node | None) -> None:
        """Shows a card as it is now; None: it is gone."""
        before = self.tray.tiles
        self.tray.show_card(node_id, node and replace(node, label=self._called(node)))
        self._empty_words.setVisible(not self.tray.tiles)
        if self.tray.tiles != before:
            self._order_tabs()
        tile = self.tray.tile(node_id)
        if tile is not None:
            self._sides.show_beside(tile)
        if self.details is not None and self.details.node.id == node_id:
            if node is None:
                self.close_details()
            else:
                self.details.show_node(node)

    def show_writing(self, node_id: NodeId | None) -> None:
        """Shows which card's name is being written."""
        for each, words in ((self._writing, ""), (node_id, self.tr("being written"))):
            tile = self.tray.tile(each) if each is not None else None
            if tile is not None:
                tile.show_unfinished(words)
        self._writing = node_id

    def show_state(self, state: PromptState | None, named: int) -> None:
        """Shows what was said to this prompt. With cards of its own, "nobody" has no place."""
        self._state, self._named = state, named
        chosen = [] if state is None else [NOBODY] if state.nobody else [SKIP] if state.skipped else []
        self._answers.show_chosen(chosen)
        for choice in self._answers.choices:
            choice.setEnabled(named == 0 or bool(chosen))
        self._empty_words.setVisible(not self.tray.tiles)
        if not self._hint.text().strip():
            self._say_hint(self._least_or_most())

    def show_details(self, details: CardDetails) -> None:
        """Shows one card closer, below the field."""
        self.close_details()
        self.details = details
        details.unfolded.connect(self._sides.show_in_task)
        self._place.addWidget(details)
        details.show()  # at once, so that it can take the keyboard
        self.tray.mark(details.node.id)
        self._order_tabs()

    def close_details(self) -> None:
        """Puts the card back among the others."""
        if self.details is not None:
            inside = self.details.isAncestorOf(self.focusWidget() or self)
            self.details.hide()
            self._place.removeWidget(self.details)
            self.details.deleteLater()
            self.details = None
            if inside:
                self._field.setFocus()
        self.tray.mark(None)

    def _order_tabs(self) -> None:
        details = (self.details,) if self.details is not None else ()
        order_tabs(self, self._field, self._add, self._answers, *details, *self.tray.tiles)

    def _make_task(self, position: str) -> QWidget:
        task = QWidget()
        column = QVBoxLayout(task)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if position:
            column.addWidget(Label(self.tr("Question {words}").format(words=position), "quiet"))
        words = self._say(self.prompt.text)
        column.addWidget(Label(words, "title"))
        if self.prompt.example is not None:
            column.addWidget(Label(self._say(self.prompt.example), "quiet"))
        column.addSpacing(4)
        column.addLayout(self._make_field(words))
        self._hint = Label(" ", "quiet")
        column.addWidget(self._hint)
        column.addWidget(self._make_answers(words))
        column.addSpacing(4)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        return task

    def _make_field(self, words: str) -> QHBoxLayout:
        self._field = Field()
        self._field.setAccessibleName(words)
        self._field.setPlaceholderText(self.tr("Type a name") if self._kind.code == PERSON else self.tr("Type here"))
        self._field.typed.connect(self._edit)
        self._field.editingFinished.connect(self.left)
        self._field.returnPressed.connect(self.entered)
        self._add = Button(self.tr("Add"), "", "plus")
        self._add.dress(self._look, self._assets)
        self._add.clicked.connect(self.entered)
        # a press leaves the caret in the field: were the name taken over then, the button could move before it is let go
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._field.setMaximumWidth(self._look.px(FIELD))
        row.addWidget(self._field, 1_000)
        row.addWidget(self._add)
        row.addStretch(1)
        return row

    def _make_answers(self, words: str) -> ChoiceList:
        nobody = self.tr("Nobody comes to mind") if self._kind.code == PERSON else self.tr("Nothing comes to mind")
        self._answers = ChoiceList((nobody, self.tr("Skip this question")), self._look, across=True)
        self._answers.describe(words)
        self._answers.pressed.connect(self._press_answer)
        return self._answers

    def _make_tray(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty_words)
        column.addWidget(self.tray)
        column.addStretch(1)
        return held

    def _edit(self) -> None:
        self._just_added = False
        self._say_hint(self._least_or_most())
        self.edited.emit()

    def _press_card(self, node_id: int) -> None:
        if self.details is not None and self.details.node.id == node_id:
            self.close_details()
        else:
            self.card_pressed.emit(node_id)

    def _press_answer(self, index: int) -> None:
        state = self._state
        nobody = index == NOBODY and not (state is not None and state.nobody)
        skipped = index == SKIP and not (state is not None and state.skipped)
        self.answered.emit(nobody, skipped)

    def _least_or_most(self) -> str:
        least, most = self.prompt.least, self.prompt.most
        if most is not None and self._named >= most:
            return self.tr("This may be enough here. You can add more if you like.")
        if least is not None and self._named < least:
            return self.tr("If you can, name {least} or more. Fewer is fine too.").format(least=least)
        return ""

    def _say_hint(self, words: str) -> None:
        self._hint.setText(words or " ")
