"""What has the keyboard is ringed in two colours, over every panel; what the mouse has pressed is not."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.focus_ring import INNER, OUTER, REACH, FocusRing
from netmapper.ui.widgets.scroll import Scroll
from tests.support.frame_page import WindowPage


@pytest.fixture
def ringed(qtbot: QtBot, any_theme: Look, assets: Assets) -> tuple[QWidget, FocusRing, list[Button], Look]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    held = QWidget()
    column = QVBoxLayout(held)
    column.setSpacing(24)
    buttons = [Button(f"Button {number}") for number in range(12)]
    for button in buttons:
        column.addWidget(button)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(20, 20, 20, 20)
    outer.addWidget(Scroll(held))
    ring = FocusRing(window, any_theme)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, ring, buttons, any_theme


def test_the_two_rings_have_their_colours(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, look = ringed
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    picture = window.grab().toImage()
    middle = ring.mapTo(window, QPoint(ring.width() // 2, 0))
    assert picture.pixelColor(middle.x(), middle.y() + OUTER // 2) == QColor(look.theme.focus_outer)
    assert picture.pixelColor(middle.x(), middle.y() + OUTER + INNER // 2) == QColor(look.theme.focus_inner)


def test_the_ring_stands_round_the_button(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    place = buttons[1].mapTo(window, QPoint(0, 0))
    assert ring.geometry().topLeft() == place - QPoint(REACH, REACH)
    assert ring.width() == buttons[1].width() + 2 * REACH


def test_the_ring_goes_along_when_the_page_scrolls(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    before = ring.y()
    scroll = window.findChild(Scroll)
    assert isinstance(scroll, Scroll)
    scroll.verticalScrollBar().setValue(20)
    assert ring.y() == before - 20


def test_what_gets_the_keyboard_is_scrolled_into_view(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    buttons[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
    assert window.rect().contains(ring.geometry())
    assert ring.isVisible()


def test_the_ring_shows_only_what_is_to_be_seen(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    scroll = window.findChild(Scroll)
    assert isinstance(scroll, Scroll)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert ring.isHidden()


def test_pressing_with_the_mouse_draws_no_ring(qtbot: QtBot, ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    qtbot.mousePress(buttons[2], Qt.MouseButton.LeftButton)
    focused = window.focusWidget()
    qtbot.mouseRelease(buttons[2], Qt.MouseButton.LeftButton)
    assert focused is buttons[2]
    assert ring.isHidden()


def test_the_ring_goes_with_a_press_of_the_mouse_and_comes_with_the_next_key(
    ringed: tuple[QWidget, FocusRing, list[Button], Look],
) -> None:
    window, ring, buttons, _ = ringed
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert ring.isHidden()
    buttons[2].setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring.isHidden()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ring.isVisible()


def test_a_widget_that_shows_its_own_focus_has_no_ring(ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    _, ring, buttons, _ = ringed
    buttons[3].setProperty("rings_itself", True)
    buttons[3].setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isHidden()


def test_the_ring_lets_the_mouse_through(qtbot: QtBot, ringed: tuple[QWidget, FocusRing, list[Button], Look]) -> None:
    window, ring, buttons, _ = ringed
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert window.childAt(ring.geometry().center()) is buttons[0]


def test_in_the_window_of_the_program_the_ring_comes_back_with_the_next_key(window_page: WindowPage) -> None:
    window = window_page.window
    window_page.qtbot.waitUntil(lambda: window.findChild(FocusRing) is not None)
    ring = window.findChild(FocusRing)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    gc.collect()
    assert ring.isHidden()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ring.isVisible()
