"""What changed, in words, and on a page to take home: only where it is wished, and as kindly as it was said."""

from __future__ import annotations

import pytest

from netmapper.export.name_views import NameView
from netmapper.export.takehome import Seen, TakeHome, careful
from netmapper.export.takehome_html import take_home_html
from netmapper.export.takehome_sheets import take_home_sheets
from netmapper.export.takehome_text import change_section
from tests.support.second_wave import follow_up, talked_about
from tests.support.studies import small_study
from tests.support.take_home import page_of

STUDY = small_study()
WISHED = TakeHome(names=NameView.WHOLE, changes=True)


def lines(wishes: TakeHome) -> list[str]:
    """The lines about what changed, names without the marks round them."""
    section = change_section(page_of(wishes, talked_about(follow_up(STUDY)).current, STUDY))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in section.lines]


def test_the_page_says_what_was_said_and_nothing_of_what_was_not_talked_about() -> None:
    assert lines(WISHED) == [
        "New: Jo.",
        "Closer now: Sam.",
        "Different now: Ana.",
        "Ended: Joe (moved away).",
        "No longer here: Ruth.",
        "As it was: Mum.",
    ]


@pytest.mark.parametrize("seen", list(Seen))
def test_whoever_may_see_the_page_it_is_off_at_first(seen: Seen) -> None:
    assert not careful(seen).changes


def test_what_is_not_wished_is_nowhere_on_the_page() -> None:
    page = page_of(TakeHome(names=NameView.WHOLE), talked_about(follow_up(STUDY)).current, STUDY)
    told = take_home_html(page) + "".join(take_home_sheets(page))
    assert "Ruth" not in told
    assert "changed" not in told
    assert not page.network.last_nodes
    assert not page.network.reviews


def test_what_is_wished_is_in_the_web_page_and_on_paper() -> None:
    page = page_of(WISHED, talked_about(follow_up(STUDY)).current, STUDY)
    for told in (take_home_html(page), "".join(take_home_sheets(page))):
        assert "What changed since last time" in told
        assert "Ruth" in told


def test_names_are_as_on_the_rest_of_the_page() -> None:
    told = " ".join(lines(TakeHome(names=NameView.NUMBERED, changes=True)))
    assert "Ended: Person 7 (moved away)." in told
    assert not any(name in told for name in ("Sam", "Ana", "Mum", "Ruth", "Joe", "Jo"))


def test_kinds_of_card_that_are_left_out_are_left_out_of_it() -> None:
    assert lines(TakeHome(names=NameView.WHOLE, changes=True, kinds=frozenset({"activity"}))) == []
