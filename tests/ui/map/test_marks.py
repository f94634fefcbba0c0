"""What small marks on cards and outlines round them say is in words and under the hand too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netmapper.editing.commands import GiveAnswer
from netmapper.study.model import Study
from tests.support.map_page import LEFT
from tests.support.studies import small_study_dict
from tests.ui.map.conftest import OpenMap


def _badged() -> Study:
    raw = small_study_dict()
    raw["node_kinds"][0]["attributes"][0]["show"] = "badge"
    raw["node_kinds"][0]["attributes"][0]["choices"][0] |= {"icon": "sun", "badge": "I see them often"}
    return Study.model_validate(raw)


def test_a_badge_and_what_is_new_are_told_in_the_list_and_to_screen_readers(open_map: OpenMap) -> None:
    page = open_map(study=_badged()).placed("Sam", ring=1)
    page.session.facts = replace(page.session.facts, wave=2)
    page.placed("Jo", ring=2, angle=200)
    page.session.do(GiveAnswer("person_often", page.node("Sam"), 1))
    assert page.screen.canvas.describe(page.node("Sam")) == "Sam, Person, I see them often, very much"
    assert page.screen.canvas.describe(page.node("Jo")) == "Jo, Person, new since last time, quite a lot"


def test_a_tap_on_the_name_of_a_group_means_the_group_and_no_ring(open_map: OpenMap, qtbot: QtBot) -> None:
    page = open_map().placed("Sam", ring=1).placed("Choir", ring=2, angle=300, kind="activity")
    group = page.session.group("Tuesdays", frozenset({page.node("Sam"), page.node("Choir")}))
    canvas = page.screen.canvas
    canvas.settle()
    page.tap("Sam")
    before = page.place_of("Sam")
    with qtbot.waitSignal(canvas.group_tapped) as told:
        QTest.mouseClick(page.paper, LEFT, pos=canvas.pixel_of(canvas.map.outlines.drawn[group].name_at))
    assert told.args == [group]
    assert page.place_of("Sam") == before
