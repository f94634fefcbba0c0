"""One question across all cards: each is sorted into a box by taps, by keys or by dragging, and none has to be."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netmapper.domain.codes import Missing
from netmapper.domain.network import AnswerKey
from netmapper.study.model import Study
from tests.support.step_pages import StepPage
from tests.ui.screens.conftest import OpenStep
from tests.ui.screens.test_about_cards import JO, SAM, asking, two_people


def sorting() -> Study:
    """One single question about people, in bins."""
    raw = asking("bins").model_dump(mode="json", exclude_none=True)
    next(step for step in raw["steps"] if step["id"] == "describe")["questions"] = ["often"]
    return Study.model_validate(raw)


def placed(page: StepPage) -> dict[int, object]:
    answers = page.session.current.answers
    return {key.node: answer.value or answer.missing for key, answer in answers.items()}


def test_a_card_and_then_a_box_is_tapped_and_undo_takes_it_out(open_step: OpenStep) -> None:
    page = two_people(sorting(), open_step)
    page.tap("Sam")
    assert page.says("Now tap the box for Sam.")
    page.press("1  every day")
    page.tap("Jo")
    page.press("4  I prefer not to say")
    assert placed(page) == {SAM: 1, JO: Missing.PREFER_NOT_TO_SAY}
    page.undo()
    assert placed(page) == {SAM: 1}


def test_a_digit_sorts_the_card_with_the_keyboard(open_step: OpenStep) -> None:
    page = two_people(sorting(), open_step)
    tile = page.tile("Jo")
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_2)
    assert placed(page) == {JO: 2}
    QTest.keyClick(page.tile("Jo"), Qt.Key.Key_0)
    assert placed(page) == {}


def test_a_card_is_dragged_into_a_box(open_step: OpenStep) -> None:
    page = two_people(sorting(), open_step)
    tile, box = page.tile("Sam"), page.button("2  now and then")
    QApplication.processEvents()
    target = tile.mapFromGlobal(box.mapToGlobal(box.rect().center()))
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    QTest.mouseMove(tile, tile.rect().center() + QPoint(30, 30))
    QTest.mouseMove(tile, target)
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=target)
    assert placed(page) == {SAM: 2}


def test_cards_in_no_box_are_named_once_and_then_left_so(open_step: OpenStep) -> None:
    page = two_people(sorting(), open_step)
    page.tap("Sam")
    page.press("1  every day")
    assert not page.next()
    assert page.says("Not sorted yet: Jo. You can leave them so: press Next again.")
    assert page.next()
    assert page.session.current.answers[AnswerKey("often", JO)].missing is Missing.SKIPPED
