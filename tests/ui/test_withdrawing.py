"""Taking no further part: from Help or noted by the researcher, as the study fixed it, asked once more, and no reason asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from netmapper.app.following import NoFollowUp
from netmapper.app.laptop import Settings
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Withdrawn
from netmapper.editing.commands import Withdraw
from netmapper.storage.errors import Cause, SavingTrouble
from netmapper.ui.widgets.scroll import Scroll
from tests.support.fakes import FakeHouse, PatientVault, kept_session
from tests.support.frame_page import SECRET, WindowPage
from tests.support.laptops import FieldLaptop
from tests.support.probe import ProbeScreen

OUT = "I no longer want to take part"
WAYS = {
    "Keep what I said so far": Withdrawn.KEEP,
    "Leave it out of the study": Withdrawn.EXCLUDE,
    "Erase all of it": Withdrawn.ERASE,
}
RESEARCHER = (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmapper.ui.frame.make_screen", ProbeScreen)


@pytest.fixture
def session(window_page: WindowPage) -> InterviewSession:
    """An interview with a card, Help open at the way out."""
    session = window_page.begin()
    session.name_card("person", "Ana")
    return session


def ask(page: WindowPage) -> None:
    page.shortcut(Qt.Key.Key_F1)
    page.press(OUT)


@pytest.mark.parametrize("way", WAYS)
def test_each_way_is_said_asked_once_more_noted_and_closed(window_page: WindowPage, session: InterviewSession, way: str) -> None:
    ask(window_page)
    assert window_page.says("You need not say why.")
    assert [each for each in window_page.buttons() if each in WAYS] == list(WAYS)
    window_page.press(way)
    assert window_page.says("Is that what you want?")
    assert session.withdrawal is None
    window_page.press("Yes, do this")
    assert session.withdrawal is not None
    assert session.withdrawal.choice is WAYS[way]
    assert bool(session.current.nodes) is (WAYS[way] is not Withdrawn.ERASE)
    window_page.press("Close")
    assert window_page.says("You will be asked nothing more.")
    window_page.press("I am the researcher: back to Start")
    assert window_page.says("Sessions on this laptop")


def test_only_what_the_study_fixed_is_offered(window_page: WindowPage, house: FakeHouse) -> None:
    house.study = house.study.model_copy(update={"withdrawal": (Withdrawn.EXCLUDE,)})
    window_page.begin()
    ask(window_page)
    assert [each for each in window_page.buttons() if each in WAYS] == ["Leave it out of the study"]


def test_by_keys_alone_and_the_gentlest_answer_comes_first(window_page: WindowPage, session: InterviewSession) -> None:
    ask(window_page)
    window_page.key(Qt.Key.Key_Return)
    assert session.withdrawal is None
    assert "Help" in window_page.buttons()
    ask(window_page)
    window_page.press("Erase all of it")
    window_page.key(Qt.Key.Key_Return)
    assert session.withdrawal is None
    assert window_page.says("What should happen to what you said so far?")
    window_page.press("Erase all of it")
    window_page.key(Qt.Key.Key_Tab)
    window_page.key(Qt.Key.Key_Return)
    assert session.withdrawal is not None


def test_it_can_be_taken_back_before_leaving(window_page: WindowPage, session: InterviewSession) -> None:
    ask(window_page)
    window_page.press("Leave it out of the study")
    window_page.press("Yes, do this")
    window_page.press("I have changed my mind")
    assert session.withdrawal is None
    assert session.facts.status == "open"
    assert "Help" in window_page.buttons()


@pytest.mark.parametrize("choice", WAYS)
def test_afterwards_a_stray_key_changes_nothing_and_someone_to_talk_to_is_in_sight(
    window_page: WindowPage, session: InterviewSession, choice: str
) -> None:
    ask(window_page)
    window_page.press(choice)
    window_page.press("Yes, do this")
    assert window_page.button("Close").hasFocus()
    assert window_page.says("If you would like to talk to someone")


def test_what_is_erased_offers_no_way_back(window_page: WindowPage, session: InterviewSession) -> None:
    ask(window_page)
    window_page.press("Erase all of it")
    assert window_page.says("copies in another place, can’t be reached from here.")
    window_page.press("Yes, do this")
    assert window_page.says("All you said in this session is erased.")
    assert "I have changed my mind" not in window_page.buttons()
    assert all("Ana" not in name for name in window_page.heard())


def test_a_pause_after_it_comes_back_to_it_and_never_to_the_interview(window_page: WindowPage, session: InterviewSession) -> None:
    ask(window_page)
    window_page.press("Keep what I said so far")
    window_page.press("Yes, do this")
    window_page.shortcut(Qt.Key.Key_F12)
    assert not window_page.says("You no longer take part.")
    window_page.press("Carry on")
    assert window_page.says("You no longer take part.")


def test_erased_is_said_only_once_it_is_so(window_page: WindowPage) -> None:
    vault = PatientVault(prompt=False)
    window_page.begin(vault=vault)
    ask(window_page)
    window_page.press("Erase all of it")
    window_page.press("Yes, do this")
    assert not window_page.says("All you said in this session is erased.")
    assert not window_page.button("Close").isEnabled()
    vault.get_stuck(SavingTrouble(Cause.FULL))
    assert window_page.says("It could not be erased on the disk yet.")
    assert not window_page.says("Nothing is lost")
    window_page.press("Try again")
    assert window_page.says("All you said in this session is erased.")
    assert window_page.button("Close").isEnabled()


def test_the_researcher_can_note_it_too(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.shortcut(*RESEARCHER)
    window_page.press("I am the researcher")
    window_page.press("They no longer want to take part…")
    window_page.press("Keep what I said so far")
    window_page.press("Yes, do this")
    assert session.withdrawal is not None
    assert session.withdrawal.by == "researcher"


def withdrawn(page: WindowPage, way: str) -> None:
    """Somebody withdrew, and the researcher opens the session another day."""
    ask(page)
    page.press(way)
    page.press("Yes, do this")
    page.press("Close")
    page.press("I am the researcher: back to Start")
    page.press("Continue session 0badcafe")
    page.type("Passphrase", SECRET)
    page.press("Unlock")
    page.wait_for("This person takes no further part")


def test_a_withdrawn_session_opens_only_to_say_so(window_page: WindowPage, session: InterviewSession) -> None:
    withdrawn(window_page, "Leave it out of the study")
    assert window_page.says("left out of every analysis")
    assert all("Ana" not in name for name in window_page.heard())
    window_page.press("Start")
    assert window_page.says("Sessions on this laptop")


def test_it_is_taken_back_where_the_participant_asked_for_it(window_page: WindowPage, session: InterviewSession) -> None:
    withdrawn(window_page, "Keep what I said so far")
    assert window_page.says("Take this back only if the person asked you to.")
    window_page.press("They asked to take part again")
    assert window_page.says("Please turn the laptop to the person whose map this is.")


def test_an_erased_session_only_says_when(window_page: WindowPage, session: InterviewSession) -> None:
    withdrawn(window_page, "Erase all of it")
    assert window_page.says("Erased on ")
    assert "They asked to take part again" not in window_page.buttons()


@pytest.mark.parametrize("way", WAYS)
def test_there_is_no_follow_up_of_it(window_page: WindowPage, session: InterviewSession, way: str) -> None:
    withdrawn(window_page, way)
    window_page.press("Start")
    window_page.press("Follow up session 0badcafe")
    window_page.type("Passphrase", SECRET)
    window_page.press("Unlock")
    window_page.wait_for("This person takes no further part in the study, so there is no follow-up.")


def test_a_code_that_was_erased_is_known_nowhere_any_more(tmp_path: Path) -> None:
    use = FieldLaptop(tmp_path / "home", tmp_path / "temp", tmp_path / "exports").use_cases()
    study = next(entry for entry in use.studies() if entry.path.name == "example.netstudy")
    session = use.create_session(study.path, "P014", SECRET, lambda call: call())
    assert use.session_of(study, "P014") is not None
    session.withdraw(Withdrawn.ERASE, "2026-03-02")
    session.close()
    assert use.session_of(study, "P014") is None
    with pytest.raises(NoFollowUp):
        use.last_time(session.path, SECRET)


def test_what_is_asked_stands_at_the_top_in_large_text_too(window_page: WindowPage, session: InterviewSession) -> None:
    window_page.window.apply(Settings(theme="light", percent=200))
    window_page.window.resize(1_366, 768)
    ask(window_page)
    window_page.settled()
    bars = [area.verticalScrollBar() for area in window_page.window.findChildren(Scroll) if area.isVisible()]
    assert any(bar.maximum() > 0 for bar in bars)
    assert all(bar.value() == 0 for bar in bars)


def test_where_the_power_went_as_it_was_noted_it_holds_all_the_same(window_page: WindowPage, house: FakeHouse) -> None:
    vault = PatientVault()
    kept_session(vault).do(Withdraw(Withdrawn.KEEP, "2026-03-02"))
    house.put("0badcafe", "P01", SECRET, vault)
    window_page.window.show_start()
    window_page.press("Continue session 0badcafe")
    window_page.type("Passphrase", SECRET)
    window_page.press("Unlock")
    window_page.wait_for("This person takes no further part")
