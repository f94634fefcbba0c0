"""Last time's session on a stick: found by its folder, chosen, and never opened by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder with two sessions, and something else."""
    for name in ("0badcafe.netmap", "1badcafe.netmap.previous", "letter.txt"):
        (tmp_path / name).write_bytes(b"sealed")
    return tmp_path


def test_the_sessions_of_a_folder_are_listed_and_nothing_else(window_page: WindowPage, stick: Path) -> None:
    window_page.press("Follow up from a stick…")
    window_page.type("Folder", str(stick))
    assert window_page.says("0badcafe")
    assert window_page.says("1badcafe")
    assert not window_page.says("letter")
    window_page.type("Folder", str(stick / "nowhere"))
    assert window_page.says("There is no session in this folder.")
    assert not window_page.says("0badcafe")


def test_what_is_chosen_is_asked_for_its_passphrase(window_page: WindowPage, house: FakeHouse, stick: Path) -> None:
    window_page.press("Follow up from a stick…")
    window_page.type("Folder", str(stick))
    window_page.press("Follow up session 0badcafe")
    assert window_page.says("0badcafe")
    assert window_page.field("Passphrase")
    window_page.press("Back to Start")
    assert "Follow up from a stick…" in window_page.buttons()


def test_the_page_goes_back_to_start(window_page: WindowPage) -> None:
    window_page.press("Follow up from a stick…")
    window_page.press("Back to Start")
    assert "Follow up from a stick…" in window_page.buttons()
