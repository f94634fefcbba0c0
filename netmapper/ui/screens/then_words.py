"""What is said about last time: when it was, how many cards there were, what each of them can be now, and why one ended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from netmapper.domain.codes import Ending, Verdict
from netmapper.domain.network import Review


class ThenWords(QObject):
    """Plain words without blame; none of them is better than another."""

    def verdict(self, verdict: Verdict) -> str:
        """What a card is now, as an answer."""
        return {
            Verdict.KEPT: self.tr("Still the same"),
            Verdict.CLOSER: self.tr("Closer now"),
            Verdict.FURTHER: self.tr("Further away"),
            Verdict.CHANGED: self.tr("Something changed"),
            Verdict.ENDED: self.tr("It has ended"),
        }[verdict]

    def ending(self, ending: Ending) -> str:
        """Why it ended, as an answer."""
        return {
            Ending.GREW_APART: self.tr("We grew apart"),
            Ending.MOVED: self.tr("One of us moved away"),
            Ending.DIED: self.tr("They died"),
            Ending.SERVICE_ENDED: self.tr("The service or place is no longer there for me"),
            Ending.MY_CHOICE: self.tr("I chose to end it"),
            Ending.THEIR_CHOICE: self.tr("They chose to end it"),
            Ending.NOT_SAID: self.tr("I’d rather not say"),
        }[ending]

    def told(self, review: Review | None) -> str:
        """What was said of a card, for a quiet list. Why one ended is not said there; nothing where nothing was said."""
        return self.verdict(review.verdict) if review is not None else ""

    def last_time(self, started: str, count: int, language: str) -> str:
        """In which month last time was, and how many cards its map has."""
        month = _month(started, language)
        cards = self.tr("It has one card.") if count == 1 else self.tr("It has {count} cards.").format(count=count)
        return self.tr("It is from {month}.").format(month=month) + " " + cards if month else cards


def _month(started: str, language: str) -> str:
    """The month and year of an ISO time; nothing where none is known."""
    try:
        day = datetime.fromisoformat(started).astimezone().date()
    except (ValueError, OverflowError):
        return ""
    return f"{QLocale(language).standaloneMonthName(day.month)} {day.year}"
