"""The shipped window with the one session of a home unlocked in it, and the map painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

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

    def open_session(self, path: Path, passphrase: str, deliver: Deliver, *, fall_back: bool = False) -> InterviewSession:
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


class FirstPaint(QObject):
    """Watches all that is painted, and notes when a widget of one kind was first: once its picture is on the screen."""

    def __init__(self, app: QApplication, kind: type[QWidget]) -> None:
        super().__init__(app)
        self._app = app
        self._kind = kind
        self.at: float | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass. The picture of a scrolling area is painted on a child of it."""
        if event.type() == QEvent.Type.Paint and (isinstance(watched, self._kind) or isinstance(watched.parent(), self._kind)):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.at = time.perf_counter()


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
        self._tick = QTimer(self.app, interval=20)
        self._tick.start()  # so that waiting for what never comes ends too

    def unlocked(self, passphrase: str) -> tuple[MainWindow, float, float]:
        """The window with the map painted; seconds from the asking to the paint, and those that the key derivation took.

        The card that asks to turn the laptop round is painted between, and pressed away at once.
        """
        window = MainWindow(self.services, self._assets, self._look)
        window.resize(1_366, 768)
        window.show()
        window.show_unlock(self.services.sessions()[0])
        self.until(window.isVisible)
        self.app.processEvents()
        turn, drawn = FirstPaint(self.app, TurnCard), FirstPaint(self.app, MapCanvas)
        TimedDerivation.seconds = 0.0
        before = time.perf_counter()
        self.page(window, UnlockPage).wanted.emit(passphrase)
        self.until(lambda: turn.at is not None)
        self.page(window, TurnCard).findChildren(QPushButton)[0].click()
        self.until(lambda: drawn.at is not None)
        return window, (drawn.at or 0.0) - before, TimedDerivation.seconds

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
