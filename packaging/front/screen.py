"""A virtual screen, for the few tests and figures that meet the program as a person does. Linux alone has one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

SIZE = (1366, 768)
WITHOUT = frozenset({"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"})


@dataclass(frozen=True)
class Screen:
    """A screen of its own. ``environment`` is for programs that are to appear on it."""

    display: str

    @property
    def environment(self) -> Mapping[str, str]:
        """This process's environment, turned to the screen."""
        kept = {name: value for name, value in os.environ.items() if name not in WITHOUT}
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words: str) -> str:
        """What xdotool answers: real key presses, real pointer moves."""
        asked = ("xdotool", *words)
        return subprocess.run(asked, env=self.environment, check=True, capture_output=True, text=True, timeout=30).stdout


def missing_tools(*tools: str) -> tuple[str, ...]:
    """Those of these programs that this machine has not."""
    return tuple(tool for tool in tools if shutil.which(tool) is None)


@contextmanager
def virtual_screen(*, manager: bool, size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """Starts Xvfb on a free number, with the window manager openbox on it where wanted, and ends both."""
    reading, writing = os.pipe()
    width, height = size
    asked = ("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset")
    with ExitStack() as ending:
        server = subprocess.Popen(asked, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        ending.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading) as told:
            screen = Screen(f":{told.readline().strip()}")
        if manager:
            windows = subprocess.Popen(("openbox", "--sm-disable"), env=screen.environment, stderr=subprocess.DEVNULL)
            ending.callback(_end, windows)
        yield screen


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
