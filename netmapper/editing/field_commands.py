"""The commands of the researcher's own tables: visits, who else was there, concerns, and how long steps took.

All are quiet: no undo meets them, and no screen of the participant shows them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.errors import NotInStudy
from netmapper.domain.network import Concern, NetworkMap, Presence, Timing, Visit
from netmapper.domain.text import says_something
from netmapper.editing.change import Change, between
from netmapper.editing.command import Wanted
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class NoteVisit:
    """Writes down one sitting; one without a word beside its date goes."""

    visit: Visit

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """No words are refused."""
        told = any(says_something(words) for words in (self.visit.setting, self.visit.interviewer, self.visit.interpreter))
        wanted: list[Wanted] = [("visits", self.visit.id, self.visit if told else None)]
        return replace(between(before, wanted, "note_visit"), quiet=True)


@dataclass(frozen=True, slots=True)
class NotePresence:
    """Writes down who else was there in a step; nobody is something that was noted, too."""

    presence: Presence

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        _known(study, self.presence.step)
        return replace(between(before, [("presences", self.presence.step, self.presence)], "note_presence"), quiet=True)


@dataclass(frozen=True, slots=True)
class NoteConcern:
    """Writes down a distress sheet or a concern; one in which nothing stands goes."""

    concern: Concern

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy for a line that the study's sheet does not have."""
        beyond = next((line for line in self.concern.sheet if not 0 <= line < len(study.distress)), None)
        if beyond is not None:
            raise NotInStudy("distress", str(beyond))
        words = (self.concern.text, self.concern.told, self.concern.told_on)
        told = bool(self.concern.sheet) or any(says_something(each) for each in words)
        wanted: list[Wanted] = [("concerns", self.concern.id, self.concern if told else None)]
        return replace(between(before, wanted, "note_concern"), quiet=True)


@dataclass(frozen=True, slots=True)
class TimeStep:
    """Adds to what is known of how a step was gone through. A study that wants no paradata gets none."""

    step: str
    seconds: float = 0.0
    opened: int = 0
    pauses: int = 0
    undone: int = 0

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        _known(study, self.step)
        known = before.timings.get(self.step, Timing(self.step))
        more = Timing(
            self.step,
            round(known.seconds + max(self.seconds, 0.0), 1),
            known.opened + self.opened,
            known.pauses + self.pauses,
            known.undone + self.undone,
        )
        return replace(between(before, [("timings", self.step, more)] if study.paradata else [], "time_step"), quiet=True)


def _known(study: Study, step: str) -> None:
    if step not in {each.id for each in study.steps}:
        raise NotInStudy("step", step)
