"""A follow-up: last time's cards are there, and what is named now is marked as new."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from netmapper.ui.map.canvas_screen import CanvasScreen
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse
from tests.support.story import ANA, MUM, RINGS, SAM
from tests.support.telling import (
    begin,
    consent,
    follow_up,
    name_cards,
    name_everything,
    place_everything,
    stop,
    welcome,
)

NEW = "Jo Wetherlam"


def test_what_is_named_in_a_follow_up_is_new_among_last_times_cards(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    for step in (welcome, consent, name_everything, place_everything):
        step(person)
    stop(person)
    follow_up(person, laptop.only_session, words)
    welcome(person)
    consent(person)
    person.press("Not now")
    assert person.tile(ANA)
    name_cards(person, (NEW,))
    while not person.has(CanvasScreen):
        person.press("Next")
    assert {person.drawn_on(name) for name in (ANA, SAM)} == {RINGS[ANA]}
    assert person.drawn_on(MUM) == 3
    person.place(NEW, 2)
    plates = person.canvas.map.shown
    screen = next(s for s in person.window.findChildren(CanvasScreen) if s.isVisible())
    new, old = person.node(NEW), person.node(ANA)
    assert "new since last time" in screen.words.card_in(new, screen.shown.layers)
    assert "new since last time" not in screen.words.card_in(old, screen.shown.layers)
    assert plates.plates(person.session.current.nodes[new]).new
    assert not plates.plates(person.session.current.nodes[old]).new
    person.press("new since last time")
    alone = [n.label for n in person.session.current.nodes.values() if screen.shown.shows(n)]
    assert alone == [NEW]
    stop(person)


def test_a_follow_up_begins_from_a_file_on_a_stick_and_only_reads_it(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, tmp_path: Path
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    for step in (welcome, consent, name_everything):
        step(person)
    stop(person)
    stick = tmp_path / "stick"
    stick.mkdir()
    brought = laptop.only_session.rename(stick / laptop.only_session.name)
    sealed = brought.read_bytes()
    person.press("Follow up from a stick…")
    person.write("Folder", str(stick))
    follow_up(person, brought, words)
    assert {node.label for node in person.session.current.nodes.values()} >= {ANA, SAM, MUM}
    assert person.session.path.parent != stick
    assert [path.name for path in stick.iterdir()] == [brought.name]
    assert brought.read_bytes() == sealed
    stop(person)
