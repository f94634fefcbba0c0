"""Arrow keys walk within a group that is one stop for Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.focus import tab_stops
from netmapper.ui.widgets.tab_order import order_tabs
from tests.support.pages import Page


class Group(Page):
    """Seven things in rows of three, the last row short."""

    def __init__(self, qtbot: QtBot) -> None:
        window = QWidget()
        super().__init__(qtbot, window)
        grid = QGridLayout(window)
        self.members = [QPushButton(str(number)) for number in range(7)]
        for number, member in enumerate(self.members):
            grid.addWidget(member, number // 3, number % 3)
        self.arrows = Arrows(window)
        self.arrows.watch(self.members)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self.members[0].setFocus()

    @property
    def here(self) -> str:
        focused = self.widget.focusWidget()
        return focused.text() if isinstance(focused, QPushButton) else ""


@pytest.fixture
def group(qtbot: QtBot) -> Group:
    return Group(qtbot)


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ("R", "1"),
        ("D", "3"),
        ("RD", "4"),
        ("RRR", "3"),
        ("RRDD", "6"),
        ("DDU", "3"),
        ("L", "0"),
        ("U", "0"),
        ("E", "6"),
        ("EH", "0"),
        ("ER", "6"),
    ],
)
def test_arrows_go_where_they_point(group: Group, keys: str, end: str) -> None:
    named = {
        "R": Qt.Key.Key_Right,
        "L": Qt.Key.Key_Left,
        "U": Qt.Key.Key_Up,
        "D": Qt.Key.Key_Down,
        "H": Qt.Key.Key_Home,
        "E": Qt.Key.Key_End,
    }
    for key in keys:
        group.key(named[key])
    assert group.here == end


def test_the_group_is_one_stop_and_remembers_where(group: Group) -> None:
    assert tab_stops(group.widget) == [group.members[0]]
    group.key(Qt.Key.Key_Right)
    assert tab_stops(group.widget) == [group.members[1]]


def test_what_is_hidden_is_passed_over(group: Group) -> None:
    group.members[1].hide()
    group.key(Qt.Key.Key_Right)
    assert group.here == "2"


def test_parts_of_a_page_are_walked_in_the_order_named(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    one, two, three = (QPushButton(name) for name in ("one", "two", "three"))
    for each in (one, two, three):
        column.addWidget(each)
    two.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page.show()
    order_tabs(page, three, two, one)
    assert tab_stops(page) == [three, one]
    assert two.focusPolicy() == Qt.FocusPolicy.ClickFocus
