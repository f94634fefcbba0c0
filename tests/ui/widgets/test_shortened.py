"""Long words are cut where there is no more room, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.ui.widgets.shortened import TOOLTIP_LINES, Shortened, apart, lines_of, tooltip


@pytest.fixture(scope="module")
def face(qapp: QApplication) -> QFont:
    return QFont("Atkinson Hyperlegible Next", 14)


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs", "P")), max_size=120))
def test_never_more_lines_than_asked_for_and_never_wider(face: QFont, words: str) -> None:
    lines = lines_of(words, face, 150, 2)
    metrics = QFontMetricsF(face)
    assert 1 <= len(lines) <= 2
    assert all(metrics.horizontalAdvance(line) <= 151 or len(line) == 1 for line in lines)


def test_words_that_fit_are_whole(face: QFont) -> None:
    assert lines_of("Sam", face, 150, 2) == ("Sam",)
    assert lines_of("", face, 150, 2) == ("",)
    assert " ".join(lines_of("Dr Okafor from the surgery", face, 180, 2)) == "Dr Okafor from the surgery"


def test_words_that_do_not_fit_end_in_dots(face: QFont) -> None:
    assert lines_of("x" * 10_000, face, 100, 2)[-1].endswith("…")
    assert lines_of("word " * 2_000, face, 100, 1)[-1].endswith("…")


def test_a_tooltip_is_never_read_as_markup() -> None:
    assert "<b>" not in tooltip("<b>Sam</b>")
    assert "&lt;b&gt;" in tooltip("<b>Sam</b>")
    assert tooltip("word " * 10_000).count("<br>") == TOOLTIP_LINES


@pytest.mark.parametrize(("name", "turned"), [("Sam", False), ("محمد علي", True), ("דוד", True)])
def test_a_name_never_turns_the_sentence_round_that_it_stands_in(name: str, turned: bool) -> None:
    said = f"“{apart(name)}” is a card now."
    layout = QTextLayout(said)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000)
    layout.endLayout()
    first, last = line.cursorToX(0), line.cursorToX(len(said))
    assert first[0] < last[0]
    assert (apart(name) != name) is turned


def test_a_name_stands_beside_its_badge_whatever_script_it_is_in(qtbot: QtBot) -> None:
    line = Shortened("heading")
    qtbot.addWidget(line)
    line.resize(600, 30)
    line.show_words("محمد علي")
    picture = line.grab().toImage()
    ground = picture.pixelColor(599, 0)
    inked = [x for x in range(600) if any(picture.pixelColor(x, y) != ground for y in range(30))]
    assert inked
    assert max(inked) < 300
