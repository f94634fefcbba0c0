"""Start is quick because it imports little, and stays so."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "pydantic",
    "cryptography",
    "pyrage",
    "sqlite3",
    "sqlite_utils",
    "networkx",
    "pyqtgraph",
    "scipy",
    "rich",
    "typer",
    "PySide6.QtNetwork",
)
ROOMS = ("netmapper.study", "netmapper.keys", "netmapper.storage")
SHOWN = """
import sys
from pathlib import Path
from netmapper.bootstrap import house, use_cases
from netmapper.ui.assets import Assets
from netmapper.ui.look import first_theme, look_from
from netmapper.ui.main import application
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow
app = application()
assets = Assets(house())
assets.load_fonts()
services = use_cases()
look = look_from(services.settings(), assets, first_theme())
put_on(app, look)
window = MainWindow(services, assets, look)
window.show()
import PySide6.QtCore
early = ["Qt.enumerations"] if "Qt" in vars(PySide6.QtCore) else []
app.processEvents()
print(*early, *sorted(sys.modules))
"""


def test_start_imports_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", SHOWN], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    assert "netmapper.ui.researcher.start" in loaded
    assert loaded.isdisjoint(HEAVY)
    assert [name for name in loaded if name.startswith(ROOMS)] == []
    assert "Qt.enumerations" not in loaded, "Qt's namespace of enumerations takes a tenth of the start"
