"""The frame of every participant screen: walking, undoing, saving, stopping."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import GiveAnswer, MarkStep, SendToRing
from netmapper.export.name_views import NameView
from netmapper.storage.errors import Cause, SavingTrouble
from netmapper.study.model import Study
from netmapper.ui.widgets.typing import Typing
from tests.support.fakes import FakeHouse, PatientVault, kept_session
from tests.support.frame_page import WindowPage
from tests.support.probe import ProbeScreen
from tests.support.studies import small_study_dict

FULL = SavingTrouble(Cause.FULL)


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmapper.ui.frame.make_screen", ProbeScreen)
    monkeypatch.setattr(ProbeScreen, "inside", 0)


def screen_of(page: WindowPage) -> ProbeScreen:
    shown = page.widget.findChildren(ProbeScreen)
    return next(screen for screen in shown if screen.isVisible())


def test_the_first_step_is_shown_with_its_number_and_sentence(window_page: WindowPage) -> None:
    window_page.begin()
    assert window_page.says("Welcome")
    assert "Step 1 of 10" in window_page.buttons()
    assert window_page.says("Page 1 of this step.")


def test_next_marks_the_step_and_goes_on(window_page: WindowPage) -> None:
    session = window_page.begin()
    window_page.press("Next")
    assert window_page.says("People")
    assert session.current.steps["hello"].status is StepStatus.DONE


def test_next_inside_a_step_stays_in_it(window_page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProbeScreen, "inside", 1)
    session = window_page.begin()
    window_page.press("Next")
    assert window_page.says("Page 2 of this step.")
    assert "hello" not in session.current.steps
    window_page.press("Next")
    assert window_page.says("People")


def test_the_screen_says_how_far_the_step_came(window_page: WindowPage) -> None:
    session = window_page.begin()
    screen_of(window_page).told = StepStatus.SKIPPED
    window_page.press("Next")
    assert session.current.steps["hello"].status is StepStatus.SKIPPED


def test_a_step_can_finish_itself(window_page: WindowPage) -> None:
    window_page.begin()
    screen_of(window_page).finished.emit()
    assert window_page.says("People")


def test_back_goes_back_and_a_done_step_stays_done(window_page: WindowPage) -> None:
    session = window_page.begin()
    window_page.press("Next")
    window_page.press("Back")
    assert window_page.says("Welcome")
    assert session.current.steps["hello"].status is StepStatus.DONE
    assert session.current.steps["people"].status is StepStatus.PARTLY


def test_there_is_no_way_back_from_the_first_step(window_page: WindowPage) -> None:
    window_page.begin()
    assert not window_page.button("Back").isEnabled()


def test_typed_text_is_committed_before_leaving(window_page: WindowPage) -> None:
    window_page.begin()
    screen = screen_of(window_page)
    window_page.press("Next")
    assert screen.calls == ["advance", "leave"]


def test_the_interview_goes_on_where_it_stopped(window_page: WindowPage) -> None:
    vault = PatientVault()
    session = kept_session(vault)
    session.do(MarkStep("hello", StepStatus.DONE))
    session.do(MarkStep("people", StepStatus.PARTLY))
    window_page.begin(vault=vault)
    assert window_page.says("People")


def test_coming_back_says_that_we_stopped_here_until_something_is_done(window_page: WindowPage) -> None:
    vault = PatientVault()
    kept_session(vault).do(MarkStep("hello", StepStatus.DONE))
    session = window_page.begin(vault=vault)
    assert window_page.says("You stopped here")
    session.name_card("activity", "Choir")
    assert not window_page.says("You stopped here")


def test_another_step_takes_the_words_away(window_page: WindowPage) -> None:
    vault = PatientVault()
    kept_session(vault).do(MarkStep("hello", StepStatus.DONE))
    window_page.begin(vault=vault)
    assert window_page.says("You stopped here")
    window_page.press("Next")
    assert not window_page.says("You stopped here")


def test_a_new_session_stopped_nowhere(window_page: WindowPage) -> None:
    window_page.begin()
    assert not window_page.says("You stopped here")


def test_a_step_whose_condition_does_not_hold_is_passed_over_and_marked(window_page: WindowPage, house: FakeHouse) -> None:
    raw = small_study_dict()
    raw["steps"][1]["when"] = {"op": "eq", "item": "alone", "value": 1}
    house.study = Study.model_validate(raw)
    session = window_page.begin()
    assert "Step 1 of 9" in window_page.buttons()
    window_page.press("Next")
    assert window_page.says("Places")
    assert session.current.steps["people"].status is StepStatus.NOT_ASKED


def test_a_step_is_asked_once_its_condition_holds(window_page: WindowPage, house: FakeHouse) -> None:
    raw = small_study_dict()
    raw["steps"][1]["when"] = {"op": "eq", "item": "alone", "value": 1}
    house.study = Study.model_validate(raw)
    session = window_page.begin()
    session.do(GiveAnswer("alone", value=1))
    window_page.press("Next")
    assert window_page.says("People")


def test_a_step_of_the_researcher_is_passed_over(window_page: WindowPage, house: FakeHouse) -> None:
    raw = small_study_dict()
    raw["steps"][1]["by"] = "researcher"
    house.study = Study.model_validate(raw)
    session = window_page.begin()
    assert "Step 1 of 9" in window_page.buttons()
    window_page.press("Next")
    assert window_page.says("Places")
    assert "people" not in session.current.steps


def test_a_double_tap_on_next_goes_one_step(window_page: WindowPage) -> None:
    window_page.begin()
    button = window_page.button("Next")
    window_page.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window_page.qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    window_page.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert "Step 2 of 10" in window_page.buttons()


def test_the_steps_own_buttons_stand_in_the_bottom_bar_while_it_is_there(window_page: WindowPage) -> None:
    window_page.begin()
    assert window_page.buttons().count("Show as list") == 1
    window_page.press("Next")
    assert window_page.buttons().count("Show as list") == 1


def test_undo_says_what_it_took_back_and_redo_what_it_did_again(window_page: WindowPage) -> None:
    session = window_page.begin()
    session.name_card("activity", "Choir")
    session.do(SendToRing(NodeId(1), 2))
    window_page.press("Undo")
    assert window_page.says("Undone: moved Choir to “quite a lot”")
    assert session.current.nodes[NodeId(1)].place is None
    window_page.press("Redo")
    assert window_page.says("Done again: moved Choir to “quite a lot”")
    assert [change.verb for change in screen_of(window_page).changes] == ["add_node", "place_node", "place_node", "place_node"]


def test_undo_and_redo_can_be_pressed_only_where_there_is_something(window_page: WindowPage) -> None:
    session = window_page.begin()
    assert not window_page.button("Undo").isEnabled()
    session.name_card("person", "Sam")
    assert window_page.button("Undo").isEnabled()
    assert not window_page.button("Redo").isEnabled()
    window_page.press("Undo")
    assert window_page.button("Redo").isEnabled()


def test_what_was_undone_is_forgotten_with_the_next_change(window_page: WindowPage) -> None:
    session = window_page.begin()
    session.name_card("person", "Sam")
    window_page.press("Undo")
    assert window_page.says("Undone: added Sam")
    session.name_card("person", "Ana")
    assert not window_page.says("Undone")


def test_typed_text_is_not_saved_before_it_is_given_on(window_page: WindowPage) -> None:
    session = window_page.begin()
    typing = Typing(lambda joins: None, screen_of(window_page))
    assert window_page.says("Everything is saved")
    typing.touched()
    assert session.saving.everything
    assert not window_page.says("Everything is saved")
    typing.settle()
    assert window_page.says("Everything is saved")


def test_saving_is_told_truthfully(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = window_page.begin(vault=vault)
    assert window_page.says("Everything is saved")
    session.name_card("person", "Sam")
    assert window_page.says("Saving…")
    assert not window_page.says("Everything is saved")
    vault.save_now()
    assert window_page.says("Everything is saved")


def test_trouble_stays_until_it_is_solved(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = window_page.begin(vault=vault)
    session.name_card("person", "Sam")
    vault.refuses = FULL
    vault.get_stuck(FULL)
    assert window_page.says("There is no room left to save. Nothing is lost")
    assert window_page.says("Not saved yet")
    window_page.press("Try again")
    assert vault.tried == 1
    assert window_page.says("There is no room left to save.")
    vault.refuses = None
    window_page.press("Try again")
    assert not window_page.says("There is no room left to save.")
    assert window_page.says("Everything is saved")


def test_a_session_can_be_saved_somewhere_else(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = window_page.begin(vault=vault)
    session.name_card("person", "Sam")
    vault.refuses = FULL
    vault.get_stuck(FULL)
    window_page.press("Save somewhere else")
    window_page.type("Folder", "/nowhere/else")
    window_page.press("Save here")
    assert window_page.says("There is no room left to save.")
    vault.refuses = None
    window_page.press("Save here")
    assert [str(folder) for folder in vault.elsewhere] == ["/nowhere/else"]
    assert window_page.says("Welcome")
    assert window_page.says("Everything is saved")


def test_stop_for_today_asks_no_reason_and_locks(window_page: WindowPage, house: FakeHouse) -> None:
    session = window_page.begin()
    window_page.press("Stop for today")
    assert window_page.says("Thank you")
    assert window_page.says("You can go on another day, just where you stopped.")
    assert session.current.steps["hello"].status is StepStatus.PARTLY
    assert house.vaults["0badcafe"].closed
    assert house.finished == []
    window_page.press("I am the researcher: back to Start")
    assert window_page.says("Sessions on this laptop")


def test_stop_for_today_waits_until_everything_is_saved(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    window_page.begin(vault=vault)
    window_page.press("Stop for today")
    assert not window_page.says("Thank you")
    assert not vault.closed
    vault.save_now()
    assert window_page.says("Thank you")
    assert vault.closed


def test_whoever_walks_on_while_a_stop_is_held_up_stays(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    window_page.begin(vault=vault)
    window_page.press("Stop for today")
    window_page.press("Next")
    vault.save_now()
    assert window_page.says("People")
    assert not vault.closed


def test_the_last_step_finishes_the_interview(window_page: WindowPage, house: FakeHouse) -> None:
    session = window_page.begin()
    for _ in range(10):
        window_page.press("Next")
    assert window_page.says("Thank you")
    assert house.finished == [session]
    assert house.vaults["0badcafe"].closed


def test_the_window_closes_only_when_everything_is_saved(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    session = window_page.begin(vault=vault)
    session.name_card("person", "Sam")
    assert not window_page.window.close()
    assert window_page.window.isVisible()
    vault.save_now()
    assert vault.closed
    assert not window_page.window.isVisible()


def test_keys_do_what_buttons_do(window_page: WindowPage) -> None:
    session = window_page.begin()
    window_page.shortcut(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window_page.says("People")
    window_page.shortcut(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window_page.says("Welcome")
    session.name_card("person", "Sam")
    screen_of(window_page).setFocus()
    window_page.button("Next").setFocus()
    window_page.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.current.nodes
    window_page.shortcut(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(session.current.nodes) == 1


def test_tab_walks_through_the_screen_as_it_is_read_and_comes_round(window_page: WindowPage) -> None:
    window_page.begin()
    names = []
    for _ in range(8):
        focused = window_page.window.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        window_page.key(Qt.Key.Key_Tab)
    assert names == [
        "a field of the step",
        "Show as list",
        "Next",
        "Step 1 of 10",
        "Help",
        "Stop for today",
        "Pause",
        "a field of the step",
    ]


def test_another_theme_reaches_the_step(window_page: WindowPage, house: FakeHouse) -> None:
    window_page.begin()
    window_page.press("Help")
    window_page.press("Larger text")
    assert house.kept.percent == 110
    assert "dress" in screen_of(window_page).calls
    assert screen_of(window_page).look.percent == 110


def test_one_key_hides_names_on_every_step_and_says_so(window_page: WindowPage) -> None:
    session = window_page.begin()
    window_page.shortcut(Qt.Key.Key_F9)
    assert session.names.view is NameView.INITIALS
    assert window_page.says("Names are shown as initials.")
