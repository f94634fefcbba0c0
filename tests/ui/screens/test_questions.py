"""Questions of every kind: what is answered is kept as it was meant, and what is not answered says why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import Answer, AnswerKey
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.screens.typed_editors import date_of, date_parts, number, shown
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study
from tests.ui.screens.conftest import OpenStep, study_asking

YES_NO = [{"value": 1, "label": "Yes"}, {"value": 0, "label": "No"}]
SKIP, PREFER, DONT_KNOW = "Skip this question", "I prefer not to say", "I don’t know"


def answer(page: StepPage, item: str = "q1") -> Answer | None:
    return page.session.current.answers.get(AnswerKey(item, EGO))


def value(page: StepPage, item: str = "q1") -> Any:
    found = answer(page, item)
    return found.value if found is not None else None


@pytest.fixture
def ask(open_step: OpenStep) -> Any:
    """Opens a form with these questions."""
    return lambda *questions, **rest: open_step(study_asking(*questions), "me", **rest)


def test_one_choice_is_kept_as_its_value(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    assert page.chosen() == []
    page.press("No")
    assert value(page) == 0
    assert page.chosen() == ["No"]
    page.press("Yes")
    assert (value(page), page.chosen()) == (1, ["Yes"])


def test_a_choice_pressed_again_stays_chosen(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    page.press("Yes")
    page.press("Yes")
    assert (value(page), page.chosen()) == (1, ["Yes"])


def test_several_choices_are_kept_together_and_can_all_be_taken_back(ask: Any) -> None:
    page = ask({"kind": "multiple", "choices": [*YES_NO, {"value": 7, "label": "Perhaps"}]})
    page.press("Perhaps")
    page.press("Yes")
    assert value(page) == (1, 7)
    page.press("Yes")
    page.press("Perhaps")
    assert answer(page) is None


def test_a_scale_shows_every_number_and_chooses_none_beforehand(ask: Any) -> None:
    page = ask({"kind": "scale", "low": 0, "high": 10, "low_label": "not at all", "high_label": "completely"})
    assert [each for each in page.buttons() if each.isdigit()] == [str(number) for number in range(11)]
    assert page.chosen() == []
    assert page.says("not at all")
    assert page.says("completely")
    page.press("7")
    assert value(page) == 7


def test_a_scale_is_answered_by_digits_and_ten_by_two_of_them(ask: Any) -> None:
    page = ask({"kind": "scale", "low": 0, "high": 10})
    page.write("4")
    assert value(page) == 4
    page.write("10")
    assert value(page) == 10


def test_arrows_walk_along_a_scale_and_only_enter_chooses(ask: Any) -> None:
    page = ask({"kind": "scale", "low": 1, "high": 5})
    page.key(Qt.Key.Key_Right)
    page.key(Qt.Key.Key_Right)
    assert (page.focused(), answer(page)) == ("3", None)
    page.key(Qt.Key.Key_Return)
    assert value(page) == 3


def test_a_labelled_scale_has_words(ask: Any) -> None:
    page = ask({"kind": "scale", "choices": [{"value": 1, "label": "never"}, {"value": 2, "label": "often"}]})
    page.press("often")
    assert value(page) == 2


def test_choices_are_answered_by_the_digit_of_their_place(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    page.write("2")
    assert value(page) == 0


def test_a_line_has_no_mark_until_one_is_set(ask: Any) -> None:
    page = ask({"kind": "analogue", "low": 0, "high": 100})
    line = next(each for each in page.widget.findChildren(QWidget) if each.accessibleName() == "Question 1?")
    assert line.accessibleDescription() == ""
    page.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))
    assert value(page) == pytest.approx(50, abs=1)
    line.setFocus()
    page.key(Qt.Key.Key_End)
    page.screen.leave()
    assert value(page) == 100


def test_escape_lets_go_of_a_mark_that_is_drawn_along_a_line(ask: Any) -> None:
    page = ask({"kind": "analogue", "low": 0, "high": 100})
    line = next(each for each in page.widget.findChildren(QWidget) if each.accessibleName() == "Question 1?")
    page.qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    page.qtbot.mouseMove(line, QPoint(200, 20))
    page.qtbot.keyClick(line, Qt.Key.Key_Escape)
    page.qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert (answer(page), line.accessibleDescription()) == (None, "")


@pytest.mark.parametrize(("typed", "kept"), [("42", 42), ("42,5", 42.5), ("42.50", 42.5), (" 7 ", 7), ("-3", -3)])
def test_a_number_is_understood_as_people_write_it(ask: Any, typed: str, kept: float) -> None:
    page = ask({"kind": "number"})
    page.type("Question 1?", typed)
    page.screen.leave()
    assert value(page) == kept


def test_what_is_no_number_is_kept_and_gets_a_kind_hint(ask: Any) -> None:
    page = ask({"kind": "number", "unit": "years"})
    page.type("Question 1?", "about forty")
    page.screen.leave()
    assert value(page) == "about forty"
    assert page.says("This is kept as you typed it. A number would help, such as 42.")
    assert page.says("years")


def test_an_unusual_number_is_kept_and_gets_a_kind_hint(ask: Any) -> None:
    page = ask({"kind": "number", "low": 0, "high": 120})
    page.type("Question 1?", "130")
    page.screen.leave()
    assert value(page) == 130
    assert page.says("That is an unusual number here. If it is right, leave it as it is.")


def test_a_year(ask: Any) -> None:
    page = ask({"kind": "year"})
    page.type("Question 1?", "1987")
    page.screen.leave()
    assert value(page) == 1987
    page.type("Question 1?", "87")
    page.screen.leave()
    assert value(page) == 87
    assert page.says("unusual")


def test_a_date_is_kept_as_such(ask: Any) -> None:
    page = ask({"kind": "date"})
    for part, typed in (("Day", "3"), ("Month", "5"), ("Year", "1990")):
        page.type(part, typed)
    page.screen.leave()
    assert value(page) == "1990-05-03"


def test_a_date_that_is_none_is_kept_as_it_was_typed(ask: Any) -> None:
    page = ask({"kind": "date"})
    for part, typed in (("Day", "31"), ("Month", "2"), ("Year", "1990")):
        page.type(part, typed)
    page.screen.leave()
    assert value(page) == "31/2/1990"
    assert page.says("This is kept as you typed it.")


def test_own_words_are_kept_at_the_pause_and_joined_to_one_undo_step(ask: Any, short_pause: None) -> None:
    page = ask({"kind": "long_text"})
    page.type_long("My own")
    page.qtbot.waitUntil(lambda: value(page) == "My own")
    page.type_long(" words")
    page.qtbot.waitUntil(lambda: value(page) == "My own words")
    page.undo()
    assert answer(page) is None
    page.redo()
    assert value(page) == "My own words"


def test_own_words_are_kept_when_the_step_is_left(ask: Any) -> None:
    page = ask({"kind": "text"})
    page.type("Question 1?", "Half a sent")
    page.screen.leave()
    assert value(page) == "Half a sent"


def test_words_that_are_deleted_again_are_no_answer(ask: Any) -> None:
    page = ask({"kind": "text"})
    page.type("Question 1?", "x")
    page.screen.leave()
    page.key(Qt.Key.Key_Backspace)
    page.screen.leave()
    assert answer(page) is None


def test_tab_leaves_a_large_field(ask: Any) -> None:
    page = ask({"kind": "long_text"})
    page.type_long("x")
    page.key(Qt.Key.Key_Tab)
    assert page.focused() == SKIP


def test_a_question_about_cards_says_names_as_they_are_shown(open_step: OpenStep) -> None:
    study = study_asking({"kind": "cards"})
    session = fresh_session(study)
    session.name_card("person", "Sam")
    session.names.show(NameView.NUMBERED)
    assert open_step(study, "me", session).tiles() == ["Person 1"]


def test_a_question_points_at_cards(open_step: OpenStep) -> None:
    study = study_asking({"kind": "cards", "kinds": ["person"]})
    session = fresh_session(study)
    sam, ana = session.name_card("person", "Sam"), session.name_card("person", "Ana")
    session.name_card("place", "Park")
    page = open_step(study, "me", session)
    assert page.tiles() == ["Sam", "Ana"]
    page.tap("Ana")
    page.tap("Sam")
    assert value(page) == (sam, ana)
    assert page.tile("Sam").isChecked()
    page.tap("Sam")
    page.tap("Ana")
    assert answer(page) is None


def test_with_no_card_to_point_at_there_is_a_calm_word(ask: Any) -> None:
    page = ask({"kind": "cards"})
    assert page.says("There is no card to point at yet.")
    assert page.next() is True


@pytest.mark.parametrize(
    ("pressed", "missing"),
    [(SKIP, Missing.SKIPPED), (PREFER, Missing.PREFER_NOT_TO_SAY), (DONT_KNOW, Missing.DONT_KNOW)],
)
def test_the_three_ways_not_to_answer_stay_apart(ask: Any, pressed: str, missing: Missing) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    page.press("Yes")
    page.press(pressed)
    found = answer(page)
    assert found is not None
    assert (found.value, found.missing, page.chosen()) == (None, missing, [pressed])
    page.press(pressed)
    assert answer(page) is None


def test_an_answer_takes_the_place_of_a_reason(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    page.press(DONT_KNOW)
    page.press("Yes")
    assert (value(page), page.chosen()) == (1, ["Yes"])


def test_why_we_ask_unfolds_and_folds(ask: Any) -> None:
    page = ask({"kind": "text", "why": "Because it helps.", "easy": "Say it simply."})
    assert not page.says("Because it helps.")
    page.press("Why we ask this")
    assert page.says("Because it helps.")
    page.press("Why we ask this")
    assert not page.says("Because it helps.")
    page.press("In easier words")
    assert page.says("Say it simply.")


def test_a_question_left_without_a_word_was_skipped(ask: Any) -> None:
    page = ask({"kind": "text"}, {"kind": "text"})
    assert page.next() is False
    found = answer(page)
    assert found is not None
    assert found.missing is Missing.SKIPPED
    assert page.back() is False
    assert page.chosen() == [SKIP]


def test_a_step_is_skipped_where_all_of_it_was_and_done_otherwise(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO}, {"kind": "text"})
    page.next()
    page.next()
    assert page.screen.status is StepStatus.SKIPPED
    page.back()
    page.press("Yes")
    assert page.screen.status is StepStatus.DONE


def test_a_question_whose_condition_does_not_hold_is_not_asked(ask: Any) -> None:
    page = ask(
        {"kind": "single", "choices": YES_NO},
        {"kind": "text", "when": {"op": "eq", "item": "q1", "value": 0}},
        {"kind": "text"},
    )
    page.press("Yes")
    page.next()
    assert page.says("Question 3?")
    page.back()
    page.press("No")
    page.next()
    assert page.says("Question 2?")
    assert page.says("Question 2 of 3")


def test_undoing_the_answer_that_a_question_hangs_on_still_leads_on(ask: Any) -> None:
    page = ask(
        {"kind": "single", "choices": YES_NO},
        {"kind": "text", "when": {"op": "eq", "item": "q1", "value": 0}},
        {"kind": "text"},
    )
    page.press("No")
    page.next()
    page.undo()
    assert page.next() is False
    assert page.says("Question 3?")


def test_undo_and_redo_are_seen(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO})
    page.press("Yes")
    page.press("No")
    page.undo()
    assert page.chosen() == ["Yes"]
    page.undo()
    assert page.chosen() == []
    page.redo()
    page.redo()
    assert page.chosen() == ["No"]


def test_undo_is_seen_in_a_typed_answer(ask: Any) -> None:
    page = ask({"kind": "text"})
    page.type("Question 1?", "one")
    page.screen.leave()
    page.undo()
    assert page.field("Question 1?").text() == ""


def test_coming_back_goes_on_at_the_first_open_question(open_step: OpenStep, vault: MemoryVault) -> None:
    study = study_asking({"kind": "single", "choices": YES_NO}, {"kind": "text"})
    open_step(study, "me").press("Yes")
    again = open_step(study, "me", fresh_session(study, vault))
    assert again.says("Question 2?")


def test_what_was_answered_before_is_shown_again(open_step: OpenStep, vault: MemoryVault) -> None:
    study = study_asking({"kind": "date"}, {"kind": "number"})
    page = open_step(study, "me")
    for part, typed in (("Day", "3"), ("Month", "5"), ("Year", "1990")):
        page.type(part, typed)
    page.next()
    page.type("Question 2?", "2,5")
    page.screen.leave()
    again = open_step(study, "me", fresh_session(study, vault))
    assert again.field("Question 2?").text() == "2.5"
    again.back()
    assert [again.field(part).text() for part in ("Day", "Month", "Year")] == ["3", "5", "1990"]


def test_the_keyboard_comes_to_the_answers_first_and_to_why_last(ask: Any) -> None:
    page = ask({"kind": "single", "choices": YES_NO, "why": "Because."})
    assert page.focused() == "Yes"
    assert page.stops() == ["Yes", SKIP, "Why we ask this"]


def test_an_instrument_says_whose_words_it_uses(open_step: OpenStep, example: Study) -> None:
    page = open_step(example, "well_being")
    assert page.says("Office for National Statistics")
    assert page.says("Question 1 of 4")
    page.write("8")
    page.next()
    assert value(page, "ons_satisfied") == 8


def test_a_form_without_anything_to_ask_was_not_asked(open_step: OpenStep) -> None:
    study = study_asking({"kind": "text", "when": {"op": "count", "is": "gt", "value": 0}})
    page = open_step(study, "me")
    assert page.next() is True
    assert page.screen.status is StepStatus.NOT_ASKED


def test_another_look_loses_nothing_that_is_typed(open_step: OpenStep, large_text: Any) -> None:
    page = open_step(study_asking({"kind": "text"}), "me")
    page.type("Question 1?", "half")
    page.screen.dress(large_text)
    assert value(page) == "half"
    assert page.field("Question 1?").text() == "half"


def test_the_small_study_can_be_answered(open_step: OpenStep) -> None:
    page = open_step(small_study(), "me")
    page.press("Yes")
    page.next()
    page.type("How old are you?", "40")
    page.next()
    page.type_long("Nothing else.")
    assert page.next() is True
    assert [given.value for given in page.session.current.answers.values()] == [1, 40, "Nothing else."]


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_date_comes_back_as_it_was_typed(day: date) -> None:
    typed = (str(day.day), str(day.month), str(day.year))
    assert date_of(*typed) == day.isoformat()
    assert date_parts(day.isoformat()) == typed


@given(*(st.text("0123456789 abc.-", max_size=6) for _ in range(3)))
def test_whatever_is_typed_as_a_date_is_kept_and_comes_back(day: str, month: str, year: str) -> None:
    kept = date_of(day, month, year)
    if kept is not None:
        assert date_of(*date_parts(kept)) == kept


@given(st.integers(-(10**12), 10**12) | st.floats(-1e6, 1e6).map(lambda each: round(each, 3)))
def test_every_number_comes_back_as_it_was_typed(typed: float) -> None:
    assert number(shown(typed)) == pytest.approx(typed)


@pytest.mark.parametrize("typed", ["", "1e5", "NaN", "inf", "1.2.3", "0x10", "1" * 400, "１２"])
def test_odd_numbers_are_words_or_plain_numbers(typed: str) -> None:
    assert number(typed) in (None, 12)
