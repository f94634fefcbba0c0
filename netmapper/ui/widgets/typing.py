"""Typed text, given on at a pause of a second and when the field is left. It knows no field and no session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, SignalInstance

PAUSE_MS = 1_000
"""How long nothing is typed before what stands there is given on, in milliseconds."""


@runtime_checkable
class HearsTyping(Protocol):
    """Whoever wants to know that typed text waits to be given on."""

    typing_waits: SignalInstance


class Typing(QObject):
    """Calls ``commit(joins)``: ``joins`` where nothing else happened since the last commit, so that one undo takes both."""

    def __init__(self, commit: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._commit = commit
        self._goes_on = False
        self._busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._give_on)

    @property
    def busy(self) -> bool:
        """Whether it is giving on right now: a change heard meanwhile is its own."""
        return self._busy

    def touched(self) -> None:
        """Something was typed."""
        self._pause.start(PAUSE_MS)
        self._tell(waiting=True)

    def settle(self) -> None:
        """Gives on at once what was typed and not yet given on."""
        if self._pause.isActive():
            self._give_on()

    def start_afresh(self) -> None:
        """Something else happened: the next commit is an undo step of its own. What waits goes on waiting."""
        self._goes_on = False

    def forget(self) -> None:
        """What was typed is dealt with; nothing is given on any more."""
        self._pause.stop()
        self._goes_on = False
        self._tell(waiting=False)

    def _give_on(self) -> None:
        self._pause.stop()
        self._busy = True
        try:
            self._commit(self._goes_on)
        finally:
            self._busy = False
            self._tell(waiting=False)
        self._goes_on = True

    def _tell(self, *, waiting: bool) -> None:
        """Tells the screen that it is on whether typed text waits to be given on: until then not everything is saved."""
        above = self.parent()
        while above is not None:
            if isinstance(above, HearsTyping):
                above.typing_waits.emit(waiting)
                return
            above = above.parent()
