"""What can be chosen about a take-home page of this map: only what there is something of. It shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from netmapper.app.looking_back import may_look_back
from netmapper.domain.codes import Effect
from netmapper.domain.network import Group, NetworkMap
from netmapper.export.name_views import NameView
from netmapper.export.takehome import Paper, TakeHome
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.takehome.wish_choices import Wish


class Options(QObject):
    """The choices, for a study and a map. ``called`` says a group's name as this sitting shows names."""

    def __init__(
        self,
        study: Study,
        network: NetworkMap,
        say: Callable[[Text], str],
        called: Callable[[Group], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._called = called
        self._study, self._network, self._say = study, network, say

    def names(self) -> list[Wish]:
        """How cards are called."""
        return [
            _value(self.tr("Whole names"), names=NameView.WHOLE),
            _value(self.tr("Initials"), names=NameView.INITIALS),
            _value(self.tr("Numbers, without names"), names=NameView.NUMBERED),
        ]

    def shown(self) -> list[Wish]:
        """What stands on the page beside the cards. How things are, only where it is asked for."""
        network, study = self._network, self._study
        ties = network.ties.values()
        notes = [node.note for node in network.nodes.values()] + [tie.note for tie in ties]
        there = (
            (any(not tie.to_me for tie in ties), _switch(self.tr("Links between the cards"), "links")),
            (bool(network.groups), _switch(self.tr("Groups"), "groups")),
            (bool(network.nodes), _switch(self.tr("All of it in words too"), "listed")),
            (bool(network.plans), _switch(self.tr("My plans"), "plans")),
            (bool(study.contacts), _switch(self.tr("Who I can turn to"), "contacts")),
            (True, _switch(self.tr("What the rings mean"), "rings")),
            (bool(network.exchanges), _switch(self.tr("Give and take"), "passing")),
            (any(tie.effect is not Effect.NOT_SAID for tie in ties), _switch(self.tr("How each one is for me"), "effects")),
            (any(note.strip() for note in notes), _switch(self.tr("My notes"), "notes")),
            (may_look_back(study, network), _switch(self.tr("What changed since last time"), "changes")),
        )
        return [wish for there_is, wish in there if there_is]

    def kinds(self) -> list[Wish]:
        """Which kinds of card; nothing to choose where there is only one."""
        found = [kind for kind in self._study.node_kinds if any(node.kind == kind.id for node in self._network.nodes.values())]
        every = frozenset(kind.id for kind in found)
        return [_kind(_capital(self._say(kind.plural)), kind.id, every) for kind in found] if len(found) > 1 else []

    def groups(self) -> list[Wish]:
        """All cards, or those of one group."""
        groups = [group for _, group in sorted(self._network.groups.items())]
        named = [_value(self._called(group) or self.tr("A group without a name"), group=group.id) for group in groups]
        return [_value(self.tr("All cards"), group=None), *named] if named else []

    def print(self) -> list[Wish]:
        """How it looks on paper."""
        return [_switch(self.tr("Large print"), "large"), _switch(self.tr("Print in black and white"), "plain")]

    def paper(self) -> list[Wish]:
        """Which paper."""
        return [_value(self.tr("A4 paper"), paper=Paper.A4), _value(self.tr("Letter paper"), paper=Paper.LETTER)]

    def way(self) -> list[Wish]:
        """Which way the paper lies."""
        return [_value(self.tr("Upright"), landscape=False), _value(self.tr("Sideways"), landscape=True)]


def _value(words: str, **value: Any) -> Wish:
    """One of many: the field is just this."""
    ((field, wanted),) = value.items()
    return Wish(words, lambda now: getattr(now, field) == wanted, lambda now: replace(now, **value))


def _switch(words: str, field: str) -> Wish:
    """On or off."""

    def pressed(now: TakeHome) -> TakeHome:
        turned: Any = {field: not getattr(now, field)}
        return replace(now, **turned)

    return Wish(words, lambda now: bool(getattr(now, field)), pressed)


def _kind(words: str, kind: str, every: frozenset[str]) -> Wish:
    """A kind of card, which can be left out; the last one stays."""

    def pressed(now: TakeHome) -> TakeHome:
        kept = (now.kinds or every) ^ {kind}
        return replace(now, kinds=frozenset() if kept in (every, frozenset()) else kept)

    return Wish(words, lambda now: not now.kinds or kind in now.kinds, pressed)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
