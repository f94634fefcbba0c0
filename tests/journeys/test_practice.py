"""Practice over real files: begun from Start, walked to its end under each bundled study, and nothing of it left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netmapper.ui.screens.close import CloseScreen
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByTaps

MARK = "Practice: an invented person"
MOST_PAGES = 80


def kept(laptop: FieldLaptop) -> list[Path]:
    return [path for path in (laptop.home / "practice").rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("study", "whom"), [("People, places and activities", "Mostly family"), ("A street and its neighbours", "Few connections")]
)
def test_practice_is_walked_to_its_end_and_leaves_nothing(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, study: str, whom: str
) -> None:
    person = ByTaps(qtbot, open_window())
    person.press(f"Practise with {study}")
    person.press(f"Practise: {whom}")
    person.press_once_there("I am ready")
    assert [path.suffix for path in kept(laptop) if path.suffix == ".netmap"] == [".netmap"]
    assert laptop.sessions == []
    assert person.session.current.nodes
    for _ in range(MOST_PAGES):
        assert person.says(MARK)
        if person.has(CloseScreen):
            break
        person.press(next(name for name in ("Leave them", "Leave it", "Yes, go on", "Next") if name in person.buttons()))
    person.press(person.frame.step_screen.primary_text if person.frame.step_screen else "")
    person.wait_for("Nothing of it was kept")
    assert kept(laptop) == []
    assert laptop.sessions == []


def test_what_was_drawn_for_practice_can_be_undone(qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> None:
    person = ByTaps(qtbot, open_window())
    person.press("Practise with People, places and activities")
    person.press("Practise: Few connections")
    person.press_once_there("I am ready")
    while person.session.can_undo:
        person.press("Undo")
    assert not person.session.current.nodes
    person.press("Redo")
    assert person.session.current.nodes
    person.press("Stop for today")
    person.wait_for("Nothing of it was kept")
    assert kept(laptop) == []
