"""The program as a person meets it: started by its command, on a screen with a window manager, and closed again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from front.screen import Screen

pytestmark = pytest.mark.screen


def test_it_opens_one_window_that_says_nothing_but_its_name_and_closes_when_asked(screen: Screen, home: Path) -> None:
    program = subprocess.Popen([sys.executable, "-m", "netmapper"], env=screen.environment, stderr=subprocess.PIPE, text=True)
    try:
        (window,) = screen.xdotool("search", "--sync", "--onlyvisible", "--pid", str(program.pid)).split()
        assert screen.xdotool("getwindowname", window).strip() == "netmapper"
        screen.xdotool("windowactivate", "--sync", window, "key", "--window", "0", "alt+F4")
        _, said = program.communicate(timeout=30)
    finally:
        program.kill()
        program.wait()
    assert program.returncode == 0
    assert said == ""
