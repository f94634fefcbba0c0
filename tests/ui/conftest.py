"""What every test of the screen needs: an application with the bundled faces and a theme, and a look round afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.ui.assets import Assets
from netmapper.ui.languages import Tongue
from netmapper.ui.theme import Look, put_on
from netmapper.ui.window import MainWindow
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage
from tests.support.leaks import left_behind, traces

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def assets(qapp: QApplication) -> Assets:
    """The bundled files, with the faces loaded once."""
    found = Assets(ROOT)
    found.load_fonts()
    qapp.setStyle("fusion")
    return found


@pytest.fixture
def look(assets: Assets, qapp: QApplication) -> Look:
    """The light theme at 100 %, put on the application."""
    return dress(assets, qapp)


@pytest.fixture(params=["light", "dark", "contrast"])
def any_theme(request: pytest.FixtureRequest, assets: Assets, qapp: QApplication) -> Look:
    """Each theme in turn."""
    return dress(assets, qapp, str(request.param))


@pytest.fixture
def large_text(assets: Assets, qapp: QApplication) -> Iterator[Look]:
    """The light theme at 200 %."""
    yield dress(assets, qapp, percent=200)
    dress(assets, qapp)


@pytest.fixture(autouse=True)
def _tidy(assets: Assets) -> Iterator[None]:
    """After each test no window, timer or thread of it is left."""
    before = traces()
    yield
    assert left_behind(before) == []


def dress(assets: Assets, app: QApplication, theme: str = "light", percent: int = 100) -> Look:
    """Puts a look on the application, and returns it."""
    look = Look(assets.theme(theme), percent)
    put_on(app, look)
    return look


@pytest.fixture
def house() -> FakeHouse:
    """A house in memory with one small study."""
    return FakeHouse()


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """What speaks every bundled language, on a system that wishes for none; English again after the test."""
    made = Tongue(qapp, ROOT / "resources" / "languages")
    yield made
    made.speak("en")


@pytest.fixture
def window_page(qtbot: QtBot, house: FakeHouse, look: Look, assets: Assets, tongue: Tongue) -> WindowPage:
    """The window, open at Start."""
    window = MainWindow(house, assets, look, tongue)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    return WindowPage(qtbot, window, house)
