"""Lines in pieces: as good as the bow itself; and what words look for among them is what lines say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from netmapper.export.lines import Crossings, between, crossed
from netmapper.export.room import Box
from netmapper.ui.canvas.afterimage import strips
from netmapper.ui.canvas.courses import EXACT, pieces_of

POINTS = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
SPOTS = st.tuples(st.integers(-500, 500), st.integers(-500, 500))
BOXES = st.builds(
    lambda x, y, width, height: Box(x + 0.2512, y + 0.3819, width, height),
    st.integers(-300, 300),
    st.integers(-300, 300),
    st.integers(1, 160),
    st.integers(1, 40),
)
"""Beside the spots, since for a line that only touches an edge the last bit of a number would have to say if it crosses."""


@given(POINTS, POINTS, st.integers(0, 3))
def test_pieces_lead_from_end_to_end_and_keep_to_the_bow(one: tuple[float, float], other: tuple[float, float], rank: int) -> None:
    line = between(one, other, rank)
    pieces = pieces_of(line)
    assert (pieces[0].x1(), pieces[0].y1()) == line.start
    assert (pieces[-1].x2(), pieces[-1].y2()) == line.end
    assert all(before.p2() == after.p1() for before, after in zip(pieces, pieces[1:], strict=False))
    for number, piece in enumerate(pieces):
        middle, meant = piece.center(), line.at((number + 0.5) / len(pieces))
        assert abs(middle.x() - meant[0]) + abs(middle.y() - meant[1]) <= 1.5 * EXACT


@given(st.lists(st.tuples(SPOTS, SPOTS), max_size=12), BOXES)
def test_words_are_told_of_the_same_crossings(ends: list[tuple[tuple[int, int], tuple[int, int]]], box: Box) -> None:
    lines = [between(*both) for both in ends]
    crossings = Crossings()
    for number, line in enumerate(lines):
        crossings.put(number, line)
    assert crossings.cost(box) == crossed(box, lines)


@given(st.integers(-250, 250), st.integers(-250, 250))
def test_what_comes_into_view_is_drawn_once_and_all_of_it(across: int, down: int) -> None:
    seen = QRect(0, 0, 200, 100)
    kept = seen.translated(across, down).intersected(seen)
    new = strips(seen, QPoint(across, down))
    assert sum(strip.width() * strip.height() for strip in new) + max(kept.width(), 0) * max(kept.height(), 0) == 20_000
    assert not any(strip.intersects(kept) for strip in new)
