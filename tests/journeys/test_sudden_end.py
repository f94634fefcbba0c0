"""The program is killed while somebody types, drags, drops, looks back or plans. Started again, it has all it said was saved."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netmapper.domain.network import NetworkMap
from tests.journeys.conftest import OpenWindow
from tests.journeys.doomed import HALF_TYPED, LOOKED_AT, PLANNED
from tests.support.canaries import found_in
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse, Participant
from tests.support.story import ANA, CANARIES, RINGS, facts_of
from tests.support.telling import begin, unlock, welcome

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds in which even a busy machine has something to say."""


@dataclass
class Doomed:
    """What the program said before it was killed."""

    process: subprocess.Popen[str]
    words: str = ""
    name: str = ""
    rings: dict[int, dict[str, int | None]] = field(default_factory=dict)
    reviews: dict[int, dict[str, str]] = field(default_factory=dict)
    plans: dict[int, list[str]] = field(default_factory=dict)
    saved: int = 0
    doing: str = ""
    _lines: Queue[str | None] = field(default_factory=Queue)

    def hear_until(self, enough: Callable[[Doomed], bool]) -> None:
        """Reads what it says until that is enough."""
        while not enough(self):
            self._take(self._lines.get(timeout=PATIENCE))

    def kill(self) -> None:
        """Kills it, and reads what it had still said."""
        self.process.kill()
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            self._take(line)

    def listen(self) -> None:
        """Collects its lines, on a thread of its own."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _take(self, line: str | None) -> None:
        assert line is not None, "it ended before it was killed"
        said: dict[str, Any] = json.loads(line)
        self.words = said.get("words", self.words)
        self.name = said.get("name", self.name)
        self.saved = said.get("saved", self.saved)
        self.doing = said.get("doing", self.doing)
        if "recorded" in said:
            self.rings[said["recorded"]] = said["rings"]
            self.reviews[said["recorded"]] = said["reviews"]
            self.plans[said["recorded"]] = said["plans"]


@contextmanager
def doomed(laptop: FieldLaptop, doing: str) -> Iterator[Doomed]:
    """Starts it, and sees to it that it ends."""
    asked = [sys.executable, "-m", "tests.journeys.doomed", str(laptop.home.parent), doing]
    process = subprocess.Popen(asked, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    found = Doomed(process)
    listener = Thread(target=found.listen)
    listener.start()
    try:
        yield found
    finally:
        process.kill()
        process.wait(PATIENCE)
        listener.join()
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.parametrize("more", [1, 9])
def test_killed_among_drops_it_has_every_drop_that_was_said_to_be_saved(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, more: int
) -> None:
    with doomed(laptop, "dropping") as program:
        program.hear_until(lambda said: said.doing == "dropping")
        wanted = program.saved + more
        program.hear_until(lambda said: said.saved >= wanted)
        program.kill()
    network, recorded = gone_on(ByMouse(qtbot, open_window()), program)
    assert recorded >= program.saved
    assert facts_of(network).rings == program.rings[recorded]
    assert found_in([laptop.home, laptop.temp], CANARIES) == []


def test_killed_with_a_card_in_the_hand_the_card_is_where_it_was(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    with doomed(laptop, "holding") as program:
        program.hear_until(lambda said: said.doing == "holding")
        program.kill()
    network, recorded = gone_on(ByMouse(qtbot, open_window()), program)
    assert recorded == program.saved
    assert facts_of(network).rings == program.rings[recorded]
    assert facts_of(network).rings[ANA] == 1


def test_killed_after_a_pause_in_typing_the_name_is_there(qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> None:
    with doomed(laptop, "typing") as program:
        program.hear_until(lambda said: HALF_TYPED in said.rings.get(said.saved, {}))
        program.kill()
    assert program.doing == "typed"
    network, _recorded = gone_on(ByMouse(qtbot, open_window()), program)
    assert [node.label for node in network.nodes.values()] == [HALF_TYPED]


def test_killed_between_two_names_of_the_file_the_session_is_still_offered(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    welcome(person)
    person.press("Stop for today")
    person.wait_for("You can go on another day")
    path = laptop.only_session
    path.replace(path.with_name(f"{path.name}.previous"))
    person.press("I am the researcher: back to Start")
    unlock(person, path.stem, words)
    assert person.says("Your choices")
    person.press("Stop for today")
    person.wait_for("You can go on another day")


@pytest.mark.parametrize("more", [1, 7])
def test_killed_while_looking_back_it_has_every_answer_that_was_said_to_be_saved(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, more: int
) -> None:
    with doomed(laptop, "looking") as program:
        program.hear_until(lambda said: said.doing == "looking")
        wanted = program.saved + more
        program.hear_until(lambda said: said.saved >= wanted)
        program.kill()
    network, recorded = gone_on(ByMouse(qtbot, open_window()), program, "Since last time")
    assert recorded >= wanted
    assert len(network.reviews) >= LOOKED_AT
    assert {network.last_nodes[node].label: each.verdict.name for node, each in network.reviews.items()} == program.reviews[
        recorded
    ]
    assert {node.label for node in network.last_nodes.values()} == set(RINGS)
    assert found_in([laptop.home, laptop.temp], CANARIES) == []


def test_killed_within_a_word_of_a_plan_it_has_what_was_said_to_be_saved(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    with doomed(laptop, "planning") as program:
        program.hear_until(lambda said: said.doing == "planned")
        program.kill()
    network, recorded = gone_on(ByMouse(qtbot, open_window()), program, "My plans")
    assert recorded >= program.saved
    assert [plan.text for plan in network.plans.values()] == program.plans[recorded]
    assert program.plans[recorded][0].startswith(PLANNED)
    assert found_in([laptop.home, laptop.temp], ("Gorseway",)) == []


def gone_on(person: Participant, program: Doomed, step: str = "") -> tuple[NetworkMap, int]:
    """Starts again, unlocks, tries undo; returns the map as it was found, and the number of its last change."""
    unlock(person, program.name, program.words)
    assert person.says(step)
    session = person.session
    network, recorded = session.current, session.saving.recorded
    person.press("Undo")
    assert session.current != network
    person.press("Redo")
    assert session.current == network
    person.press("Stop for today")
    person.wait_for("You can go on another day")
    return network, recorded
