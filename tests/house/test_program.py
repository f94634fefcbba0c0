"""The program as a person meets it: started by its command, on a screen with a window manager, and closed again."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from front.screen import Screen

pytestmark = pytest.mark.screen


def test_it_opens_one_window_that_says_nothing_but_its_name_and_closes_when_asked(screen: Screen, home: Path) -> None:
    asked = [sys.executable, "-m", "netmapper"]
    with subprocess.Popen(asked, env=screen.environment, stderr=subprocess.PIPE, text=True) as program:
        try:
            (window,) = screen.xdotool("search", "--sync", "--onlyvisible", "--pid", str(program.pid)).split()
            assert screen.xdotool("getwindowname", window).strip() == "netmapper"
            screen.xdotool("windowactivate", "--sync", window)
            said = closed(screen, program)
        finally:
            program.kill()
    assert program.returncode == 0
    assert said == ""


def closed(screen: Screen, program: subprocess.Popen[str]) -> str:
    """Alt+F4, and what the program said until its end. Pressed again where the window manager had no ear for it yet."""
    for patience in (10, 10, 30):
        screen.xdotool("key", "--window", "0", "alt+F4")
        with suppress(subprocess.TimeoutExpired):
            return program.communicate(timeout=patience)[1]
    raise AssertionError("the window stays open")
