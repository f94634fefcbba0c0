"""How much a participant has to do for each card of a whole interview: the count that a test makes on its way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from front.tree import ROOT

from bench.figure import Figure, NotMeasured

JOURNEY = "tests/journeys/test_actions.py"
PATIENCE = 300


def measure() -> Iterator[Figure]:
    """Runs the journey as the tests run it, and tells what it noted."""
    if find_spec("pytestqt") is None:
        raise NotMeasured("what tests need is not installed; dev.py check installs it")
    with tempfile.TemporaryDirectory() as folder:
        noted = _noted(Path(folder) / "noted.xml")
    actions, screens, cards = (int(noted[name]) for name in ("actions", "screens", "cards"))
    split = ", ".join(f"{step} {count}" for step, count in json.loads(noted["split"]).items())
    work = (
        f"taps, drags and keys by real events through the example study, {cards} cards, every step; typing one text is one "
        f"action, as is one turn of the wheel; {actions} actions, {screens} screens: {split}; aim 12"
    )
    yield Figure("actions_per_card", actions / cards, "1", work, 1)


def _noted(report: Path) -> dict[str, str]:
    asked = [sys.executable, "-m", "pytest", "-q", "-o", "junit_family=xunit1", "--junitxml", str(report), JOURNEY]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(asked, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode:
        raise NotMeasured(f"the journey ended with {done.returncode}:\n{done.stdout[-2_000:]}")
    found = ElementTree.parse(report).iter("property")
    return {each.attrib["name"]: each.attrib["value"] for each in found}
