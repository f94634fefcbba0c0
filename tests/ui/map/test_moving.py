"""Moving cards: by drag, by taps, by keys; and every way in which a drag can go wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.editing.commands import RemoveNode
from tests.support.map_page import LEFT, RIGHT, SHIFT, MapPage


@pytest.mark.parametrize("ring", [1, 2, 3])
def test_a_card_dropped_on_a_ring_stays_there(map_page: MapPage, ring: int) -> None:
    map_page.drag("Sam", ring)
    assert not map_page.in_the_hand
    assert map_page.ring_of("Sam") == map_page.drawn_on("Sam") == ring
    assert map_page.reopened().drawn_on("Sam") == ring


def test_a_drag_is_one_change(map_page: MapPage) -> None:
    before = len(map_page.vault.changes)
    map_page.drag("Sam", 3)
    assert map_page.vault.verbs[before:] == ["place_node"]


def test_a_card_is_dropped_where_the_hand_let_go(map_page: MapPage) -> None:
    map_page.drag("Sam", 2, angle=200)
    place = map_page.place_of("Sam")
    assert place is not None
    assert place.angle == pytest.approx(200, abs=6)


def test_a_dropped_card_is_the_chosen_one(map_page: MapPage) -> None:
    map_page.drag("Choir", 1)
    assert map_page.chosen == "Choir"


def test_a_move_is_no_change_until_the_drop(map_page: MapPage) -> None:
    before = len(map_page.vault.changes)
    map_page.lift("Sam")
    map_page.carry_to(map_page.spot(3, 180))
    assert len(map_page.vault.changes) == before
    assert map_page.in_the_hand


def test_a_card_from_the_tray_is_dropped_on_a_ring(map_page: MapPage) -> None:
    assert map_page.tray() == ["Mum"]
    map_page.drag_from_tray("Mum", 2)
    assert map_page.ring_of("Mum") == map_page.drawn_on("Mum") == 2
    assert map_page.tray() == []


def test_a_card_from_the_tray_let_go_beside_the_rings_stays_there(map_page: MapPage) -> None:
    map_page.lift_from_tray("Mum")
    map_page.carry_from_tray(map_page.spot(1, 180))
    QTest.mouseRelease(map_page.shelf, LEFT, pos=map_page.row("Mum"))
    assert map_page.tray() == ["Mum"]
    assert not map_page.in_the_hand


def test_escape_ends_carrying_from_the_tray(map_page: MapPage) -> None:
    map_page.lift_from_tray("Mum")
    map_page.carry_from_tray(map_page.spot(1, 180))
    assert map_page.in_the_hand
    QTest.keyClick(map_page.shelf.parentWidget(), Qt.Key.Key_Escape)
    assert not map_page.in_the_hand
    QTest.mouseRelease(map_page.shelf, LEFT, pos=QPoint(400, 300))
    assert map_page.tray() == ["Mum"]


def test_tap_a_card_then_tap_a_ring(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.tap_ring(3)
    assert map_page.ring_of("Sam") == 3


def test_tap_a_card_in_the_tray_then_tap_a_ring(map_page: MapPage) -> None:
    map_page.tap_in_tray("Mum")
    map_page.tap_ring(2, angle=180)
    assert map_page.ring_of("Mum") == 2


def test_tap_a_card_then_press_a_ring_of_the_panel(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.press("a little")
    assert map_page.ring_of("Sam") == map_page.drawn_on("Sam") == 3


def test_digits_send_the_chosen_card_to_a_ring(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.keys(Qt.Key.Key_3)
    assert map_page.ring_of("Sam") == 3
    map_page.keys(Qt.Key.Key_9)
    assert map_page.ring_of("Sam") == 3


def test_digits_send_a_card_of_the_tray_to_a_ring(map_page: MapPage) -> None:
    map_page.tap_in_tray("Mum")
    QTest.keyClick(map_page.shelf.parentWidget(), Qt.Key.Key_2)
    assert map_page.ring_of("Mum") == 2


def test_arrows_walk_from_me_to_a_card_and_on(map_page: MapPage) -> None:
    map_page.keys(Qt.Key.Key_Right)
    assert map_page.chosen == "Sam"
    map_page.keys(Qt.Key.Key_Left)
    assert map_page.chosen == "Choir"


def test_shift_and_arrows_move_the_card_as_one_change(map_page: MapPage) -> None:
    map_page.tap("Sam")
    before, changes = map_page.place_of("Sam"), len(map_page.vault.changes)
    QTest.keyPress(map_page.screen.canvas, Qt.Key.Key_Shift)
    for _ in range(5):
        QTest.keyEvent(QTest.KeyAction.Press, map_page.screen.canvas, Qt.Key.Key_Right, SHIFT)
    assert len(map_page.vault.changes) == changes
    QTest.keyRelease(map_page.screen.canvas, Qt.Key.Key_Shift)
    after = map_page.place_of("Sam")
    assert before is not None
    assert after is not None
    assert after.xy[0] == pytest.approx(before.xy[0] + 5 * 0.04, abs=0.001)
    assert len(map_page.vault.changes) == changes + 1


def test_shift_and_arrows_never_leave_the_rings(map_page: MapPage) -> None:
    map_page.tap("Sam")
    for _ in range(40):
        map_page.keys(Qt.Key.Key_Right, modifier=SHIFT)
    place = map_page.place_of("Sam")
    assert place is not None
    assert place.radius == pytest.approx(1.0)


def test_delete_takes_a_card_back_to_the_tray(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.keys(Qt.Key.Key_Delete)
    assert map_page.ring_of("Sam") is None
    assert map_page.tray() == ["Sam", "Mum"]


def test_undo_and_redo_show_on_the_map(map_page: MapPage) -> None:
    map_page.drag("Sam", 3)
    map_page.session.undo()
    assert map_page.drawn_on("Sam") == 1
    map_page.session.redo()
    assert map_page.drawn_on("Sam") == 3
    map_page.drag_from_tray("Mum", 2)
    map_page.session.undo()
    assert map_page.tray() == ["Mum"]
    assert map_page.drawn_on("Mum") is None


def test_undo_after_a_restart_shows_on_the_map(map_page: MapPage) -> None:
    map_page.drag("Sam", 3)
    again = map_page.reopened()
    again.session.undo()
    assert again.drawn_on("Sam") == 1


# Bad luck


class Before:
    """What a map was before something went wrong."""

    def __init__(self, page: MapPage) -> None:
        self._page = page
        page.screen.canvas.setFocus()
        self._picture, self._changes = page.picture(), len(page.vault.changes)

    def still_so(self) -> bool:
        """Whether it is the same now, to the pixel, and nothing is in the hand."""
        page = self._page
        return len(page.vault.changes) == self._changes and not page.in_the_hand and page.picture() == self._picture


def test_escape_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.carry_to(map_page.spot(3, 180))
    assert not before.still_so()
    QTest.keyClick(map_page.screen.canvas, Qt.Key.Key_Escape)
    map_page.let_go(map_page.spot(3, 180))
    assert before.still_so()


def test_a_second_button_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    QTest.mousePress(map_page.paper, RIGHT, pos=map_page.spot(3, 180))
    QTest.mouseRelease(map_page.paper, RIGHT, pos=map_page.spot(3, 180))
    map_page.let_go(map_page.spot(3, 180))
    assert before.still_so()


def test_a_drop_outside_the_rings_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.carry_to(QPoint(5, 5))
    map_page.let_go(QPoint(5, 5))
    assert before.still_so()


def test_a_release_outside_the_window_puts_the_card_back(map_page: MapPage) -> None:
    map_page.keys(*([Qt.Key.Key_Plus] * 4))
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.let_go(QPoint(-30, map_page.pixel("Sam").y()))
    assert before.still_so()


def test_a_release_that_never_came_is_noticed_at_the_next_move(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.carry_to(map_page.spot(3, 180))
    map_page.hover(map_page.spot(2, 100))
    assert before.still_so()


def test_another_size_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.screen.resize(1_200, 560)
    QApplication.processEvents()
    map_page.let_go(QPoint(300, 300))
    map_page.screen.resize(1_366, 634)
    assert before.still_so()


def test_leaving_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    map_page.screen.leave()
    assert before.still_so()


def test_a_cover_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    changes = len(map_page.vault.changes)
    map_page.lift("Sam")
    map_page.carry_to(map_page.spot(3, 180))
    map_page.screen.hide()
    assert not map_page.in_the_hand
    map_page.let_go(map_page.spot(3, 180))
    map_page.screen.show()
    assert len(map_page.vault.changes) == changes
    assert map_page.drawn_on("Sam") == 1


def test_undo_in_mid_drag_takes_the_last_step_back_and_leaves_nothing_stuck(map_page: MapPage) -> None:
    map_page.drag("Sam", 3)
    map_page.lift("Sam")
    map_page.session.undo()
    map_page.let_go(map_page.spot(2, 180))
    assert not map_page.in_the_hand
    assert map_page.ring_of("Sam") == map_page.drawn_on("Sam") == 1


def test_the_window_losing_the_keyboard_in_mid_drag_puts_the_card_back(map_page: MapPage) -> None:
    before = Before(map_page)
    map_page.lift("Sam")
    QApplication.sendEvent(map_page.screen.canvas, QEvent(QEvent.Type.WindowDeactivate))
    assert before.still_so()


def test_a_card_removed_while_it_is_dragged_is_gone(map_page: MapPage) -> None:
    map_page.lift("Sam")
    map_page.session.do(RemoveNode(map_page.node("Sam")))
    map_page.let_go(map_page.spot(3, 180))
    assert not map_page.in_the_hand
    assert {node.label for node in map_page.session.current.nodes.values()} == {"Choir", "Mum"}


def test_another_change_while_a_card_is_dragged_leaves_nothing_stuck(map_page: MapPage) -> None:
    map_page.lift("Sam")
    map_page.session.do(RemoveNode(map_page.node("Choir")))
    map_page.let_go(map_page.spot(3, 180))
    assert not map_page.in_the_hand


def test_thirty_double_taps_change_nothing(map_page: MapPage) -> None:
    changes = len(map_page.vault.changes)
    for _ in range(30):
        map_page.double_tap(map_page.pixel("Sam"))
    assert len(map_page.vault.changes) == changes
    assert map_page.chosen == "Sam"


def test_thirty_double_taps_on_a_ring_move_a_card_once(map_page: MapPage) -> None:
    changes = len(map_page.vault.changes)
    map_page.tap("Sam")
    for _ in range(30):
        map_page.double_tap(map_page.spot(3, 180))
    assert len(map_page.vault.changes) == changes + 1


def test_a_card_dragged_onto_another_lies_there_and_links_nothing(map_page: MapPage) -> None:
    map_page.lift("Sam")
    map_page.carry_to(map_page.pixel("Choir"))
    map_page.let_go(map_page.pixel("Choir"))
    assert map_page.ring_of("Sam") == 2
    assert map_page.links() == set()


def test_a_press_that_trembles_is_a_tap(map_page: MapPage) -> None:
    changes = len(map_page.vault.changes)
    at = map_page.pixel("Sam")
    QTest.mousePress(map_page.paper, LEFT, pos=at)
    for step in (QPoint(2, 1), QPoint(-3, 2), QPoint(1, -4)):
        QTest.mouseMove(map_page.paper, at + step)
    map_page.let_go(at + QPoint(3, 3))
    assert len(map_page.vault.changes) == changes
    assert map_page.chosen == "Sam"


def test_a_drag_looks_as_the_drop_will(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.screen.canvas.setFocus()
    map_page.lift("Sam")
    map_page.carry_to(map_page.spot(2, 30))
    dragged = map_page.picture()
    map_page.let_go(map_page.spot(2, 30))
    dropped = map_page.picture()
    at = map_page.pixel("Sam")
    assert dragged.pixelColor(at - QPoint(0, 20)) == dropped.pixelColor(at - QPoint(0, 20))
    assert dragged.pixelColor(map_page.pixel("Choir")) == dropped.pixelColor(map_page.pixel("Choir"))
