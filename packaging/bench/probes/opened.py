"""The shipped window with the one session of a home unlocked in it, and the map painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

import netmapper.ui.map.map_screen  # noqa: F401  unlocking is measured with what it needs imported
from netmapper import bootstrap
from netmapper.app.session import InterviewSession
from netmapper.app.use_cases import Deliver, UseCases
from netmapper.keys import cost
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.look import look_from
from netmapper.ui.main import application
from netmapper.ui.researcher.unlock import UnlockPage
from netmapper.ui.theme import Look, put_on
from netmapper.ui.turn_card import TurnCard
from netmapper.ui.window import MainWindow

SIZE = (1_366, 768)
Kind = TypeVar("Kind")


class WaitedTooLong(Exception):
    """Something that was to happen did not."""


class Services:
    """The use cases as they are, but for keeping hold of the session that is opened."""

    def __init__(self, shipped: UseCases) -> None:
        self._shipped = shipped
        self.session: InterviewSession | None = None
        self.heard_s: list[float] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shipped, name)

    def open_session(self, path: Path, passphrase: str | None, deliver: Deliver, *, fall_back: bool = False) -> InterviewSession:
        """Opens it as the program does, and times what comes back from the writer to the window's thread."""
        timed = partial(self._timed, deliver)
        self.session = self._shipped.open_session(path, passphrase, timed, fall_back=fall_back)
        return self.session

    def _timed(self, deliver: Deliver, call: Callable[[], None]) -> None:
        def timed() -> None:
            before = time.perf_counter()
            call()
            self.heard_s.append(time.perf_counter() - before)

        deliver(timed)


class FirstPaint:
    """Notes when a widget of one kind was painted first: once its picture is on the screen.

    It stands in that kind's own painting, since a filter of all events of the program would slow down what is measured.
    """

    def __init__(self, kind: type[QWidget]) -> None:
        self.at: float | None = None
        shipped = kind.paintEvent

        def painted(widget: QWidget, event: QPaintEvent) -> None:
            shipped(widget, event)
            if self.at is None:
                QTimer.singleShot(0, self._painted)

        setattr(kind, "paintEvent", painted)  # noqa: B010  a class that Qt looks up at each painting

    def _painted(self) -> None:
        self.at = self.at or time.perf_counter()


class TimedDerivation:
    """Argon2id as it is, and how long it took."""

    shipped = Argon2id
    seconds = 0.0

    def __init__(self, **figures: Any) -> None:
        self._kdf = self.shipped(**figures)

    def derive(self, material: bytes) -> bytes:
        """Derives, and adds the time that it took."""
        before = time.perf_counter()
        try:
            return self._kdf.derive(material)
        finally:
            TimedDerivation.seconds += time.perf_counter() - before


class Laptop:
    """One laptop's application. Each unlocking is in a window of its own."""

    def __init__(self) -> None:
        setattr(cost, "Argon2id", TimedDerivation)  # noqa: B010  the name that derivations look up; it derives all the same
        self.app = application()
        self._assets = Assets(bootstrap.house())
        self._assets.load_fonts()
        self.services = Services(bootstrap.use_cases())
        self._look: Look = look_from(self.services.settings(), self._assets)
        put_on(self.app, self._look)
        self._turn, self._drawn = FirstPaint(TurnCard), FirstPaint(MapCanvas)
        self._asked = 0.0
        self._tick = QTimer(self.app, interval=20)
        self._tick.start()  # so that waiting for what never comes ends too

    def unlocked(self, passphrase: str, size: tuple[int, int] = SIZE) -> tuple[MainWindow, float, float]:
        """The window with the map painted; seconds from the asking to the paint, and those that the key derivation took.

        The card that asks to turn the laptop round is painted between, and pressed away at once.
        """
        self._drawn.at = None
        window, turned = self.handed_over(passphrase, size)
        turned.click()
        self.until(lambda: self._drawn.at is not None)
        return window, (self._drawn.at or 0.0) - self._asked, TimedDerivation.seconds

    def handed_over(self, passphrase: str, size: tuple[int, int] = SIZE) -> tuple[MainWindow, QPushButton]:
        """The window with the card that asks to turn the laptop round, and the button that then shows the map."""
        window = MainWindow(self.services, self._assets, self._look)
        window.resize(*size)
        window.show()
        window.show_unlock(self.services.sessions()[0])
        self.until(window.isVisible)
        self.app.processEvents()
        self._turn.at = None
        TimedDerivation.seconds = 0.0
        self._asked = time.perf_counter()
        self.page(window, UnlockPage).wanted.emit(passphrase)
        self.until(lambda: self._turn.at is not None)
        return window, self.page(window, TurnCard).findChildren(QPushButton)[0]

    def rest(self) -> None:
        """Stops looking every few milliseconds whether something that is waited for has come."""
        self._tick.stop()

    def session(self) -> InterviewSession:
        """The session that was opened last."""
        if self.services.session is None:
            raise WaitedTooLong
        return self.services.session

    def canvas(self, window: MainWindow) -> MapCanvas:
        """The map in a window."""
        return self.page(window, MapCanvas)

    def page(self, window: MainWindow, kind: type[Kind]) -> Kind:
        """The one widget of a kind in a window."""
        return next(widget for widget in window.findChildren(QWidget) if isinstance(widget, kind))

    def close(self, window: MainWindow) -> None:
        """Closes a window, which closes its session first."""
        self._tick.start()
        self.until(window.close)
        window.deleteLater()
        self.app.processEvents()

    def until(self, done: Callable[[], object], seconds: float = 20.0) -> None:
        """Goes on with the events until something is so; raises WaitedTooLong."""
        end = time.perf_counter() + seconds
        while not done():
            if time.perf_counter() > end:
                raise WaitedTooLong
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
