"""The time, as something that is asked for and handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the time now, with its zone."""


def system_clock() -> datetime:
    """The time of this machine, in UTC."""
    return datetime.now(UTC)
