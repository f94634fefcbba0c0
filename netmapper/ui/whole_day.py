"""A day written out for a participant, in the language of the session."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt


def whole_day(on: str, language: str) -> str:
    """Day, name of the month and year of an ISO date; what is no date is said as it is."""
    day = QDate.fromString(on, Qt.DateFormat.ISODate)
    return QLocale(language).toString(day, "d MMMM yyyy") if day.isValid() else on
