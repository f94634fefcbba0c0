"""Rings and sectors: explained by a picture, all of them reached by taps and keys, drawn as the study says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netmapper.domain.network import AnswerKey
from netmapper.editing.commands import PlaceNode
from netmapper.export.room import Box
from netmapper.ui.map.ring_picture import RingPicture
from netmapper.ui.theme import Look
from tests.support.clipping import clipped
from tests.support.map_page import MapPage
from tests.support.studies import ringed_study, sectored_study
from tests.ui.map.conftest import OpenMap

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def twelve(open_map: OpenMap) -> MapPage:
    """Twelve rings, and Sam on the first."""
    return open_map(study=ringed_study(*[1] * 12)).placed("Sam", ring=1, angle=90)


@pytest.fixture
def parts_of_life(open_map: OpenMap) -> MapPage:
    """Four sectors that are bound to a question; Sam at work on the second ring, Park beside the map."""
    return open_map(study=sectored_study()).placed("Sam", ring=2, angle=135).named("Park", kind="place")


def life(page: MapPage, name: str) -> tuple[str | None, object]:
    """The sector in which a card stands, and what is answered of it."""
    place, told = page.place_of(name), page.session.current.answers.get(AnswerKey("life", page.node(name)))
    return place and place.sector, told and told.value


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_every_ring_and_the_place_beside_the_map_are_reached_by_taps(open_map: OpenMap, step: str) -> None:
    page = open_map(step, study=ringed_study(*[1] * 12)).placed("Sam", ring=1, angle=90)
    page.tap("Sam")
    if step == "links":
        page.press("Move to a ring")
    for ring in (12, 11, 10, 1):
        page.press(f"step {ring}")
        assert page.ring_of("Sam") == page.drawn_on("Sam") == ring
    if step != "links":
        page.press("More about Sam")
    page.press("Not on the map" if step == "links" else "Take off the map")
    assert page.ring_of("Sam") is None
    page.press("step 3")
    assert page.ring_of("Sam") == 3


@pytest.mark.parametrize("listed", [False, True])
def test_every_ring_has_a_key(twelve: MapPage, listed: bool) -> None:
    twelve.tap("Sam")
    taker = twelve.turn_over().screen.twin if listed else twelve.screen.canvas
    taker.setFocus()
    twelve.screen.selection.choose(twelve.node("Sam"))
    for key, modifier, ring in (
        (Qt.Key.Key_9, None, 9),
        (Qt.Key.Key_0, None, 10),
        (Qt.Key.Key_1, CONTROL, 11),
        (Qt.Key.Key_2, CONTROL, 12),
    ):
        QTest.keyClick(taker, key, modifier or Qt.KeyboardModifier.NoModifier)
        assert twelve.ring_of("Sam") == ring
    assert any("twelfth ring" in what for _, what in twelve.screen.help_keys)


def test_a_study_of_few_rings_says_nothing_of_further_keys(map_page: MapPage) -> None:
    assert not any("twelfth ring" in what for _, what in map_page.screen.help_keys)


@pytest.mark.parametrize("widths", [(1,), (2, 1, 1), (3, 2.5, 2, 1.5, 1, 0.75, 0.5), (1,) * 12])
def test_the_rings_are_explained_by_a_picture_while_nothing_is_chosen(open_map: OpenMap, widths: tuple[float, ...]) -> None:
    page = open_map(study=ringed_study(*widths)).placed("Sam", ring=1, angle=90)
    page.picture()
    shown = page.screen.panel.findChild(RingPicture)
    assert shown.accessibleName().endswith("; ".join(f"step {n}" for n in range(1, len(widths) + 1)))
    assert shown.isVisible()
    assert shown.height() >= shown.heightForWidth(shown.width())
    page.tap("Sam")
    assert not shown.isVisible()


def test_the_picture_is_whole_at_twice_the_text(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(look=large_text, study=ringed_study(*[1] * 12))
    page.picture()
    shown = page.screen.panel.findChild(RingPicture)
    assert shown.width() >= shown.minimumSizeHint().width()
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert clipped(page.widget) == []


def test_a_card_carried_into_a_sector_answers_and_one_undo_takes_both_back(parts_of_life: MapPage) -> None:
    before = life(parts_of_life, "Sam")
    parts_of_life.drag("Sam", ring=2, angle=225)
    assert life(parts_of_life, "Sam") == ("care", 3)
    parts_of_life.session.undo()
    assert life(parts_of_life, "Sam") == before


def test_a_card_moved_by_keys_answers(parts_of_life: MapPage) -> None:
    parts_of_life.tap("Sam")
    parts_of_life.keys(*[Qt.Key.Key_Left] * 14, modifier=Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(parts_of_life.screen.canvas, Qt.Key.Key_Shift)
    assert life(parts_of_life, "Sam") == ("care", 3)


def test_sectors_are_reached_by_taps_from_the_map_the_list_and_the_tray(parts_of_life: MapPage) -> None:
    parts_of_life.tap("Sam")
    parts_of_life.press("leisure")
    assert life(parts_of_life, "Sam") == ("leisure", 4)
    assert parts_of_life.drawn_on("Sam") == 2
    parts_of_life.tap_in_tray("Park")
    parts_of_life.press("home")
    assert life(parts_of_life, "Park") == (None, 1)
    parts_of_life.press("a little")
    assert life(parts_of_life, "Park") == ("home", 1)
    parts_of_life.turn_over()
    parts_of_life.screen.selection.choose(parts_of_life.node("Park"))
    parts_of_life.press("care")
    assert life(parts_of_life, "Park") == ("care", 3)


def test_the_inner_ring_is_drawn_half_as_wide_as_all_where_the_study_says_so(open_map: OpenMap) -> None:
    page = open_map(study=ringed_study(2, 1, 1)).placed("Sam", ring=1, angle=90)
    scene = page.screen.canvas.map
    page.picture()
    assert scene.rings.edges == (0.5, 0.75, 1.0)
    unit = scene.projection.unit
    page.lift("Sam")
    page.carry_to(page.screen.canvas.pixel_of((0.49 * unit, 0.0)))
    page.let_go(page.screen.canvas.pixel_of((0.47 * unit, 0.0)))
    assert page.ring_of("Sam") == 1


def words_of_sectors(page: MapPage) -> list[Box]:
    """Where the words of the sectors are drawn."""
    page.picture()
    return page.screen.canvas.map.rings.sectors.boxes


def overlapping(page: MapPage) -> list[tuple[int, object]]:
    """Which words of sectors touch a card, a name that shows, or other words."""
    scene = page.screen.canvas.map
    room, found = scene.labels.room, []
    for number, box in enumerate(words_of_sectors(page), 3):
        touched = {owner for owner, _ in room.touched(box, (("ring", number),))}
        found += [(number, owner) for owner in touched if owner not in scene.labels.hidden]
    return found


@pytest.mark.parametrize("size", [(1_366, 634), (1_024, 560)])
def test_the_words_of_sectors_keep_off_cards_names_and_one_another(open_map: OpenMap, size: tuple[int, int]) -> None:
    page = open_map(study=sectored_study(), size=size)
    for number in range(20):
        page.placed(f"Friend {number}", 1 + number % 3, number * 137.5)
    assert overlapping(page) == []


def test_words_of_sectors_stay_in_their_sector_and_in_the_window(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(study=sectored_study(), look=large_text, size=(1_366, 500))
    for number in range(8):
        page.placed(f"Friend {number}", 3, 45 + number * 11)
    scene = page.screen.canvas.map
    boxes = words_of_sectors(page)
    frame = scene.labels.room.frame
    assert frame is not None
    assert [box.shared(frame) for box in boxes] == pytest.approx([box.area for box in boxes])
    assert [scene.study.place(*scene.projection.polar(box.middle)).sector for box in boxes] == ["home", "work", "care", "leisure"]


def test_words_of_sectors_make_way_for_a_card_that_comes_and_stay_otherwise(parts_of_life: MapPage) -> None:
    before = words_of_sectors(parts_of_life)
    parts_of_life.drag("Sam", ring=1, angle=225)
    assert words_of_sectors(parts_of_life) == before
    parts_of_life.session.do(PlaceNode(parts_of_life.node("Sam"), parts_of_life.session.study.place(1.0, 45)))
    assert words_of_sectors(parts_of_life)[0] != before[0]
    assert overlapping(parts_of_life) == []
