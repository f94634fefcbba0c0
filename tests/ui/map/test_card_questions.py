"""The study's questions about a card are answered among all else about it; what is said of one card stays folded at the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.domain.codes import Missing
from netmapper.domain.network import Answer, AnswerKey
from netmapper.study.model import Study
from netmapper.ui.theme import Look
from tests.support.clipping import clipped
from tests.support.map_page import MapPage
from tests.support.studies import small_study_dict
from tests.ui.map.conftest import OpenMap

FOLDED = ("For me", "Give and take", "Notes")


@pytest.fixture
def study() -> Study:
    """Persons have a badge, and questions of which one is asked only after another's answer."""
    raw = small_study_dict()
    often, *_ = asked = raw["node_kinds"][0]["attributes"]
    often |= {"show": "badge", "text": "How often do you see {name}?"}
    often["choices"][0] |= {"icon": "sun", "badge": "I see them often"}
    asked.append({"id": "since", "kind": "text", "text": "Since when?", "when": {"item": "person_often", "op": "eq", "value": 1}})
    asked.append({"id": "close", "kind": "scale", "text": "How close?", "low": 0, "high": 10})
    return Study.model_validate(raw)


def opened(page: MapPage, name: str) -> MapPage:
    page.tap(name)
    page.press(f"More about {name}")
    return page


def asked(page: MapPage) -> MapPage:
    opened(page, "Sam").press("Questions about Sam")
    return page


def answer(page: MapPage, question: str) -> Answer | None:
    return page.session.current.answers.get(AnswerKey(question, page.node("Sam")))


def test_questions_are_folded_and_an_answer_shows_at_once_as_a_badge(map_page: MapPage) -> None:
    opened(map_page, "Sam")
    assert "often" not in map_page.buttons()
    map_page.press("Questions about Sam")
    assert map_page.says("How often do you see Sam?")
    map_page.press("often")
    assert answer(map_page, "person_often") == Answer(AnswerKey("person_often", map_page.node("Sam")), 1, None)
    assert "I see them often" in map_page.screen.canvas.describe(map_page.node("Sam"))
    map_page.session.undo()
    assert answer(map_page, "person_often") is None
    assert not map_page.button("often").isChecked()


def test_a_question_is_asked_only_while_its_condition_holds(map_page: MapPage) -> None:
    asked(map_page)
    assert not map_page.says("Since when?")
    map_page.press("often")
    assert map_page.says("Since when?")
    map_page.press("sometimes")
    assert not map_page.says("Since when?")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Skip this question", Missing.SKIPPED),
        ("I prefer not to say", Missing.PREFER_NOT_TO_SAY),
        ("I don’t know", Missing.DONT_KNOW),
    ],
)
def test_ways_of_not_answering_stay_apart(map_page: MapPage, words: str, reason: Missing) -> None:
    asked(map_page).press(words)
    said = answer(map_page, "person_often")
    assert said is not None
    assert said.missing is reason


def test_typed_words_are_kept_at_a_pause_and_when_another_card_is_tapped(map_page: MapPage) -> None:
    asked(map_page).press("often")
    field = map_page.field("Since when?")
    field.setFocus()
    QTest.keyClicks(field, "school")
    map_page.qtbot.waitUntil(lambda: answer(map_page, "since") is not None, timeout=3_000)
    QTest.keyClicks(field, " days")
    map_page.tap("Choir")
    said = answer(map_page, "since")
    assert said is not None
    assert said.value == "school days"
    map_page.session.undo()
    assert answer(map_page, "since") is None


@pytest.mark.parametrize("name", FOLDED)
def test_what_was_unfolded_for_one_card_is_folded_for_the_next(map_page: MapPage, name: str) -> None:
    opened(map_page, "Sam")
    map_page.button(name).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert map_page.button(name).accessibleDescription() == "unfolded"
    map_page.tap("Choir")
    assert "Name" in map_page.words()
    assert map_page.button(name).accessibleDescription() == "folded"
    assert not {"helps me", "Choir gives me this"} & set(map_page.buttons())


def test_no_words_of_a_question_are_cut_off_at_twice_the_text(open_map: OpenMap, large_text: Look) -> None:
    page = open_map(look=large_text, size=(1_366, 500)).placed("Sam")
    asked(page).press("often")
    assert clipped(page.widget) == []
