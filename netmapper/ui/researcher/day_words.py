"""A day and a time as they are written in the language that is spoken."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QObject


class DayWords(QObject):
    """Writes a time out, short enough for a list."""

    def of(self, changed: datetime) -> str:
        """Day, month, year, hour and minute, in this laptop's own time."""
        here = changed.astimezone()
        locale = QLocale(self.tr("en_GB", "the language and country whose names of months are said"))
        day = self.tr("{day} {month} {year}").format(
            day=here.day, month=locale.monthName(here.month, QLocale.FormatType.ShortFormat), year=here.year
        )
        return f"{day}, {here:%H:%M}"
