"""Every step can be read and reached: nothing clipped at 200 %, targets large enough, everything named, in every theme."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QScrollBar, QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look, put_on
from tests.support.clipping import clipped, too_small
from tests.support.outside import unheard
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.ui.conftest import dress
from tests.ui.screens.conftest import OpenStep, study_asking, study_with

STEPS = ("welcome", "consent", "people", "places", "activities", "give_and_take", "about_me", "well_being", "my_plans", "close")
LONG = "A rather long name that nobody would ever think of shortening themselves"
KINDS: list[dict[str, Any]] = [
    {"kind": "single", "choices": [{"value": number, "label": LONG} for number in range(9)]},
    {"kind": "multiple", "choices": [{"value": 1, "label": "yes"}, {"value": 2, "label": LONG}]},
    {"kind": "scale", "low": 0, "high": 10, "low_label": LONG, "high_label": LONG},
    {"kind": "scale", "low": 0, "high": 20},
    {"kind": "analogue", "low_label": LONG, "high_label": LONG},
    {"kind": "number", "unit": "hours a week"},
    {"kind": "date", "why": LONG, "easy": LONG},
    {"kind": "year"},
    {"kind": "text"},
    {"kind": "long_text"},
    {"kind": "cards"},
]


def full_session(study: Study) -> InterviewSession:
    session = fresh_session(study)
    for kind in study.node_kinds:
        for name in ("Sam", LONG, "Unbroken" * 60, "Dr Okafor"):
            session.name_card(kind.id, name)
    return session


def troubles(page: StepPage, target: int) -> list[str]:
    page.qtbot.wait(1)
    return clipped(page.widget) + too_small(page.widget, target) + sideways(page.widget)


def sideways(root: QWidget) -> list[str]:
    """Whatever would scroll sideways."""
    areas = (area for area in root.findChildren(QAbstractScrollArea) if area.isVisible())
    bars = (area.horizontalScrollBar() for area in areas)
    return [f"{bar.parent()} scrolls sideways" for bar in bars if isinstance(bar, QScrollBar) and bar.maximum() > 0]


def every_page(page: StepPage, target: int, most: int = 12) -> list[str]:
    found = troubles(page, target)
    for _ in range(most):
        if page.next():
            break
        found += troubles(page, target)
    return found


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped_or_too_small(
    open_step: OpenStep, example: Study, assets: Assets, qapp: QApplication, step: str, percent: int
) -> None:
    look = dress(assets, qapp, percent=percent)
    room = (1366, 616) if percent == 100 else (1366, 480)
    page = open_step(example, step, full_session(example), look=look, room=room)
    assert every_page(page, look.target) == []
    dress(assets, qapp)


@pytest.mark.parametrize("question", KINDS, ids=lambda question: str(question["kind"]))
@pytest.mark.parametrize("percent", [100, 200])
def test_no_kind_of_question_is_clipped_or_too_small(
    open_step: OpenStep, assets: Assets, qapp: QApplication, question: dict[str, Any], percent: int
) -> None:
    look = dress(assets, qapp, percent=percent)
    study = study_asking({**question, "text": LONG})
    page = open_step(study, "me", full_session(study), look=look)
    for button in ("Why we ask this", "In easier words"):
        if button in page.buttons():
            page.press(button)
    assert troubles(page, look.target) == []
    dress(assets, qapp)


@pytest.mark.parametrize("order", ["resource_first", "card_first"])
def test_give_and_take_with_effects_is_not_clipped_at_200_percent(open_step: OpenStep, large_text: Look, order: str) -> None:
    study = study_with("resources", effect="exchange", order=order)
    page = open_step(study, "resources", full_session(study), look=large_text, room=(1366, 480))
    if order == "resource_first":
        page.tap("Sam", 2)
    else:
        page.press("both ways")
    assert troubles(page, large_text.target) == []


def test_a_closer_look_at_a_card_is_not_clipped_at_200_percent(open_step: OpenStep, example: Study, large_text: Look) -> None:
    session = fresh_session(example)
    session.name_card("place", LONG)
    page = open_step(example, "places", session, look=large_text, room=(1366, 480))
    page.tap(LONG)
    for part in ("What kind of place is it?", "Choose a picture", "Change the name"):
        page.press(part)
        assert troubles(page, large_text.target) == []


@pytest.mark.parametrize("step", STEPS)
def test_targets_are_larger_where_that_is_asked_for(
    open_step: OpenStep, example: Study, assets: Assets, qapp: QApplication, step: str
) -> None:
    look = Look(assets.theme("light"), large_targets=True)
    put_on(qapp, look)
    page = open_step(example, step, full_session(example), look=look)
    assert every_page(page, 64, most=3) == []
    dress(assets, qapp)


@pytest.mark.parametrize("step", STEPS)
def test_everything_that_takes_the_keyboard_has_a_name(open_step: OpenStep, example: Study, step: str) -> None:
    page = open_step(example, step, full_session(example))
    for _ in range(4):
        assert nameless(page.widget) == []
        assert unheard(page.widget) == []
        if page.next():
            break


@pytest.mark.parametrize("question", KINDS, ids=lambda question: str(question["kind"]))
def test_every_kind_of_question_is_named(open_step: OpenStep, question: dict[str, Any]) -> None:
    study = study_asking(question)
    page = open_step(study, "me", full_session(study))
    assert nameless(page.widget) == []
    assert unheard(page.widget) == []


def test_a_choice_tells_that_it_is_one_of_many_and_whether_it_is_chosen(open_step: OpenStep) -> None:
    page = open_step(study_asking({"kind": "single", "choices": [{"value": 1, "label": "Yes"}]}), "me")
    page.press("Yes")
    found = QAccessible.queryAccessibleInterface(page.button("Yes"))
    assert found.role() == QAccessible.Role.RadioButton
    assert found.state().checked == 1


@pytest.mark.parametrize("step", STEPS)
def test_every_step_in_every_theme(open_step: OpenStep, example: Study, any_theme: Look, step: str) -> None:
    page = open_step(example, step, full_session(example), look=any_theme)
    page.screen.dress(any_theme)
    assert not page.widget.grab().isNull()


def test_reading_from_right_to_left_loses_nothing(open_step: OpenStep, example: Study, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = open_step(example, "give_and_take", full_session(example))
        page.tap("Sam")
        assert troubles(page, 48) == []
        assert not page.widget.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def nameless(root: QWidget) -> list[str]:
    takers = (each for each in root.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible())
    return [repr(each) for each in takers if not _named(each)]


def _named(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.accessibleName())
    return bool(widget.accessibleName() or getattr(widget, "text", lambda: "")())
