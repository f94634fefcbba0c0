"""Notes in the participant's words: on a card, on a link, on the map; and shown on the working map only when asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from netmapper.editing.commands import DescribeNode, NoteMap, NoteTie
from tests.support.map_page import MapPage
from tests.ui.map.conftest import OpenMap


def field(page: MapPage, name: str) -> QPlainTextEdit:
    fields = page.widget.findChildren(QPlainTextEdit)
    return next(each for each in fields if each.isVisibleTo(page.widget) and each.accessibleName() == name)


def write(page: MapPage, name: str, words: str) -> None:
    written = field(page, name)
    written.setFocus()
    QTest.keyClicks(written, words)


def open_card(page: MapPage, name: str) -> None:
    page.tap(name)
    page.press(f"More about {name}")
    page.press("Notes")


def test_a_note_on_a_card_is_kept_on_leaving_and_one_undo_takes_it_back(map_page: MapPage) -> None:
    open_card(map_page, "Sam")
    write(map_page, "Notes", "lives near")
    QTest.keyClick(field(map_page, "Notes"), Qt.Key.Key_Return)
    write(map_page, "Notes", "the sea")
    map_page.screen.leave()
    assert map_page.session.current.nodes[map_page.node("Sam")].note == "lives near\nthe sea"
    map_page.session.undo()
    assert field(map_page, "Notes").toPlainText() == ""


def test_a_note_is_kept_at_a_pause_of_typing_and_going_on_is_the_same_step(map_page: MapPage) -> None:
    open_card(map_page, "Sam")
    write(map_page, "Notes", "one")
    map_page.qtbot.waitUntil(lambda: map_page.vault.verbs[-1] == "describe_node", timeout=3_000)
    write(map_page, "Notes", " two")
    map_page.screen.leave()
    assert map_page.session.current.nodes[map_page.node("Sam")].note == "one two"
    map_page.session.undo()
    assert map_page.session.current.nodes[map_page.node("Sam")].note == ""


def test_a_note_stays_with_its_card_when_another_is_tapped(map_page: MapPage) -> None:
    open_card(map_page, "Sam")
    write(map_page, "Notes", "about Sam")
    map_page.tap("Choir")
    map_page.press("Notes")
    assert field(map_page, "Notes").toPlainText() == ""
    map_page.tap("Sam")
    map_page.press("Notes")
    assert field(map_page, "Notes").toPlainText() == "about Sam"
    assert map_page.session.current.nodes[map_page.node("Choir")].note == ""


def test_a_link_has_notes_of_its_own(links_page: MapPage) -> None:
    tie = links_page.session.link(links_page.node("Sam"), links_page.node("Choir"), "joins_in")
    assert tie is not None
    links_page.screen.selection.choose_tie(tie)
    links_page.press("Notes on this link")
    write(links_page, "Notes on this link", "every Friday")
    links_page.screen.selection.choose(None)
    assert links_page.session.current.ties[tie].note == "every Friday"
    links_page.press("Notes on my map")
    assert field(links_page, "Notes on my map").toPlainText() == ""


def test_the_map_as_a_whole_has_notes(map_page: MapPage) -> None:
    map_page.press("Notes on my map")
    write(map_page, "Notes on my map", "good to see it")
    map_page.screen.leave()
    assert map_page.session.current.notes["map"].text == "good to see it"
    assert map_page.reopened("review").screen.isVisible()


def test_notes_are_said_with_cards_only_once_that_is_asked_for(open_map: OpenMap) -> None:
    page = open_map("review").placed("Sam", ring=1, angle=90)
    assert "Show notes" not in page.buttons()
    page.session.do(DescribeNode(page.node("Sam"), note="rings on\nSundays"))
    sam = page.node("Sam")
    assert "Sundays" not in page.screen.canvas.describe(sam)
    page.tap("Sam")
    assert not page.says("Sundays")
    page.press("Show notes")
    assert "noted: “rings on Sundays”" in page.screen.canvas.describe(sam)
    assert page.says("rings on Sundays")
    page.screen.faces.turn.click()
    assert "Sundays" in page.screen.twin.item(0).text()
    page.press("Show notes")
    assert "Sundays" not in page.screen.twin.item(0).text()
    assert not page.says("Sundays")


def test_showing_notes_and_what_passes_are_two_things(map_page: MapPage) -> None:
    map_page.session.do(DescribeNode(map_page.node("Sam"), note="kind"))
    map_page.press("Show notes")
    map_page.press("Show give and take")
    assert map_page.screen.canvas.map.layers.notes
    map_page.press("Show notes")
    assert map_page.screen.canvas.map.layers.passing


def test_notes_follow_undo_wherever_they_stand(links_page: MapPage) -> None:
    tie = links_page.session.current.tie_to_me(links_page.node("Sam")).id
    links_page.press("Notes on my map")
    links_page.session.do(NoteMap("first"))
    assert field(links_page, "Notes on my map").toPlainText() == "first"
    links_page.session.do(NoteTie(tie, "second"))
    links_page.session.undo()
    links_page.session.undo()
    assert field(links_page, "Notes on my map").toPlainText() == ""
