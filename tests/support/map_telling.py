"""The map of twenty cards, told step by step. Who tells it decides how things are pressed; what is told is the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from netmapper.domain.codes import Direction, Effect
from tests.support import twenty
from tests.support.participant import effect_words
from tests.support.telling import Teller, finish


class MapTeller(Teller, Protocol):
    """Whoever can make a map."""

    def name_card(self, name: str) -> None:
        """Names a card, on a page that asks for names."""

    def place(self, name: str, ring: int) -> None:
        """Puts a card from the tray on a ring."""

    def move(self, name: str, ring: int) -> None:
        """Puts a card of the map on another ring."""

    def drawn_on(self, name: str) -> int | None:
        """The ring on which a card is met; None where it is not on the map."""

    def link(self, one: str, other: str) -> None:
        """Links two cards."""

    def gather(self, group: str, names: Sequence[str]) -> None:
        """Makes a group of some cards."""

    def choose_card(self, name: str) -> None:
        """Chooses a card of the map."""

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Says who gives and who receives, where one resource is asked about."""


def tell_map(teller: MapTeller) -> None:
    """Every step, and back to Start."""
    name_everything(teller)
    place_everything(teller)
    link_everything(teller)
    give_and_take(teller)
    teller.wait_for("This is your map.")
    teller.press("Next")
    teller.wait_for("What is kept")
    finish(teller)


def name_everything(teller: MapTeller) -> None:
    """Ten people, five places, five activities."""
    for names in (twenty.PEOPLE, twenty.PLACES, twenty.ACTIVITIES):
        for name in names:
            teller.name_card(twenty.WRITTEN_WRONG.get(name, name))
        teller.press("Next")


def place_everything(teller: MapTeller) -> None:
    """Each card on its ring but one; a name is put right; one is moved, put back, and moved by Redo."""
    for name, ring in twenty.RINGS.items():
        written = twenty.WRITTEN_WRONG.get(name, name)
        teller.place(written, ring)
        assert teller.drawn_on(written) == ring, name
    for name, written in twenty.WRITTEN_WRONG.items():
        teller.choose_card(written)
        teller.press(f"More about {written}")
        teller.write("Name", name)
        teller.wait_for(f"More about {name}")
        teller.press(f"More about {name}")
    teller.move(twenty.MOVED, twenty.MOVED_TO)
    teller.press("Undo")
    assert teller.drawn_on(twenty.MOVED) == twenty.RINGS[twenty.MOVED]
    teller.press("Redo")
    assert teller.drawn_on(twenty.MOVED) == twenty.MOVED_TO
    assert teller.drawn_on(twenty.LEFT) is None
    teller.press("Next")


def link_everything(teller: MapTeller) -> None:
    """A group of four, and links across all kinds of cards, two of them between the same two; one was a mistake."""
    teller.gather(twenty.GROUP, twenty.TOGETHER)
    teller.link(*twenty.MISTAKE)
    teller.press("Undo")
    for one, other, answer in twenty.LINKS:
        teller.link(one, other)
        if answer:
            teller.press(answer)
    teller.press("Next")


def give_and_take(teller: MapTeller) -> None:
    """Each resource, then how some of the cards are."""
    for resource, cards in twenty.WAYS.items():
        teller.wait_for(twenty.question(resource))
        for name, ways in cards.items():
            teller.say_way(name, ways)
        if not cards:
            teller.press("Nobody right now")
        teller.press("Next")
    for name in twenty.KINDS:
        teller.wait_for(name)
        effect = twenty.EFFECTS.get(name, Effect.NOT_SAID)
        if effect is not Effect.NOT_SAID:
            teller.press(effect_words(effect), about="All in all")
        teller.press("Next")
