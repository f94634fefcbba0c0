"""Fingers and the pen: one pointer has a drag, two fingers bring the map nearer, and nothing is ever stuck."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.support.map_page import MapPage
from tests.support.touching import Glass
from tests.ui.map.test_moving import Before


@pytest.fixture
def glass(map_page: MapPage) -> Glass:
    QGuiApplication.styleHints().setMouseDoubleClickInterval(0)
    map_page.picture()
    yield Glass(map_page.paper)
    QGuiApplication.styleHints().setMouseDoubleClickInterval(400)


def test_a_finger_drags_a_card_to_a_ring(map_page: MapPage, glass: Glass) -> None:
    changes = len(map_page.vault.changes)
    glass.drag(map_page.pixel("Sam"), map_page.spot(3, 200))
    assert map_page.ring_of("Sam") == map_page.drawn_on("Sam") == 3
    assert len(map_page.vault.changes) == changes + 1


def test_a_finger_taps_a_card_and_then_a_ring(map_page: MapPage, glass: Glass) -> None:
    glass.tap(map_page.pixel("Sam"))
    assert map_page.chosen == "Sam"
    glass.tap(map_page.spot(3, 200))
    assert map_page.ring_of("Sam") == 3


def test_a_second_finger_in_mid_drag_puts_the_card_back_and_begins_to_stretch(map_page: MapPage, glass: Glass) -> None:
    before = Before(map_page)
    start, away = map_page.pixel("Sam"), map_page.spot(3, 200)
    glass.press(0, start)
    glass.move({0: away})
    assert map_page.in_the_hand
    glass.press(1, away + QPoint(60, 0))
    assert before.still_so()
    glass.move({0: away - QPoint(60, 0), 1: away + QPoint(120, 0)})
    assert map_page.screen.canvas.zoom == pytest.approx(3.0, abs=0.05)
    glass.lift(1, away + QPoint(120, 0))
    glass.move({0: map_page.spot(1, 10)})
    glass.lift(0, map_page.spot(1, 10))
    assert not map_page.in_the_hand
    assert map_page.ring_of("Sam") == 1
    map_page.keys(Qt.Key.Key_Home)
    assert before.still_so()
    glass.drag(map_page.pixel("Sam"), map_page.spot(2, 200))
    assert map_page.ring_of("Sam") == 2


def test_two_fingers_stretch_and_move_the_map_under_them(map_page: MapPage, glass: Glass) -> None:
    middle = map_page.paper.rect().center()
    glass.press(0, middle - QPoint(50, 0))
    glass.press(1, middle + QPoint(50, 0))
    glass.move({0: middle - QPoint(100, 0), 1: middle + QPoint(100, 0)})
    assert map_page.screen.canvas.zoom == pytest.approx(2.0, abs=0.05)
    before = map_page.pixel("Sam")
    glass.move({0: middle - QPoint(160, 0), 1: middle + QPoint(40, 0)})
    assert (map_page.pixel("Sam") - before).x() == pytest.approx(-60, abs=3)
    glass.move({0: middle - QPoint(20, 0), 1: middle + QPoint(20, 0)})
    assert map_page.screen.canvas.zoom == 1.0
    glass.lift(0, middle)
    glass.lift(1, middle)
    assert map_page.place_of("Sam") == map_page.place(1, 90)


def test_a_finger_while_the_mouse_carries_a_card_ends_both(map_page: MapPage, glass: Glass) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    glass.press(0, map_page.spot(3, 200))
    glass.move({0: map_page.spot(3, 100)})
    glass.lift(0, map_page.spot(3, 100))
    map_page.let_go(map_page.spot(3, 180))
    assert before.still_so()


def test_a_shaking_finger_that_taps_twice_taps_once(map_page: MapPage, glass: Glass) -> None:
    QGuiApplication.styleHints().setMouseDoubleClickInterval(60_000)
    map_page.choose_several()
    for _ in range(30):
        glass.tap(map_page.pixel("Sam"))
    assert map_page.several == {"Sam"}


def test_the_pen_drags_a_card_and_a_palm_on_the_glass_is_nobody(map_page: MapPage, glass: Glass) -> None:
    glass.pen(QEvent.Type.TabletPress, map_page.pixel("Sam"))
    glass.pen(QEvent.Type.TabletMove, map_page.spot(2, 160))
    glass.press(0, map_page.spot(1, 10))
    glass.press(1, map_page.spot(1, 40))
    glass.pen(QEvent.Type.TabletMove, map_page.spot(3, 200))
    assert map_page.in_the_hand
    glass.pen(QEvent.Type.TabletRelease, map_page.spot(3, 200))
    assert map_page.ring_of("Sam") == 3
    glass.lift(1, map_page.spot(1, 40))
    glass.move({0: map_page.pixel("Choir")})
    glass.lift(0, map_page.pixel("Choir"))
    assert map_page.screen.canvas.zoom == 1.0
    glass.drag(map_page.pixel("Sam"), map_page.spot(1, 200))
    assert map_page.ring_of("Sam") == 1


def test_a_finger_or_pen_that_never_said_it_went_stops_nobody(map_page: MapPage, glass: Glass) -> None:
    glass.pen(QEvent.Type.TabletPress, map_page.pixel("Sam"))
    map_page.screen.leave()
    glass.press(0, map_page.pixel("Sam"))
    map_page.screen.leave()
    map_page.drag("Sam", 3)
    assert map_page.ring_of("Sam") == 3
    glass.lift(0, map_page.spot(1, 10))
    glass.drag(map_page.pixel("Sam"), map_page.spot(2, 200))
    assert map_page.ring_of("Sam") == 2


def test_the_pens_other_button_does_nothing(map_page: MapPage, glass: Glass) -> None:
    before = Before(map_page)
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
        glass.pen(kind, map_page.pixel("Sam"), Qt.MouseButton.RightButton)
    assert before.still_so()
    assert map_page.chosen is None


def test_a_pen_whose_release_is_lost_puts_the_card_back(map_page: MapPage, glass: Glass) -> None:
    before = Before(map_page)
    glass.pen(QEvent.Type.TabletPress, map_page.pixel("Sam"))
    glass.pen(QEvent.Type.TabletMove, map_page.spot(3, 200))
    glass.pen(QEvent.Type.TabletMove, map_page.spot(3, 180), Qt.MouseButton.NoButton)
    assert before.still_so()
