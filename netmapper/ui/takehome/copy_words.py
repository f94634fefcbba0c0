"""The words about copies for somebody: what is on them, how things stand with them, and what became of their files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from netmapper.app.taking_home import Became
from netmapper.domain.network import HandedCopy
from netmapper.ui.whole_day import whole_day


class CopyWords(QObject):
    """Says copies in the language of the program, and their days in that of the session."""

    def line(self, copy: HandedCopy, language: str, *, hidden: bool) -> str:
        """For whom, when and what; without who it is where names are hidden."""
        whom = self.tr("someone I chose") if hidden else copy.whom
        words = self.tr("For {whom}, {day}: {parts}.")
        return words.format(whom=whom, day=whole_day(copy.on, language), parts=self.parts(copy.parts))

    def state(self, copy: HandedCopy, language: str) -> str:
        """Whether it was handed over, or taken back."""
        if copy.taken_back is not None:
            return self.tr("Taken back, {day}.").format(day=whole_day(copy.taken_back, language))
        if copy.handed is not None:
            return self.tr("Handed over, {day}.").format(day=whole_day(copy.handed, language))
        return self.tr("Not handed over yet.")

    def parts(self, parts: Sequence[str]) -> str:
        """What is on it; a part that is not known is left out."""
        words = self._parts()
        said = [words[part] for part in parts if part in words]
        if len(said) < 2:
            return "".join(said)
        return self.tr("{some} and {last}").format(some=", ".join(said[:-1]), last=said[-1])

    def became(self, became: Became | None) -> str:
        """What taking back did; None where it is not known where the copy is."""
        if became is None:
            return self.tr("It is taken back on this list. If it is on paper or in a file, you can take that back too.")
        return {
            Became.REMOVED: self.tr("It is taken back. The file that was saved is gone."),
            Became.CHANGED: self.tr("It is taken back on this list. The file was changed since then, so it was left as it is."),
            Became.GONE: self.tr("It is taken back on this list. The file is no longer where it was saved."),
        }[became]

    def _parts(self) -> dict[str, str]:
        return {
            "map": self.tr("map"),
            "whole_names": self.tr("whole names"),
            "initials": self.tr("initials"),
            "numbers": self.tr("numbers for names"),
            "links": self.tr("links"),
            "groups": self.tr("groups"),
            "listed": self.tr("all of it in words"),
            "rings": self.tr("what the rings mean"),
            "passing": self.tr("give and take"),
            "effects": self.tr("how each one is for me"),
            "notes": self.tr("notes"),
            "plans": self.tr("plans"),
            "changes": self.tr("what changed since last time"),
            "contacts": self.tr("who I can turn to"),
            "own_words": self.tr("words of my own"),
        }
