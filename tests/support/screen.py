"""A virtual screen with a window manager, for the few tests that meet the program as a person does."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

TOOLS = ("Xvfb", "openbox", "xdotool")


@dataclass(frozen=True)
class Screen:
    """A screen of its own. ``environment`` is for programs that are to appear on it."""

    display: str

    @property
    def environment(self) -> Mapping[str, str]:
        """This process's environment, turned to the screen."""
        without = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
        return {**without, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words: str) -> str:
        """What xdotool answers: real key presses, real pointer moves."""
        asked = ("xdotool", *words)
        return subprocess.run(asked, env=self.environment, check=True, capture_output=True, text=True, timeout=30).stdout


def missing_tools() -> tuple[str, ...]:
    """The programs that a screen needs and this machine has not."""
    return tuple(tool for tool in TOOLS if shutil.which(tool) is None)


@contextmanager
def virtual_screen(width: int = 1366, height: int = 768) -> Iterator[Screen]:
    """Starts Xvfb on a free number with openbox on it, and ends both."""
    reading, writing = os.pipe()
    asked = ("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(asked, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        screen = Screen(f":{number}")
        windows = subprocess.Popen(("openbox", "--sm-disable"), env=screen.environment, stderr=subprocess.DEVNULL)
        try:
            yield screen
        finally:
            _end(windows)
    finally:
        _end(server)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
