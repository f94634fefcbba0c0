"""Programs that are measured from outside: each runs in a process of its own on a screen, and answers one line of JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from front.screen import WITHOUT, missing_tools, virtual_screen
from front.tree import ROOT, has_screen

from bench.figure import NotMeasured

LARGE = (1_700, 900)
PATIENCE = 300
PROBES = Path(__file__).resolve().parent / "probes"


@contextmanager
def any_screen() -> Iterator[Mapping[str, str]]:
    """The environment for programs that show a window: on the screen that is there, else on a virtual one."""
    if has_screen():
        yield {name: value for name, value in os.environ.items() if name not in WITHOUT - {"WAYLAND_DISPLAY"}}
        return
    if missing_tools("Xvfb"):
        raise NotMeasured("there is no screen here, and no Xvfb to make one")
    with virtual_screen(manager=False) as screen:
        yield screen.environment


@contextmanager
def own_screen() -> Iterator[Mapping[str, str]]:
    """The environment for programs that show a window on a virtual screen of their own, with a map of 1,000 pixels."""
    if missing_tools("Xvfb"):
        raise NotMeasured("there is no Xvfb to make a screen with")
    with virtual_screen(manager=False, size=LARGE) as screen:
        yield screen.environment


def start(*words: str, env: Mapping[str, str]) -> Any:
    """What the probe of a start answers. Its first word is the moment just before; it finds nothing that people have not."""
    kept = {key: value for key, value in env.items() if key != "PYTHONPATH"}
    return _answer([str(PROBES / "start.py"), str(time.monotonic()), *words], kept)


def interview(name: str, *words: str, env: Mapping[str, str]) -> Any:
    """What a probe of an open interview answers."""
    return _answer(["-m", f"bench.probes.{name}", *words], env)


def _answer(words: Sequence[str], env: Mapping[str, str]) -> Any:
    asked = [sys.executable, *words]
    done = subprocess.run(asked, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode:
        raise NotMeasured(f"{words[1]} ended with {done.returncode}:\n{done.stderr[-2_000:]}")
    return json.loads(done.stdout.splitlines()[-1])
