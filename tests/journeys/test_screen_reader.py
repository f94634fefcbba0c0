"""What a screen reader is told, asked from outside over the bus on which real ones listen."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import pytest
from front.screen import Screen

from netmapper.app.clock import system_clock
from netmapper.app.sessions import NewSession, begin
from netmapper.domain.codes import StepStatus
from netmapper.editing.commands import MarkStep, SendToRing
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import NewSecrets
from tests.support.by_ear import reading
from tests.support.laptops import FieldLaptop
from tests.support.story import ANA, CAFE, CODE, EXAMPLE, RINGS, SAM
from tests.support.vaults import CHEAP

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PASSPHRASE = "a long enough secret"
PLACES = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR", "HOME")

pytestmark = pytest.mark.screen


@pytest.mark.usefixtures("bus")
def test_a_screen_reader_goes_from_start_to_the_map_and_hears_every_card(screen: Screen, laptop: FieldLaptop) -> None:
    name = put_session(laptop)
    with reading(laptop, screen) as reader:
        assert reader.ask("role", name="New session of People, places and activities")
        assert reader.ask("role", name=f"Export session {name}")
        reader.ask("press", name=f"Continue session {name}")
        reader.ask("write", name="Passphrase", words=PASSPHRASE)
        reader.ask("press", name="Unlock")
        reader.ask("press", name="I am ready")
        reader.ask("role", name="Your map: people, places and activities")
        heard = reader.ask("names", role="list item")
        reader.ask("press", name="Pause")
        reader.ask("says", part="Paused")
        assert [said for said in reader.ask("everything") if ANA in said or SAM in said] == []
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
    for step in takewhile(lambda step: step.type != "map", session.study.steps):
        session.do(MarkStep(step.id, StepStatus.DONE))
    session.close()
    return session.path.stem
