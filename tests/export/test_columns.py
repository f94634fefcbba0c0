from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.columns import LONGEST_NAME, Names

SLUGS = st.from_regex(r"^[a-z][a-z0-9_]{0,25}\Z")


@given(st.lists(st.tuples(SLUGS, st.sampled_from(["", "_missing", "_n", "_12"]))))
def test_every_name_is_short_plain_and_given_once(wanted: list[tuple[str, str]]) -> None:
    names = Names()
    given_names = [names.give(name, suffix) for name, suffix in wanted]
    assert len(set(given_names)) == len(given_names)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{1,25}", name) and len(name) <= LONGEST_NAME for name in given_names)


def test_a_name_that_is_free_is_given_as_it_is() -> None:
    assert Names().give("housing") == "housing"
    assert Names().give("housing", "_missing") == "housing_missing"


def test_what_other_programs_keep_for_themselves_is_changed() -> None:
    assert Names().give("with") == "q_with"
    assert Names().give("x") == "q_x"


def test_a_taken_name_is_numbered() -> None:
    assert Names({"kind"}).give("kind") == "kind_2"
    assert Names({"a" * 26}).give("a" * 26) == "a" * 24 + "_2"
