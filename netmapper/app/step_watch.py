"""What goes on beside the steps of an interview: who else is there, and, if the study wants it, how long each took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from netmapper.app.session import InterviewSession
from netmapper.editing.change import Change
from netmapper.editing.commands import NotePresence, TimeStep

Ticks = Callable[[], float]
"""Seconds that only ever grow; a laptop's sleep is no part of them where the system leaves it out."""


class StepWatch:
    """Told of each step that is opened and of what interrupts it; it notes what is to be noted in the session.

    Who was there is taken along from step to step until the researcher says otherwise.
    """

    def __init__(self, session: InterviewSession, ticks: Ticks = time.monotonic) -> None:
        self._session, self._ticks = session, ticks
        self._step: str | None = None
        self._since: float | None = None
        self._undone = 0
        self._closed = False
        self._stop_hearing = session.hear(self._heard)

    @property
    def step(self) -> str | None:
        """The step that is shown, or was shown last."""
        return self._step

    def opened(self, step: str) -> None:
        """A step is shown now; the one before is over."""
        if step == self._step:
            return
        self._note()
        before, self._step, self._since = self._step, step, self._ticks()
        if self._session.study.paradata:
            self._session.do(TimeStep(step, opened=1))
        self._take_along(before, step)

    def paused(self) -> None:
        """The interview is covered, since somebody wished for a pause."""
        self._note(pauses=1)

    def interrupted(self) -> None:
        """The interview is covered for the researcher."""
        self._note()

    def went_on(self) -> None:
        """The step is shown again."""
        if self._since is None and self._step is not None:
            self._since = self._ticks()

    def close(self) -> None:
        """Notes the last step; nothing is heard from here on. Once more is no trouble."""
        if not self._closed:
            self._note()
            self._stop_hearing()
        self._closed = True

    def _note(self, pauses: int = 0) -> None:
        seconds = self._ticks() - self._since if self._since is not None else 0.0
        undone, self._undone, self._since = self._undone, 0, None
        if self._session.study.paradata and self._step is not None and (seconds or pauses or undone):
            self._session.do(TimeStep(self._step, seconds, pauses=pauses, undone=undone))

    def _take_along(self, before: str | None, step: str) -> None:
        presences = self._session.current.presences
        there = presences.get(before) if before is not None else None
        if there is not None and there.others and step not in presences:
            self._session.do(NotePresence(replace(there, step=step, text="")))

    def _heard(self, change: Change) -> None:
        if change.undoes is not None and not change.quiet:
            self._undone += 1
