"""Screens in a language a third longer, and from right to left: every word handed over, nothing cut off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.laptop import Settings
from netmapper.study.loading import read_study
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.settings import SettingsPage
from netmapper.ui.theme import Look
from tests.support.clipping import clipped
from tests.support.frame_page import WindowPage
from tests.support.pages import Page
from tests.support.pseudo import Pseudo, plain, texts
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "studies" / "example.netstudy"
OWN = set(texts(json.loads(EXAMPLE.read_text(encoding="utf-8"))))
SILENT = {"welcome"}
"""Steps in which the app itself says nothing."""
STEPS = [step.id for step in read_study(EXAMPLE.read_bytes()).steps]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    words = Pseudo()
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(qtbot: QtBot, step: str, look: Look, assets: Assets) -> StepPage:
    session = fresh_session(read_study(EXAMPLE.read_bytes()))
    for label in ("Xx", "Yy"):
        session.name_card("person", label)
    return StepPage(qtbot, session, step, look, assets)


@pytest.mark.parametrize("step", STEPS)
def test_every_word_of_a_step_is_handed_over_and_fits(pseudo: None, qtbot: QtBot, look: Look, assets: Assets, step: str) -> None:
    page = opened(qtbot, step, look, assets)
    assert any("[" in said for said in page.words() + page.buttons()) or step in SILENT
    assert plain(page.words() + page.buttons(), OWN | {"Xx", "Yy"}) == []
    assert clipped(page.widget) == []


@pytest.mark.parametrize("step", STEPS)
def test_a_step_fits_from_right_to_left(mirrored: None, qtbot: QtBot, look: Look, assets: Assets, step: str) -> None:
    assert clipped(opened(qtbot, step, look, assets).widget) == []


def test_every_word_of_start_is_handed_over(pseudo: None, window_page: WindowPage) -> None:
    own = {"A small study", "This is an example. It is no published instrument.", "netmapper"}
    assert plain(window_page.words() + window_page.buttons(), own) == []
    assert clipped(window_page.widget) == []


def test_start_and_settings_fit_from_right_to_left(mirrored: None, window_page: WindowPage) -> None:
    assert clipped(window_page.widget) == []
    window_page.press("Settings")
    assert clipped(window_page.widget) == []


def test_every_word_of_settings_is_handed_over(
    qapp: QApplication, pseudo: None, look: Look, assets: Assets, qtbot: QtBot
) -> None:
    page = SettingsPage(Settings(), look, assets)
    qtbot.addWidget(page)
    page.resize(1_366, 768)
    page.show()
    met = Page(qtbot, page)
    assert plain(met.words() + met.buttons(), set()) == []
    assert clipped(page) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_practice_is_marked_in_any_language(pseudo: None, mirrored: None, window_page: WindowPage, percent: int) -> None:
    window_page.window.apply(Settings(theme="contrast", percent=percent))
    window_page.window._new.show_practice(window_page.house.studies()[0])
    window_page.settled()
    assert plain(window_page.words() + window_page.buttons(), {"A small study"}) == []
    assert clipped(window_page.window) == []
    window_page.window.begin(window_page.house.practise(Path(), "few", lambda call: call()))
    window_page.settled()
    assert any(said.startswith("[") for said in window_page.words())
    assert plain(window_page.words() + window_page.buttons(), set()) == []
    assert clipped(window_page.window) == []
    window_page.window.close()
