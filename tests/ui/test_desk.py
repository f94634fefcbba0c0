"""Sessions by code, from Start and through the laptop's own passphrase, by real presses over a house in memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from netmapper.app.desk import Overview
from netmapper.app.laptop import SessionEntry, Settings
from netmapper.domain.codes import Withdrawn
from netmapper.keys.errors import WrongPassphrase
from netmapper.storage.errors import AlreadyOpen
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.desk import DeskPage
from netmapper.ui.researcher.desk_row import DeskRow
from netmapper.ui.theme import Look
from tests.support.clipping import clipped
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage

LAPTOP = "six words that open this laptop"


@pytest.fixture
def page(window_page: WindowPage) -> WindowPage:
    house = window_page.house
    for name, code in (("0000000a", "P10"), ("0000000b", "P02"), ("0000000c", "P07")):
        house.put(name, code, "a long enough secret")
    window_page.window.show_start()
    return window_page


def codes(page: WindowPage) -> list[str]:
    rows = [row for row in page.window.findChildren(DeskRow) if row.isVisible()]
    return [row.told.code for row in sorted(rows, key=lambda row: row.y())]


def unlocked(page: WindowPage) -> None:
    page.house.desk_words = LAPTOP
    page.press("Sessions by code…")
    page.type("Passphrase of this laptop", LAPTOP)
    page.press("Unlock")
    page.wait_for("Sessions: ")
    page.settled()


def test_the_first_time_a_passphrase_for_this_laptop_is_set(page: WindowPage, house: FakeHouse) -> None:
    page.press("Sessions by code…")
    assert page.says("One passphrase for this laptop lists the sessions made here")
    page.press("Make the list")
    page.wait_for("Sessions: 3.")
    assert house.desk_words is not None


def test_sessions_stand_in_the_order_of_their_codes_with_how_far_they_came(page: WindowPage) -> None:
    unlocked(page)
    assert codes(page) == ["P02", "P07", "P10"]
    assert page.says("P02, wave 1")
    assert page.says("Open · A small study, version 1.0")
    assert page.says("Not exported from this laptop yet")
    assert page.says("Steps still to come: 10.")


def test_a_wrong_passphrase_opens_nothing_and_can_be_mended(page: WindowPage, house: FakeHouse) -> None:
    house.desk_words = LAPTOP
    page.press("Sessions by code…")
    page.type("Passphrase of this laptop", "something else")
    house.fails = WrongPassphrase()
    page.press("Unlock")
    page.wait_for("passphrase")
    assert not codes(page)


def test_a_few_letters_of_a_code_leave_those_that_have_them(page: WindowPage) -> None:
    unlocked(page)
    page.type("Find a code", "p0")
    assert codes(page) == ["P02", "P07"]


def test_a_session_goes_on_without_a_passphrase_of_its_own(page: WindowPage) -> None:
    unlocked(page)
    page.press("Continue P07, wave 1")
    page.wait_for("I am ready")


def test_a_session_that_has_only_its_own_passphrase_is_counted(page: WindowPage, house: FakeHouse) -> None:
    house.apart.add("0000000b")
    unlocked(page)
    assert codes(page) == ["P07", "P10"]
    assert page.says("From Start, by a passphrase of their own alone: 1.")


def test_an_export_is_told_and_that_something_changed_since(page: WindowPage, house: FakeHouse) -> None:
    saved = house.sessions()[0].changed
    house.exports = {"0000000a": saved + timedelta(days=1), "0000000b": saved - timedelta(days=1)}
    unlocked(page)
    assert page.says("and changed since")
    day = (saved + timedelta(days=1)).astimezone(UTC)
    assert isinstance(day, datetime)
    assert sum("Exported " in words for words in page.words()) == 2


def test_it_is_exported_from_the_list_without_asking_for_a_passphrase(page: WindowPage, house: FakeHouse) -> None:
    unlocked(page)
    page.press("Export P10, wave 1")
    page.press("Export")
    page.wait_for("Exported and checked")
    assert house.exported


def test_from_an_export_the_way_back_leads_to_the_list_and_says_so(page: WindowPage) -> None:
    unlocked(page)
    page.press("Export P10, wave 1")
    assert "Start" not in page.buttons()
    page.press("Export")
    page.wait_for("Exported and checked")
    page.key(Qt.Key.Key_Space)
    page.wait_for("Sessions: ")


def test_locked_it_asks_again(page: WindowPage, house: FakeHouse) -> None:
    unlocked(page)
    page.press("Lock this list")
    assert not house.desk_open
    page.press("Sessions by code…")
    assert page.says("The passphrase of this laptop")


@pytest.mark.parametrize("kept", [Settings(theme="light"), Settings(theme="contrast", percent=200)])
def test_no_word_is_cut_off(page: WindowPage, kept: Settings) -> None:
    page.window.apply(kept)
    unlocked(page)
    assert not clipped(page.window)


def test_the_list_is_left_by_keys_alone(page: WindowPage) -> None:
    unlocked(page)
    for _ in range(30):
        focused = page.window.focusWidget()
        if focused is not None and focused.accessibleName() == "Continue P02, wave 1":
            break
        page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Space)
    page.wait_for("I am ready")


def test_a_session_that_could_not_be_opened_meanwhile_does_not_end_the_reading(
    page: WindowPage, qtbot: QtBot, house: FakeHouse, look: Look, assets: Assets
) -> None:
    desk, asked = DeskPage(house.sessions(), look, assets), []
    qtbot.addWidget(desk)
    desk.told_wanted.connect(asked.append)
    desk.ask_next()
    desk.show_busy()
    desk.show_trouble(AlreadyOpen(asked[0].path))
    assert desk.isEnabled()
    for entry in house.sessions():
        assert asked[-1] == entry
        desk.show_told(house.overview(entry))
    said = [label.text() for label in desk.findChildren(QLabel)]
    assert any("open" in words and "Sessions: 3." in words for words in said)


def test_a_session_that_nobody_can_read_is_not_said_to_have_a_passphrase_of_its_own(page: WindowPage, house: FakeHouse) -> None:
    house.unreadable.add("0000000b")
    unlocked(page)
    assert codes(page) == ["P07", "P10"]
    assert page.says("Could not be read; from Start you see why: 1.")
    assert not page.says("passphrase of their own")


@pytest.mark.parametrize(
    ("choice", "status", "ways"),
    [
        (None, "Open · A street, version 1.0", ["Continue P02, wave 1", "Follow up P02, wave 1", "Export P02, wave 1"]),
        (Withdrawn.KEEP, "Takes no further part, kept", ["Continue P02, wave 1", "Export P02, wave 1"]),
        (Withdrawn.EXCLUDE, "Takes no further part, left out", ["Continue P02, wave 1"]),
    ],
)
def test_who_left_is_not_followed_up_and_exported_only_where_it_was_kept(
    qtbot: QtBot, choice: Withdrawn | None, status: str, ways: list[str]
) -> None:
    entry = SessionEntry(Path("/sessions/0000000b.netmap"), "0000000b", datetime(2026, 3, 2, 12, tzinfo=UTC))
    row = DeskRow(Overview(entry, "P02", "street", 1, "open", "A street", "1.0", (), "en", "en", choice))
    qtbot.addWidget(row)
    assert [button.accessibleName() for button in row.findChildren(QAbstractButton)] == ways
    assert any(status in label.text() for label in row.findChildren(QLabel))
