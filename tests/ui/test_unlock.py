"""Unlocking: one field, and one clear sentence for each thing that can be wrong."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from netmapper.storage.errors import AlreadyOpen, Damage, DamagedFile, Foreign, NewerFile, NoSuchFile, NotASession, Offer
from tests.support.fakes import FakeHouse
from tests.support.frame_page import SECRET, WindowPage

FILE = Path("/sessions/0badcafe.netmap")


@pytest.fixture
def at_unlock(window_page: WindowPage, house: FakeHouse) -> WindowPage:
    house.put("0badcafe", "P01", SECRET)
    window_page.window.show_start()
    window_page.press("Continue session 0badcafe")
    return window_page


def test_the_right_passphrase_opens(at_unlock: WindowPage) -> None:
    at_unlock.type("Passphrase", SECRET)
    at_unlock.press("Unlock")
    at_unlock.wait_for("I am ready")


def test_a_wrong_passphrase_can_be_mended(at_unlock: WindowPage) -> None:
    at_unlock.type("Passphrase", "something else")
    at_unlock.press("Unlock")
    at_unlock.wait_for("This passphrase does not open this session.")
    assert at_unlock.field("Passphrase").text() == "something else"
    at_unlock.type("Passphrase", SECRET)
    at_unlock.press("Unlock")
    at_unlock.wait_for("I am ready")


def test_nothing_typed_opens_nothing(at_unlock: WindowPage) -> None:
    assert not at_unlock.button("Unlock").isEnabled()


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (NotASession(FILE, Foreign.EMPTY), "This file is empty."),
        (NotASession(FILE, Foreign.FOREIGN), "This file is not a session of netmapper."),
        (DamagedFile(FILE, Damage.TRUNCATED), "The end of this file is missing."),
        (DamagedFile(FILE, Damage.ALTERED), "This file was changed or damaged."),
        (NewerFile(FILE, 2), "This session was made with a newer netmapper."),
        (AlreadyOpen(FILE), "This session is open in another window"),
        (AlreadyOpen(FILE, where="elsewhere"), "This session is open on another computer."),
        (NoSuchFile(FILE), "The file of this session is no longer there."),
    ],
)
def test_each_trouble_has_its_sentence(at_unlock: WindowPage, house: FakeHouse, trouble: Exception, said: str) -> None:
    house.fails = trouble
    at_unlock.type("Passphrase", SECRET)
    at_unlock.press("Unlock")
    at_unlock.wait_for(said)


def test_an_earlier_state_that_is_whole_is_offered(at_unlock: WindowPage, house: FakeHouse) -> None:
    house.fails = DamagedFile(FILE, Damage.ALTERED, (Offer(FILE, 3, "2026-03-02T10:00:00+00:00"),))
    at_unlock.type("Passphrase", SECRET)
    at_unlock.press("Unlock")
    at_unlock.wait_for("There is an earlier state of this session that is whole.")
    at_unlock.press("Open the earlier state")
    at_unlock.wait_for("I am ready")


def test_it_says_that_it_is_unlocking(at_unlock: WindowPage, house: FakeHouse) -> None:
    house.gate = Event()
    at_unlock.type("Passphrase", SECRET)
    at_unlock.press("Unlock")
    assert at_unlock.says("Unlocking…")
    house.gate.set()
    at_unlock.wait_for("I am ready")


def test_a_follow_up_opens_last_times_session_and_gets_a_passphrase_of_its_own(window_page: WindowPage, house: FakeHouse) -> None:
    house.put("0badcafe", "P01", SECRET)
    window_page.window.show_start()
    window_page.press("Follow up session 0badcafe")
    assert window_page.says("begins with the cards, links and groups of this one")
    window_page.type("Passphrase", SECRET)
    window_page.press("Unlock")
    window_page.wait_for("Begin the follow-up")
    assert window_page.says("Look at it before you turn the laptop.")
    window_page.press("Begin the follow-up")
    window_page.wait_for("Write these six words down")
    window_page.press("Make the session")
    window_page.wait_for("I am ready")
    assert list(house.codes.values()) == ["P01", "P01"]
