"""Typed text is given on once, at a pause or when asked, and knows what belongs to one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from netmapper.ui.widgets import typing
from netmapper.ui.widgets.typing import Typing


class Heard:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(typing, "PAUSE_MS", 10)
        self.owner = QObject()
        self.commits: list[bool] = []
        self.typing = Typing(self.commits.append, self.owner)


@pytest.fixture
def heard(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Heard:
    return Heard(monkeypatch)


def test_a_pause_gives_on_once(heard: Heard, qtbot: QtBot) -> None:
    heard.typing.touched()
    heard.typing.touched()
    qtbot.waitUntil(lambda: bool(heard.commits))
    heard.typing.settle()
    assert heard.commits == [False]


def test_what_is_typed_after_a_pause_joins_what_was_before(heard: Heard) -> None:
    for _ in range(3):
        heard.typing.touched()
        heard.typing.settle()
    assert heard.commits == [False, True, True]


def test_something_else_in_between_begins_a_step_of_its_own(heard: Heard) -> None:
    heard.typing.touched()
    heard.typing.settle()
    heard.typing.touched()
    heard.typing.start_afresh()
    heard.typing.settle()
    assert heard.commits == [False, False]


def test_nothing_typed_gives_nothing_on(heard: Heard) -> None:
    heard.typing.settle()
    heard.typing.touched()
    heard.typing.forget()
    heard.typing.settle()
    assert heard.commits == []


def test_it_is_busy_only_while_it_gives_on(qapp: object) -> None:
    seen: list[bool] = []
    owner = QObject()
    made = Typing(lambda joins: seen.append(made.busy), owner)
    made.touched()
    made.settle()
    assert (seen, made.busy) == ([True], False)


def test_trouble_in_giving_on_leaves_it_ready(qapp: object) -> None:
    def fail(joins: bool) -> None:
        raise LookupError

    owner = QObject()
    made = Typing(fail, owner)
    made.touched()
    with pytest.raises(LookupError):
        made.settle()
    assert not made.busy
