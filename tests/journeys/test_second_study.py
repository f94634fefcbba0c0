"""A study quite unlike the example is walked from Start to the export, in each of its two languages."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import StepStatus
from tests.journeys.conftest import OpenWindow
from tests.support.laptops import FieldLaptop
from tests.support.other_words import OtherWords
from tests.support.packages import Package
from tests.support.participant import ByTaps
from tests.support.study_files import STUDIES
from tests.support.telling import begin, export, finish

STREET = STUDIES / "street.netstudy"
NAMES = ("Frau Lindqvist", "Quittenbank", "Kater Moor")
MOST_PAGES = 60


@pytest.mark.parametrize("languages", [("en", "de"), ("de", "en")])
def test_every_step_of_it_is_met_in_its_language_and_exported(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow, languages: tuple[str, str]
) -> None:
    tree = json.loads(STREET.read_text("utf-8"))
    tree["languages"] = languages
    if languages[0] != "en":
        tree["id"] = "strasse"
        (laptop.home / "studies").mkdir()
        (laptop.home / "studies" / "strasse.netstudy").write_text(json.dumps(tree), "utf-8")
    person = ByTaps(qtbot, open_window())
    if languages[0] != "en":
        person.other_words = OtherWords(STUDIES.parent / "languages" / f"netmapper_{languages[0]}.ts")
    words = begin(person, "S001", tree["title"][languages[0]])
    session, seen, names = person.session, [], iter(NAMES)
    for _ in range(MOST_PAGES):
        step = person.frame._walk.step
        if step.id not in seen:
            seen.append(step.id)
            assert person.says(step.title.into(languages[0])) or person.says(step.text.into(languages[0])), step.id
        if step.type == "close":
            break
        if step.type == "consent":
            person.press("Yes")
        if step.type == "name_generator" and person.has(QLineEdit):
            person.name_card(next(names))
        if step.type == "map" and not any(node.place for node in session.current.nodes.values()):
            for name, ring in zip(NAMES, (2, 4, 7), strict=True):
                person.place(name, ring)
        person.press("Yes, go on" if person.asks("Yes, go on") else "Next")
    assert [person.ring_of(name) for name in NAMES] == [2, 4, 7]
    assert seen == [step.id for step in session.study.steps if step.type != "then_and_now"]  # there is no last time yet
    finish(person)
    export(person, laptop.only_session.stem, words, str(laptop.exports))
    (found,) = laptop.exports.glob("*/datapackage.json")
    assert len([row for row in Package(found.parent).rows("nodes") if row["node_id"] != "0"]) == len(NAMES)
    assert session.current.steps["feeling"].status is StepStatus.SKIPPED
