"""Where the parts are put together. The only room that knows all others; no rule and no word of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netmapper.app.painting import Painter


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


def icon_svg(name: str) -> str:
    """The SVG text of a bundled icon."""
    return (house() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def painter() -> Painter:
    """Something that turns an SVG picture into PNG and PDF, without a screen where there is none."""
    from netmapper.ui.painter import QtPainter, offscreen_application

    offscreen_application(house())
    return QtPainter()


def no_core_dumps() -> None:
    """Forbids the system to write this program's memory to disk when it ends badly; Windows writes none by itself."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def window() -> int:
    """Opens the window, and returns the exit code once it is closed."""
    no_core_dumps()
    from netmapper.ui.main import show

    return show(home(), house())
