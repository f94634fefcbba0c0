"""A shaking hand taps twice where it means once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netmapper.ui.widgets.second_tap import SecondTap

LEFT, NONE, PLAIN = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
Tap = Callable[[QPoint, int], None]


class Page(QWidget):
    """Two buttons that count, and a line to type in."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.first, self.second, self.line = QPushButton("first"), QPushButton("second"), QLineEdit("Sam Miller")
        self.first.clicked.connect(lambda: self.said.append("first"))
        self.second.clicked.connect(lambda: self.said.append("second"))
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.line):
            column.addWidget(widget)

    def middle(self, widget: QWidget) -> QPoint:
        """Where it is in this window."""
        return widget.mapTo(self, widget.rect().center())


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    SecondTap(made, made.windowHandle())
    return made


@pytest.fixture
def tap(page: Page) -> Tap:
    """Taps at a spot, so many milliseconds after the first."""
    handle = page.windowHandle()

    def press_and_let_go(spot: QPoint, when: int) -> None:
        for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
            event = QMouseEvent(kind, QPointF(spot), QPointF(page.mapToGlobal(spot)), LEFT, held, PLAIN)
            event.setTimestamp(1_000 + when)
            QCoreApplication.sendEvent(handle, event)

    return press_and_let_go


@pytest.mark.parametrize("apart", [0, 12])
def test_two_taps_at_once_on_a_button_are_one(page: Page, tap: Tap, apart: int) -> None:
    spot = page.middle(page.first)
    tap(spot, 0)
    tap(spot + QPoint(apart, 0), 120)
    assert page.said == ["first"]


def test_two_taps_with_time_between_them_are_two(page: Page, tap: Tap) -> None:
    tap(page.middle(page.first), 0)
    tap(page.middle(page.first), 700)
    assert page.said == ["first", "first"]


def test_a_hand_that_goes_on_tapping_is_heard_again(page: Page, tap: Tap) -> None:
    for when in range(0, 1_200, 150):
        tap(page.middle(page.first), when)
    assert page.said == ["first"] * 3


def test_a_second_tap_does_not_press_what_came_under_the_hand(page: Page, tap: Tap) -> None:
    spot = page.middle(page.first)
    page.first.clicked.connect(lambda: (page.first.hide(), page.second.setGeometry(page.first.geometry()), page.second.raise_()))
    tap(spot, 0)
    tap(spot, 120)
    assert page.said == ["first"]
    tap(spot, 700)
    assert page.said == ["first", "second"]


def test_two_quick_taps_on_two_buttons_are_two(page: Page, tap: Tap) -> None:
    page.second.setFixedHeight(100)
    page.layout().activate()
    tap(page.middle(page.first), 0)
    tap(page.middle(page.second), 120)
    assert page.said == ["first", "second"]


def test_a_line_of_text_still_hears_two_presses(page: Page, tap: Tap) -> None:
    spot = page.middle(page.line)
    heard: list[QEvent.Type] = []

    class Watch(QLineEdit):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            heard.append(event.type())

    watch = Watch(page)
    watch.setGeometry(page.line.geometry())
    watch.show()
    tap(spot, 0)
    tap(spot, 120)
    assert len(heard) == 2


def test_two_taps_at_once_on_what_is_no_button_are_one(page: Page, tap: Tap) -> None:
    heard: list[QEvent.Type] = []

    class Paper(QWidget):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            heard.append(event.type())

    paper = Paper(page)
    paper.setGeometry(page.line.geometry())
    paper.show()
    tap(page.middle(paper), 0)
    tap(page.middle(paper) + QPoint(8, 4), 120)
    assert len(heard) == 1
