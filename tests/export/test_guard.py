from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.guard import STARTERS, guarded, readable, unguarded


@given(st.text())
def test_what_is_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet="'=+-@\t\r\n a1", max_size=6))
def test_apostrophes_of_their_own_come_back_too(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text())
def test_nothing_guarded_begins_like_a_formula(text: str) -> None:
    assert not guarded(text).startswith(tuple(STARTERS))


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-5", "@home", "\tx", "\rx"])
def test_what_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


def test_ordinary_words_stay_as_they_are() -> None:
    assert guarded("Mum’s house = home") == "Mum’s house = home"


def test_control_and_half_characters_go_and_line_ends_stay() -> None:
    assert readable("a\x00b\x1b\ud800c\td\r\ne") == "abc\td\r\ne"
