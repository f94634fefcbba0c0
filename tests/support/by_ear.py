"""Somebody who hears the program and sees nothing of it: an outside program asks for names, and presses, over the bus."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from front.screen import Screen

from netmapper.domain.codes import Direction
from tests.support.laptops import FieldLaptop
from tests.support.twenty import RING_WORDS

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PLACES = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR", "HOME")
MAP, LIST, TRAY = "Your map: people, places and activities", "Everything on the map as a list", "Not on the map"


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


class ByEar:
    """Goes by names alone. Cards are placed from the tray, moved on the map, and linked from the list."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def press(self, name: str, about: str = "") -> None:
        """Presses the button or choice of this name; nothing on the page that is left may be without one."""
        if name == "Next":
            assert self._reader.ask("nameless") == []
        self._reader.ask("press", name=name, about=about)
        if name in ("Undo", "Redo"):
            assert self.announced(), f"nothing is said of {name}"

    def write(self, name: str, words: str) -> None:
        """Writes into the field of this name."""
        self._reader.ask("write", name=name, words=words)

    def words(self) -> list[str]:
        """What the labels say."""
        return list(self._reader.ask("words"))

    def wait_for(self, said: str) -> None:
        """Waits until some words have these in them."""
        self._reader.ask("says", part=said)

    def announced(self) -> list[str]:
        """What was said of its own accord since this was last asked."""
        return list(self._reader.ask("announced"))

    def name_card(self, name: str) -> None:
        """Names a card, in the only field there is."""
        (field,) = self._reader.ask("names", role="text")
        self.write(field, name)
        self.press("Add")

    def place(self, name: str, ring: int) -> None:
        """Chooses the card in the tray, and then how much it matters."""
        self._reader.ask("choose", within=TRAY, beginning=name)
        self._send(name, ring)

    def move(self, name: str, ring: int) -> None:
        """Presses the card on the map, and then how much it matters."""
        self.choose_card(name)
        self._send(name, ring)

    def drawn_on(self, name: str) -> int | None:
        """The ring that the card's sentence on the map has in it."""
        said = next((row for row in self._reader.ask("rows", within=MAP) if row.startswith(f"{name},")), "")
        parts = said.split("; ")[0].split(", ")
        return RING_WORDS.index(parts[-1]) + 1 if said else None

    def link(self, one: str, other: str) -> None:
        """Chooses a card in the list, and asks there for a link with another."""
        if not self._reader.ask("there", name=LIST):
            self.press("Show as list")
        self._reader.ask("choose", within=LIST, beginning=one)
        if not self._reader.ask("there", name=f"Link with {other}"):
            self.press("Add a link")
        self.press(f"Link with {other}")
        assert any(one in said and other in said for said in self.announced())

    def gather(self, group: str, names: Sequence[str]) -> None:
        """Says that several are to be chosen, presses each, and names the group."""
        self.press("Choose several")
        for name in names:
            self.choose_card(name)
        self.press("Make a group")
        self.write("Name of the group", group)
        self.press("Make the group")
        self.press("Done choosing")

    def choose_card(self, name: str) -> None:
        """Presses the card on the map."""
        self._reader.ask("press_card", within=MAP, beginning=name)

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Presses the card until it says who gives."""
        words = {(Direction.RECEIVED,): "gives to me", (Direction.GIVEN,): "I give"}.get(tuple(ways), "both ways")
        self._reader.ask("press_until", beginning=f"{name},", ending=words)
        assert self.announced()[-1] == f"{name}: {words}."

    def _send(self, name: str, ring: int) -> None:
        words = RING_WORDS[ring - 1]
        self.press(words)
        assert f"{name}: {words}." in self.announced()
        assert "checked" in self._reader.ask("states", name=words)
