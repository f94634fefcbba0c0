"""What a start costs: the window must not wait for what is needed later."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

LATER = ("pyqtgraph", "networkx", "numpy", "scipy", "pandas", "polars", "sqlite_utils", "typer", "rich", "hypothesis")


def loaded_by(module: str) -> set[str]:
    """The names of all modules in a fresh process that has imported this one."""
    asked = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60).stdout
    return set(json.loads(answer))


@pytest.mark.parametrize("module", ["netmapper.ui.window", "netmapper.ui.main", "netmapper.bootstrap"])
def test_the_window_is_imported_without_what_is_needed_later(module: str) -> None:
    assert loaded_by(module).isdisjoint(LATER)


@pytest.mark.parametrize("module", ["netmapper.cli", "netmapper.bootstrap", "netmapper.app.session"])
def test_the_terminal_needs_no_qt_to_start(module: str) -> None:
    assert loaded_by(module).isdisjoint({"PySide6", "shiboken6"})
