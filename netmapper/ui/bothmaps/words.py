"""What changed since last time, in plain words. It says what was said, and makes nothing of it: no number, no better or worse."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject

from netmapper.analysis.changes import CardChange, State, card_changes, link_changes
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Ending, StepStatus
from netmapper.domain.ids import NodeId
from netmapper.study.steps import LinksStep
from netmapper.ui.map.setting import shortened


class Said(NamedTuple):
    """One line: what happened, and the cards or links that it happened to, as this sitting shows names."""

    what: str
    whom: tuple[str, ...]


class ChangeWords(QObject):
    """Says the changes of one session. What passes is left out: like on the map, it shows only where it is asked for."""

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def lines(self) -> tuple[Said, ...]:
        """What changed, then what did not, then what was not talked about; only what there is."""
        cards = card_changes(self._session.current)
        ended = [change for change in cards if change.state is State.ENDED]
        died = [change for change in ended if change.reason is Ending.DIED]
        lines = (
            Said(self.tr("New"), self._cards(cards, State.NEW)),
            Said(self.tr("Closer now"), self._cards(cards, State.CLOSER)),
            Said(self.tr("Further away now"), self._cards(cards, State.FURTHER)),
            Said(self.tr("Different now"), self._cards(cards, State.CHANGED)),
            Said(self.tr("Linked now"), self._links(new=True)),
            Said(self.tr("Not linked now"), self._links(new=False)),
            Said(self.tr("Ended"), tuple(self._ended(change) for change in ended if change not in died)),
            Said(self.tr("No longer here"), tuple(self._name(change.node) for change in died)),
            Said(self.tr("As it was"), self._cards(cards, State.KEPT)),
            Said(self.tr("Not talked about"), self._cards(cards, State.NOT_REVIEWED)),
        )
        return tuple(line for line in lines if line.whom)

    def text(self) -> str:
        """All lines as one text, for who hears it."""
        return " ".join(self.tr("{what}: {whom}.").format(what=line.what, whom=", ".join(line.whom)) for line in self.lines())

    def last_time(self) -> str:
        """What last time's map is called, with its month where that is known."""
        started = QDate.fromString(self._session.facts.last_started[:10], "yyyy-MM-dd")
        if not started.isValid():
            return self.tr("Last time")
        month = QLocale(self._session.facts.language).toString(started, "MMMM yyyy")
        return self.tr("Last time ({month})").format(month=month)

    def _cards(self, changes: Iterable[CardChange], state: State) -> tuple[str, ...]:
        return tuple(self._name(change.node) for change in changes if change.state is state)

    def _links(self, *, new: bool) -> tuple[str, ...]:
        if not new and not self._links_asked():
            return ()
        both = self.tr("{one} and {other}")
        pairs = dict.fromkeys((link.one, link.other) for link in link_changes(self._session.current) if link.new is new)
        return tuple(both.format(one=self._name(one), other=self._name(other)) for one, other in pairs)

    def _links_asked(self) -> bool:
        """Whether a link that is not drawn today is gone: it was there to begin with, or links were asked about."""
        steps = (step.id for step in self._session.study.steps if isinstance(step, LinksStep))
        states = self._session.current.steps
        asked = any(step in states and states[step].status is StepStatus.DONE for step in steps)
        return asked or self._session.study.waves.elicitation == "last_map_first"

    def _ended(self, change: CardChange) -> str:
        reasons = {
            Ending.GREW_APART: self.tr("{name} (we grew apart)"),
            Ending.MOVED: self.tr("{name} (moved away)"),
            Ending.SERVICE_ENDED: self.tr("{name} (the service ended)"),
            Ending.MY_CHOICE: self.tr("{name} (my choice)"),
            Ending.THEIR_CHOICE: self.tr("{name} (their choice)"),
        }
        said = reasons.get(change.reason, "{name}") if change.reason is not None else "{name}"
        return said.format(name=self._name(change.node))

    def _name(self, node: NodeId) -> str:
        network = self._session.current
        card = network.nodes.get(node) or network.last_nodes[node]
        return shortened(self._session.names.of(card))
