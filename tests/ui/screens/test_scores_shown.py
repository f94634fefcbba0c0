"""Scores on the participant's side: nowhere, unless the study shows them, and then only to whoever asks to see them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import GiveAnswer
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from tests.support.clipping import clipped, too_small
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study_dict
from tests.ui.conftest import dress
from tests.ui.screens.conftest import OpenStep

ITEMS = ("easy", "light", "free")
PAGE_TITLE, VALUE, ASKED = "Days that felt well", "Good days: 23.5", "Would you like to see what your answers add up to?"


def scored(*, shown: bool, **score: Any) -> Study:
    """The small study with a questionnaire of three invented items and one score."""
    raw: dict[str, Any] = small_study_dict()
    items = [{"id": name, "kind": "scale", "text": f"Invented {name}?", "low": 1, "high": 5} for name in ITEMS]
    whole = {"id": "good", "label": {"en": "Good days", "de": "Gute Tage"}, "method": "sum", "items": ITEMS, "lookup": {9: 23.5}}
    part = {"id": "part", "label": "A part", "method": "sum", "items": ["free"], "lookup": {1: 7}}
    told = {"id": "days", "title": PAGE_TITLE, "licence": "Made up for a test.", "items": items}
    raw["instruments"] = [{**told, "scores": [{**whole, **score}, part], "shown_to_participant": shown}]
    raw["languages"] = ["en", "de"]
    step = {"type": "questionnaire", "id": "asked", "title": "Asked", "text": "Three questions.", "instrument": "days"}
    raw["steps"].insert(1, step)
    return Study.model_validate(raw)


def all_words(page: StepPage) -> str:
    """Every word of every label that is there, seen or not."""
    return "\n".join(label.text() for label in page.widget.findChildren(QLabel))


@pytest.fixture
def answered(open_step: OpenStep) -> Any:
    """The step, its three questions answered with 3, and one more press on Next."""

    def at_the_end(study: Study, **rest: Any) -> tuple[StepPage, bool]:
        session = fresh_session(study)
        for item in ITEMS:
            session.do(GiveAnswer(item, value=3))
        page = open_step(study, "asked", session, **rest)
        while page.says("Invented"):
            if page.next():
                return page, True
        return page, False

    return at_the_end


def test_a_study_that_does_not_say_so_shows_no_score(answered: Any) -> None:
    page, done = answered(scored(shown=False))
    assert done
    assert "23.5" not in all_words(page)
    assert not page.says(ASKED)


def test_scores_are_shown_once_the_button_is_pressed_and_put_away_by_it(answered: Any) -> None:
    page, done = answered(scored(shown=True))
    assert not done
    assert page.says(PAGE_TITLE)
    assert page.says(ASKED)
    assert "23.5" not in all_words(page)
    page.press("Show")
    assert page.says(VALUE)
    page.press("Hide")
    assert "23.5" not in all_words(page)
    assert page.next() is True


def test_the_page_of_scores_is_no_question(answered: Any) -> None:
    page, _ = answered(scored(shown=True))
    before = page.session.current.answers
    assert not page.says("Question ")
    assert page.next() is True
    assert page.session.current.answers == before
    assert page.screen.status is StepStatus.DONE
    page.back()
    assert page.says("Question 3 of 3")


def test_by_keys_alone_the_score_is_one_press_away(answered: Any) -> None:
    page, _ = answered(scored(shown=True))
    page.tab_to("Show")
    page.key(Qt.Key.Key_Space)
    assert page.says(VALUE)
    assert page.focused() == "Hide"


def test_a_score_that_there_is_not_is_passed_over_and_without_any_there_is_no_page(open_step: OpenStep) -> None:
    page = open_step(scored(shown=True), "asked")
    assert page.next() is page.next() is False
    assert page.next() is True
    assert page.screen.status is StepStatus.SKIPPED


def test_undoing_an_answer_takes_its_score_back(answered: Any) -> None:
    page, _ = answered(scored(shown=True, missing="mean_of_answered", lookup={}))
    page.press("Show")
    assert page.says("Good days: 9")
    page.session.do(GiveAnswer("free", value=5))
    assert page.says("Good days: 11")


def test_a_number_is_written_as_its_language_writes_it(open_step: OpenStep) -> None:
    study = scored(shown=True)
    session = fresh_session(study, language="de")
    for item in ITEMS:
        session.do(GiveAnswer(item, value=3))
    page = open_step(study, "asked", session)
    page.press("Show")
    assert page.says("Gute Tage: 23,5")


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("contrast", 200)])
def test_no_word_of_it_is_cut_off(answered: Any, assets: Assets, qapp: QApplication, theme: str, percent: int) -> None:
    page, _ = answered(scored(shown=True), look=dress(assets, qapp, theme, percent))
    page.press("Show")
    assert not clipped(page.widget)
    assert not too_small(page.widget, 48)
