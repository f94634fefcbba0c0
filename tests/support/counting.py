"""Twenty cards through the whole example study, with every tap, drag and key counted, step by step.

What is done is what the study's own steps ask: four consents, twenty names on their five pages, all twenty on the map, the ten
links, each of the five resources, how every card is, all questions about the participant, a look at the review, and Finish.
Left out are a card's role, note and own questions: no step asks for them, and they are met only by whoever opens
"More about" a card. So are groups. What the researcher does before the laptop is turned round is not counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import Direction, Effect
from netmapper.ui.window import MainWindow
from tests.support import telling, twenty
from tests.support.participant import ByMouse, effect_words

NAMED = (
    tuple(name for name in twenty.PEOPLE if name != twenty.NURSE),
    (twenty.NURSE,),
    tuple(name for name in twenty.PLACES if name != twenty.SHED),
    (twenty.SHED,),
    twenty.ACTIVITIES,
)
"""The names, by the page that asks for them."""
RINGS = {**twenty.RINGS, twenty.LEFT: 2}
LINKS = tuple((one, other) for one, other, answer in twenty.LINKS if answer != twenty.LOOKS_AFTER)
EFFECTS = {name: twenty.EFFECTS.get(name, Effect.HELPS) for name in twenty.KINDS}
WAYS = twenty.WAYS


@dataclass
class Count:
    """What one step took: taps, drags, turns of the wheel and keys; and how often another page came."""

    actions: int = 0
    screens: int = 0


class Counted(ByMouse):
    """Types on where the keyboard already is, and presses Enter after a name, as people do who name several cards."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.screens = 0

    @property
    def actions(self) -> int:
        """All so far; a text that is typed is one."""
        return self.pointer.actions + self.keyboard.actions

    def press(self, name: str, about: str = "") -> None:
        """Presses it; Next and Finish lead to another page."""
        super().press(name, about)
        self.screens += name in ("Next", "Finish")

    def write_into(self, field: QLineEdit, words: str) -> None:
        """Taps the field unless the keyboard is there, and types."""
        if self.keyboard.focus is not field:
            self.pointer.press(field)
        self.keyboard.write(words)

    def add(self) -> None:
        """Presses Enter."""
        self.keyboard.key(Qt.Key.Key_Return)


def tell_counted(person: Counted) -> dict[str, Count]:
    """Every step of the study, from the turned laptop to the last page left; what each of them took."""
    told: dict[str, Count] = {}
    for name, step in STEPS.items():
        actions, screens = person.actions, person.screens
        step(person)
        told[name] = Count(person.actions - actions, person.screens - screens)
    return told


def name_everything(person: Counted) -> None:
    """Five pages of names."""
    for names in NAMED:
        telling.name_cards(person, names)
        person.press("Next")


def place_everything(person: Counted) -> None:
    """Each card is carried to its ring."""
    for name, ring in RINGS.items():
        person.place(name, ring)
        assert person.ring_of(name) == ring, name
    person.press("Next")


def link_everything(person: Counted) -> None:
    """Each link is drawn from the handle of a card."""
    for one, other in LINKS:
        person.link(one, other)
    person.press("Next")
    person.press("Yes, go on")


def give_and_take(person: Counted) -> None:
    """Five resources, and how each of the twenty is, all in all."""
    for ways in WAYS.values():
        for name, directions in ways.items():
            person.say_way(name, directions)
        if not ways:
            person.press("Nobody right now")
        person.press("Next")
    for effect in EFFECTS.values():
        person.press(effect_words(effect), about="All in all")
        person.press("Next")


def review(person: Counted) -> None:
    """Looks at the map, and on."""
    person.wait_for("This is your map.")
    person.press("Next")


def close(person: Counted) -> None:
    """Leaves the last page."""
    person.wait_for("What is kept")
    person.press("Finish")
    person.wait_for("Everything is saved and sealed.")


STEPS: dict[str, Callable[[Counted], None]] = {
    "welcome": telling.welcome,
    "consent": telling.consent,
    "names": name_everything,
    "map": place_everything,
    "links": link_everything,
    "give and take": give_and_take,
    "about me": telling.about_me,
    "well-being": telling.well_being,
    "review": review,
    "plans": telling.plan,
    "close": close,
}

EXCHANGES: frozenset[tuple[str, str, Direction]] = frozenset(
    (name, resource, way) for resource, cards in WAYS.items() for name, ways in cards.items() for way in ways
)
