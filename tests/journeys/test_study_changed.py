"""A study that is brought anew while a session is half done: the session keeps its own copy, and opening it says so once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netmapper.bootstrap import house
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse
from tests.support.telling import begin, hand_over, stop, unlock

TITLE = "A study of our own"


@pytest.fixture
def own(laptop: FieldLaptop) -> Path:
    """A study that was brought to this laptop."""
    path = laptop.home / "studies" / "own.netstudy"
    path.parent.mkdir()
    raw = json.loads((house() / "resources" / "studies" / "example.netstudy").read_text(encoding="utf-8"))
    path.write_text(json.dumps({**raw, "id": "own", "title": TITLE}), encoding="utf-8")
    return path


def test_a_session_goes_on_with_the_study_that_it_began_with(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, own: Path
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person, title=TITLE)
    stop(person)
    unlock(person, laptop.only_session.stem, words)
    stop(person)
    raw = json.loads(own.read_text(encoding="utf-8"))
    kept = raw["version"]
    own.write_text(json.dumps({**raw, "version": "7.3"}), encoding="utf-8")
    person.press(f"Continue session {laptop.only_session.stem}")
    person.write("Passphrase", words)
    person.press("Unlock")
    person.wait_for("Go on")
    assert person.says(f"This session keeps the study as it was when it began, version {kept}.")
    assert person.says("This laptop has version 7.3 now.")
    person.press("Go on")
    hand_over(person)
    assert person.session.study.version == kept
    stop(person)
    assert laptop.read(words).facts.protocol_version == kept
