"""The list of steps at the window: opened, read, and gone from."""

from __future__ import annotations

from tests.support.participant import Participant


def listed(person: Participant) -> list[str]:
    """Opens the list; returns what it says of each step."""
    person.press(next(said for said in person.buttons() if said.startswith("Step ")))
    return [said for said in person.buttons() if " – " in said]


def go_to(person: Participant, title: str) -> None:
    """From any step to the one of this title."""
    person.press(next(said for said in listed(person) if f". {title} – " in said))
