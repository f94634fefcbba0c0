"""Where things lie in the project's folder, on each system, and how a line is said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
LOCK = PACKAGING / "lock.txt"
LOCK_DEV = PACKAGING / "lock-dev.txt"
ON_WINDOWS = sys.platform == "win32"
ON_LINUX = sys.platform.startswith("linux")


class Stop(Exception):
    """Something a person must do first. Carries the words, and the exit code."""

    def __init__(self, words: str, code: int = 1) -> None:
        super().__init__(words)
        self.code = code


def say(line: str) -> None:
    """One line about what is being done, beside the output proper."""
    print(line, file=sys.stderr, flush=True)


def program(name: str) -> Path:
    """A program of the environment, such as ``python`` or ``ruff``."""
    return VENV / "Scripts" / f"{name}.exe" if ON_WINDOWS else VENV / "bin" / name


def call(words: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Runs a program in the project's folder with this terminal, and returns its exit code."""
    sys.stdout.flush()
    return subprocess.run([str(word) for word in words], cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode


def has_screen() -> bool:
    """Whether a window can be shown. Windows and macOS are taken to have a screen."""
    return not ON_LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_root() -> bool:
    """Whether this is root, who may install packages of the system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
