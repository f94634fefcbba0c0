"""The map that is being worked on, with its steps back and forward. It knows no disk: past changes are recalled by number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import LAST, NetworkMap
from netmapper.editing.change import Change, merged
from netmapper.editing.commands import Command
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class Entry:
    """What undo needs to know of a recorded change; the change itself is recalled when it is wanted."""

    number: int
    undoes: int | None = None
    joins: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Fresh:
    """The next free numbers, never given twice in one session, not even after an undo or a removal."""

    node: NodeId
    tie: TieId
    group: GroupId

    def past(self, change: Change) -> Fresh:
        """The next free numbers once a change is made."""
        highest = {"nodes": int(self.node) - 1, "ties": int(self.tie) - 1, "groups": int(self.group) - 1}
        for edit in change.edits:
            table = edit.table.removeprefix(LAST)  # a number of last time means the same card still
            if table in highest and isinstance(edit.key, int):
                highest[table] = max(highest[table], int(edit.key))
        return Fresh(NodeId(highest["nodes"] + 1), TieId(highest["ties"] + 1), GroupId(highest["groups"] + 1))


FIRST = Fresh(NodeId(1), TieId(1), GroupId(1))


@dataclass
class Steps:
    """Undo steps and redo steps, read from the log: each is the numbers of the changes taken back together."""

    back: list[tuple[int, ...]] = field(default_factory=list)
    forward: list[int] = field(default_factory=list)
    latest: int = 0

    def heard(self, entry: Entry) -> None:
        """Takes in the next entry of the log.

        One that undoes the latest step is an undo; one that undoes the latest undo is a redo; any other is new, and
        ends what could be redone. Quiet entries are passed over.
        """
        if entry.quiet:
            return
        if self._undoes(entry):
            self.back.pop()
            self.forward.append(entry.number)
        elif self._redoes(entry):
            self.forward.pop()
            self.back.append((entry.number,))
        else:
            self.forward.clear()
            before = self.goes_on_from(entry)
            if before:
                self.back.pop()
            self.back.append((*before, entry.number))
        self.latest = entry.number

    def taken_back_by(self, entry: Entry) -> tuple[int, ...]:
        """The numbers that the next entry takes back, by an undo or a redo; none where it does something new."""
        if self._undoes(entry):
            return self.back[-1]
        return (self.forward[-1],) if self._redoes(entry) else ()

    def goes_on_from(self, entry: Entry) -> tuple[int, ...]:
        """The step of which the next entry is one more part: typing goes on only where nothing came between."""
        goes_on = entry.joins and not entry.quiet and self.back and self.back[-1][-1] == self.latest
        return self.back[-1] if goes_on else ()

    def _undoes(self, entry: Entry) -> bool:
        told = entry.undoes is not None and not entry.quiet
        return told and bool(self.back) and self.back[-1][0] == entry.undoes

    def _redoes(self, entry: Entry) -> bool:
        told = entry.undoes is not None and not entry.quiet
        return told and bool(self.forward) and self.forward[-1] == entry.undoes


class Document:
    """Today's map, and what was done to it. ``recall`` gives a recorded change by its number."""

    def __init__(
        self,
        study: Study,
        current: NetworkMap | None = None,
        log: Iterable[Entry] = (),
        fresh: Fresh = FIRST,
        *,
        recall: Callable[[int], Change],
    ) -> None:
        self._study = study
        self._current = current or NetworkMap()
        self._fresh = fresh
        self._recall = recall
        self._steps = Steps()
        for entry in log:
            self._steps.heard(entry)

    @property
    def current(self) -> NetworkMap:
        """Today's map."""
        return self._current

    @property
    def study(self) -> Study:
        """The study by whose rules changes are planned."""
        return self._study

    @property
    def fresh(self) -> Fresh:
        """The next free numbers for cards, ties and groups."""
        return self._fresh

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps.back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._steps.forward)

    @property
    def back(self) -> tuple[tuple[int, ...], ...]:
        """The steps that are done, first to last, each by the numbers of its changes."""
        return tuple(self._steps.back)

    @property
    def forward(self) -> tuple[int, ...]:
        """The undos that can be taken again, the next of them last."""
        return tuple(self._steps.forward)

    def over(self, current: NetworkMap, log: Iterable[Entry], fresh: Fresh) -> Document:
        """A document over another past of the same session."""
        return Document(self._study, current, log, fresh, recall=self._recall)

    def plan(self, command: Command) -> Change:
        """What a command would change; raises a MapError, and changes nothing. An empty change asks for nothing new."""
        return command.plan(self._current, self._study)

    def plan_undo(self) -> Change | None:
        """The change that takes the latest step back, or None."""
        if not self._steps.back:
            return None
        numbers = self._steps.back[-1]
        changes = [self._recall(number) for number in numbers]
        return Change(changes[0].verb, merged(changes)).inverse(undoes=numbers[0])

    def plan_redo(self) -> Change | None:
        """The change that takes the latest undone step again, or None."""
        if not self._steps.forward:
            return None
        return self._recall(self._steps.forward[-1]).inverse(undoes=self._steps.forward[-1])

    def commit(self, number: int, change: Change) -> None:
        """Makes a recorded change today's map."""
        self._current = change.applied_to(self._current)
        self._fresh = self._fresh.past(change)
        self._steps.heard(Entry(number, change.undoes, change.joins, change.quiet))
