"""The way back to the window's thread."""

from __future__ import annotations

import threading

import shiboken6
from pytestqt.qtbot import QtBot

from netmapper.ui.bridge import Deliver, Errand


def test_a_call_from_another_thread_arrives_on_this_one(qtbot: QtBot) -> None:
    deliver, heard = Deliver(), []
    thread = threading.Thread(target=lambda: deliver(lambda: heard.append(threading.current_thread())))
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread()]


def test_calls_arrive_in_their_order(qtbot: QtBot) -> None:
    deliver, heard = Deliver(), []
    for number in range(100):
        deliver(lambda number=number: heard.append(number))
    qtbot.waitUntil(lambda: len(heard) == 100)
    assert heard == list(range(100))


def test_once_the_window_is_gone_nobody_is_told(qtbot: QtBot) -> None:
    deliver = Deliver()
    shiboken6.delete(deliver)
    deliver(lambda: None)


def test_an_errand_brings_back_what_it_made(qtbot: QtBot) -> None:
    made: list[str] = []
    deliver = Deliver()
    errand = Errand(deliver, lambda: threading.current_thread().name, made.append, print)
    errand.start()
    qtbot.waitUntil(lambda: bool(made))
    assert made == ["errand"]


def test_an_errand_brings_back_what_stopped_it(qtbot: QtBot) -> None:
    troubles: list[Exception] = []
    deliver = Deliver()

    def work() -> None:
        raise LookupError

    Errand(deliver, work, print, troubles.append).start()
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], LookupError)


def test_a_forgotten_errand_tells_nobody_and_hands_over_what_it_made(qtbot: QtBot) -> None:
    deliver, told = Deliver(), []
    errand = Errand(deliver, lambda: "a session", told.append, told.append)
    errand.start()
    assert errand.forget() == "a session"
    arrived = []
    deliver(lambda: arrived.append(True))
    qtbot.waitUntil(lambda: bool(arrived))
    assert told == []
