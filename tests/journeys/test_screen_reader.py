"""What a screen reader is told, asked from outside over the bus on which real ones listen."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from front.screen import Screen, missing_tools

from netmapper.app.clock import system_clock
from netmapper.app.sessions import NewSession, begin
from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import MarkStep, SendToRing
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import NewSecrets
from tests.support.laptops import FieldLaptop
from tests.support.story import ANA, CAFE, CODE, EXAMPLE, RINGS, SAM
from tests.support.vaults import CHEAP

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PASSPHRASE = "a long enough secret"
PLACES = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR", "HOME")

pytestmark = pytest.mark.screen


class Reader:
    """Asks one thing after the other."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, verb: str, **what: str) -> Any:
        """The answer to one question."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": verb, **what}) + "\n")
        self._process.stdin.flush()
        answer = next((line for line in self._process.stdout if line.startswith("> ")), "")  # the bus has its say, too
        assert answer, f"the reader gave up over {verb} {what}"
        return json.loads(answer[2:])


@contextmanager
def reading(laptop: FieldLaptop, screen: Screen) -> Iterator[Reader]:
    """The program and a reader of it, on a bus of their own."""
    places = {name: str(laptop.temp) for name in PLACES}
    env = {**screen.environment, **places, "NETMAPPER_HOME": str(laptop.home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    for shut in ("QT_ACCESSIBILITY", "NO_AT_BRIDGE", "PYTHONPATH"):
        env.pop(shut, None)
    reader = str(ROOT / "tests" / "journeys" / "reader.py")
    asked = ["dbus-run-session", "--", SYSTEM_PYTHON, reader, sys.executable, "-m", "netmapper"]
    process = subprocess.Popen(asked, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Reader(process)
    finally:
        process.communicate(timeout=30)


@pytest.fixture
def bus() -> None:
    """Skips, and says so, where there is no bus or nothing that can listen on it."""
    missing = missing_tools("dbus-run-session", SYSTEM_PYTHON)
    if missing:
        pytest.skip(f"no bus for a screen reader: {', '.join(missing)} not installed")
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("nothing to listen on the bus: the system's Python has no Atspi (gir1.2-atspi-2.0, python3-gi, at-spi2-core)")


@pytest.mark.usefixtures("bus")
def test_a_screen_reader_goes_from_start_to_the_map_and_hears_every_card(screen: Screen, laptop: FieldLaptop) -> None:
    name = put_session(laptop)
    with reading(laptop, screen) as reader:
        assert reader.ask("find", name="New session of People, places and activities")
        assert reader.ask("find", name=f"Export session {name}")
        reader.ask("press", name=f"Continue session {name}")
        reader.ask("write", name="Passphrase", words=PASSPHRASE)
        reader.ask("press", name="Unlock")
        reader.ask("press", name="I am ready")
        reader.ask("find", name="Your map: people, places and activities")
        heard = reader.ask("names", role="list item")
    for label, words in ((ANA, "person, very much"), (SAM, "person, very much"), (CAFE, "place, quite a lot")):
        assert any(f"{label}, {words}" in said for said in heard)


def put_session(laptop: FieldLaptop) -> str:
    """A session that was left at the map; returns its short name."""
    secrets = NewSecrets(passphrase=Passphrase(PASSPHRASE), cost=CHEAP)
    folder = laptop.home / "sessions"
    folder.mkdir()
    session = begin(NewSession(EXAMPLE.read_bytes(), CODE), folder, secrets, system_clock)
    for label, kind in ((ANA, "person"), (SAM, "person"), (CAFE, "place")):
        session.do(SendToRing(session.name_card(kind, label), RINGS[label]))
    for step in session.study.steps[:5]:
        session.do(MarkStep(step.id, StepStatus.DONE))
    session.close()
    return session.path.stem
