"""The way back to the window's thread, and work that runs off it. It knows no screen and no vault.

A worker never touches a widget: what it has to say is put into a queued signal, whose slot belongs to an object of the
window's thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

Made = TypeVar("Made")


class Deliver(QObject):
    """Puts calls onto the thread on which it was made. It may be called from any thread."""

    _called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        """Has a call made in its turn; once the window is gone, nobody is left to tell."""
        if shiboken6.isValid(self):
            self._called.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()


class Errand(Generic[Made]):
    """One piece of work on a thread of its own; ``done`` or ``failed`` is told on the window's thread, unless forgotten."""

    def __init__(
        self,
        deliver: Deliver,
        work: Callable[[], Made],
        done: Callable[[Made], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._deliver = deliver
        self._work = work
        self._done = done
        self._failed = failed
        self._told = False
        self._made: list[Made] = []
        self._thread = threading.Thread(target=self._go, name="errand")

    def start(self) -> None:
        """Sets off."""
        self._thread.start()

    def forget(self) -> Made | None:
        """Waits for the end and tells nobody; returns what was made and not yet handed over, so that it can be let go."""
        self._thread.join()
        told, self._told = self._told, True
        return self._made[0] if self._made and not told else None

    def _go(self) -> None:
        try:
            self._made.append(self._work())
        except Exception as trouble:
            self._deliver(self._telling(trouble))
        else:
            self._deliver(self._telling(None))

    def _telling(self, trouble: Exception | None) -> Callable[[], None]:
        return lambda: self._tell(trouble)

    def _tell(self, trouble: Exception | None) -> None:
        self._thread.join()
        if self._told:
            return
        self._told = True
        if trouble is not None:
            self._failed(trouble)
        else:
            self._done(self._made[0])
