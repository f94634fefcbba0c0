"""In which step an interview was stopped, as its history has it: a step that was gone back to may lie before open ones."""

from __future__ import annotations

from collections.abc import Iterable

from netmapper.domain.codes import StepStatus
from netmapper.domain.network import StepState
from netmapper.editing.history import Recorded


def stopped_in(past: Iterable[Recorded]) -> str | None:
    """The step that was begun where nothing was noted of a step since; None where the last one was left for the next."""
    found: StepState | None = None
    for told in past:
        for edit in told.change.edits:
            if edit.table == "steps":
                found = edit.after if isinstance(edit.after, StepState) else None
    return found.step if found is not None and found.status is StepStatus.PARTLY else None
