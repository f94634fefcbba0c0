"""A program that will be killed: the real window over a real file, in which somebody types, drags, drops, looks back or plans.

Every line it prints is one JSON object: a number that was recorded with the map that it led to, a number that was heard
to be durable, or what is happening now.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession, Saving
from netmapper.bootstrap import house
from netmapper.ui.assets import Assets
from netmapper.ui.look import look_from
from netmapper.ui.main import application
from netmapper.ui.theme import put_on
from netmapper.ui.window import MainWindow
from tests.support.hands import PLAIN
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse, Participant
from tests.support.step_list import go_to
from tests.support.story import ANA, RINGS, facts_of
from tests.support.telling import begin, consent, follow_up, name_everything, stop, welcome

HALF_TYPED = "Zara Wolfsbane"
PLANNED, PLANNED_ON = "Back to the Gorseway garden", " with Ana on a Sun"
LOOKED_AT = 4
"""Cards of last time of which something was said before the one at which it ends."""
FOR_EVER = 600_000
"""Milliseconds: nobody lives that long here."""


def tell(**facts: object) -> None:
    """Prints one line at once."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def listen(session: InterviewSession) -> None:
    """Tells of every number."""

    def recorded(_change: object) -> None:
        now = session.current
        reviews = {now.last_nodes[node].label: each.verdict.name for node, each in now.reviews.items()}
        plans = [plan.text for plan in now.plans.values()]
        tell(recorded=session.saving.recorded, rings=facts_of(now).rings, reviews=reviews, plans=plans)

    def saved(saving: Saving) -> None:
        tell(saved=saving.saved)

    session.hear(recorded)
    session.hear_saving(saved)
    recorded(None)
    saved(session.saving)


def type_a_name(person: Participant) -> None:
    """Types a name, does not press Enter, and looks out of the window."""
    person.write_into(person.typing_field(), HALF_TYPED)
    tell(doing="typed")
    QTest.qWait(FOR_EVER)


def hold_a_card(person: Participant) -> None:
    """Puts a few cards on the map, lifts one of them, and holds it in the air."""
    for name, ring in list(RINGS.items())[:4]:
        person.place(name, ring)
    person.wait_until_saved()
    start = person.card_spot(ANA)
    person.pointer.take(start)
    person.pointer.carry(start, person.ring_spot(3))
    tell(doing="holding")
    QTest.qWait(FOR_EVER)


def drop_without_end(person: Participant) -> None:
    """Moves cards from ring to ring as fast as a hand can."""
    for name, ring in RINGS.items():
        person.place(name, ring)
    tell(doing="dropping")
    turn = 0
    while True:
        for name in RINGS:
            turn += 1
            person.move(name, turn % 3 + 1)


def look_back(person: Participant) -> None:
    """Says something of a few cards of last time, and then one thing and another of the next, without end."""
    person.press("Yes, show me")
    person.press("Next")
    for _ in range(LOOKED_AT):
        person.press("Something changed")
        person.press("Next")
    tell(doing="looking")
    while True:
        for answer in ("Closer now", "Further away", "Still the same"):
            person.press(answer)


def plan(person: Participant) -> None:
    """Begins a plan, rests until its first words are kept, types on, and stops within a word."""
    go_to(person, "My plans")
    person.press("Something to try")
    person.keyboard.write(PLANNED)
    person.wait_until(lambda: [each.text for each in person.session.current.plans.values()] == [PLANNED])
    person.wait_until_saved()
    tell(doing="planning")
    for sign in PLANNED_ON:
        QTest.sendKeyEvent(QTest.KeyAction.Click, person.keyboard.focus, Qt.Key.Key_unknown, sign, PLAIN)
        QTest.qWait(1)
    tell(doing="planned")
    QTest.qWait(FOR_EVER)


DOINGS = {"looking": look_back, "planning": plan, "typing": type_a_name, "holding": hold_a_card, "dropping": drop_without_end}


def tell_in_short(person: Participant) -> None:
    """As far as the names."""
    welcome(person)
    consent(person)
    name_everything(person)


def main(folder: Path, doing: str) -> None:
    """Begins a session, gets as far as the doing needs, and does it until the end."""
    laptop = FieldLaptop(folder / "home", folder / "temp", folder / "exports")
    app = application()
    assets = Assets(house())
    assets.load_fonts()
    services = laptop.use_cases()
    look = look_from(services.settings(), assets)
    put_on(app, look)
    window = MainWindow(services, assets, look)
    window.resize(1_366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    person = ByMouse(QtBot(None), window)
    words = begin(person)
    if doing == "looking":
        tell_in_short(person)
        stop(person)
        words = follow_up(person, laptop.only_session, words)
    tell(words=words, name=person.session.path.stem)
    listen(person.session)
    welcome(person)
    consent(person)
    if doing in {"holding", "dropping"}:
        name_everything(person)
    DOINGS[doing](person)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
