"""What changed since last time in one session, as this sitting shows names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate, QLocale, QObject

from netmapper.analysis.changes import LinkChange, card_changes, link_changes
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import NodeId
from netmapper.export.change_words import Said, said_changes
from netmapper.study.steps import LinksStep
from netmapper.ui.bothmaps.phrases import ChangePhrases
from netmapper.ui.map.setting import shortened


class Telling(QObject):
    """Says it line by line for the eye, and as one text for the ear."""

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = ChangePhrases(self).made()

    def lines(self) -> tuple[Said, ...]:
        """What changed, then what did not, then what was not talked about; only what there is."""
        return said_changes(card_changes(self._session.current), self._links(), self._words, self._name)

    def text(self) -> str:
        """All lines as one text."""
        return " ".join(self._words.line.format(what=line.what, whom=", ".join(line.whom)) for line in self.lines())

    def last_time(self) -> str:
        """What last time's map is called, with its month where that is known."""
        started = QDate.fromString(self._session.facts.last_started[:10], "yyyy-MM-dd")
        if not started.isValid():
            return self.tr("Last time")
        month = QLocale(self._session.facts.language).toString(started, "MMMM yyyy")
        return self.tr("Last time ({month})").format(month=month)

    def _links(self) -> Iterator[LinkChange]:
        """New links; those that are gone, where they were there to begin with or links were asked about."""
        steps = (step.id for step in self._session.study.steps if isinstance(step, LinksStep))
        states = self._session.current.steps
        asked = any(step in states and states[step].status is StepStatus.DONE for step in steps)
        asked = asked or self._session.study.waves.elicitation == "last_map_first"
        return (link for link in link_changes(self._session.current) if link.new or asked)

    def _name(self, node: NodeId) -> str:
        network = self._session.current
        card = network.nodes.get(node) or network.last_nodes[node]
        return shortened(self._session.names.of(card))
