"""When an interview was left last time, as one calm line. It opens no file and trusts no clock."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject


class StoppedWords(QObject):
    """Words for coming back, as the days of this laptop's own time zone count."""

    def stopped(self, at: str, now: datetime, language: str) -> str:
        """Where and when we were; no day is named where the clock was set back, or none is known."""
        day = _day(at)
        if day is None:
            return self.tr("You stopped here.")
        ago = (now.astimezone().date() - day).days
        if ago < 0:
            return self.tr("You stopped here.")
        if ago == 0:
            return self.tr("You stopped here today.")
        if ago == 1:
            return self.tr("You stopped here yesterday.")
        locale = QLocale(language)
        if ago < 7:
            return self.tr("You stopped here on {day}.").format(day=locale.dayName(day.isoweekday()))
        said = self.tr("{day} {month} {year}").format(day=day.day, month=locale.monthName(day.month), year=day.year)
        return self.tr("You stopped here on {day}.").format(day=said)


def _day(at: str) -> date | None:
    try:
        return datetime.fromisoformat(at).astimezone().date()
    except (ValueError, OverflowError):
        return None
