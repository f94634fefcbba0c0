"""A whole map of twenty cards, made by mouse, by taps alone, by keys alone, and from outside as a screen reader: one map."""

from __future__ import annotations

import pytest
from front.screen import Screen
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.by_ear import ByEar, reading
from tests.support.hands import watched
from tests.support.laptops import FieldLaptop
from tests.support.map_telling import tell_map
from tests.support.participant import ByKeys, ByMouse, ByTaps, Participant
from tests.support.telling import begin
from tests.support.twenty import CODE, EXPECTED, TITLE, map_facts, put_study


@pytest.mark.parametrize(("way", "theme"), [(ByMouse, "light"), (ByTaps, "contrast"), (ByKeys, "dark")])
def test_a_map_of_twenty_cards_is_the_same_by_any_hand(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, way: type[Participant], theme: str
) -> None:
    put_study(laptop.home)
    person = way(qtbot, open_window(theme))
    with watched() as mouse:
        words = begin(person, CODE, TITLE)
        tell_map(person)
    assert map_facts(laptop.read(words).network) == EXPECTED
    assert (mouse.drags > 0) == (way is ByMouse)
    assert (mouse.presses > 0) == (way is not ByKeys)


@pytest.mark.screen
@pytest.mark.usefixtures("bus")
def test_and_it_is_the_same_from_outside_by_names_and_actions_alone(screen: Screen, laptop: FieldLaptop) -> None:
    put_study(laptop.home)
    with reading(laptop, screen) as reader:
        person = ByEar(reader)
        words = begin(person, CODE, TITLE)
        tell_map(person)
    assert map_facts(laptop.read(words).network) == EXPECTED
