"""What assistive technology does without a hand or a key means the same: turning a choice, writing a field, selecting a row."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import Effect
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.field import Field
from tests.support.frame_page import WindowPage
from tests.support.map_page import MapPage
from tests.support.outside import act, interface, nameless, unheard
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study, small_study_dict


@pytest.fixture
def map_page(qtbot: QtBot, look: Look, assets: Assets) -> MapPage:
    page = MapPage(qtbot, small_study(), look, assets)
    return page.placed("Sam", 1, 90).placed("Ben", 2, 200).placed("Choir", 2, 300, kind="activity").named("Mum")


@pytest.fixture
def choices(qtbot: QtBot, look: Look) -> ChoiceList:
    made = ChoiceList(["yes", "no", "later"], look)
    qtbot.addWidget(made)
    return made


def test_turning_a_choice_asks_for_it_once_and_shows_nothing_yet(choices: ChoiceList) -> None:
    asked: list[int] = []
    choices.pressed.connect(asked.append)
    choices.show_chosen([0])
    act(choices.choices[1])
    assert asked == [1]
    assert [choice.isChecked() for choice in choices.choices] == [True, False, False]


def test_turning_the_chosen_one_asks_for_it_again_so_that_it_can_be_taken_back(choices: ChoiceList) -> None:
    asked: list[int] = []
    choices.pressed.connect(asked.append)
    choices.show_chosen([0])
    act(choices.choices[0])
    assert asked == [0]
    assert choices.choices[0].isChecked()


def test_one_of_many_says_so_and_whether_it_is_chosen(choices: ChoiceList) -> None:
    choices.show_chosen([2])
    assert [interface(choice).role() for choice in choices.choices] == [QAccessible.Role.RadioButton] * 3
    assert [bool(interface(choice).state().checked) for choice in choices.choices] == [False, False, True]


def test_what_is_written_from_outside_is_typed_and_what_the_program_shows_is_not(qtbot: QtBot) -> None:
    field, told = Field(), []
    qtbot.addWidget(field)
    field.typed.connect(lambda: told.append(field.text()))
    field.setText("shown")
    QLineEdit.setText(field, "written")
    field.clear()
    qtbot.keyClicks(field, "x")
    assert told == ["written", "x"]


def test_selecting_a_row_chooses_its_card(map_page: MapPage) -> None:
    tray = interface(map_page.screen.tray.cards)
    tray.selectionInterface().select(tray.child(0))
    assert map_page.chosen == "Mum"
    map_page.press("a little")
    assert map_page.ring_of("Mum") == 3


def test_selecting_rows_adds_cards_and_takes_them_out_while_several_are_chosen(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.screen.faces.turn.click()
    map_page.press("Choose several")
    rows = interface(map_page.screen.twin)
    chosen = map_page.screen.selection
    for place in (1, 2, 1):
        rows.selectionInterface().select(rows.child(place))
    assert chosen.several == {map_page.node("Sam"), map_page.node("Choir")}


def test_a_picture_is_chosen(map_page: MapPage, qtbot: QtBot, look: Look, assets: Assets) -> None:
    page = MapPage(qtbot, Study.model_validate(_with_pictures()), look, assets).placed("Sam", 1, 90).placed("Ben", 2, 200)
    page.tap("Sam")
    page.press("More about Sam")
    page.press("Another picture")
    act(page.button("Picture: heart"))
    assert page.session.current.nodes[page.node("Sam")].icon == "heart"
    page.tap("Ben")
    assert page.session.current.nodes[page.node("Ben")].icon is None


def test_the_question_of_how_two_belong_together_is_heard(qtbot: QtBot, look: Look, assets: Assets) -> None:
    study = small_study_dict()
    study["tie_kinds"].append({"id": "loves", "code": 7, "label": "loves", "between": [["person", "person"]]})
    page = MapPage(qtbot, Study.model_validate(study), look, assets, step="review").placed("Sam", 1, 90).placed("Ben", 2, 200)
    page.screen.linking.wish(page.node("Sam"), page.node("Ben"))
    assert page.says("How do Sam and Ben belong together?")
    assert unheard(page.widget) == []
    act(page.button("loves"))
    qtbot.waitUntil(lambda: bool(page.links()))


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_everything_on_a_map_is_met_and_named(qtbot: QtBot, look: Look, assets: Assets, step: str) -> None:
    page = MapPage(qtbot, small_study(), look, assets, step=step).placed("Sam", 1, 90).named("Mum")
    page.tap("Sam")
    page.press("More about Sam")
    assert (unheard(page.widget), nameless(page.widget)) == ([], [])


def test_a_card_of_the_map_is_not_to_be_seen_while_the_list_is(map_page: MapPage) -> None:
    canvas = interface(map_page.screen.canvas)
    assert not canvas.child(0).state().invisible
    map_page.screen.faces.turn.click()
    assert canvas.child(0).state().invisible


def test_an_effect_is_said(map_page: MapPage) -> None:
    map_page.tap("Sam")
    map_page.press("More about Sam")
    act(map_page.button("costs me"))
    assert map_page.session.current.tie_to_me(map_page.node("Sam")).effect is Effect.COSTS


def test_settings_and_passphrases_are_chosen(window_page: WindowPage) -> None:
    window_page.press("Settings")
    for name in ("Dark", "Larger buttons"):
        act(window_page.button(name))
    assert window_page.house.settings().theme == "dark"
    assert window_page.house.settings().large_targets
    window_page.press("Back to Start")


def test_a_name_written_from_outside_is_kept_as_a_typed_one_is(qtbot: QtBot, look: Look, assets: Assets) -> None:
    session = fresh_session(small_study())
    page = StepPage(qtbot, session, "people", look, assets)
    QLineEdit.setText(page.field("Who matters to you?"), "Sam")
    qtbot.waitUntil(lambda: page.names() == ["Sam"], timeout=3_000)


def _with_pictures() -> dict[str, object]:
    study = small_study_dict()
    study["node_kinds"][0]["icons"] = ["heart", "home"]
    return study
