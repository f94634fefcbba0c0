"""Which interviews may leave together, and why the others stay behind. One that does not fit never stops the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from netmapper.domain.errors import NotInStudy
from netmapper.domain.ids import EGO
from netmapper.domain.network import NetworkMap
from netmapper.export.account import Account
from netmapper.export.all_plans import Tables
from netmapper.export.beforehand import Beforehand
from netmapper.export.consent import refusal
from netmapper.export.interview import Interview
from netmapper.export.plans import Row
from netmapper.export.results import LeftOut, LeftOutReason
from netmapper.study.model import Study


class Admission:
    """Passes interviews on one by one, and remembers who is in and who was left out."""

    def __init__(self, tables: Tables, beforehand: Beforehand) -> None:
        self._tables = tables
        self._beforehand = beforehand
        self._study = tables.scope.study
        self._files: dict[tuple[int, int], str] = {}
        self._codes: dict[int, str] = {}
        self.left_out: list[LeftOut] = []

    @property
    def sessions(self) -> tuple[tuple[int, int], ...]:
        """The persons and waves that are in, as (ego_id, wave), in their order."""
        return tuple(self._files)

    def admitted(self, interviews: Iterable[Interview]) -> Iterator[tuple[dict[str, list[Row]], Account]]:
        """The rows of each interview that may leave."""
        for told_of in interviews:
            self._beforehand.learn(told_of)  # where nothing was gone through before, a file obeys itself and those before it
            interview = self._beforehand.cleared(told_of)
            found = self._refused(interview)
            if found is None:
                try:
                    told = self._tables.rows_of(interview)
                except NotInStudy as error:
                    found = LeftOutReason.NOT_IN_STUDY, f"{error.what} {error.name}"
            facts = interview.facts
            if found is not None:
                self.left_out.append(LeftOut(facts.file_id, facts.code, facts.wave, *found))
                continue
            self._files[facts.ego_id, facts.wave] = facts.file_id
            self._codes[facts.ego_id] = facts.code
            yield told

    def _refused(self, interview: Interview) -> tuple[LeftOutReason, str] | None:
        facts = interview.facts
        if facts.practice:
            return LeftOutReason.PRACTICE, ""
        if facts.study_id != self._study.id or interview.study.id != self._study.id:
            return LeftOutReason.OTHER_STUDY, facts.study_id
        withdrew = self._beforehand.refusal(facts)
        if withdrew is not None:
            return withdrew
        if facts.protocol_version != self._study.version or not self._same(interview.study):
            return LeftOutReason.OTHER_VERSION, facts.protocol_version
        unlike = self._codes.get(facts.ego_id)
        if unlike is not None and unlike != facts.code:
            return LeftOutReason.ONE_NUMBER_TWO_CODES, unlike
        same = self._files.get((facts.ego_id, facts.wave))
        if same is not None:
            return LeftOutReason.SAME_PERSON_AND_WAVE, same
        torn = _torn(interview.network)
        return (LeftOutReason.TORN, torn) if torn else refusal(self._study, interview.network, "map")

    def _same(self, study: Study) -> bool:
        """Whether an interview's study is this one, word for word."""
        return study is self._study or study == self._study


def _torn(network: NetworkMap) -> str | None:
    """The first table with something that refers to a card or tie which is not on the map; None where all holds together."""
    known = {EGO, *network.nodes}
    tied = {tie.target for tie in network.ties.values() if tie.to_me}
    whole = {
        "nodes": tied >= set(network.nodes),
        "ties": all({tie.source, tie.target} <= known for tie in network.ties.values()),
        "exchanges": all(key.tie in network.ties for key in network.exchanges),
        "answers": all(key.node in known for key in network.answers),
        "groups": all(group.members <= known for group in network.groups.values()),
    }
    return next((table for table, holds in whole.items() if not holds), None)
