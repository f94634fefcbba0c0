"""PySide6 6.12.0 drops a reference to None, True or False with nearly every call on Python 3.11, and aborts in the end."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

CALLS = 5_000


class Speaker(QObject):
    """Says things."""

    said = Signal(bool, object)


def counts() -> tuple[int, ...]:
    """How many references there are to what must never go."""
    return tuple(sys.getrefcount(thing) for thing in (None, True, False))


@pytest.mark.parametrize("value", [True, False, None])
def test_signals_keep_the_references_they_are_given(value: bool | None) -> None:
    speaker = Speaker()
    heard: list[None] = []
    speaker.said.connect(lambda first, second: heard.clear())
    before = counts()
    for _ in range(CALLS):
        speaker.said.emit(bool(value), value)
    assert lost(before) < CALLS // 10


def test_calls_that_return_nothing_keep_none_alive() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = counts()
    for _ in range(CALLS):
        painter.drawRect(QRectF(1, 1, 2, 2))
    after = lost(before)
    painter.end()
    assert after < CALLS // 10


def lost(before: tuple[int, ...]) -> int:
    """The most references that went missing since."""
    return max(was - now for was, now in zip(before, counts(), strict=True))
