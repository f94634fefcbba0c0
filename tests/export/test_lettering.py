from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.lettering import shortened, width_of


@given(st.text(max_size=60), st.floats(20, 200))
def test_what_is_shortened_fits_or_is_only_dots(words: str, room: float) -> None:
    shown = shortened(words, 16, room)
    assert width_of(shown, 16) <= room or shown == "…"


@given(st.text(max_size=60))
def test_what_fits_stays_whole(words: str) -> None:
    assert shortened(words, 16, width_of(words, 16)) == words


def test_no_character_is_cut_in_two() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    for room in range(20, 200):
        shown = shortened(f"ab{family}" * 4, 16, room).removesuffix("…")
        assert not shown.endswith("\u200d")
    assert not shortened("e\u0301" * 40, 16, 100).removesuffix("…").endswith("e")
