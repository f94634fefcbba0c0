"""Looking at a map: nearer, further, its layers, odd names, and letting all of it go."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.editing.commands import PlaceNode, RenameNode
from netmapper.ui.theme import Look
from netmapper.ui.widgets.focus_ring import REACH
from tests.support.map_page import LEFT, MapPage
from tests.ui.map.conftest import OpenMap


def _turn_wheel(page: MapPage, at: QPoint, clicks: int) -> None:
    none, over = Qt.MouseButton.NoButton, QPointF(page.paper.mapToGlobal(at))
    plain, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(QPointF(at), over, QPoint(), QPoint(0, 120 * clicks), none, plain, phase, False)
    QApplication.sendEvent(page.paper, wheel)


def test_the_wheel_comes_nearer_to_what_is_under_the_pointer(map_page: MapPage) -> None:
    at = map_page.pixel("Choir")
    _turn_wheel(map_page, at, 3)
    assert map_page.screen.canvas.zoom > 1.5
    assert (map_page.pixel("Choir") - at).manhattanLength() <= 4


def test_nothing_is_further_away_than_the_whole_map(map_page: MapPage) -> None:
    before = map_page.pixel("Choir")
    _turn_wheel(map_page, before, -5)
    assert map_page.screen.canvas.zoom == 1.0
    assert map_page.pixel("Choir") == before


def test_the_ring_round_the_focus_has_room_beside_the_line_below_the_map(map_page: MapPage) -> None:
    canvas, note = map_page.screen.canvas, map_page.screen.note
    top = canvas.mapTo(map_page.screen, QPoint(0, 0)).y()
    assert top >= REACH
    assert note.y() - (top + canvas.height()) >= REACH


def test_keys_come_nearer_and_show_all_again(map_page: MapPage) -> None:
    before = map_page.pixel("Choir")
    map_page.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert map_page.screen.canvas.zoom > 1.5
    map_page.keys(Qt.Key.Key_Home)
    assert map_page.pixel("Choir") == before


def test_seen_closely_the_sheet_moves_under_the_hand_and_no_card_does(map_page: MapPage) -> None:
    map_page.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    changes, before = len(map_page.vault.changes), map_page.pixel("Sam")
    start = map_page.pixel("Sam") + QPoint(0, 90)
    QTest.mousePress(map_page.paper, LEFT, pos=start)
    map_page.carry_to(start + QPoint(-60, 20))
    map_page.let_go(start + QPoint(-60, 20))
    assert (map_page.pixel("Sam") - before - QPoint(-60, 20)).manhattanLength() <= 6
    assert len(map_page.vault.changes) == changes


def test_seen_closely_a_card_is_dropped_where_the_hand_lets_go(map_page: MapPage) -> None:
    map_page.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    map_page.lift("Sam")
    target = map_page.pixel("Sam") + QPoint(40, -60)
    map_page.carry_to(target)
    map_page.let_go(target)
    assert (map_page.pixel("Sam") - target).manhattanLength() <= 3


def test_a_chosen_card_comes_into_view(map_page: MapPage) -> None:
    map_page.keys(*([Qt.Key.Key_Plus] * 6))
    map_page.screen.selection.choose(map_page.node("Choir"))
    assert map_page.paper.rect().contains(map_page.pixel("Choir"))


def test_few_cards_have_no_buttons_for_coming_nearer_and_many_have(open_map: OpenMap) -> None:
    page = open_map()
    page.picture()
    assert not page.screen._zoom.isVisible()
    for number in range(22):
        page.placed(f"Friend {number}", 1 + number % 3, number * 16)
    assert page.screen._zoom.isVisible()
    page.press("Nearer")
    assert page.screen.canvas.zoom > 1.0
    page.press("The whole map")
    assert page.screen.canvas.zoom == 1.0


def test_few_cards_whose_names_have_no_room_are_come_nearer_to_by_one_button(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(look=large_text)
    for number in range(18):
        page.placed(f"Friend {number}", 1 + number % 3, number * 20)
    page.session.do(PlaceNode(page.node("Friend 2"), page.session.study.place(1.0, 136)))
    page.picture()
    bar, canvas = page.screen._zoom, page.screen.canvas
    canvas.fit()  # anew, as after another size of the window
    page.picture()
    assert canvas.map.labels.hidden
    assert page.button("Nearer").isVisible()
    with pytest.raises(LookupError):
        page.button("Further away")
    assert not [card for card in canvas.map.cards.values() if bar.geometry().contains(canvas.mapFromScene(*card.point))]
    page.press("Nearer")
    assert canvas.zoom > 1.0
    page.press("The whole map")
    with pytest.raises(LookupError):
        page.button("The whole map")


def test_links_can_be_hidden_when_looking_again(map_page: MapPage) -> None:
    map_page.session.link(map_page.node("Sam"), map_page.node("Choir"), "joins_in")
    page = map_page.reopened("review")
    ties = page.screen.canvas.map.ties
    assert len(ties) == 1
    page.press("Show links")
    assert not ties
    page.press("Show links")
    assert len(ties) == 1


@pytest.mark.parametrize("name", ["x" * 10_000, "Zoë 🐕‍🦺", "أمي من الإسكندرية", "=1+1", "<b>Sam</b> & co"])
def test_any_name_can_be_placed_chosen_listed_and_found_again(open_map: OpenMap, name: str) -> None:
    page = open_map().named(name)
    page.drag_from_tray(name, 2)
    page.tap(name)
    assert page.chosen == name
    page.screen.faces.turn.click()
    assert page.screen.twin.count() == 1
    page.screen.faces.turn.click()
    assert page.reopened().drawn_on(name) == 2


def test_a_name_that_looks_like_markup_is_shown_as_it_is(map_page: MapPage) -> None:
    map_page.session.do(RenameNode(map_page.node("Sam"), "<b>Sam</b> & co"))
    map_page.tap("<b>Sam</b> & co")
    assert map_page.says("<b>Sam</b> & co")


def test_a_map_read_from_right_to_left_keeps_its_places(map_page: MapPage, qapp: QApplication) -> None:
    x = map_page.screen.canvas.map.cards[map_page.node("Sam")].point[0]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = map_page.reopened()
        page.picture()
        assert page.screen.canvas.map.cards[page.node("Sam")].point[0] == pytest.approx(x, abs=2)
        page.drag("Sam", 3, angle=90)
        assert page.ring_of("Sam") == 3
        assert page.pixel("Sam").x() > page.paper.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_sixty_cards_and_none_are_shown_alike(open_map: OpenMap) -> None:
    assert not open_map().picture().isNull()
    page = open_map()
    for number in range(60):
        page.placed(f"Friend {number}", 1 + number % 3, number * 37 % 360, kind=("person", "place", "activity")[number % 3])
    assert len(page.screen.canvas.map.cards) == 60
    assert all(page.drawn_on(f"Friend {number}") == 1 + number % 3 for number in range(60))


def test_a_closed_map_is_let_go_with_all_it_knows(open_map: OpenMap) -> None:
    page = open_map().placed("Sam")
    page.tap("Sam")
    page.press("More about Sam")
    canvas, screen = weakref.ref(page.screen.canvas), weakref.ref(page.screen)
    page._stop()
    page.widget.close()
    page.widget.deleteLater()
    del page.screen, page.widget, page
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert canvas() is None
    assert screen() is None
