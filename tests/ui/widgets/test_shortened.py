"""Long words are cut where there is no more room, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from netmapper.ui.widgets.shortened import TOOLTIP_LINES, lines_of, tooltip


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
