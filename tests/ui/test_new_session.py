"""A new session: a code, a passphrase that was said to matter, and the hand-over."""

from __future__ import annotations

from threading import Event

import pytest

from netmapper.storage.errors import Cause, SavingTrouble
from netmapper.study.faults import Fault, StudyFaults
from tests.support.fakes import SIX_WORDS, FakeHouse
from tests.support.frame_page import WindowPage

OWN = "my own long passphrase"


def passphrase_page(page: WindowPage, code: str = "P014") -> None:
    page.press("New session of A small study")
    page.type("Participant code", code)
    page.press("Next")
    page.wait_for("Write these six words down")


def test_six_words_make_a_session_and_hand_it_over(window_page: WindowPage, house: FakeHouse) -> None:
    window_page.new_session("P014")
    assert house.codes == {"00000001": "P014"}
    assert house.passphrases == {"00000001": SIX_WORDS[0]}
    assert window_page.says("Please turn the laptop to the person whose map this is.")


def test_other_words_are_other_words(window_page: WindowPage) -> None:
    passphrase_page(window_page)
    assert window_page.says(SIX_WORDS[0])
    window_page.press("Other words")
    assert window_page.says(SIX_WORDS[1])
    assert not window_page.says(SIX_WORDS[0])


@pytest.mark.parametrize(("rescue", "said"), [(False, "cannot be opened again by anyone"), (True, "only the study’s centre")])
def test_what_forgetting_means_is_said_before_it_is_set(
    window_page: WindowPage, house: FakeHouse, rescue: bool, said: str
) -> None:
    house.rescue = rescue
    passphrase_page(window_page)
    assert window_page.says(said)


def test_ones_own_passphrase_is_typed_twice(window_page: WindowPage, house: FakeHouse) -> None:
    passphrase_page(window_page)
    window_page.press("My own passphrase")
    window_page.type("Passphrase", OWN)
    assert not window_page.button("Make the session").isEnabled()
    window_page.type("The same again", OWN[:-1])
    assert window_page.says("The two are not the same yet.")
    window_page.type("The same again", OWN)
    window_page.press("Make the session")
    window_page.wait_for("I am ready")
    assert list(house.passphrases.values()) == [OWN]


def test_fewer_than_fifteen_characters_are_too_few(window_page: WindowPage) -> None:
    passphrase_page(window_page)
    window_page.press("My own passphrase")
    for field in ("Passphrase", "The same again"):
        window_page.type(field, "fourteen chars")
    assert window_page.says("14 of 15 characters so far.")
    assert not window_page.button("Make the session").isEnabled()


def test_what_is_typed_is_hidden_until_it_is_asked_to_show(window_page: WindowPage) -> None:
    passphrase_page(window_page)
    window_page.press("My own passphrase")
    field = window_page.field("Passphrase")
    assert field.echoMode() is field.EchoMode.Password
    window_page.press("Show")
    assert field.echoMode() is field.EchoMode.Normal
    window_page.press("Hide")
    assert field.echoMode() is field.EchoMode.Password


def test_an_empty_code_goes_no_further(window_page: WindowPage) -> None:
    window_page.press("New session of A small study")
    window_page.type("Participant code", "   ")
    assert not window_page.button("Next").isEnabled()


def test_a_code_that_looks_like_a_name_is_asked_about(window_page: WindowPage) -> None:
    window_page.press("New session of A small study")
    window_page.type("Participant code", "Mary Smith")
    assert window_page.says("Is this a name?")
    assert window_page.button("Next").isEnabled()


def test_a_code_in_use_today_can_be_continued(window_page: WindowPage, house: FakeHouse) -> None:
    house.put("0badcafe", "P014", "secret")
    window_page.press("New session of A small study")
    window_page.type("Participant code", "P014")
    window_page.press("Next")
    window_page.wait_for("There is already a session with this code open today")
    window_page.press("Continue that session")
    assert window_page.says("Session 0badcafe")


def test_next_waits_until_the_study_was_read(window_page: WindowPage, house: FakeHouse) -> None:
    house.gate = Event()
    window_page.press("New session of A small study")
    window_page.type("Participant code", "P014")
    window_page.press("Next")
    assert window_page.says("Reading the study…")
    house.gate.set()
    window_page.wait_for("Write these six words down")


def test_all_faults_of_a_study_are_shown_before_anything_is_asked(window_page: WindowPage, house: FakeHouse) -> None:
    house.fails = StudyFaults([Fault("steps[3].prompts[0].kind", "missing"), Fault("rings", "missing")])
    window_page.press("New session of A small study")
    window_page.wait_for("There are 2 things to mend")
    assert window_page.says("steps[3].prompts[0].kind")


def test_trouble_in_making_the_session_is_said_and_can_be_tried_again(window_page: WindowPage, house: FakeHouse) -> None:
    passphrase_page(window_page)
    house.fails = SavingTrouble(Cause.FULL)
    window_page.press("Make the session")
    window_page.wait_for("There is no room left to save.")
    window_page.press("Make the session")
    window_page.wait_for("I am ready")


def test_the_window_answers_while_the_session_is_made(window_page: WindowPage, house: FakeHouse) -> None:
    passphrase_page(window_page)
    house.gate = Event()
    window_page.press("Make the session")
    assert window_page.says("Making the sealed file")
    house.gate.set()
    window_page.wait_for("I am ready")


def test_a_window_that_closes_while_a_session_is_made_lets_it_go(window_page: WindowPage, house: FakeHouse) -> None:
    passphrase_page(window_page)
    window_page.press("Make the session")
    window_page.window.close()
    assert house.vaults["00000001"].closed
