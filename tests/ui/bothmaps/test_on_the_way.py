"""From the map to both maps and back, within the frame of an interview."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netmapper.ui.assets import Assets
from netmapper.ui.bothmaps.both_maps_screen import BothMapsScreen
from netmapper.ui.map.review_screen import ReviewScreen
from netmapper.ui.theme import Look
from tests.support.both_maps_page import THEN
from tests.support.second_wave import follow_up, talked_about
from tests.support.studies import small_study
from tests.support.take_home_page import TakeHomePage

BESIDE = "Then and now"


@pytest.fixture
def at_review(qtbot: QtBot, look: Look, assets: Assets) -> TakeHomePage:
    """The frame of a follow-up, at the step that looks at the map."""
    return TakeHomePage(qtbot, talked_about(follow_up(small_study())), "look", look, assets)


def test_it_takes_the_place_of_the_map_and_leads_back_to_it(at_review: TakeHomePage) -> None:
    at_review.press(BESIDE)
    assert at_review.says(BESIDE)
    assert at_review.says(THEN)
    assert not at_review.button("Undo").isEnabled()
    at_review.press("Done")
    assert at_review._seen(ReviewScreen)
    at_review.press(BESIDE)
    at_review.press("Back")
    assert at_review._seen(ReviewScreen)


def test_the_whole_way_goes_by_keys_alone(at_review: TakeHomePage) -> None:
    at_review.key_to(BESIDE)
    assert at_review._seen(BothMapsScreen)
    at_review.key_to("Done")
    assert at_review._seen(ReviewScreen)


def test_the_whole_way_goes_by_taps_alone(at_review: TakeHomePage) -> None:
    at_review.tap(BESIDE)
    assert at_review._seen(BothMapsScreen)
    at_review.tap("Done")
    assert at_review._seen(ReviewScreen)


def test_names_that_are_hidden_stay_so_while_it_is_shown_and_once_it_is_left(at_review: TakeHomePage) -> None:
    at_review.press(BESIDE)
    assert at_review.says("Joe (moved away)")
    at_review.session.names.show_next()
    at_review.settled()
    assert not at_review.says("Joe")
    assert at_review.says("J (moved away)")
    at_review.press("Done")
    assert not at_review.says("Joe")
