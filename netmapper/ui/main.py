"""The application: faces, style and look put on, and the window shown until it is closed. It decides nothing."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from netmapper.ui.assets import Assets
from netmapper.ui.languages import Tongue, system_languages
from netmapper.ui.look import first_theme, look_from
from netmapper.ui.services import UiServices
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow

SELDOM = (25_000, 20, 50)
"""How seldom Python looks for what is no longer used: a study and a map are made to stay, and a hand shall not wait for it."""


def show(services: UiServices, house: Path) -> int:
    """Shows the window, as large as the screen gives, and returns the exit code. ``house`` holds resources and icons."""
    app = application()
    assets = Assets(house)
    assets.load_fonts()
    look = look_from(services.settings(), assets, first_theme())
    put_on(app, look)
    tongue = Tongue(app, house / "resources" / "languages", system_languages())
    tongue.speak(services.settings().language)
    window = MainWindow(services, assets, look, tongue)
    sys.excepthook = Unexpected(window.show_unexpected)
    window.showMaximized()
    return app.exec()


class Unexpected:
    """Tells people of what nobody expected, and the terminal where it was: no message and no value, which may hold a name."""

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell

    def __call__(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        """As Python calls it for an exception that nobody caught."""
        traceback.print_tb(trace)
        sys.stderr.write(f"{kind.__module__}.{kind.__qualname__}\n")
        self._tell(trouble)


def application() -> QApplication:
    """The one application object, in the style that looks the same on every system.

    The style is asked for as on a command line: to ask for it later would have Python wrap all that a style can draw.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("netmapper")
    gc.set_threshold(*SELDOM)
    return app
