"""Somebody tells their story and then wants no further part: each way out, from Help to the export and the bytes on the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import Withdrawn
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import read_session
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.list_by_code import make_the_list, open_the_list, opened_bytes, rows
from tests.support.packages import Package
from tests.support.participant import ByKeys, ByMouse, ByTaps, Participant
from tests.support.story import CANARIES, CODE
from tests.support.telling import begin, consent, name_cards, name_everything, stop, welcome

OTHER = "P015"
NAMED = "Jo Wetherlam"
WAYS = {
    Withdrawn.KEEP: (
        ByMouse,
        "Keep what I said so far",
        "stays in the study",
        "What you said so far is kept.",
        "kept for the study",
        "Takes no further part, kept",
    ),
    Withdrawn.EXCLUDE: (
        ByTaps,
        "Leave it out of the study",
        "No result of the study will use it.",
        "What you said is left out of the study.",
        "left out of every analysis",
        "Takes no further part, left out",
    ),
    Withdrawn.ERASE: (
        ByKeys,
        "Erase all of it",
        "This can’t be undone.",
        "All you said in this session is erased.",
        "Everything that was said is gone.",
        "Erased at their wish",
    ),
}


def withdraw(person: Participant, choice: Withdrawn) -> None:
    """From Help, through the way out, to Start."""
    _, way, meaning, noted, _, _ = WAYS[choice]
    person.press("Help")
    person.press("I no longer want to take part")
    assert person.says("You need not say why.")
    person.press(way)
    assert person.says(meaning)
    assert person.says("Is that what you want?")
    person.press("Yes, do this")
    person.wait_for(noted)
    person.press("Close")
    person.wait_for("You will be asked nothing more.")
    person.press("I am the researcher: back to Start")
    person.wait_for("Sessions on this laptop")


def exported(laptop: FieldLaptop, words: str) -> dict[str, object]:
    """What the command says that exports the folder of sessions with the laptop's passphrase."""
    command = [sys.executable, "-m", "netmapper", "export", str(laptop.use_cases().sessions()[0].path.parent)]
    command += ["--to", str(laptop.exports), "--no-pictures", "--passphrase-file", "-", "--json"]
    done = subprocess.run(command, input=words, capture_output=True, text=True, timeout=60, check=False, env=dict(os.environ))
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("choice", WAYS)
def test_told_and_then_withdrawn_it_is_so_on_every_screen_in_the_export_and_on_the_disk(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, choice: Withdrawn
) -> None:
    hand, _, _, _, page, status = WAYS[choice]
    person: Participant = ByMouse(qtbot, open_window())
    laptop_words = make_the_list(person)
    person.press("Start")
    others = begin(person, OTHER)
    welcome(person)
    consent(person)
    name_cards(person, (NAMED,))
    stop(person)
    (other,) = laptop.sessions
    words = begin(person, CODE)
    for step in (welcome, consent, name_everything):
        step(person)
    person = hand(qtbot, person.window)
    (path,) = (each for each in laptop.sessions if each != other)
    person.wait_until_saved()
    assert all(name.encode() in opened_bytes(laptop.home, words, others) for name in CANARIES)
    withdraw(person, choice)

    erased = choice is Withdrawn.ERASE
    found = read_session(path, Passphrase(words))
    assert found.facts.status == ("erased" if erased else "withdrawn")
    assert found.network.withdrawals["all"].choice is choice
    assert bool(found.network.nodes) is not erased
    left = opened_bytes(laptop.home, words, others)
    assert [name for name in (*CANARIES, CODE) if name.encode() in left] == ([] if erased else [*CANARIES, CODE])

    person.press(f"Continue session {path.stem}")
    person.write("Passphrase", words)
    person.press("Unlock")
    person.wait_for("This person takes no further part")
    assert person.says(page)
    assert ("They asked to take part again" in person.buttons()) is not erased
    assert [said for said in person.words() if any(name in said for name in CANARIES)] == []
    person.press("Start")
    person.press(f"Follow up session {path.stem}")
    person.write("Passphrase", words)
    person.press("Unlock")
    person.wait_for("This person takes no further part in the study, so there is no follow-up.")
    person.window.close()

    person = hand(qtbot, open_window())
    open_the_list(person, laptop_words)
    person.wait_for("Sessions: 2.")
    name = f"{path.stem if erased else CODE}, wave 1"
    assert set(rows(person)) == {f"{OTHER}, wave 1", name}
    assert any(status in said for said in rows(person)[name])
    person.press("Lock this list")
    person.wait_for("Sessions on this laptop")

    told = exported(laptop, laptop_words)
    package = Package(Path(str(told["folder"])))
    kept = choice is Withdrawn.KEEP
    assert {row["participant_code"] for row in package.rows("sessions")} == ({OTHER, CODE} if kept else {OTHER})
    assert len({row["node_id"] for row in package.rows("nodes")} - {"0"}) == (8 if kept else 1)
    withdrew = {"session": path.stem, "code": "" if erased else CODE, "reason": "withdrew", "detail": choice.value}
    assert told["left_out"] == ([] if kept else [withdrew])
    person.window.close()
