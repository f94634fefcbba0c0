"""Every answer to every purpose, first to last, as the history has it: an answer that was changed keeps its line."""

from __future__ import annotations

from collections.abc import Iterable

from netmapper.domain.network import Consent
from netmapper.editing.history import Recorded


def ledger(past: Iterable[Recorded]) -> dict[str, tuple[Consent, ...]]:
    """The answers by purpose, the latest last; one that an undo brought back stands once more."""
    found: dict[str, list[Consent]] = {}
    for told in past:
        for edit in told.change.edits:
            if isinstance(edit.after, Consent):
                lines = found.setdefault(edit.after.purpose, [])
                if not lines or lines[-1] != edit.after:
                    lines.append(edit.after)
    return {purpose: tuple(lines) for purpose, lines in found.items()}


def carried_over(past: Iterable[Recorded]) -> dict[str, Consent]:
    """The answers with which a follow-up began, by purpose. A date does not tell: a sheet of paper may be older than today."""
    begun = (edit for told in past if told.change.verb == "begin" for edit in told.change.edits)
    return {edit.after.purpose: edit.after for edit in begun if isinstance(edit.after, Consent)}
