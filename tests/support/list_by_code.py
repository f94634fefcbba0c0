"""The list of sessions by code at the window, and what lies on the laptop once every sealed file of it was opened."""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import InvalidTag
from PySide6.QtWidgets import QLabel

from netmapper.ui.researcher.desk_row import DeskRow
from tests.support import independent_reader
from tests.support.participant import Participant


def make_the_list(person: Participant) -> str:
    """From Start: gives the laptop a passphrase of its own and unlocks it; returns its six words."""
    person.press("Sessions by code…")
    words = next(said for said in person.words() if len(said.split()) == 6 and said.islower())
    person.press("Make the list")
    person.wait_for("Lock this list")
    return words


def open_the_list(person: Participant, words: str) -> None:
    """From Start to the list, through its door."""
    person.press("Sessions by code…")
    person.write("Passphrase of this laptop", words)
    person.press("Unlock")
    person.wait_for("Sessions: ")


def rows(person: Participant) -> dict[str, list[str]]:
    """What the list says of each session, by its heading."""
    shown = [row for row in person.window.findChildren(DeskRow) if row.isVisible()]
    return {row.name: [label.text() for label in row.findChildren(QLabel)] for row in shown}


def opened_bytes(folder: Path, *passphrases: str) -> bytes:
    """Every file of a folder, one after the other: as it lies there, and what is in it where one of these opens it."""
    found = b""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        raw = path.read_bytes()
        found += path.name.encode() + raw
        if raw.startswith(independent_reader.MAGIC):
            found += _opened(raw, passphrases)
    return found


def _opened(raw: bytes, passphrases: tuple[str, ...]) -> bytes:
    for words in passphrases:
        try:
            return independent_reader.read_image(raw, passphrase=words)
        except InvalidTag:
            continue
    raise AssertionError("a sealed file that none of these passphrases opens")
