"""The application: faces, style and look put on, and the window shown until it is closed. It decides nothing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from netmapper.ui.assets import Assets
from netmapper.ui.look import first_theme, look_from
from netmapper.ui.services import UiServices
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow


def show(services: UiServices, house: Path) -> int:
    """Shows the window, as large as the screen gives, and returns the exit code. ``house`` holds resources and icons."""
    app = application()
    assets = Assets(house)
    assets.load_fonts()
    look = look_from(services.settings(), assets, first_theme())
    put_on(app, look)
    window = MainWindow(services, assets, look)
    window.showMaximized()
    return app.exec()


def application() -> QApplication:
    """The one application object, in the style that looks the same on every system."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("netmapper")
    app.setStyle("fusion")
    return app
