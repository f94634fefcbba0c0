"""The whole interview, told three times: by mouse, by taps alone, by keys alone. The map is the same each time."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.hands import watched
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByKeys, ByMouse, ByTaps, Participant
from tests.support.story import EXPECTED, facts_of
from tests.support.telling import begin, finish, tell_everything


@pytest.mark.parametrize("way", [ByMouse, ByTaps, ByKeys])
def test_the_same_story_makes_the_same_map(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, way: type[Participant]
) -> None:
    person = way(qtbot, open_window())
    with watched() as mouse:
        words = begin(person)
        session = tell_everything(person)
        finish(person)
    assert facts_of(session.current) == EXPECTED
    facts, _study, kept = laptop.read(words)
    assert kept == session.current
    assert facts.status == "finished"
    assert (mouse.drags > 0) == (way is ByMouse)
    assert (mouse.presses > 0) == (way is not ByKeys)
