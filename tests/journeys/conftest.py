"""What a whole interview needs: faces and a look, a laptop with folders of its own, and a look round afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.laptop import Settings
from netmapper.bootstrap import house
from netmapper.ui.assets import Assets
from netmapper.ui.look import look_from
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow
from tests.support.laptops import FieldLaptop
from tests.support.leaks import left_behind, traces

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def assets(qapp: QApplication) -> Assets:
    """The bundled files, with the faces loaded once."""
    found = Assets(house())
    found.load_fonts()
    qapp.setStyle("fusion")
    return found


@pytest.fixture(autouse=True)
def _tidy(assets: Assets) -> Iterator[None]:
    """After each journey no window, timer or thread of it is left."""
    before = traces()
    yield
    assert left_behind(before) == []


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FieldLaptop:
    """A laptop whose home and temporary files lie in folders of their own."""
    found = FieldLaptop(tmp_path / "home", tmp_path / "temp", tmp_path / "exports")
    for folder in (found.home, found.temp, found.exports):
        folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(found.temp))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return found


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, laptop: FieldLaptop, assets: Assets) -> Iterator[OpenWindow]:
    """Opens the window over the laptop, as at a start of the program; light and at 100 % unless told otherwise."""

    def opened(theme: str = "light", percent: int = 100) -> MainWindow:
        services = laptop.use_cases()
        services.keep_settings(Settings(theme, percent))
        look = look_from(services.settings(), assets)
        put_on(qapp, look)
        window = MainWindow(services, assets, look)
        qtbot.addWidget(window)
        window.resize(1_366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        return window

    yield opened
    put_on(qapp, look_from(Settings("light"), assets))
