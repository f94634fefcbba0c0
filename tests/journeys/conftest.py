"""What a whole interview needs: faces and a look, a laptop with folders of its own, and a look round afterwards."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from front.screen import missing_tools
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.laptop import Settings
from netmapper.bootstrap import house
from netmapper.ui.assets import Assets
from netmapper.ui.languages import Tongue
from netmapper.ui.look import look_from
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow
from tests.support.by_ear import SYSTEM_PYTHON
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

    tongue = Tongue(qapp, house() / "resources" / "languages")

    def opened(theme: str = "light", percent: int = 100) -> MainWindow:
        services = laptop.use_cases()
        services.keep_settings(Settings(theme, percent))
        look = look_from(services.settings(), assets)
        put_on(qapp, look)
        window = MainWindow(services, assets, look, tongue)
        qtbot.addWidget(window)
        window.resize(1_366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        return window

    yield opened
    tongue.speak("en")
    put_on(qapp, look_from(Settings("light"), assets))


@pytest.fixture
def bus() -> None:
    """Skips, and says so, where there is no bus or nothing that can listen on it."""
    missing = missing_tools("dbus-run-session", SYSTEM_PYTHON)
    if missing:
        pytest.skip(f"no bus for a screen reader: {', '.join(missing)} not installed")
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("nothing to listen on the bus: the system's Python has no Atspi (gir1.2-atspi-2.0, python3-gi, at-spi2-core)")
