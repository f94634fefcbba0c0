"""Exporting from the screen: said first what leaves, told last what was written, and "checked" only where it was."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.exporting import Exported
from netmapper.export.results import Alteration, Altered, LeftOut, LeftOutReason, PackageResult, ReadBackFailed, Written
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.export_report import ReportPanel
from netmapper.ui.theme import Look
from tests.support.fakes import FakeHouse
from tests.support.frame_page import SECRET, WindowPage
from tests.support.pages import Page


@pytest.fixture
def at_export(window_page: WindowPage, house: FakeHouse) -> WindowPage:
    house.put("0badcafe", "P01", SECRET)
    window_page.window.show_start()
    window_page.press("Export session 0badcafe")
    return window_page


def test_what_leaves_the_laptop_is_said_first(at_export: WindowPage) -> None:
    assert at_export.says("The export is pseudonymous")
    assert at_export.says("The files are not sealed")


def test_an_export_goes_where_it_is_told_and_shows_what_it_wrote(at_export: WindowPage, house: FakeHouse, tmp_path: Path) -> None:
    at_export.type("Passphrase", SECRET)
    at_export.type("Folder", str(tmp_path))
    at_export.press("Export")
    at_export.wait_for("Exported and checked")
    assert house.exported == [(Path("/sessions/0badcafe.netmap"), tmp_path)]
    for said in ("datapackage.json", "data/nodes.csv", "12 rows", "map-1-1.svg", "picture of the map"):
        assert at_export.says(said)


def test_once_it_is_done_the_way_back_has_the_keyboard(at_export: WindowPage) -> None:
    at_export.type("Passphrase", SECRET)
    at_export.press("Export")
    at_export.wait_for("Exported and checked")
    assert at_export.window.focusWidget() is at_export.button("Back to Start")


def test_what_went_wrong_can_be_mended_at_once(at_export: WindowPage) -> None:
    at_export.type("Passphrase", "something else")
    at_export.press("Export")
    at_export.wait_for("This passphrase does not open this session.")
    assert at_export.window.focusWidget() is at_export.field("Passphrase")


def test_a_wrong_passphrase_exports_nothing(at_export: WindowPage, house: FakeHouse) -> None:
    at_export.type("Passphrase", "something else")
    at_export.press("Export")
    at_export.wait_for("This passphrase does not open this session.")
    assert house.exported == []


def test_nothing_counts_as_exported_before_it_was_read_back(at_export: WindowPage, house: FakeHouse) -> None:
    house.gate = Event()
    house.fails = ReadBackFailed("data/nodes.csv")
    at_export.type("Passphrase", SECRET)
    at_export.press("Export")
    assert at_export.says("Exporting, and reading back what was written…")
    assert not at_export.says("Exported and checked")
    house.gate.set()
    at_export.wait_for("nothing counts as exported")


def test_the_folders_inside_a_folder_can_be_walked_through(at_export: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    at_export.type("Folder", str(tmp_path / "stick"))
    at_export.press("Up")
    assert at_export.field("Folder").text() == str(tmp_path)


@pytest.mark.parametrize(
    ("sessions", "left_out", "verdict"),
    [
        (((1, 1),), (), "Exported and checked"),
        (((1, 1),), (LeftOut("f", "P02", 1, LeftOutReason.PRACTICE),), "Exported and checked, but not everything"),
        ((), (LeftOut("f", "P02", 1, LeftOutReason.NO_CONSENT, "map_use"),), "Nothing was exported"),
    ],
)
def test_the_verdict_is_true(
    qtbot: QtBot, look: Look, assets: Assets, sessions: tuple[tuple[int, int], ...], left_out: tuple[LeftOut, ...], verdict: str
) -> None:
    package = PackageResult(Path("/out"), (Written("data/nodes.csv", 9, "00", 0),), sessions, left_out, ())
    panel = ReportPanel(Exported(package), look, assets)
    qtbot.addWidget(panel)
    assert panel.verdict == verdict


def test_every_reason_and_every_alteration_has_its_words(qtbot: QtBot, look: Look, assets: Assets) -> None:
    left_out = tuple(LeftOut("f", "P02", 1, reason, "detail") for reason in LeftOutReason)
    left_out += (LeftOut("0badcafe11", "", 2, LeftOutReason.WITHDREW, "erase"),)
    altered = tuple(Altered(alteration, "nodes", "label", 3) for alteration in Alteration)
    package = PackageResult(Path("/out"), (), ((1, 1),), left_out, altered)
    panel = ReportPanel(Exported(package), look, assets)
    qtbot.addWidget(panel)
    words = Page(qtbot, panel).words()
    assert sum(said.startswith("P02: ") for said in words) == len(LeftOutReason)
    assert "0badcafe: the participant withdrew from the study" in words
    assert sum(said.startswith("nodes.label: ") for said in words) == len(Alteration)
    assert not any("{" in said for said in words)
