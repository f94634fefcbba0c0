"""The panel of a link between two cards: what passes along it, each way by name, and how it is where the study asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netmapper.domain.codes import Direction, Effect
from netmapper.editing.commands import RenameNode
from netmapper.ui.theme import Look
from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.support.studies import asking, small_study
from tests.ui.map.conftest import OpenMap

GIVEN, RECEIVED = Direction.GIVEN, Direction.RECEIVED


def linked(page: MapPage) -> MapPage:
    """Sam and Jo know each other, and their link is chosen."""
    page.placed("Sam", 1, 90).placed("Jo", 2, 300).placed("Park", 3, 180, kind="place")
    page.session.link(page.node("Sam"), page.node("Jo"), "knows")
    page.tap("Sam")
    if page.step != "links":
        page.press("More about Sam")
    page.press("More about the link with Jo: knows")
    return page


def passing(page: MapPage) -> set[tuple[str, Direction, Effect]]:
    """What passes along the link between Sam and Jo, the way in which it was drawn."""
    tie = page.session.current.tie_between(page.node("Sam"), page.node("Jo"), "knows")
    assert tie is not None
    return {(one.key.resource, one.key.direction, one.effect) for one in page.session.current.exchanges_on(tie.id)}


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_the_list_of_links_opens_a_link(open_map: OpenMap, step: str) -> None:
    page = linked(open_map(step))
    assert page.says("Sam – Jo")
    assert "Sam gives Jo this" not in page.buttons()
    page.press("About this link")
    assert {"Sam gives Jo this", "Jo gives Sam this", "Take this link away"} <= set(page.buttons())


def test_each_way_is_a_fact_of_its_own_and_can_be_taken_back(open_map: OpenMap) -> None:
    page = linked(open_map("links"))
    page.press("About this link")
    page.press("Sam gives Jo this")
    assert passing(page) == {("listening", GIVEN, Effect.NOT_SAID)}
    page.press("Jo gives Sam this")
    assert page.button("Sam gives Jo this").isChecked()
    page.press("Sam gives Jo this")
    assert passing(page) == {("listening", RECEIVED, Effect.NOT_SAID)}
    page.session.undo()
    assert len(passing(page)) == 2
    assert page.button("Sam gives Jo this").isChecked()


def test_the_study_says_it_in_its_own_words_and_only_of_its_kinds(open_map: OpenMap) -> None:
    page = linked(open_map("links", study=asking()))
    page.press("About this link")
    page.press("Jo lends money to Sam")
    assert passing(page) == {("money", RECEIVED, Effect.NOT_SAID)}
    page.press("Sam lends money to Jo")
    assert len(passing(page)) == 2
    page.session.link(page.node("Sam"), page.node("Park"), "goes_with")
    page.tap("Park")
    page.press("More about the link with Sam: goes with")
    assert {"Sam gives Park this", "Park gives Sam this"} <= set(page.buttons())
    assert not any("lends" in words for words in page.buttons())


def test_what_passes_between_cards_is_no_answer_about_me(open_map: OpenMap) -> None:
    page = linked(open_map("links"))
    page.press("About this link")
    page.press("Sam gives Jo this")
    assert "listening" not in page.session.current.prompts
    assert list(page.session.current.exchanges_on(page.session.current.tie_to_me(page.node("Sam")).id)) == []


def test_how_a_link_is_for_me_is_asked_where_the_study_asks(open_map: OpenMap) -> None:
    page = linked(open_map("links"))
    page.press("About this link")
    assert "costs me" not in page.buttons()
    page = linked(open_map("links", study=asking()))
    page.press("About this link")
    assert page.says("How is it for you that Sam and Jo know each other?")
    page.press("costs me")
    tie = page.session.current.tie_between(page.node("Sam"), page.node("Jo"), "knows")
    assert tie is not None
    assert tie.effect is Effect.COSTS
    page.session.undo()
    assert page.button("not said").isChecked()


def test_how_an_exchange_between_cards_is_for_me_is_asked_only_where_each_exchange_is(open_map: OpenMap) -> None:
    page = linked(open_map("links"))
    page.press("About this link")
    page.press("Sam gives Jo this")
    assert "How this is for you" not in page.buttons()
    page = linked(open_map("links", study=asking(effect="exchange")))
    page.press("About this link")
    page.press("Sam gives Jo this")
    page.press("How this is for you")
    page.press_last("helps and costs")
    assert passing(page) == {("listening", GIVEN, Effect.HELPS_AND_COSTS)}


def test_keys_alone_say_what_passes(open_map: OpenMap) -> None:
    page = linked(open_map("links"))
    for name in ("About this link", "Jo gives Sam this"):
        page.button(name).setFocus()
        QTest.keyClick(page.button(name), Qt.Key.Key_Space)
    assert passing(page) == {("listening", RECEIVED, Effect.NOT_SAID)}


def test_another_name_is_said_and_another_look_is_put_on(open_map: OpenMap, large_text: Look) -> None:
    page = linked(open_map("links"))
    page.press("About this link")
    page.press("Jo gives Sam this")
    page.session.do(RenameNode(page.node("Jo"), "Joanna"))
    page.screen.dress(large_text)
    assert page.button("Joanna gives Sam this").isChecked()
    page.press("Sam gives Joanna this")
    assert page.button("Sam gives Joanna this").isChecked()


@pytest.mark.parametrize("percent", [100, 200])
def test_a_links_panel_can_be_read_and_pressed(open_map: OpenMap, look: Look, large_text: Look, percent: int) -> None:
    page = linked(open_map("links", study=asking(), look=large_text if percent == 200 else look, size=(1_366, 560)))
    page.press("About this link")
    assert clipped(page.widget) + too_small(page.widget, 48) == []


def test_braces_in_a_name_stay_what_they_are(open_map: OpenMap) -> None:
    page = open_map("links", study=small_study()).placed("{taker}", 1, 90).placed("Jo", 2, 300)
    page.session.link(page.node("{taker}"), page.node("Jo"), "knows")
    page.tap("Jo")
    page.press("More about the link with {taker}: knows")
    page.press("About this link")
    assert "{taker} gives Jo this" in page.buttons()
