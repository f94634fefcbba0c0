"""Which libraries of the system Qt wants and has not, by asking the linker about the very files that were installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from front import apt
from front.tree import ON_LINUX, VENV, Stop, is_root, say

PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""The package of Debian and Ubuntu that holds each library."""

TOOLS: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "age": "age",
    "pdftotext": "poppler-utils",
    "dbus-launch": "dbus-x11",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}
"""What some tests drive from outside, and the package of each. Without one, those tests are skipped."""


def provide_libraries() -> None:
    """Makes sure that Qt can start; installs what is missing where root, else raises Stop with the exact command."""
    missing = missing_libraries()
    if not missing:
        return
    why = f"Qt needs libraries of the system that are not here: {', '.join(missing)}"
    unknown = [name for name in missing if name not in PACKAGES]
    if unknown or not apt.has_apt():
        raise Stop(f"{why}\nPlease install the packages of your system that hold them.", 2)
    apt.provide(sorted({PACKAGES[name] for name in missing}), why)
    left = missing_libraries()
    if left:
        raise Stop(f"Still not here after installing: {', '.join(left)}", 2)


def provide_tools() -> None:
    """Installs what tests drive from outside, where root; else says which tests will be skipped for want of it."""
    missing = [tool for tool in TOOLS if not _is_here(tool)]
    if not ON_LINUX or not missing:
        return
    packages = [TOOLS[tool] for tool in missing]
    if is_root() and apt.has_apt():
        try:
            apt.provide(packages, "")
        except Stop as stop:
            say(str(stop))
        missing = [tool for tool in TOOLS if not _is_here(tool)]
    if missing:
        say(f"NOT INSTALLED: {', '.join(missing)}. The tests that need them will be SKIPPED.")
        say(f"To have them:\n  {apt.command(packages)}")


def _is_here(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None


def missing_libraries() -> list[str]:
    """The libraries that the installed Qt asks for and the linker does not find, by the names the linker uses."""
    if not ON_LINUX or shutil.which("ldd") is None:
        return []
    asked = ["ldd", *(str(path) for path in _parts_of_qt())]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in answer.splitlines() if line.rstrip().endswith("not found")})


def _parts_of_qt() -> list[Path]:
    qt = next(VENV.glob("lib*/python3*/site-packages/PySide6/Qt"), None)
    if qt is None:
        raise Stop("Qt is not in .venv. Please delete the folder .venv and run the same command again.")
    names = ["Core", "Gui", "Widgets", "Svg", "PrintSupport", "DBus", "Test", "XcbQpa"]
    platforms = ["offscreen", "xcb"] + (["wayland"] if os.environ.get("WAYLAND_DISPLAY") else [])
    wanted = [qt / "lib" / f"libQt6{name}.so.6" for name in names]
    wanted += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in platforms]
    return [path for path in wanted if path.exists()]
