"""A study in two languages is gone on with in the other, on the same page, and opens in it again."""

from __future__ import annotations

import json

from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByTaps
from tests.support.study_files import EXAMPLE, STUDIES
from tests.support.telling import begin, stop

STREET = json.loads((STUDIES / "street.netstudy").read_text("utf-8"))
NAMING = next(step for step in STREET["steps"] if step["type"] == "name_generator")


def test_the_language_is_changed_on_the_same_page_and_kept_in_the_file(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByTaps(qtbot, open_window())
    words = begin(person, "S001", STREET["title"]["en"])
    while person.frame._walk.step.id != NAMING["id"]:
        person.press("Next")
    person.press("Next")
    prompt = NAMING["prompts"][1]["text"]
    assert person.says(prompt["en"])
    session, before = person.session, person.session.current
    person.press("Help")
    person.press("Deutsch")
    assert person.says(NAMING["title"]["de"])
    assert person.says(prompt["de"])
    assert not person.says(prompt["en"])
    assert session.current == before
    assert person.says("Alles ist gespeichert")
    person.press("Hilfe")
    assert [name for name in ("English", "Deutsch") if person.pressable(name).isChecked()] == ["Deutsch"]
    person.press("Schließen")
    stop_in_german(person)
    person.press(f"Continue session {laptop.only_session.stem}")
    person.write("Passphrase", words)
    person.press("Unlock")
    person.wait_for("Ich bin bereit")
    person.press("Ich bin bereit")
    assert person.session.facts.language == "de"
    assert person.says(NAMING["title"]["de"])
    stop_in_german(person)


def stop_in_german(person: ByTaps) -> None:
    """Stop for today, and back at Start, which speaks the laptop's language."""
    person.press("Für heute aufhören")
    person.wait_for("an einem anderen Tag")
    person.press("Ich leite das Interview: zurück zum Start")
    person.wait_for("Sessions on this laptop")


def test_a_study_in_one_language_offers_no_other(qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> None:
    person = ByTaps(qtbot, open_window())
    begin(person, "S001", json.loads(EXAMPLE.read_text("utf-8"))["title"])
    person.press("Help")
    assert not person.says("What was said stays as it is.")
    person.press("Close")
    stop(person)
