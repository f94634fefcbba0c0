"""Naming people, places and activities: one prompt at a time, each name a card. It talks to the session alone.

A name that is half typed is a card already at a pause of a second, so that nothing typed is ever lost.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node, PromptState
from netmapper.editing.change import Change
from netmapper.editing.commands import DescribeNode, MarkPrompt, RemoveNode, RenameNode
from netmapper.study.conditions import holds
from netmapper.study.on_map import OnMap
from netmapper.study.steps import NameGeneratorStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.card_details import CardDetails
from netmapper.ui.screens.naming_page import NamingPage
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.typing import Typing


class NamingScreen(PagedScreen):
    """Enter adds a card. Everything else about a card is optional, and can wait."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._prompts = {prompt.id: prompt for prompt in step.prompts} if isinstance(step, NameGeneratorStep) else {}
        self._typing = Typing(self._commit, self)
        self._writing: NodeId | None = None
        self._view: NamingPage | None = None
        self.begin()

    @property
    def status(self) -> StepStatus:
        """Skipped where every prompt was."""
        states = [self._state(str(page)) for page in self.pages()]
        skipped = bool(states) and all(state is not None and state.skipped for state in states)
        return StepStatus.SKIPPED if skipped else super().status

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return ((self.tr("Enter"), self.tr("make a card")), (self.tr("Arrow keys"), self.tr("walk from card to card")))

    def every_page(self) -> Sequence[Hashable]:
        """One for each prompt."""
        return tuple(self._prompts)

    def asks(self, page: Hashable) -> bool:
        """Whether its condition holds."""
        when = self._prompts[str(page)].when
        return when is None or holds(when, OnMap(self.session.study, self.session.current))

    def is_open(self, page: Hashable) -> bool:
        """Whether nothing was said to it yet."""
        return self._state(str(page)) is None

    def pass_page(self, page: Hashable) -> None:
        """It was asked, whatever came of it."""
        if self.is_open(page):
            self.session.do(MarkPrompt(str(page)))

    def make_page(self, page: Hashable) -> QWidget:
        """The prompt and its field, and the tray beside it."""
        prompt, called = self._prompts[str(page)], self.session.names.of
        view = NamingPage(prompt, self.session.study, self.say, called, self.page_words, self.look, self.assets)
        view.edited.connect(self._typing.touched)
        view.left.connect(self._typing.settle)
        view.entered.connect(self._add)
        view.card_pressed.connect(self._look_closer)
        view.answered.connect(self._answer)
        view.tray.show_cards(replace(node, label=called(node)) for node in self.session.current.nodes.values())
        self._view = view
        self._show_state()
        return view

    def show_change(self, change: Change) -> None:
        """Shows cards that came, went or changed, and what was said to this prompt."""
        view = self._view
        if view is None:
            return
        if not self._typing.busy:
            self._typing.start_afresh()
        if view.details is not None:
            view.details.start_afresh()
        for edit in change.edits:
            if edit.table == "nodes" and isinstance(edit.key, int):
                node = edit.after if isinstance(edit.after, Node) else None
                view.show_card(NodeId(edit.key), node)
        if self._writing is not None and self._writing not in self.session.current.nodes:
            self._writing = None
        self._show_state()

    def show_names(self) -> None:
        """Says the names of all cards anew; what is being typed stays."""
        view = self._view
        if view is None:
            return
        if self.session.names.hidden and view.details is not None:
            view.details.fold_name()
        for node in self.session.current.nodes.values():
            view.show_card(node.id, node)
        view.forget_added()

    def leave(self) -> None:
        """What is typed becomes a card, just as it stands; a new name of a card is taken over."""
        if self._view is None:
            return
        if self._view.details is not None:
            self._view.details.settle()
        if self._view.typed.strip():
            self._finish_name()

    def _add(self) -> None:
        if self._view is None:
            return
        if not self._view.typed.strip():
            self._view.want_a_name()
            return
        made = self._finish_name()
        if made is None:
            self._view.want_a_name(seen=True)
        else:
            self._look_closer(made)
            name = self.session.names.of(self.session.current.nodes[made])
            self._view.added(name, namesake=self._namesakes(made))
            announce(self, self.tr("{name} is a card now.").format(name=name))

    def _finish_name(self) -> NodeId | None:
        """Takes what is typed as a card and empties the field; None where nothing visible was typed."""
        self._typing.touched()
        self._typing.settle()
        self._typing.forget()
        made, self._writing = self._writing, None
        if self._view is not None:
            self._view.empty()
            self._view.show_writing(None)
        return made

    def _commit(self, joins: bool) -> None:
        view = self._view
        if view is None:
            return
        try:
            if self._writing is None:
                self._writing = self.session.name_card(view.prompt.kind, view.typed, prompt=view.prompt.id)
            else:
                self.session.do(RenameNode(self._writing, view.typed, joins=joins))
        except EmptyName:
            self._give_up_name()
        view.show_writing(self._writing)

    def _give_up_name(self) -> None:
        gone, self._writing = self._writing, None
        if gone is not None:
            self.session.do(RemoveNode(gone))

    def _look_closer(self, node_id: int) -> None:
        view = self._view
        node = self.session.current.nodes.get(NodeId(node_id))
        if view is None or node is None:
            return
        if view.details is not None:
            view.details.settle()
        kind, called = self.session.study.kind(node.kind), self.session.names.of
        details = CardDetails(node, kind, self.say, called, self.look, self.assets)
        details.renamed.connect(lambda words, joins, asked=node.id: self._rename(asked, words, joins))
        details.role_chosen.connect(lambda role, asked=node.id: self.session.do(DescribeNode(asked, role=role)))
        details.icon_chosen.connect(lambda icon, asked=node.id: self.session.do(DescribeNode(asked, icon=icon)))
        details.remove_wanted.connect(lambda asked=node.id: self._remove(asked))
        details.closed.connect(view.close_details)
        view.show_details(details)

    def _rename(self, node_id: NodeId, words: str, joins: bool) -> None:
        if node_id not in self.session.current.nodes or self._view is None or self._view.details is None:
            return
        try:
            self.session.do(RenameNode(node_id, words, joins=joins))
            self._view.details.say_hint("")
        except EmptyName:
            self._view.details.say_hint(self.tr("A card needs a name. The one it had stays for now."))

    def _remove(self, node_id: NodeId) -> None:
        if node_id in self.session.current.nodes:
            if node_id == self._writing:
                self._finish_name()
            self.session.do(RemoveNode(node_id))

    def _answer(self, nobody: bool, skipped: bool) -> None:
        if self._view is not None:
            self.session.do(MarkPrompt(self._view.prompt.id, nobody=nobody, skipped=skipped))
            self._show_state()

    def _show_state(self) -> None:
        if self._view is not None:
            named = sum(1 for node in self.session.current.nodes.values() if self._view.prompt.id in node.prompts)
            self._view.show_state(self._state(self._view.prompt.id), named)

    def _state(self, prompt: str) -> PromptState | None:
        return self.session.current.prompts.get(prompt)

    def _namesakes(self, node_id: NodeId) -> bool:
        node = self.session.current.nodes[node_id]
        same = (other for other in self.session.current.nodes.values() if other.label == node.label and other.kind == node.kind)
        return sum(1 for _ in same) > 1
