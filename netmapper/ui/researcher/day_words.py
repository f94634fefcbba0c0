"""A day and a time as they are written in the language that is spoken."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject


class DayWords(QObject):
    """Writes a time out, short enough for a list."""

    def of(self, changed: datetime) -> str:
        """Day, month, year, hour and minute, in this laptop's own time."""
        here = changed.astimezone()
        return f"{self.day(here)}, {here:%H:%M}"

    def iso(self, day: str) -> str:
        """A day given as in ISO 8601; what is no such day is said as it is."""
        try:
            return self.day(date.fromisoformat(day))
        except ValueError:
            return day

    def day(self, day: date) -> str:
        """Day, month and year."""
        locale = QLocale(self.tr("en_GB", "the language and country whose names of months are said"))
        month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
        return self.tr("{day} {month} {year}").format(day=day.day, month=month, year=day.year)
