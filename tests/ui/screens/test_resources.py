"""Give and take: taps, keys and the explicit choice say the same, and "both ways" is two facts."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect, StepStatus
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import SendToRing
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.screens.resource_map import ResourceMap
from netmapper.ui.screens.resource_page import ResourcePage
from netmapper.ui.screens.ways import BOTH, FROM_ME, NONE, ORDER, TO_ME, next_way, turn, way_on
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study, small_study_dict
from tests.ui.screens.conftest import OpenStep, study_with

RECEIVED, GIVEN = Direction.RECEIVED, Direction.GIVEN
LEAVE = "Leave out the other questions like this"
ALL = ("Sam", "Ana", "Park", "Choir")


def with_cards(study: Study, names: tuple[str, ...] = ALL, vault: MemoryVault | None = None) -> InterviewSession:
    session = fresh_session(study, vault)
    kinds = {"Park": "place", "Choir": "activity"}
    for name in names:
        session.name_card(kinds.get(name, "person"), name)
    return session


def passing(page: StepPage, name: str) -> set[tuple[str, Direction]]:
    tie = page.session.current.tie_to_me(page.node(name).id)
    return {(exchange.key.resource, exchange.key.direction) for exchange in page.session.current.exchanges_on(tie.id)}


@pytest.fixture
def listening(open_step: OpenStep) -> StepPage:
    """Resource by resource, with four cards: the first resource."""
    study = small_study()
    return open_step(study, "resources", with_cards(study))


def test_the_question_stands_over_all_cards(listening: StepPage) -> None:
    assert listening.says("Who listens when things are hard?")
    assert listening.tiles() == ["Sam", "Ana", "Park", "Choir"]
    assert listening.says("Question 1 of 2")


def test_taps_walk_through_the_ways(listening: StepPage) -> None:
    seen = []
    for _ in range(4):
        listening.tap("Sam")
        seen.append({direction for _, direction in passing(listening, "Sam")})
    assert seen == [{RECEIVED}, {RECEIVED, GIVEN}, {GIVEN}, set()]


def test_a_tile_says_its_way_in_words_and_form(listening: StepPage) -> None:
    listening.tap("Sam")
    tile = listening.tile("Sam")
    assert "gives to me" in tile.accessibleName()
    assert tile.isChecked()
    listening.tap("Sam")
    assert "both ways" in tile.accessibleName()
    listening.tap("Sam", 2)
    assert not tile.isChecked()
    assert tile.accessibleName() == "Sam, Person"


def test_a_resource_that_passes_one_way_only_has_two_taps(open_step: OpenStep) -> None:
    raw = small_study_dict()
    raw["resources"][0]["directions"] = [2]
    study = Study.model_validate(raw)
    page = open_step(study, "resources", with_cards(study))
    page.tap("Sam")
    assert passing(page, "Sam") == {("listening", RECEIVED)}
    page.tap("Sam")
    assert passing(page, "Sam") == set()


def test_a_resource_is_asked_about_its_own_kinds_only(open_step: OpenStep) -> None:
    raw = small_study_dict()
    raw["resources"][0]["kinds"] = ["person"]
    study = Study.model_validate(raw)
    page = open_step(study, "resources", with_cards(study))
    assert page.tiles() == ["Sam", "Ana"]
    page.next()
    assert page.tiles() == ["Sam", "Ana", "Park", "Choir"]


def test_the_chosen_card_can_be_said_outright(listening: StepPage) -> None:
    listening.tap("Sam")
    assert {"Sam gives me this", "both ways", "I give Sam this", "none"} <= set(listening.buttons())
    listening.press("I give Sam this")
    assert passing(listening, "Sam") == {("listening", GIVEN)}
    assert listening.chosen() == ["I give Sam this"]
    listening.press("none")
    assert passing(listening, "Sam") == set()


def test_digits_say_the_way_of_the_card_with_the_keyboard(listening: StepPage) -> None:
    assert listening.focused() == "Sam"
    listening.write("2")
    assert passing(listening, "Sam") == {("listening", RECEIVED), ("listening", GIVEN)}
    listening.key(Qt.Key.Key_Right)
    listening.write("3")
    assert passing(listening, "Ana") == {("listening", GIVEN)}
    listening.write("4")
    assert passing(listening, "Ana") == set()


def test_arrows_and_space_do_what_taps_do(listening: StepPage) -> None:
    listening.key(Qt.Key.Key_Down)
    assert listening.focused() == "Park"
    listening.key(Qt.Key.Key_Space)
    listening.key(Qt.Key.Key_Return)
    assert passing(listening, "Park") == {("listening", RECEIVED), ("listening", GIVEN)}


def test_each_tap_is_one_undo_step(listening: StepPage) -> None:
    listening.tap("Sam", 3)
    listening.undo()
    assert "both ways" in listening.tile("Sam").accessibleName()
    listening.undo()
    assert "gives to me" in listening.tile("Sam").accessibleName()
    listening.redo()
    assert "both ways" in listening.tile("Sam").accessibleName()


def test_nobody_is_an_answer(listening: StepPage) -> None:
    listening.press("Nobody right now")
    state = listening.session.current.prompts["listening"]
    assert (state.nobody, state.skipped) == (True, False)
    assert listening.chosen() == ["Nobody right now"]
    listening.press("Nobody right now")
    assert listening.chosen() == []


def test_a_tap_takes_nobody_back_and_leaves_no_place_for_it(listening: StepPage) -> None:
    listening.press("Nobody right now")
    listening.tap("Sam")
    assert not listening.session.current.prompts["listening"].nobody
    assert not listening.button("Nobody right now").isEnabled()
    listening.tap("Sam", 3)
    assert listening.button("Nobody right now").isEnabled()


def test_skipping_is_kept_apart(listening: StepPage) -> None:
    listening.press("Skip this question")
    listening.next()
    listening.press("Skip this question")
    assert listening.screen.status is StepStatus.SKIPPED


def test_going_on_without_a_word_notes_that_it_was_asked(listening: StepPage) -> None:
    assert listening.next() is False
    state = listening.session.current.prompts["listening"]
    assert (state.asked, state.nobody, state.skipped) == (True, False, False)


@pytest.fixture
def many(open_step: OpenStep) -> StepPage:
    """Four resources."""
    raw = small_study_dict()
    for code, name in ((3, "company"), (4, "advice")):
        raw["resources"].append({**raw["resources"][0], "id": name, "code": code, "label": name, "question": f"Who, {name}?"})
    step = next(each for each in raw["steps"] if each["id"] == "resources")
    step["resources"] = ["listening", "money", "company", "advice"]
    study = Study.model_validate(raw)
    return open_step(study, "resources", with_cards(study))


def test_after_two_times_nobody_the_rest_may_be_left_out(many: StepPage) -> None:
    many.press("Nobody right now")
    assert LEAVE not in many.buttons()
    many.next()
    many.press("Nobody right now")
    assert LEAVE in many.buttons()
    many.press(LEAVE)
    prompts = many.session.current.prompts
    assert {name: (state.nobody, state.skipped) for name, state in prompts.items()} == {
        "listening": (True, False),
        "money": (True, False),
        "company": (False, True),
        "advice": (False, True),
    }
    assert many.says("How is Sam for you?")


def test_leaving_the_rest_out_is_one_undo_step(many: StepPage) -> None:
    many.press("Nobody right now")
    many.next()
    many.press("Nobody right now")
    many.press(LEAVE)
    many.undo()
    assert set(many.session.current.prompts) == {"listening", "money"}


def test_the_effect_is_asked_once_for_each_card(listening: StepPage) -> None:
    listening.next()
    assert listening.next() is False
    assert listening.says("How is Sam for you?")
    assert listening.says("Card 1 of 4")
    listening.press("helps and costs")
    tie = listening.session.current.tie_to_me(listening.node("Sam").id)
    assert tie.effect is Effect.HELPS_AND_COSTS
    assert listening.chosen() == ["helps and costs"]
    listening.undo()
    assert listening.chosen() == ["not said"]
    for _ in range(3):
        assert listening.next() is False
    assert listening.next() is True
    assert listening.screen.status is StepStatus.DONE


def test_a_digit_says_the_effect(listening: StepPage) -> None:
    listening.next()
    listening.next()
    listening.write("4")
    assert listening.session.current.tie_to_me(listening.node("Sam").id).effect is Effect.COSTS


def test_the_other_cards_can_be_left_out(listening: StepPage) -> None:
    listening.next()
    listening.next()
    with listening.qtbot.waitSignal(listening.screen.finished):
        listening.press("Skip all the rest")


def test_back_goes_from_cards_to_resources(listening: StepPage) -> None:
    listening.next()
    listening.next()
    assert listening.back() is False
    assert listening.says("Who lends or gives money?")
    assert listening.back() is False
    assert listening.back() is True


def per_exchange(**more: Any) -> Study:
    return study_with("resources", effect="exchange", **more)


def test_each_exchange_has_an_effect_of_its_own(open_step: OpenStep) -> None:
    study = per_exchange()
    page = open_step(study, "resources", with_cards(study))
    page.tap("Sam", 2)
    assert page.says("Sam gives me this. How is Sam for you?")
    assert page.says("I give Sam this. How is Sam for you?")
    helps = [each for each in page.widget.findChildren(type(page.button("helps me"))) if each.text() == "helps me"]
    costs = [each for each in page.widget.findChildren(type(page.button("costs me"))) if each.text() == "costs me"]
    page.qtbot.mouseClick(helps[0], Qt.MouseButton.LeftButton)
    page.qtbot.mouseClick(costs[1], Qt.MouseButton.LeftButton)
    told = {each.key.direction: each.effect for each in page.session.current.exchanges.values()}
    assert told == {RECEIVED: Effect.HELPS, GIVEN: Effect.COSTS}


def test_going_from_both_ways_to_one_keeps_what_was_said_about_it(open_step: OpenStep) -> None:
    study = per_exchange()
    page = open_step(study, "resources", with_cards(study))
    page.tap("Sam")
    page.press("helps me")
    page.press("both ways")
    page.press("Sam gives me this")
    assert [each.effect for each in page.session.current.exchanges.values()] == [Effect.HELPS]


def test_without_effects_nothing_is_asked_about_them(open_step: OpenStep) -> None:
    study = study_with("resources", effect="none")
    page = open_step(study, "resources", with_cards(study))
    page.next()
    assert page.next() is True


def test_with_very_few_cards_each_has_one_page_with_all_resources(open_step: OpenStep) -> None:
    study = small_study()
    page = open_step(study, "resources", with_cards(study, ("Sam", "Park")))
    assert page.says("Sam")
    assert page.says("Listening")
    assert page.says("Money")
    assert page.says("Card 1 of 2")
    page.press("both ways")
    page.press("helps me")
    assert passing(page, "Sam") == {("listening", RECEIVED), ("listening", GIVEN)}
    assert page.session.current.tie_to_me(page.node("Sam").id).effect is Effect.HELPS
    assert page.next() is False
    assert page.says("Park")
    assert page.next() is True
    assert set(page.session.current.prompts) == {"listening", "money"}


def test_card_by_card_none_is_chosen_for_nobody_and_shows_once_it_was_said(open_step: OpenStep) -> None:
    page = open_step(small_study(), "resources", with_cards(small_study(), ("Sam", "Park")))
    assert page.chosen() == ["not said"]
    page.press("none")
    assert page.chosen() == ["none", "not said"]
    page.next()
    assert page.chosen() == ["not said"]
    page.back()
    assert page.chosen() == ["none", "none", "not said"]
    assert page.session.current.exchanges == {}


def test_the_study_can_ask_card_by_card(open_step: OpenStep) -> None:
    study = study_with("resources", order="card_first")
    page = open_step(study, "resources", with_cards(study))
    assert page.says("Card 1 of 4")


@pytest.mark.parametrize("order", ["card_first", "resource_first"])
def test_where_names_are_hidden_the_page_of_a_card_says_none(open_step: OpenStep, order: str) -> None:
    session = with_cards(study_with("resources", order=order), ("Sam", "Ana", "Jo", "Lee"))
    session.names.show(NameView.NUMBERED)
    page = open_step(session.study, "resources", session)
    while not page.says("How is Person 1 for you?"):
        assert not page.next()
    assert [words for words in (*page.words(), *page.stops()) if "Sam" in words] == []


@pytest.mark.parametrize("face", ["list", "map"])
def test_names_are_hidden_where_the_chosen_card_stays_chosen(open_step: OpenStep, face: str) -> None:
    session = with_cards(small_study(), ("Sam", "Ana", "Jo", "Lee"))
    if face == "map":
        for node in session.current.nodes:
            session.do(SendToRing(node, 2))
    page = open_step(session.study, "resources", session)
    if face == "list":
        page.tap("Ana")
    else:
        cast(ResourcePage, page.screen.findChild(ResourceMap)).tap(2)
    session.names.show(NameView.NUMBERED)
    page.screen.show_names()
    assert page.says("Person 2")
    assert not page.says("Ana")
    assert page.chosen()[:1] in (["gives to me"], ["Person 2 gives me this"])


def test_card_by_card_each_exchange_can_have_its_effect(open_step: OpenStep) -> None:
    study = per_exchange(order="card_first")
    page = open_step(study, "resources", with_cards(study))
    assert "helps me" not in page.buttons()
    page.press("gives to me")
    page.press("helps me")
    assert [each.effect for each in page.session.current.exchanges.values()] == [Effect.HELPS]


def test_without_cards_there_is_a_calm_word_and_nothing_was_asked(open_step: OpenStep) -> None:
    page = open_step(small_study(), "resources")
    assert page.says("There are no cards to ask about yet.")
    assert page.next() is True
    assert page.screen.status is StepStatus.NOT_ASKED
    assert page.session.current.prompts == {}


def test_coming_back_goes_on_at_the_first_open_resource(open_step: OpenStep, vault: MemoryVault) -> None:
    study = small_study()
    page = open_step(study, "resources", with_cards(study, vault=vault))
    page.tap("Sam")
    page.next()
    again = open_step(study, "resources", fresh_session(study, vault))
    assert again.says("Who lends or gives money?")


def test_undoing_a_card_takes_it_off_this_screen_and_changes_nothing_else(listening: StepPage) -> None:
    listening.undo()
    assert listening.tiles() == ["Sam", "Ana", "Park"]
    assert listening.says("Who listens when things are hard?")
    listening.redo()
    assert listening.tiles() == ["Sam", "Ana", "Park", "Choir"]


def test_undoing_every_card_leaves_a_calm_word(open_step: OpenStep) -> None:
    study = small_study()
    page = open_step(study, "resources", with_cards(study, ("Sam",)))
    page.undo()
    assert page.says("There are no cards to ask about yet.")
    page.redo()
    assert page.says("Sam")


def test_the_keyboard_comes_to_the_cards_first(listening: StepPage) -> None:
    assert listening.stops()[:2] == ["Sam", "Nobody right now"]


def test_a_long_name_is_shortened_in_sentences(open_step: OpenStep) -> None:
    study = small_study()
    page = open_step(study, "resources", with_cards(study, ("x" * 10_000, "Ana", "Bo", "Cy")))
    page.tap("x" * 10_000)
    assert any(words.startswith("x" * 20) and words.endswith("gives me this") for words in page.buttons())
    assert max(len(words) for words in page.buttons() if words.endswith("gives me this")) < 60


def test_another_look_keeps_the_page(listening: StepPage, large_text: Any) -> None:
    listening.next()
    listening.tap("Ana")
    listening.screen.dress(large_text)
    assert listening.says("Who lends or gives money?")
    assert listening.tile("Ana").isChecked()


@given(st.lists(st.sampled_from(ORDER), max_size=6))
def test_turning_makes_it_so_whatever_was_before(ways: list[Any]) -> None:
    study = small_study()
    session = with_cards(study, ("Sam",))
    tie = session.current.tie_to_me(NodeId(1)).id
    for way in ways:
        session.do(turn(session.current, tie, "listening", way))
        assert way_on(session.current, tie, "listening") == way
        assert way_on(session.current, tie, "money") == NONE


def test_a_way_leads_to_the_next_and_the_last_to_the_first() -> None:
    resource = small_study().resource("listening")
    assert [next_way(way, resource) for way in (NONE, TO_ME, BOTH, FROM_ME)] == [TO_ME, BOTH, FROM_ME, NONE]
