"""The words of the rings can be read: on lines of ties, beside names, and never on other words."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode
from netmapper.export.lines import Crossings
from netmapper.export.room import Box, Room
from netmapper.ui.canvas.motion import LiftedCard
from netmapper.ui.canvas.rings import Rings
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.theme import Look
from tests.support.sessions import fresh_session
from tests.support.studies import small_study
from tests.ui.canvas.conftest import NewCanvas

STUDY = small_study()
FIRST = NodeId(1)


def _session(cards: int, *radii: float) -> InterviewSession:
    """Cards all round on these radii in turn."""
    session = fresh_session(STUDY)
    for number in range(cards):
        node = session.name_card("person", f"Friend {number}")
        session.do(PlaceNode(node, STUDY.place(radii[number % len(radii)], number * 137.5 % 360)))
    return session


def _linked() -> InterviewSession:
    """Cards on the outer ring, each linked to all others: words of inner rings stand on lines, wherever they are."""
    session = _session(9, 0.9)
    for one, other in combinations(session.current.nodes, 2):
        session.link(one, other, "knows")
    return session


def _kept(rings: Rings) -> list[Box]:
    """The words that are shown."""
    return [rings.box(ring) for ring in range(3) if ring not in rings.left_out]


def _plate(canvas: MapCanvas, ring: int) -> QRect:
    """What the words of a ring cover, without their edge."""
    box = canvas.map.rings.box(ring)
    corner = canvas.pixel_of((box.left, box.top))
    return QRect(corner + QPoint(14, 3), corner + QPoint(int(box.width) - 15, int(box.height) - 4))


def _alone(canvas: MapCanvas, ring: int) -> QImage:
    """The words of a ring as they look where nothing else is."""
    picture = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(canvas.map.stamps.theme.ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QPointF(canvas.pixel_of((0.0, 0.0))))
    canvas.map.rings.draw_words(painter, ring, canvas.map.stamps.theme.quiet)
    painter.end()
    return picture.copy(_plate(canvas, ring))


@pytest.mark.parametrize("hand", ["still", "moved before", "moving"])
def test_lines_of_ties_pass_behind_the_words_of_rings(new_canvas: NewCanvas, hand: str) -> None:
    canvas = new_canvas(_linked().current)
    crossed = {
        ring
        for ring in range(3)
        if any(tie.line and tie.line.crosses(canvas.map.rings.box(ring)) for tie in canvas.map.ties.values())
    }
    assert crossed
    if hand != "still":
        canvas.hold_still(FIRST)
    if hand == "moving":
        canvas.show_moving(LiftedCard(canvas.map, FIRST, (400.0, 280.0)))
    seen = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for ring in crossed:
        assert seen.copy(_plate(canvas, ring)) == _alone(canvas, ring)


@pytest.mark.parametrize(("cards", "radii"), [(17, (0.5, 0.75, 0.25)), (18, (0.4, 0.6, 0.5)), (20, (0.75,))])
def test_names_leave_the_words_of_rings_free(new_canvas: NewCanvas, cards: int, radii: tuple[float, ...]) -> None:
    canvas = new_canvas(_session(cards, *radii).current)
    canvas.fit()  # anew, as after another size of the window
    canvas.settle()
    scene = canvas.map
    kept = _kept(scene.rings)
    names = [scene.labels.spot(("name", int(node))) for node in scene.cards if ("name", int(node)) not in scene.labels.hidden]
    assert kept
    assert not [name for name in names for box in kept if name.shared(box) > 0.1 * box.area]


def test_words_move_off_other_words_where_text_is_large(new_canvas: NewCanvas, large_text: Look) -> None:
    canvas = new_canvas(fresh_session(STUDY).current)
    canvas.resize(300, 300)
    canvas.dress(large_text)
    canvas.settle()
    assert not canvas.map.rings.left_out
    assert not [one for one, other in combinations(_kept(canvas.map.rings), 2) if one.shared(other)]


def test_words_that_would_stand_on_other_words_are_left_out(new_canvas: NewCanvas) -> None:
    rings = new_canvas(fresh_session(STUDY).current).map.rings
    rings.unit = 8.0
    rings.settle(Room(), Crossings())
    assert len(_kept(rings)) == 1
