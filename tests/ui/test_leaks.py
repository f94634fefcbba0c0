"""The look round after each test sees what it should see."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.leaks import left_behind, traces


def test_a_window_that_stays_is_seen(qtbot: QtBot) -> None:
    before = traces()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert "window" in left_behind(before)[0]


def test_a_timer_that_still_runs_is_seen(qtbot: QtBot) -> None:
    before = traces()
    timer = QTimer()
    timer.start(10_000)
    assert left_behind(before) == ["timer of nobody"]
    timer.stop()


def test_a_thread_that_still_runs_is_seen(qtbot: QtBot) -> None:
    before = traces()
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="late")
    thread.start()
    assert left_behind(before) == ["thread late"]
    end.set()
    thread.join()
