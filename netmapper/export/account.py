"""One interview on its way into tables: what several tables need of it, worked out once. It writes nothing."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from netmapper.analysis.asked import Asked, Asking
from netmapper.analysis.changes import CardChange, card_changes
from netmapper.domain.codes import Missing
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import AnswerKey, NetworkMap, Node, Scalar
from netmapper.export.consent import agreed
from netmapper.export.interview import Interview
from netmapper.export.results import Alteration, FreeTextNotAllowed, NamesNotAllowed
from netmapper.study.model import Study
from netmapper.study.questions import Question

_DATE = re.compile(r"(\d{4})-(\d{2})(-\d{2})?")

Altering = tuple[Alteration, str, str]
"""An alteration with the table and column that it happened in."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What one export is to hold: of which study, with names or free text or without, and who writes it."""

    study: Study
    identified: bool = False
    free_text: bool = False
    app_version: str = ""

    def __post_init__(self) -> None:
        if self.identified and not self.study.export.names:
            raise NamesNotAllowed
        if self.free_text and not self.study.export.free_text:
            raise FreeTextNotAllowed

    @property
    def by_day(self) -> bool:
        """Whether dates leave to the day; else to the month."""
        return self.study.export.dates == "day"


class Account:
    """One interview, with its gaps explained and its alterations counted."""

    def __init__(self, scope: Scope, asking: Asking, interview: Interview) -> None:
        self.scope = scope
        self.facts = interview.facts
        self.network = interview.network
        self.changes = _changes(interview)
        self.off_map = tuple(
            _off_map(interview.network, number) for number in self.changes if number not in interview.network.nodes
        )
        self.asked = Asked(asking, interview.network)
        self.alterations: Counter[Altering] = Counter()
        has_purpose = any(purpose.enables == "free_text" for purpose in scope.study.consent)
        self.free_text = scope.free_text and has_purpose and agreed(scope.study, interview.network, "free_text")

        self._count_withheld()

    def alter(self, alteration: Alteration, table: str, column: str) -> None:
        """Counts a cell that was altered."""
        self.alterations[alteration, table, column] += 1

    def told(self, question: Question, node: NodeId = EGO) -> tuple[Scalar | tuple[Scalar, ...] | None, Missing | None]:
        """What was answered and may leave, or the reason why nothing stands here; exactly one of the two.

        An answer to a question that is no longer asked, since its condition no longer holds, is none.
        """
        answer = self.network.answers.get(AnswerKey(question.id, node))
        if answer is None:
            return None, self.asked.question_gap(question, node)
        if not self.asked.holds(question.when, node):
            return None, Missing.NOT_ASKED
        if answer.value is not None and self.withheld(question) is not None:
            return None, Missing.WITHHELD
        return answer.value, answer.missing

    def withheld(self, question: Question) -> Alteration | None:
        """How an answer to this question is kept back; None where it may leave."""
        if question.identifies == "directly" and not self.scope.identified:
            return Alteration.IDENTIFYING_WITHHELD
        if question.kind in {"text", "long_text"} and not self.free_text:
            return Alteration.TEXT_WITHHELD
        return None

    def date(self, iso: str, table: str, column: str) -> str | None:
        """An ISO 8601 date or time as it leaves: to the month, or to the day where the study says so. Else None."""
        found = _DATE.match(iso)
        if found is None or not (1 <= int(found[2]) <= 12) or (self.scope.by_day and not found[3]):
            if iso:
                self.alter(Alteration.NOT_FITTING, table, column)
            return None
        if self.scope.by_day:
            return found[0]
        if found[3]:
            self.alter(Alteration.COARSENED, table, column)
        return f"{found[1]}-{found[2]}"

    def _count_withheld(self) -> None:
        """Names and notes have no column of their own in an export without them; that they stayed behind is told."""
        nodes, ties, groups = self.network.nodes.values(), self.network.ties.values(), self.network.groups
        plans, visits = self.network.plans.values(), self.network.visits.values()
        if not self.scope.identified:
            self.alterations[Alteration.NAME_WITHHELD, "nodes", "label"] += len(nodes) + len(self.off_map)
            self.alterations[Alteration.NAME_WITHHELD, "groups", "label"] += len(groups)
        if not self.free_text:
            self.alterations[Alteration.TEXT_WITHHELD, "nodes", "note"] += sum(bool(node.note) for node in nodes)
            self.alterations[Alteration.TEXT_WITHHELD, "ties", "note"] += sum(bool(tie.note) for tie in ties)
            self.alterations[Alteration.TEXT_WITHHELD, "sessions", "map_note"] += len(self.network.notes)
            self.alterations[Alteration.TEXT_WITHHELD, "plans", "text"] += sum(bool(plan.text) for plan in plans)
            self.alterations[Alteration.TEXT_WITHHELD, "plans", "help"] += sum(bool(plan.help) for plan in plans)
            self.alterations[Alteration.TEXT_WITHHELD, "visits", "setting"] += sum(bool(visit.setting) for visit in visits)


def _changes(interview: Interview) -> dict[NodeId, CardChange]:
    """What became of each card since the wave before; nothing in a first wave, or where last time's map may not leave."""
    wave, network = interview.facts.wave, interview.network
    known = bool(network.last_nodes) or all(node.wave == wave for node in network.nodes.values())
    return {change.node: change for change in card_changes(network)} if wave > 1 and known else {}


def _off_map(network: NetworkMap, number: NodeId) -> Node:
    """A card of last time that is not on this wave's map: it has no place, and no prompt brought it."""
    return replace(network.last_nodes[number], place=None, prompts=(), note="")
