"""Naming cards: nothing typed is lost, nothing is made twice, and nothing has to be said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from netmapper.domain.codes import StepStatus
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.theme import Look
from netmapper.ui.widgets import typing
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study
from tests.ui.screens.conftest import OpenStep, study_with

WHO = "Who matters to you?"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def people(open_step: OpenStep) -> StepPage:
    return open_step(small_study(), "people")


def test_enter_makes_a_card_that_stands_in_the_tray(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    assert people.tiles() == ["Sam"]
    assert people.node("Sam").prompts == ("near_people",)
    assert people.field(WHO).text() == ""
    assert people.focused() == WHO
    assert people.says("“Sam” is a card now.")


def test_the_button_makes_a_card_too(people: StepPage) -> None:
    people.write("Sam")
    people.press("Add")
    assert people.names() == ["Sam"]


def test_double_enter_makes_one_card_and_scolds_nobody(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.key(ENTER)
    assert people.names() == ["Sam"]
    assert not people.says("Type a name first")


def test_a_double_tap_on_add_makes_one_card(people: StepPage) -> None:
    people.write("Sam")
    people.press("Add")
    people.press("Add")
    assert people.names() == ["Sam"]


def test_the_same_name_typed_again_is_another_card(people: StepPage) -> None:
    for _ in range(2):
        people.write("Sam")
        people.key(ENTER)
    assert people.names() == ["Sam", "Sam"]
    assert people.says("There is another card with this name. Both are kept.")


def test_enter_with_nothing_typed_says_kindly_what_comes_first(people: StepPage, vault: MemoryVault) -> None:
    people.write("   ")
    people.key(ENTER)
    assert people.says("Type a name first")
    assert vault.verbs == []


def test_a_name_of_invisible_characters_makes_no_card(people: StepPage) -> None:
    field = people.field(WHO)
    field.setText("\u2063")
    people.key(ENTER)
    assert people.names() == []
    assert people.says("A card needs a name that can be seen.")


def test_the_pause_is_a_second() -> None:
    assert typing.PAUSE_MS == 1_000


@pytest.mark.usefixtures("short_pause")
def test_a_half_typed_name_is_a_card_after_the_pause_and_survives_a_kill(people: StepPage, vault: MemoryVault) -> None:
    people.write("Dr Oka")
    people.qtbot.waitUntil(lambda: people.names() == ["Dr Oka"])
    assert "being written" in people.tile("Dr Oka").accessibleName()
    assert people.field(WHO).text() == "Dr Oka"
    assert [node.label for node in fresh_session(small_study(), vault).current.nodes.values()] == ["Dr Oka"]


@pytest.mark.usefixtures("short_pause")
def test_typing_on_after_the_pause_goes_on_with_the_same_card_and_one_undo_takes_it_all(people: StepPage) -> None:
    people.write("Dr Oka")
    people.qtbot.waitUntil(lambda: people.names() == ["Dr Oka"])
    people.write("for")
    people.qtbot.waitUntil(lambda: people.names() == ["Dr Okafor"])
    people.write(" senior")
    people.key(ENTER)
    assert people.names() == ["Dr Okafor senior"]
    assert "being written" not in people.tile("Dr Okafor senior").accessibleName()
    people.undo()
    assert people.names() == []
    assert people.tiles() == []
    people.redo()
    assert people.tiles() == ["Dr Okafor senior"]


@pytest.mark.usefixtures("short_pause")
def test_a_name_that_is_deleted_again_leaves_no_card(people: StepPage) -> None:
    people.write("Sa")
    people.qtbot.waitUntil(lambda: people.names() == ["Sa"])
    people.key(Qt.Key.Key_Backspace)
    people.key(Qt.Key.Key_Backspace)
    people.qtbot.waitUntil(lambda: people.names() == [])
    assert people.tiles() == []


@pytest.mark.usefixtures("short_pause")
def test_what_happens_in_between_is_an_undo_step_of_its_own(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.write("An")
    people.qtbot.waitUntil(lambda: people.names() == ["Sam", "An"])
    people.press("Who is this to you?")
    people.press("close to me")
    people.field(WHO).setFocus()
    people.write("a")
    people.qtbot.waitUntil(lambda: people.names() == ["Sam", "Ana"])
    people.session.undo()
    assert people.names() == ["Sam", "An"]
    assert people.node("Sam").role == "close"


def test_leaving_makes_a_card_of_what_is_typed(people: StepPage) -> None:
    people.write("Sam Half")
    people.screen.leave()
    assert people.names() == ["Sam Half"]
    assert people.field(WHO).text() == ""


def test_going_on_makes_a_card_of_what_is_typed(people: StepPage) -> None:
    people.write("Sam")
    assert people.next() is False
    assert people.node("Sam").prompts == ("near_people",)


def test_earlier_cards_stay_in_sight(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.next()
    assert people.says("Who do you see from services?")
    assert people.tiles() == ["Sam"]
    people.write("Dr Okafor")
    people.key(ENTER)
    assert people.tiles() == ["Sam", "Dr Okafor"]
    assert people.node("Dr Okafor").prompts == ("services",)


def test_cards_stand_by_kind(open_step: OpenStep) -> None:
    session = fresh_session(small_study())
    session.name_card("activity", "Choir")
    session.name_card("place", "Park")
    session.name_card("person", "Sam")
    page = open_step(small_study(), "people", session)
    assert page.tiles() == ["Sam", "Park", "Choir"]
    assert [word for word in page.words() if word in {"People", "Places", "Activities"}] == ["People", "Places", "Activities"]


def test_a_new_name_is_taken_over_and_one_undo_brings_the_old_one_back(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.press("Change the name")
    people.type("Name of this card", "Samira")
    people.screen.leave()
    assert people.tiles() == ["Samira"]
    people.undo()
    assert people.tiles() == ["Sam"]


@pytest.mark.usefixtures("short_pause")
def test_a_new_name_is_taken_over_at_the_pause(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.press("Change the name")
    people.type("Name of this card", "Sami")
    people.qtbot.waitUntil(lambda: people.names() == ["Sami"])
    people.write("ra")
    people.qtbot.waitUntil(lambda: people.names() == ["Samira"])
    people.undo()
    assert people.names() == ["Sam"]


def test_an_emptied_name_keeps_the_old_one_and_says_so(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.press("Change the name")
    field = people.field("Name of this card")
    people.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    people.qtbot.keyClick(field, Qt.Key.Key_Delete)
    people.key(ENTER)
    assert people.names() == ["Sam"]
    assert people.says("A card needs a name. The one it had stays for now.")


def test_a_card_is_taken_away_and_undo_brings_it_back(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.press("Take this card away")
    assert people.tiles() == []
    people.undo()
    assert people.tiles() == ["Sam"]


def test_who_it_is_can_be_said_and_taken_back(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.press("Who is this to you?")
    people.press("close to me")
    assert people.node("Sam").role == "close"
    assert "close to me" in people.chosen()
    people.press("close to me")
    assert people.node("Sam").role is None


def test_a_place_is_asked_about_as_a_place(open_step: OpenStep) -> None:
    places = open_step(small_study(), "places")
    places.write("Park")
    places.key(ENTER)
    assert "What kind of Place is it?" in places.buttons()
    assert "Nothing comes to mind" in places.buttons()


def test_a_picture_can_be_chosen(open_step: OpenStep, example: Study) -> None:
    places = open_step(example, "places")
    places.write("Park")
    places.key(ENTER)
    places.press("Choose a picture")
    places.press("park")
    assert places.node("Park").icon == "trees"
    places.press("place")
    assert places.node("Park").icon is None


def test_another_tap_on_a_card_looks_closer_and_away_again(people: StepPage) -> None:
    for name in ("Sam", "Ana"):
        people.write(name)
        people.key(ENTER)
    people.tap("Sam")
    assert people.tile("Sam").isChecked()
    assert not people.tile("Ana").isChecked()
    people.tap("Sam")
    assert "Change the name" not in people.buttons()


def test_nobody_is_an_answer_and_a_second_press_takes_it_back(people: StepPage) -> None:
    people.press("Nobody comes to mind")
    assert people.session.current.prompts["near_people"].nobody
    assert people.chosen() == ["Nobody comes to mind"]
    people.press("Nobody comes to mind")
    assert not people.session.current.prompts["near_people"].nobody
    assert people.chosen() == []


def test_skipping_is_kept_apart_from_nobody(people: StepPage) -> None:
    people.press("Skip this question")
    state = people.session.current.prompts["near_people"]
    assert (state.skipped, state.nobody) == (True, False)


def test_a_card_takes_nobody_back(people: StepPage) -> None:
    people.press("Nobody comes to mind")
    people.field(WHO).setFocus()
    people.write("Sam")
    people.key(ENTER)
    assert not people.session.current.prompts["near_people"].nobody
    assert people.chosen() == []
    assert not people.button("Nobody comes to mind").isEnabled()


def test_going_on_without_a_word_notes_that_it_was_asked(people: StepPage) -> None:
    people.next()
    state = people.session.current.prompts["near_people"]
    assert (state.asked, state.nobody, state.skipped) == (True, False, False)
    assert people.next() is True
    assert people.screen.status is StepStatus.DONE


def test_a_step_whose_prompts_were_all_skipped_was_skipped(people: StepPage) -> None:
    people.press("Skip this question")
    people.next()
    people.press("Skip this question")
    assert people.next() is True
    assert people.screen.status is StepStatus.SKIPPED


def test_back_goes_to_the_prompt_before_and_then_out_of_the_step(people: StepPage) -> None:
    assert not people.screen.can_retreat
    people.next()
    assert people.screen.can_retreat
    assert people.back() is False
    assert people.says(WHO)
    assert people.back() is True


def test_coming_back_goes_on_where_it_was(open_step: OpenStep, vault: MemoryVault) -> None:
    first = open_step(small_study(), "people")
    first.write("Sam")
    first.key(ENTER)
    again = open_step(small_study(), "people", fresh_session(small_study(), vault))
    assert again.says("Who do you see from services?")


def test_a_prompt_whose_condition_does_not_hold_is_not_asked(open_step: OpenStep) -> None:
    prompts = [
        {"id": "near_people", "kind": "person", "text": WHO},
        {"id": "more", "kind": "person", "text": "And who else?", "when": {"op": "count", "is": "ge", "value": 1}},
    ]
    page = open_step(study_with("people", prompts=prompts), "people")
    assert not page.says("Question 1 of 2")
    page.write("Sam")
    page.key(ENTER)
    assert page.next() is False
    assert page.says("And who else?")


def test_least_and_most_are_hints_and_never_limits(open_step: OpenStep) -> None:
    prompts = [{"id": "near_people", "kind": "person", "text": WHO, "least": 2, "most": 3}]
    page = open_step(study_with("people", prompts=prompts), "people")
    assert page.says("If you can, name 2 or more. Fewer is fine too.")
    for name in ("a", "b", "c", "d"):
        page.write(name)
        page.key(ENTER)
    assert page.says("This may be enough here. You can add more if you like.")
    assert len(page.names()) == 4
    assert page.next() is True


def test_a_name_of_ten_thousand_characters_is_kept_whole_and_shown_shortened(people: StepPage) -> None:
    long = "Aba " * 2_499 + "Abba"
    people.field(WHO).setText(long)
    people.key(ENTER)
    assert people.names() == [long]
    tile = people.tile(long)
    assert tile.width() < 300
    assert tile.accessibleName().startswith(long)
    assert tile.toolTip()
    people.press("Change the name")
    assert people.field("Name of this card").text() == long


def test_markup_in_a_name_is_only_words(people: StepPage) -> None:
    people.write("<b>Sam</b> & co <img src=x>")
    people.key(ENTER)
    assert people.names() == ["<b>Sam</b> & co <img src=x>"]
    assert "<img" not in people.tile("<b>Sam</b> & co <img src=x>").toolTip()


@pytest.mark.parametrize("typed", ["أمي", "a\u202eb\u0007c", "Zoë 🐕", "\ud83d"])
def test_names_of_every_script_are_shown(people: StepPage, typed: str) -> None:
    people.field(WHO).setText(typed)
    people.key(ENTER)
    assert people.tiles() == people.names()


def test_a_whole_prompt_by_keys_alone(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    people.write("Ana")
    people.key(ENTER)
    people.tab_to("Ana")
    people.key(Qt.Key.Key_Left)
    assert people.focused() == "Sam"
    people.key(ENTER)
    assert people.tile("Sam").isChecked()
    people.tab_to("Take this card away", backwards=True)
    people.key(Qt.Key.Key_Space)
    assert people.names() == ["Ana"]


def test_the_field_comes_first_and_the_tray_last(people: StepPage) -> None:
    people.write("Sam")
    people.key(ENTER)
    stops = people.stops()
    assert stops[0] == WHO
    assert stops[-1] == "Sam"


def test_another_look_loses_nothing_that_is_typed(people: StepPage, large_text: Look) -> None:
    people.write("Sam")
    people.screen.dress(large_text)
    assert people.tiles() == ["Sam"]
    assert isinstance(people.field(WHO), QLineEdit)


def test_hidden_names_are_hidden_while_cards_are_named(people: StepPage) -> None:
    people.write("Sam Okafor")
    people.key(ENTER)
    people.session.names.show(NameView.INITIALS)
    people.screen.show_names()
    assert people.tiles() == ["SO"]
    people.write("Ana Lopez")
    people.key(ENTER)
    assert people.tiles() == ["SO", "AL"]
    assert not people.says("Ana")
    assert people.names() == ["Sam Okafor", "Ana Lopez"]


def test_a_name_that_is_hidden_later_stands_in_no_words_and_no_field(people: StepPage) -> None:
    people.write("Sam Okafor")
    people.key(ENTER)
    people.press("Change the name")
    people.write("Samira Okafor")
    people.session.names.show(NameView.NUMBERED)
    people.screen.show_names()
    assert not people.says("Okafor")
    assert people.focused() == "Change the name"
    with pytest.raises(LookupError):
        people.field("Name of this card")
    assert people.names() == ["Samira Okafor"]
