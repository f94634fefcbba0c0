"""The researcher's own steps: filled in on the researcher's page, and on no screen of the participant."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey
from netmapper.study.model import Study
from netmapper.ui.researcher.own_steps import OwnSteps
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage
from tests.support.studies import small_study_dict

ITEM = AnswerKey("rating_number", EGO)


def rated_study() -> Study:
    """A rating of the researcher before the last step."""
    raw: dict[str, Any] = small_study_dict()
    item = {"id": "rating_number", "kind": "number", "text": "Zebra from 1 to 100", "low": 1, "high": 100}
    raw["instruments"] = [{"id": "rating", "title": "Zebra title", "licence": "Zebra licence", "items": [item]}]
    step = {"id": "rating", "type": "questionnaire", "title": "Zebra step", "text": "Zebra words", "instrument": "rating"}
    raw["steps"].insert(-1, step | {"by": "researcher"})
    return Study.model_validate(raw)


def step_aside(page: WindowPage) -> None:
    page.shortcut(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page.press("I am the researcher")


def zebra_free(page: WindowPage) -> bool:
    return not any("zebra" in words.lower() or words == "73" for words in (*page.words(), *page.buttons(), *page.heard()))


def test_a_rating_is_given_on_the_researchers_page_and_no_word_of_it_is_on_any_screen_of_the_participant(
    window_page: WindowPage, house: FakeHouse
) -> None:
    house.study = rated_study()
    session = window_page.begin()
    step_aside(window_page)
    assert window_page.says("Zebra step")
    (steps,) = window_page.window.findChildren(OwnSteps)
    (field,) = (each for each in steps.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(field, "73")
    window_page.press("Back to the interview")
    assert session.current.answers[ITEM].value == 73
    assert session.current.steps["rating"].status is StepStatus.DONE
    assert zebra_free(window_page)
    window_page.press("I am ready")
    assert not session.can_undo
    seen = 0
    while "Next" in window_page.buttons() and seen < 60:
        assert zebra_free(window_page)
        window_page.shortcut(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        assert zebra_free(window_page)
        window_page.shortcut(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        window_page.press("Next")
        seen += 1
    assert seen > 5
    assert zebra_free(window_page)
