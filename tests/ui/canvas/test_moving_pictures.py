"""What is painted while a hand or the wheel moves something: two pictures and what moves; and afterwards the map as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode, RecordExchange
from netmapper.ui.canvas import motion, sheet
from netmapper.ui.canvas.courses import Courses
from netmapper.ui.canvas.rings import Rings
from netmapper.ui.canvas.sheet import FEW
from netmapper.ui.canvas.view import MapCanvas
from tests.support.sessions import fresh_session
from tests.support.studies import small_study
from tests.ui.canvas.conftest import NewCanvas

STUDY = small_study()
ROUNDING = 8
"""What smoothed edges may differ by where only a part of a line was drawn."""
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _session(cards: int) -> InterviewSession:
    """Cards all over the rings, each linked to the next, and money from each."""
    session = fresh_session(STUDY)
    nodes = [session.name_card("person", f"Friend {number}") for number in range(cards)]
    for number, node in enumerate(nodes):
        session.do(PlaceNode(node, STUDY.place(0.2 + 0.75 * (number * 7 % cards) / cards, number * 137.5 % 360)))
        session.do(RecordExchange(session.current.tie_to_me(node).id, "money", Direction.RECEIVED))
        if number:
            session.link(nodes[number - 1], node, "knows")
    return session


def _shown(qtbot: QtBot, canvas: MapCanvas) -> MapCanvas:
    canvas.set_layers(replace(canvas.map.layers, passing=True))
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.viewport().repaint()
    return canvas


def _farthest(one: QImage, other: QImage) -> int:
    """By how much the colours of two pictures differ at most, of 255."""
    assert one.size() == other.size()
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def _seen(canvas: MapCanvas) -> QImage:
    """What is on the screen once all that waits to be painted is painted, and no more is."""
    QApplication.processEvents()
    return canvas.screen().grabWindow(canvas.winId()).toImage()


class Counted:
    """How often something of these classes was called."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **methods: tuple[type, str]) -> None:
        self.counts = dict.fromkeys(methods, 0)
        for name, (kind, method) in methods.items():
            monkeypatch.setattr(kind, method, self._counting(name, getattr(kind, method)))

    def _counting(self, name: str, shipped: Any) -> Any:
        def counted(*words: Any, **more: Any) -> Any:
            self.counts[name] += 1
            return shipped(*words, **more)

        return counted


@pytest.mark.parametrize("cards", [6, 80])
def test_a_drag_paints_two_pictures_and_what_moves_and_nothing_that_stands_still(
    qtbot: QtBot, new_canvas: NewCanvas, monkeypatch: pytest.MonkeyPatch, cards: int
) -> None:
    counted = Counted(
        monkeypatch,
        scene=(Courses, "paint"),
        ground=(Rings, "draw"),
        pictures=(motion.Still, "__init__"),
        frames=(motion.Still, "paint"),
        ties=(motion.LiftedCard, "paint_below"),
    )
    canvas = _shown(qtbot, new_canvas(_session(cards).current))
    card = NodeId(3)
    home = canvas.pixel_of(canvas.map.cards[card].point)
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, home)
    before = dict(counted.counts)
    for step in range(1, 11):
        QTest.mouseMove(canvas.viewport(), home + QPoint(9 * step, -4 * step))
        canvas.viewport().repaint()
    after = {name: count - before[name] for name, count in counted.counts.items()}
    assert before["pictures"] == 1
    assert after["frames"] >= 10
    assert after["ties"] == after["frames"]
    assert (after["scene"], after["ground"], after["pictures"]) == (0, 0, 0)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, home)


def test_after_a_drag_that_was_cancelled_the_map_looks_as_before(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    canvas = _shown(qtbot, new_canvas(_session(12).current))
    canvas.map.hold_apart(NodeId(3))  # its lines then cross above others, as they do while it moves
    before = _seen(canvas)
    home = canvas.pixel_of(canvas.map.cards[NodeId(3)].point)
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, home)
    for step in range(1, 5):
        QTest.mouseMove(canvas.viewport(), home + QPoint(20 * step, 10 * step))
        _seen(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, home)
    assert _farthest(_seen(canvas), before) == 0


def test_after_a_drop_the_screen_shows_what_drawing_anew_shows(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    session = _session(14)
    canvas = _shown(qtbot, new_canvas(session.current))
    session.hear(canvas.show_change)
    canvas.card_dropped.connect(lambda node, radius, angle: session.do(PlaceNode(NodeId(node), STUDY.place(radius, angle))))
    home = canvas.pixel_of(canvas.map.cards[NodeId(5)].point)
    goal = canvas.viewport().rect().center() + QPoint(90, -70)
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, home)
    for step in (0.4, 0.8, 1.0):
        QTest.mouseMove(canvas.viewport(), home + (goal - home) * step)
        _seen(canvas)
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, goal)
    for _ in range(3):
        shown = _seen(canvas)
        canvas._ground.forget()
        canvas.viewport().update()
        assert _farthest(_seen(canvas), shown) <= ROUNDING
        session.undo()


def test_a_large_map_comes_nearer_at_once_and_is_drawn_anew_when_the_wheel_rests(
    qtbot: QtBot, new_canvas: NewCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch, scene=(Courses, "paint"))
    canvas = _shown(qtbot, new_canvas(_session(FEW + 1).current))
    canvas.zoom_by(1.25)
    canvas.viewport().repaint()
    assert not canvas.sharp
    before = counted.counts["scene"]
    canvas.zoom_by(1.25)
    canvas.viewport().repaint()
    assert counted.counts["scene"] == before
    qtbot.waitUntil(lambda: canvas.sharp)
    canvas.viewport().repaint()
    assert counted.counts["scene"] > before
    assert canvas.zoom == pytest.approx(1.25 * 1.25)


def test_a_press_on_a_map_that_comes_nearer_finds_the_card_where_it_is_seen(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    canvas = _shown(qtbot, new_canvas(_session(FEW + 1).current))
    card = canvas.map.cards[NodeId(7)]
    at = canvas.pixel_of(card.point)
    canvas.zoom_by(1.5, at)
    assert not canvas.sharp
    found = canvas.map.cards[NodeId(7)]
    assert canvas.sharp is False
    point = canvas.point_at(at)
    assert canvas.sharp
    assert abs(point[0] - found.point[0]) < 4
    assert abs(point[1] - found.point[1]) < 4


def test_a_map_that_is_carried_shows_what_is_drawn_anew_afterwards(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    canvas = _shown(qtbot, new_canvas(_session(30).current))
    canvas.zoom_by(2.0)
    canvas.viewport().repaint()
    for across, down in ((40, 0), (-15, 30), (0, -70)):
        canvas.scroll_by(across, down)
        canvas.viewport().repaint()
    carried = canvas.viewport().grab().toImage()
    canvas.let_go()
    assert _farthest(canvas.viewport().grab().toImage(), carried) <= ROUNDING


def test_what_is_hidden_and_shown_again_is_where_it_was(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    canvas = _shown(qtbot, new_canvas(_session(24).current))
    before = {tie: drawn.strand for tie, drawn in canvas.map.ties.items()}
    whole = canvas.map.layers
    canvas.set_layers(replace(whole, passing=False, links=False))
    assert len(canvas.map.ties) < len(before)
    canvas.set_layers(whole)
    assert {tie: drawn.strand for tie, drawn in canvas.map.ties.items()} == before


def test_no_timer_runs_on_a_map_at_rest(qtbot: QtBot, new_canvas: NewCanvas) -> None:
    canvas = _shown(qtbot, new_canvas(_session(FEW + 1).current))
    canvas.zoom_by(1.25)
    canvas.scroll_by(5, 5)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in canvas.findChildren(sheet.QTimer)))
