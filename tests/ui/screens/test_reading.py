"""The first and the last screen: words to read, in peace."""

from __future__ import annotations

from netmapper.domain.codes import StepStatus
from netmapper.study.model import Study
from tests.support.studies import small_study
from tests.ui.screens.conftest import OpenStep, study_with


def test_all_paragraphs_are_there(open_step: OpenStep, example: Study) -> None:
    page = open_step(example, "welcome")
    assert page.says("It is your map.")
    assert page.says("There are no right or wrong answers.")
    assert page.screen.status is StepStatus.DONE


def test_a_step_without_paragraphs_says_its_sentence(open_step: OpenStep) -> None:
    page = open_step(study_with("hello", body=[]), "hello")
    assert page.says("One thing to do.")


def test_markup_from_a_study_is_only_words(open_step: OpenStep) -> None:
    page = open_step(study_with("hello", body=["<b>Hello</b>"]), "hello")
    assert page.says("<b>Hello</b>")


def test_the_last_screen_thanks_names_whom_to_call_and_says_what_is_kept(open_step: OpenStep, example: Study) -> None:
    page = open_step(example, "close")
    assert page.says("Thank you for showing us what matters to you.")
    assert page.says("Samaritans")
    assert page.says("116 123")
    assert page.says("Your map and your answers are kept in one locked file on this laptop.")
    assert page.screen.primary_text == "Finish"


def test_without_contacts_there_is_no_box_for_them(open_step: OpenStep) -> None:
    study = small_study().model_copy(update={"contacts": ()})
    page = open_step(study, "bye")
    assert not page.says("If you would like to talk to someone")
    assert page.says("What is kept")
