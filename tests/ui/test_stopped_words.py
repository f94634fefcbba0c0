"""When an interview was left is said in plain words, whatever the clock did meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from netmapper.ui.stopped_words import StoppedWords


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A laptop in UTC, until a test takes it elsewhere."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("at", "now", "said"),
    [
        ("2026-03-03T10:00:00+00:00", datetime(2026, 3, 3, 13, tzinfo=UTC), "You stopped here today."),
        ("2026-03-03T23:00:00+00:00", datetime(2026, 3, 4, 9, tzinfo=UTC), "You stopped here yesterday."),
        ("2026-03-03T10:00:00+00:00", datetime(2026, 3, 9, 9, tzinfo=UTC), "You stopped here on Tuesday."),
        ("2026-03-03T10:00:00+00:00", datetime(2026, 3, 10, 9, tzinfo=UTC), "You stopped here on 3 March 2026."),
        ("2028-02-29T10:00:00+00:00", datetime(2028, 3, 1, 9, tzinfo=UTC), "You stopped here yesterday."),
        ("2028-02-29T10:00:00+00:00", datetime(2029, 3, 1, 9, tzinfo=UTC), "You stopped here on 29 February 2028."),
        ("2026-03-03T10:00:00+00:00", datetime(2026, 3, 1, 9, tzinfo=UTC), "You stopped here."),
        ("", datetime(2026, 3, 1, 9, tzinfo=UTC), "You stopped here."),
    ],
)
def test_the_day_is_said_as_people_say_it_and_never_one_to_come(at: str, now: datetime, said: str) -> None:
    assert StoppedWords().stopped(at, now, "en") == said


def test_the_day_is_that_of_the_time_zone_the_laptop_is_in_now(zone: pytest.MonkeyPatch) -> None:
    zone.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    now = datetime(2026, 3, 4, 0, 30, tzinfo=UTC)
    assert StoppedWords().stopped("2026-03-03T10:30:00+00:00", now, "en") == "You stopped here yesterday."
    assert StoppedWords().stopped("2026-03-03T12:30:00+00:00", now, "en") == "You stopped here today."
