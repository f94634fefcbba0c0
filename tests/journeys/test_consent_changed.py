"""What was agreed to on paper is changed on the screen: the map goes from the steps and the export, and is asked about anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import ConsentAnswer
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.widgets.choice import Choice
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_coming_back import to_the_end
from tests.support.canaries import found_in
from tests.support.hands import CONTROL, SHIFT
from tests.support.laptops import FieldLaptop
from tests.support.packages import Package
from tests.support.participant import ByMouse
from tests.support.step_list import listed
from tests.support.story import CANARIES, CODE, RINGS
from tests.support.telling import begin, follow_up, hand_over, name_everything, stop, welcome

MAP, AGAIN = "map_and_answers", "follow_up"


def asked(person: ByMouse, purpose: str) -> str:
    """The words of a purpose."""
    return next(each.text.into("en", "en") for each in person.session.study.consent if each.id == purpose)


def chosen(person: ByMouse, purpose: str) -> list[str]:
    """Which answer to a purpose is shown as chosen."""
    answers = (each for each in person.window.findChildren(Choice) if each.isVisible() and each.isChecked())
    return [each.text() for each in answers if asked(person, purpose) in each.accessibleDescription()]


def test_agreed_on_paper_and_taken_back_for_the_map_it_goes_and_is_asked_again_next_time(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByMouse(qtbot, open_window())
    words = begin(person)
    welcome(person)
    for purpose in person.session.study.consent:
        person.press("Yes", about=purpose.text.into("en", "en"))
    person.press("Some of this was answered on paper")
    person.press("Answered on paper", about=asked(person, MAP))
    person.write("Noted by (initials)", "AB")
    person.press("Next")
    paper = person.session.current.consents[MAP]
    assert (paper.answer, paper.how, paper.by) == (ConsentAnswer.YES, "paper", "AB")
    assert person.session.current.consents[AGAIN].how == "screen"
    name_everything(person)
    for name, ring in list(RINGS.items())[:3]:
        person.place(name, ring)

    person.press("Help")
    person.press("What I agreed to")
    person.press("No", about=asked(person, MAP))
    assert person.says("That is fine. None of it goes to the study then.")
    person.press("Next")
    assert person.says("The map is left out from now on.")
    assert not person.has(CanvasScreen)
    steps = " ".join(listed(person))
    person.press("Close")
    assert not any(title in steps for title in ("Your map", "Links", "Give and take", "Look again"))
    person.keyboard.key(Qt.Key.Key_R, CONTROL | SHIFT)
    person.press("I am the researcher")
    assert any(said.startswith("Before: Yes, ") and "on paper" in said and "AB" in said for said in person.words())
    person.press("Back to the interview")
    hand_over(person)
    to_the_end(person)
    last = laptop.only_session
    person.press(f"Export session {last.stem}")
    person.write("Passphrase", words)
    person.write("Folder", str(laptop.exports))
    person.press("Export")
    person.wait_for("Nothing was exported")
    assert person.says(f"{CODE}: not agreed to “{MAP}”")
    (found,) = laptop.exports.glob("*/datapackage.json")
    package = Package(found.parent)
    assert [package.rows(table) for table in ("sessions", "nodes", "answers", "consents")] == [[], [], [], []]
    assert found_in([laptop.exports], CANARIES) == []
    assert not list(laptop.exports.rglob("*.svg"))
    person.press("Start")

    follow_up(person, last, words)
    welcome(person)
    assert chosen(person, MAP) == ["No"]
    assert chosen(person, AGAIN) == []
    assert AGAIN not in person.session.current.consents
    stop(person)
