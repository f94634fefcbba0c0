"""A page to take home, from the question to the printer or the stick."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import SendToRing
from netmapper.export.name_views import NameView
from netmapper.ui.assets import Assets
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.takehome.take_home_screen import TakeHomeScreen
from netmapper.ui.theme import Look
from tests.support.canaries import found_in
from tests.support.clipping import clipped, too_small
from tests.support.second_wave import follow_up, talked_about
from tests.support.sessions import MemoryVault
from tests.support.take_home import GROUP, NAMES, NOTES, STUDY
from tests.support.take_home_page import MAKE, DeskPrinters, TakeHomePage
from tests.ui.conftest import dress
from tests.ui.screens.test_access import nameless, sideways
from tests.ui.takehome.conftest import Open

CHANGED = "What changed since last time"
CARELESS = {"What the rings mean", "Give and take", "How each one is for me", "My notes"}


def test_it_asks_first_who_might_see_it_and_begins_carefully(at: Open) -> None:
    page = at()
    page.press(MAKE)
    assert page.says("Who else might see this?")
    page.press("People I live with")
    assert page.says("Names begin as initials, so that nobody is named to others by chance.")
    page.press("Next")
    assert "Initials" in page.chosen()
    assert set(page.offered()) >= CARELESS
    assert not CARELESS & set(page.chosen())


def test_the_answer_only_helps_to_begin(at: Open) -> None:
    page = at()
    page.compose("I’m not sure")
    page.press("Whole names")
    page.press("Back")
    page.press("People who support me")
    page.press("Next")
    assert "Whole names" in page.chosen()


def test_what_is_not_on_the_map_is_not_offered(at: Open) -> None:
    page = at(network=NetworkMap())
    page.compose()
    assert not {"Groups", "Give and take", "My notes", "People", "All cards"} & set(page.offered())
    assert "What the rings mean" in page.offered()


def test_what_changed_is_offered_in_a_follow_up_and_comes_onto_the_page_only_when_it_is_chosen(at: Open) -> None:
    page = at(network=talked_about(follow_up(STUDY)).current)
    page.compose("Only me")
    assert CHANGED in page.offered()
    assert CHANGED not in page.chosen()
    assert "moved away" not in page.preview.accessibleDescription()
    page.press(CHANGED)
    page.settled()
    assert "Ended: Joe (moved away)." in page.preview.accessibleDescription()
    page.press(CHANGED)
    page.settled()
    assert "moved away" not in page.preview.accessibleDescription()


def test_in_a_first_wave_what_changed_is_not_offered(at: Open) -> None:
    page = at()
    page.compose()
    assert CHANGED not in page.offered()


def test_every_choice_is_seen_on_the_page_at_once(at: Open) -> None:
    page = at()
    page.compose()
    for choice in ("Give and take", "Initials", "Groups", "Large print", "Print in black and white", "Sideways", "Letter paper"):
        before = page.sheet().copy()
        page.press(choice)
        page.settled()
        assert page.sheet() != before, choice


def test_who_hears_the_page_hears_what_is_on_it_and_nothing_else(at: Open) -> None:
    page = at()
    page.compose("People I live with")
    heard = page.preview.accessibleDescription()
    assert heard.startswith("One page. My map\nPeople: Q; linked to W. W; linked to Q.")
    assert not [name for name in (*NAMES, *NOTES, GROUP) if name in heard]


def test_where_names_are_hidden_in_the_sitting_no_group_is_named_and_the_page_keeps_its_own_way(at: Open) -> None:
    page = at()
    page.compose()
    page.press("Whole names")
    page.press(GROUP)
    page.session.names.show(NameView.NUMBERED)
    assert not [words for words in page.offered() if GROUP in words]
    assert {"Whole names", "Group 1"} <= set(page.chosen())


def test_the_step_beneath_hides_names_as_well(at: Open) -> None:
    page = at()
    page.compose()
    page.session.names.show(NameView.NUMBERED)
    page.press("Back")
    page.press("Back")
    assert not [words for words in page.words() if any(name in words for name in NAMES)]


def test_own_words_come_onto_the_page(at: Open) -> None:
    page = at()
    page.compose()
    before = page.sheet().copy()
    page.write("Mine.")
    assert page.sheet() != before


def test_the_last_kind_of_card_stays(at: Open) -> None:
    page = at()
    page.compose()
    page.press("People")
    page.press("Places")
    assert {"People", "Places"} <= set(page.chosen())


def test_taking_nothing_is_as_large_as_making_a_page(at: Open) -> None:
    page = at()
    assert page.button("Take nothing").size() == page.button(MAKE).size()
    page.press("Take nothing")
    assert page.says("That is fine.")


def test_it_is_printed_on_the_printer_that_is_chosen_just_as_it_is_seen(at: Open, printers: DeskPrinters) -> None:
    page = at()
    page.compose()
    sheets = page.screen._composition.sheets()
    page.press("Next")
    page.press("Print it")
    page.qtbot.waitUntil(lambda: "Print now" in page.buttons())
    page.press("Office")
    page.press("Print now")
    assert printers.printed == [("Office", sheets)]
    page.wait_for("It was given to the printer.")


def test_a_printer_that_takes_nothing_is_no_dead_end(at: Open, printers: DeskPrinters) -> None:
    printers.takes = False
    page = at()
    page.compose()
    page.press("Next")
    page.press("Print it")
    page.qtbot.waitUntil(lambda: "Print now" in page.buttons())
    page.press("Print now")
    page.wait_for("The printer did not take it.")


def test_without_a_printer_it_says_so_and_what_can_be_done(at: Open, printers: DeskPrinters) -> None:
    printers.there = ()
    page = at()
    page.compose()
    page.press("Next")
    page.press("Print it")
    page.wait_for("No printer was found on this laptop. You can save the page")


@pytest.mark.parametrize(("kind", "suffix"), [("To print (PDF)", "pdf"), ("To read or hear, as a web page", "html")])
def test_a_saved_page_is_one_file_where_it_was_said_and_nothing_elsewhere(
    at: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, suffix: str
) -> None:
    folders = {name: tmp_path / name for name in ("home", "tmp", "cache", "config", "data", "stick")}
    for folder in folders.values():
        folder.mkdir()
    for variable, name in (
        ("HOME", "home"),
        ("TMPDIR", "tmp"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
    ):
        monkeypatch.setenv(variable, str(folders[name]))
    page = at()
    page.compose()
    page.press("Next")
    page.press("Save it as a file")
    assert page.says("The saved file is not locked.")
    page.press(kind)
    page.type("Folder", str(folders["stick"]))
    page.press("Save here")
    page.wait_for("Saved:")
    kept = folders["stick"] / f"my-map.{suffix}"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [kept]
    others = [folder for name, folder in folders.items() if name != "stick"]
    assert found_in(others, (*NAMES, *NOTES, GROUP)) == []
    assert kept.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_a_folder_that_is_gone_is_said_and_another_can_be_tried(at: Open, tmp_path: Path) -> None:
    page = at()
    page.compose()
    page.press("Next")
    page.press("Save it as a file")
    page.type("Folder", str(tmp_path / "stick"))
    page.press("Save here")
    page.wait_for("That folder is not there.")
    page.type("Folder", str(tmp_path))
    page.press("Save here")
    page.wait_for("Saved:")


def test_nothing_of_it_is_part_of_the_session(at: Open, vault: MemoryVault, tmp_path: Path) -> None:
    page = at()
    before = len(vault.changes)
    page.compose()
    page.press("Give and take")
    page.press("Next")
    page.press("Save it as a file")
    page.type("Folder", str(tmp_path))
    page.press("Save here")
    page.wait_for("Saved:")
    page.press("Done")
    assert page.says("Thank you for your time.")
    assert len(vault.changes) == before


def test_back_leads_out_from_every_part(at: Open) -> None:
    page = at()
    page.compose()
    page.press("Next")
    for _ in range(3):
        page.press("Back")
    assert page.says("Thank you for your time.")
    page.press("Finish")


def test_looking_at_the_map_leads_there_too_and_comes_back_to_it_whole(at: Open) -> None:
    page = at("look")
    page.compose()
    assert "Show as list" not in page.buttons()
    page.press("Next")
    page.press("Take nothing")
    page.press("Done")
    assert page._seen(CanvasScreen)
    page.press("Show as list")
    page.press("Next")
    assert page.says("Thank you for your time.")


def test_undo_waits_while_what_it_would_undo_is_out_of_sight(at: Open, vault: MemoryVault) -> None:
    page = at("look")
    page.session.do(SendToRing(NodeId(3), 1))
    page.press(MAKE)
    assert not page.button("Undo").isEnabled()
    page.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.session.current.nodes[NodeId(3)].place is not None
    page.press("Back")
    assert page.button("Undo").isEnabled()


@pytest.mark.parametrize("hand", ["tap", "key_to"])
def test_the_whole_way_goes_by_taps_alone_and_by_keys_alone(
    at: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hand: str
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    page = at()
    press = getattr(page, hand)
    for name in (MAKE, "People who support me", "Next", "Numbers, without names", "Groups", "Large print", "Next"):
        press(name)
        page.settled()
    press("Save it as a file")
    page.settled()
    press("Save here")
    page.wait_for("Saved:")
    press("Done")
    assert (tmp_path / "my-map.pdf").exists()
    assert page.says("Thank you for your time.")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped_too_small_or_nameless(at: Open, assets: Assets, qapp: QApplication, percent: int) -> None:
    look = dress(assets, qapp, percent=percent)
    page = at(look=look)
    assert troubles(page, look) == []
    page.press(MAKE)
    page.press("I’m not sure")
    assert troubles(page, look) == []
    page.press("Next")
    assert troubles(page, look) == []
    page.press("Next")
    for kept in ("Take nothing", "Print it", "Save it as a file"):
        page.press(kept)
        page.qtbot.waitUntil(lambda: not page.says("Looking for printers…"))
        assert troubles(page, look) == []
    dress(assets, qapp)


def test_paper_stays_white_in_every_theme(at: Open, any_theme: Look) -> None:
    page = at(look=any_theme)
    page.compose()
    page.widget.dress(any_theme)  # type: ignore[attr-defined]
    assert page.sheet().pixelColor(4, 4).name() == "#ffffff"
    seen = page.preview.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, 14).name() == "#ffffff"


def test_another_text_size_is_taken_in_every_part(at: Open, assets: Assets, qapp: QApplication) -> None:
    page = at()
    page.compose()
    look = dress(assets, qapp, "dark", percent=200)
    page.widget.dress(look)  # type: ignore[attr-defined]
    assert troubles(page, look) == []
    dress(assets, qapp)


def troubles(page: TakeHomePage, look: Look) -> list[str]:
    page.settled()
    root = page._seen(TakeHomeScreen)[0] if page._seen(TakeHomeScreen) else page.widget
    return clipped(root) + too_small(root, look.target) + sideways(root) + nameless(root)
