"""A page's lines break where they broke, whether or not it scrolls, at every height of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netmapper.ui.theme import Look
from netmapper.ui.widgets.steady_scroll import SteadyScroll


def test_a_page_has_one_width_at_every_height(qtbot: QtBot, look: Look) -> None:
    held = QWidget()
    words = QLabel("Words that go on and on until they need another line. " * 12)
    words.setWordWrap(True)
    QVBoxLayout(held).addWidget(words)
    page = SteadyScroll(held)
    qtbot.addWidget(page)
    page.show()
    widths, scrolls = set(), set()
    for height in range(130, 520, 3):
        page.resize(400, height)
        QApplication.processEvents()
        widths.add(words.width())
        scrolls.add(page.verticalScrollBar().isEnabled())
    assert len(widths) == 1
    assert scrolls == {True, False}


def test_a_bar_with_nothing_to_scroll_cannot_be_seen(qtbot: QtBot, look: Look) -> None:
    held = QWidget()
    page = SteadyScroll(held)
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    bar = page.verticalScrollBar()
    picture = page.grab(bar.geometry().translated(bar.parentWidget().pos())).toImage()
    assert {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())} == {picture.pixel(0, 0)}
    held.setMinimumHeight(900)
    QApplication.processEvents()
    picture = page.grab(bar.geometry().translated(bar.parentWidget().pos())).toImage()
    assert len({picture.pixel(10, y) for y in range(picture.height())}) > 1
