"""What is kept of what people type."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.text import LONGEST_NAME, clean_name, says_something


@given(st.text())
def test_a_clean_name_stays_as_it_is_and_is_one_line_that_can_be_written(typed: str) -> None:
    name = clean_name(typed)
    assert clean_name(name) == name
    assert "\n" not in name
    assert name == name.strip()
    name.encode("utf-8")


def test_controls_and_reading_overrides_go_and_scripts_and_emoji_stay() -> None:
    assert clean_name(" A\u0000na\t\u202eB\n") == "Ana B"
    assert clean_name("\u0627\u0645\u064a 👩‍👧") == "\u0627\u0645\u064a 👩‍👧"
    assert clean_name("half\ud800") == "half"


def test_a_name_of_ten_thousand_characters_is_kept_whole() -> None:
    assert len(clean_name("a" * LONGEST_NAME)) == LONGEST_NAME


def test_an_emoji_newer_than_our_tables_is_a_name() -> None:
    newest = chr(0x1FADF)
    assert clean_name(f"Ana {newest}") == f"Ana {newest}"
    assert says_something(clean_name(newest))
    assert not says_something(clean_name("\ufffe\ufdd0\U0010ffff"))
