"""Plans as a participant makes them: by taps and by keys, in their own words, and none today."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Aim, Decider, StepStatus
from netmapper.editing.commands import ChangePlan, MakePlan
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.widgets.card_tray import CardTray
from tests.support.clipping import clipped, too_small
from tests.support.outside import unheard
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.ui.conftest import dress
from tests.ui.screens.conftest import OpenStep

STEP = "my_plans"
CHANGE, KEEP, TRY, NONE = "Something to change", "Something to keep", "Something to try", "No plans today"


@pytest.fixture
def session(example: Study) -> InterviewSession:
    session = fresh_session(example)
    for kind, name in (("person", "Ana"), ("person", "Dr Okafor"), ("activity", "The choir")):
        session.name_card(kind, name)
    return session


@pytest.fixture
def page(open_step: OpenStep, example: Study, session: InterviewSession) -> StepPage:
    return open_step(example, STEP, session)


def fields(page: StepPage) -> list[QPlainTextEdit]:
    return page._seen(QPlainTextEdit)


def planned(session: InterviewSession, text: str = "Sing with Ana") -> None:
    cards = {node.label: node.id for node in session.current.nodes.values()}
    session.do(MakePlan(1, Aim.TRY))
    session.do(ChangePlan(1, text=text, cards=frozenset({cards["The choir"]}), helpers=frozenset({cards["Ana"]})))


def test_a_plan_is_made_by_taps_and_saved_at_once(page: StepPage) -> None:
    page.press(TRY)
    page.type_long("Sing again")
    page.tap("The choir")
    page.press("Together")
    page.next()
    (plan,) = page.session.current.plans.values()
    assert (plan.aim, plan.text, plan.decided) == (Aim.TRY, "Sing again", Decider.TOGETHER)
    assert plan.cards == {page.node("The choir").id}
    assert page.says("Sing again")
    assert page.says("It is about: The choir")


def test_a_plan_is_made_by_keys_alone(page: StepPage) -> None:
    page.tab_to(CHANGE)
    page.key(Qt.Key.Key_Space)
    page.tab_to("In your own words")
    page.write("More quiet")
    page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Space)
    page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Space)
    page.tab_to("Or in words")
    page.write("My sister")
    page.next()
    (plan,) = page.session.current.plans.values()
    assert (plan.aim, plan.text, plan.help, plan.decided) == (Aim.CHANGE, "More quiet", "My sister", Decider.ME)
    assert plan.cards == {page.node("Ana").id}


def test_many_cards_are_folded_away_until_they_are_asked_for_or_one_is_chosen(page: StepPage) -> None:
    for number in range(12):
        page.session.name_card("person", f"Neighbour {number}")
    page.press(KEEP)
    assert not page.tiles()
    page.press("Choose from my cards")
    assert len(page.tiles()) == len(page.session.current.nodes)


def test_nothing_is_filled_in_before(page: StepPage) -> None:
    page.press(KEEP)
    assert [field.toPlainText() for field in fields(page)] == ["", ""]
    assert page.chosen() == [KEEP]


def test_a_new_plan_takes_words_at_once(page: StepPage) -> None:
    page.press(TRY)
    page.key(Qt.Key.Key_A)
    assert fields(page)[0].toPlainText() == "a"


def test_no_plans_today_is_not_offered_beside_a_plan(page: StepPage) -> None:
    page.press(TRY)
    page.next()
    assert NONE not in page.buttons()
    page.undo()
    assert NONE in page.buttons()


def test_no_plans_today_is_an_answer_like_the_others(page: StepPage) -> None:
    assert page.screen.status is StepStatus.SKIPPED
    page.press(NONE)
    assert page.says("That is fine.")
    assert page.screen.status is StepStatus.DONE
    assert {page.button(name).size().toTuple() for name in (CHANGE, KEEP, TRY, NONE)} == {page.button(NONE).size().toTuple()}
    assert page.next()


def test_words_typed_in_one_go_are_one_step_of_undo(page: StepPage, short_pause: None) -> None:
    page.press(TRY)
    page.type_long("Sing")
    page.qtbot.waitUntil(lambda: page.session.current.plans[1].text == "Sing")
    page.write(" again")
    page.qtbot.waitUntil(lambda: page.session.current.plans[1].text == "Sing again")
    page.undo()
    assert page.session.current.plans[1].text == ""
    assert fields(page)[0].toPlainText() == ""


def test_a_card_is_taken_in_and_out_again_as_one_who_could_help(page: StepPage) -> None:
    page.press(KEEP)
    helper = [tile for tile in page._seen(type(page.tile("Ana"))) if tile.node.label == "Ana"][1]
    for helpers in ({page.node("Ana").id}, set()):
        page.qtbot.mouseClick(helper, Qt.MouseButton.LeftButton)
        assert page.session.current.plans[1].helpers == helpers
        assert helper.isChecked() is bool(helpers)
    assert page.session.current.plans[1].cards == set()


def test_the_cards_it_is_about_and_those_who_could_help_are_told_apart(page: StepPage) -> None:
    page.press(KEEP)
    trays = page._seen(CardTray)
    assert [tray.accessibleName() for tray in trays] == ["What is it about?", "Who could help?"]
    for tray in trays:
        assert {tile.accessibleDescription() for tile in tray.tiles} == {tray.accessibleName()}


def test_not_saying_who_decided_is_shown_as_an_answer(page: StepPage) -> None:
    page.press(KEEP)
    page.press("I’d rather not say")
    assert page.chosen() == [KEEP, "I’d rather not say"]


def test_a_plan_is_taken_away_and_undo_brings_it_back(page: StepPage) -> None:
    planned(page.session)
    page.press("Take away plan 1")
    assert page.session.current.plans == {}
    assert page.says("Undo brings it back")
    page.undo()
    assert page.says("Sing with Ana")
    assert not page.says("Undo brings it back")


def test_undoing_a_plan_that_is_open_leads_back_to_all_of_them(page: StepPage) -> None:
    page.press(TRY)
    page.undo()
    assert NONE in page.buttons()
    assert page.screen.primary_text == "Next"


def test_a_plan_is_changed_where_it_stands(page: StepPage) -> None:
    planned(page.session)
    page.press("Change plan 1")
    page.press(KEEP)
    assert not page.back()
    assert page.says(f"1. {KEEP}")


def test_hidden_names_are_nowhere_until_they_are_asked_for(page: StepPage) -> None:
    planned(page.session)
    page.session.names.show(NameView.NUMBERED)
    page.screen.show_names()
    assert not any("Ana" in said or "choir" in said for said in page.words())
    page.press("Change plan 1")
    assert not set(page.tiles()) & {"Ana", "Dr Okafor", "The choir"}
    assert not any("Ana" in field.toPlainText() for field in fields(page))
    page.press("Show my words")
    assert fields(page)[0].toPlainText() == "Sing with Ana"


def test_a_study_without_cards_can_have_plans_too(open_step: OpenStep, example: Study) -> None:
    page = open_step(example, STEP)
    page.press(TRY)
    assert page.says("There are no cards to choose from.")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_a_plan_is_clipped_too_small_or_nameless(
    open_step: OpenStep, example: Study, session: InterviewSession, assets: Assets, qapp: QApplication, percent: int
) -> None:
    session.name_card("person", "A rather long name that nobody would ever think of shortening themselves")
    planned(session, "Sing with Ana, " * 30)
    look = dress(assets, qapp, percent=percent)
    page = open_step(example, STEP, session, look=look)
    for shown in ("", "Change plan 1"):
        if shown:
            page.press(shown)
        page.qtbot.wait(1)
        assert clipped(page.widget) + too_small(page.widget, look.target) + unheard(page.widget) == []
    dress(assets, qapp)


def test_another_text_size_is_taken_on_a_plan(page: StepPage, assets: Assets, qapp: QApplication) -> None:
    page.press(TRY)
    before = fields(page)[0].height()
    page.screen.dress(dress(assets, qapp, percent=200))
    page.qtbot.wait(1)
    assert fields(page)[0].height() > before
    assert clipped(page.widget) == []
    dress(assets, qapp)
