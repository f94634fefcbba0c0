"""What a test of the screen must not leave behind: windows, running timers, threads."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Traces:
    """What stood about at one moment."""

    windows: frozenset[int]
    threads: frozenset[int]


def traces() -> Traces:
    """What stands about now."""
    return Traces(
        frozenset(id(window) for window in QApplication.topLevelWidgets()),
        frozenset(thread.ident or 0 for thread in threading.enumerate()),
    )


def left_behind(before: Traces) -> list[str]:
    """What stands about now and did not before; empty when a test has cleaned up."""
    gc.collect()
    for _ in range(3):  # what goes may take others with it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [f"window {window!r}" for window in QApplication.topLevelWidgets() if id(window) not in before.windows]
    threads = [f"thread {thread.name}" for thread in threading.enumerate() if thread.ident not in before.threads]
    running = QThreadPool.globalInstance().activeThreadCount()
    pool = [f"{running} threads of the pool"] if running else []
    return windows + threads + pool + _timers()


def _timers() -> list[str]:
    timers = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return [f"timer of {_owner(timer)}" for timer in timers if shiboken6.isValid(timer) and timer.isActive()]


def _owner(timer: QTimer) -> str:
    parent = timer.parent()
    return "nobody" if parent is None else f"{type(parent).__name__} {parent.objectName()}"
