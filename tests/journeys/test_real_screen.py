"""The program as it is shipped, on a screen with a window manager, met by a real pointer and by real keys."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest
from front.screen import Screen

from tests.support.canaries import found_in
from tests.support.laptops import FieldLaptop
from tests.support.story import ANA, facts_of

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0
"""Seconds in which even a busy machine shows something."""
Spot = tuple[int, int]
PASSPHRASE = "a long enough secret"
NOWHERE = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR", "HOME")

pytestmark = pytest.mark.screen


@dataclass
class OnScreen:
    """What is seen of the program, and a pointer and a keyboard over it."""

    process: subprocess.Popen[str]
    screen: Screen
    seen: Mapping[str, Any] = field(default_factory=dict)
    _lines: Queue[str | None] = field(default_factory=Queue)
    _clicked: Spot | None = None

    def wait_for(self, so: Callable[[Mapping[str, Any]], bool]) -> None:
        """Looks until what is seen is so."""
        while not (self.seen and so(self.seen) and self._lines.empty()):
            try:
                line = self._lines.get(timeout=PATIENCE)
            except Empty as error:
                raise AssertionError(f"waited in vain; last seen was {self.seen}") from error
            assert line is not None, f"the program ended; last seen was {self.seen}"
            self.seen = json.loads(line)

    def wait_for_words(self, words: str) -> None:
        """Looks until these words are seen."""
        self.wait_for(lambda seen: any(words in said for said in seen["words"]))

    def press(self, name: str) -> None:
        """Goes to a button with the pointer, once it can be pressed, and clicks."""
        self.wait_for(lambda seen: name in seen["buttons"])
        self.click(self.seen["buttons"][name])

    def type(self, name: str, words: str) -> None:
        """Clicks a field, once it is there, and types."""
        self.wait_for(lambda seen: name in seen["fields"])
        self.click(self.seen["fields"][name])
        self.screen.xdotool("type", words)
        self.wait_for(lambda seen: words in seen["typed"])

    def click(self, spot: Spot) -> None:
        """Clicks a spot of the screen; twice at one spot at the pace of two clicks, not of a double click."""
        pace = ("sleep", "0.5") if spot == self._clicked else ()
        self._clicked = spot
        self.screen.xdotool("mousemove", *map(str, spot), *pace, "click", "1")

    def drag(self, start: Spot, end: Spot) -> None:
        """Drags from one spot to another by a way of a few moves."""
        way = [(round(start[0] + (end[0] - start[0]) * part), round(start[1] + (end[1] - start[1]) * part)) for part in PARTS]
        self.screen.xdotool("mousemove", *map(str, start), "mousedown", "1")
        for spot in way:
            self.screen.xdotool("mousemove", *map(str, spot))
        self.screen.xdotool("mouseup", "1")

    def listen(self) -> None:
        """Collects what the program says, on a thread of its own."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)


SAVING = ("Saving…", "Everything is saved")
PARTS = (0.05, 0.2, 0.5, 0.9, 1.0)


@contextmanager
def started(laptop: FieldLaptop, screen: Screen) -> Iterator[OnScreen]:
    """Starts the program with nothing of this machine's home, and sees to it that it ends."""
    places = {name: str(laptop.temp) for name in NOWHERE}
    env = {**screen.environment, **places, "NETMAPPER_HOME": str(laptop.home)}
    asked = [sys.executable, "-m", "tests.journeys.seen"]
    process = subprocess.Popen(asked, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    found = OnScreen(process, screen)
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


def test_a_card_is_named_and_dragged_to_a_ring_and_is_there_afterwards(screen: Screen, laptop: FieldLaptop) -> None:
    with started(laptop, screen) as program:
        begin(program)
        program.type("Who are the people in your life who matter to you, in good ways or hard ways?", ANA)
        screen.xdotool("key", "Return")
        program.wait_for_words(f"“{ANA}” is a card now.")
        while not program.seen["rings"]:
            before = page(program.seen)
            program.press("Next")
            program.wait_for(lambda seen, before=before: page(seen) != before)
        program.wait_for(lambda seen: ANA in seen["cards"])
        program.drag(program.seen["cards"][ANA], program.seen["rings"][1])
        program.wait_for(lambda seen: near(seen["cards"][ANA], seen["rings"][1]))
        program.wait_for_words("Everything is saved")
        screen.xdotool("key", "alt+F4")
        assert program.process.wait(PATIENCE) == 0
    assert facts_of(laptop.read(PASSPHRASE).network).rings == {ANA: 2}
    assert found_in([laptop.home, laptop.temp], [ANA, "Brambleworth"]) == []


def begin(program: OnScreen) -> None:
    """From Start to the first question, with a passphrase of one's own."""
    program.press("New session of People, places and activities")
    program.type("Participant code", "P014")
    program.press("Next")
    program.press("My own passphrase")
    program.type("Passphrase", PASSPHRASE)
    program.type("The same again", PASSPHRASE)
    program.press("Make the session")
    program.press("I am ready")
    program.wait_for_words("It is your map.")
    program.press("Next")
    program.wait_for_words("Your choices")
    program.press("Next")


def page(seen: Mapping[str, Any]) -> list[str]:
    """What a page says, whatever is said of saving meanwhile."""
    return [words for words in seen["words"] if words not in SAVING]


def near(one: Spot, other: Spot) -> bool:
    """Whether two spots are the same but for a few pixels."""
    return abs(one[0] - other[0]) <= 4 and abs(one[1] - other[1]) <= 4
