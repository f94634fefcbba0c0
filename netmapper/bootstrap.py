"""Where the parts are put together. The only room that knows all others; no rule and no word of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from netmapper.app.painting import Painter
    from netmapper.app.use_cases import UseCases


def house() -> Path:
    """The folder that holds ``resources`` and ``icons``: the package itself once installed, the checkout otherwise."""
    package = Path(__file__).resolve().parent
    return package if (package / "resources").is_dir() else package.parent


def home() -> Path:
    """Where this laptop keeps its sessions and settings; ``NETMAPPER_HOME`` points elsewhere."""
    chosen = os.environ.get("NETMAPPER_HOME")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("netmapper", appauthor=False)


def example_study() -> Path:
    """The study that comes with the program, labelled as an example."""
    return house() / "resources" / "studies" / "example.netstudy"


def icons() -> Callable[[str], str]:
    """The inside of each bundled icon's SVG, by name."""
    from netmapper.export.icons import IconFolder

    return IconFolder(house() / "icons")


def painter() -> Painter:
    """Something that turns an SVG picture into PNG and PDF, without a screen where there is none."""
    from netmapper.ui.painter import QtPainter, offscreen_application

    return QtPainter(offscreen_application(house()))


def no_core_dumps() -> None:
    """Forbids the system to write this program's memory to disk when it ends badly; Windows writes none by itself."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def use_cases() -> UseCases:
    """What the screens ask for, over this laptop's folders."""
    from netmapper.app.clock import system_clock
    from netmapper.app.laptop import Laptop
    from netmapper.app.use_cases import UseCases

    laptop = Laptop(home(), house() / "resources" / "studies")
    return UseCases(laptop, system_clock, _window_painter, icons())


def window() -> int:
    """Opens the window, and returns the exit code once it is closed."""
    no_core_dumps()
    from netmapper.ui.main import show

    cases = use_cases()
    cases.clear_practice()
    return show(cases, house())


def _window_painter() -> Painter:
    """The painter beside an open window, whose application and fonts are there already."""
    from netmapper.ui.painter import QtPainter

    return QtPainter()
