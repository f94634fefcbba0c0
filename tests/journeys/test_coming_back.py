"""Coming back: each card of last time is looked at again, by mouse, taps and keys, and all of it is there after a sudden end."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import Ending, StepStatus, Verdict
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import read_session
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByKeys, ByMouse, ByTaps, Participant
from tests.support.story import ANA, CAFE, CHOIR, DOCTOR, MUM, PARK, RINGS, SAM, WALKS, node_of
from tests.support.study_files import STUDIES
from tests.support.telling import begin, consent, finish, follow_up, name_everything, place_everything, stop, unlock, welcome

SAID: dict[str, tuple[Verdict | None, str, str]] = {
    ANA: (Verdict.ENDED, "It has ended", "They died"),
    SAM: (Verdict.KEPT, "Still the same", ""),
    CHOIR: (Verdict.CLOSER, "Closer now", ""),
    CAFE: (Verdict.FURTHER, "Further away", ""),
    PARK: (Verdict.CHANGED, "Something changed", ""),
    MUM: (Verdict.CLOSER, "Closer now", ""),
    DOCTOR: (Verdict.ENDED, "It has ended", "The service or place is no longer there for me"),
    WALKS: (None, "Skip this one", ""),
}
MOST_PAGES = 60
STREET = STUDIES / "street.netstudy"


def to_the_end(person: Participant) -> None:
    """Through all that is left with nothing said, and back to Start."""
    for _ in range(MOST_PAGES):
        if person.frame._walk.step.type == "close":
            break
        if person.frame._walk.step.type == "map":
            for number, node in enumerate(tuple(person.session.current.unplaced()), 2):
                person.place(node.label, number)
        go_on(person)
    finish(person)


def go_on(person: Participant) -> None:
    """To the next page, whatever was not said."""
    person.press("Yes, go on" if "Yes, go on" in person.buttons() else "Next")


def look_back(person: Participant) -> None:
    """Last time's map, and one answer to each of its cards; after a death a pause."""
    person.press("Yes, show me")
    person.wait_for("Last time’s map.")
    person.press("Next")
    for _ in SAID:
        page = person.frame.step_screen.page  # type: ignore[union-attr]
        name = person.session.current.last_nodes[page].label
        _, answer, reason = SAID[name]
        assert person.says(name)
        person.press(answer)
        if reason:
            person.press(reason)
        if name == ANA:
            person.press("Pause a while")
            person.press("Carry on")
            person.press("Go on")
        elif answer != "Skip this one":
            person.press("Next")


def looked_back(now: NetworkMap) -> None:
    """What the person said of each card is there."""
    said = {now.last_nodes[node].label: review.verdict for node, review in now.reviews.items()}
    assert said == {name: verdict for name, (verdict, _, _) in SAID.items() if verdict is not None}
    assert now.reviews[_then(now, ANA)].reason is Ending.DIED
    assert now.reviews[_then(now, DOCTOR)].reason is Ending.SERVICE_ENDED
    assert {node.label for node in now.nodes.values()} == set(SAID) - {ANA, DOCTOR}
    rings = {node.label: node.place.ring for node in now.nodes.values() if node.place is not None}
    assert rings == {SAM: 1, CHOIR: 1, CAFE: 3, PARK: RINGS[PARK], MUM: 2, WALKS: RINGS[WALKS]}
    for node in now.nodes.values():
        assert node.persistent_id == now.last_nodes[node.id].persistent_id


def _then(now: NetworkMap, name: str) -> NodeId:
    return next(node.id for node in now.last_nodes.values() if node.label == name)


@pytest.mark.parametrize("hand", [ByMouse, ByTaps, ByKeys])
def test_last_times_cards_are_looked_at_again_and_all_is_there_after_a_sudden_end(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, hand: type[Participant]
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    for step in (welcome, consent, name_everything, place_everything):
        step(person)
    assert person.session.current.steps.get("since_last_time") is not None
    assert person.session.current.steps["since_last_time"].status is StepStatus.NOT_ASKED
    to_the_end(person)
    last = laptop.only_session
    words = follow_up(person, last, words)
    welcome(person)
    consent(person)
    again = hand(qtbot, person.window)
    look_back(again)
    again.wait_until_saved()
    looked_back(again.session.current)
    path = again.session.path
    killed = path.read_bytes()  # what a sudden end would leave
    looked_back(read_session(path, Passphrase(words)).network)
    stop(person)
    path.write_bytes(killed)
    person = ByMouse(qtbot, open_window())
    unlock(person, path.stem, words)
    looked_back(person.session.current)
    assert person.says("People")
    for _ in range(2):
        person.press("Back")
    assert person.says("Since last time")
    stop(person)


def test_in_a_study_that_asks_afresh_a_card_named_again_is_the_one_of_last_time(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    title = json.loads(STREET.read_text("utf-8"))["title"]["en"]
    person = ByMouse(qtbot, open_window())
    words = begin(person, "S001", title)
    meet_the_street(person, ("Frau Lindqvist", "Quittenbank"))
    before = person.session.current
    to_the_end(person)
    words = follow_up(person, laptop.only_session, words)
    assert not person.session.current.nodes
    meet_the_street(person, ("frau lindqvist", "Kater Moor"))
    person.press("Yes, show me")
    assert person.says("Is this the same Frau Lindqvist as last time?")
    person.press("Yes, the same")
    person.press("Next")
    for answer in ("Something changed", "Still the same"):
        person.press(answer)
        person.press("Next")
    person.wait_until_saved()
    path = person.session.path
    stop(person)
    now = read_session(path, Passphrase(words)).network
    same = now.nodes[node_of(before, "Frau Lindqvist")]
    assert same.label == "frau lindqvist"
    assert same.persistent_id == before.nodes[same.id].persistent_id
    assert {node.label: node.wave for node in now.nodes.values()} == {"frau lindqvist": 1, "Kater Moor": 2, "Quittenbank": 1}


def meet_the_street(person: Participant, names: tuple[str, ...]) -> None:
    """As far as the page after naming, with a card on each page that asks for one."""
    rest = list(names)
    for _ in range(MOST_PAGES):
        step = person.frame._walk.step
        if step.type in {"map", "then_and_now"}:
            return
        if step.type == "consent":
            person.press("Yes")
        if rest and person.has(QLineEdit) and step.type == "name_generator":
            person.name_card(rest.pop(0))
        go_on(person)
