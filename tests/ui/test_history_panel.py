"""The history as a list in words: opened by a key or a button, and gone back to from there."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import MarkStep, RenameNode, SendToRing
from netmapper.ui.assets import Assets
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.history_list import HistoryList
from netmapper.ui.history_panel import HistoryPanel
from netmapper.ui.theme import Look
from tests.support.clipping import clipped
from tests.support.fakes import PatientVault, kept_session
from tests.support.pages import Page

SAM = NodeId(1)
KEY = (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


class HistoryPage(Page):
    """The frame of an interview that stands at the map, with its history."""

    def __init__(self, qtbot: QtBot, session: InterviewSession, look: Look, assets: Assets) -> None:
        for step in session.study.steps[:4]:
            session.do(MarkStep(step.id, StepStatus.DONE))
        self.session = session
        self.frame = ParticipantFrame(session, look, assets)
        super().__init__(qtbot, self.frame)
        qtbot.addWidget(self.frame)
        self.frame.resize(1_366, 768)
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)
        if "I am ready" in self.buttons():
            self.press("I am ready")

    @property
    def list(self) -> HistoryList:
        return next(each for each in self.frame.findChildren(HistoryList) if each.isVisibleTo(self.frame))

    @property
    def open(self) -> bool:
        return any(panel.isVisibleTo(self.frame) for panel in self.frame.findChildren(HistoryPanel))

    def lines(self) -> list[str]:
        rows = self.list.rows
        return [str(rows.index(row).data()) for row in range(rows.rowCount())]

    def spoken(self, row: int) -> str:
        return str(self.list.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def page(qtbot: QtBot, look: Look, assets: Assets) -> Iterator[HistoryPage]:
    session = kept_session(PatientVault())
    session.name_card("person", "Sam")
    session.do(SendToRing(SAM, 2))
    session.do(RenameNode(SAM, "Samuel"))
    page = HistoryPage(qtbot, session, look, assets)
    yield page
    page.frame.close_down()


def test_a_button_on_the_map_and_a_key_open_it_and_escape_closes_it(page: HistoryPage) -> None:
    page.press("More to do")
    page.press("What was done")
    assert page.open
    page.key(Qt.Key.Key_Escape)
    assert not page.open
    page.key(*KEY)
    assert page.open
    page.key(*KEY)
    assert not page.open


def test_every_step_is_a_line_the_latest_first_with_its_time(page: HistoryPage) -> None:
    page.key(*KEY)
    assert page.lines() == ["Renamed Sam to Samuel", "Moved Sam to “quite a lot”", "Added Sam"]
    assert page.spoken(0).startswith("2 March 2026, ")
    assert page.spoken(0).endswith(": Renamed Sam to Samuel")


def test_going_back_by_keys_and_doing_it_again(page: HistoryPage) -> None:
    page.key(*KEY)
    assert page.list.hasFocus()
    page.key(Qt.Key.Key_End)
    page.press("Go back to here")
    assert page.session.current.nodes[SAM].place is None
    assert page.lines() == ["Undone: renamed Sam to Samuel", "Undone: moved Sam to “quite a lot”", "Added Sam"]
    assert page.list.currentIndex().row() == 2
    assert not page.button("Go back to here").isEnabled()
    page.list.setFocus()
    page.key(Qt.Key.Key_Up)
    page.press("Do again up to here")
    assert page.session.current.nodes[SAM].place is not None
    assert page.session.current.nodes[SAM].label == "Sam"


def test_the_list_follows_what_is_done_beside_it(page: HistoryPage) -> None:
    page.key(*KEY)
    page.press("Undo")
    assert page.lines()[0] == "Undone: renamed Sam to Samuel"
    assert page.list.currentIndex().row() == 1


def test_a_key_hides_the_names_in_its_lines_too(page: HistoryPage) -> None:
    page.key(*KEY)
    page.key(Qt.Key.Key_F9)
    assert page.lines() == ["Renamed S", "Moved S to “quite a lot”", "Added S"]
    assert page.list.hasFocus()


def test_help_and_history_take_each_others_place(page: HistoryPage) -> None:
    page.press("Help")
    page.key(*KEY)
    assert page.open
    assert not page.says("Always there")
    page.press("Help")
    assert not page.open
    assert page.says("Always there")


def test_a_forgotten_card_is_in_no_line(page: HistoryPage) -> None:
    page.session.name_card("person", "Ana")
    page.key(*KEY)
    page.session.forget(SAM)
    assert page.lines() == ["Added Ana"]


def test_three_thousand_steps_open_at_once_and_are_all_there(qtbot: QtBot, look: Look, assets: Assets) -> None:
    session = kept_session(PatientVault(prompt=False))
    session.name_card("person", "Sam")
    for number in range(3_000):
        session.do(SendToRing(SAM, 1 + number % 3))
    page = HistoryPage(qtbot, session, look, assets)
    began = perf_counter()
    page.key(*KEY)
    page.list.sizeHintForRow(0)
    assert perf_counter() - began < 0.3
    assert page.list.rows.rowCount() < 100
    while page.list.rows.canFetchMore():
        page.list.rows.fetchMore()
    assert page.lines()[-1] == "Added Sam"
    page.frame.close_down()


def test_nothing_is_clipped_at_twice_the_size(qtbot: QtBot, large_text: Look, assets: Assets) -> None:
    session = kept_session(PatientVault())
    session.name_card("person", "Somebody with quite a long name")
    page = HistoryPage(qtbot, session, large_text, assets)
    page.key(*KEY)
    QTest.qWait(0)
    assert clipped(page.frame.findChildren(HistoryPanel)[0]) == []
    page.frame.close_down()


def test_a_card_is_said_to_be_forgotten_only_once_no_file_has_it_any_more(qtbot: QtBot, look: Look, assets: Assets) -> None:
    vault = PatientVault(prompt=False)
    session = kept_session(vault)
    session.name_card("person", "Sam")
    page = HistoryPage(qtbot, session, look, assets)
    session.forget(SAM)
    assert page.says("Forgetting the card …")
    vault.save_now()
    assert page.says("The card is forgotten for good.")
    assert not page.says("Forgetting")
    session.name_card("person", "Ana")
    assert not page.says("forgotten")
    page.frame.close_down()
