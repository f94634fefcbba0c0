"""Starts netmapper, goes on with its one session to the map, and answers when that can be used.

Words: the moment before, passphrase. It presses what a person presses, at once; the time of the key derivation is told apart.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget

derived = {"s": 0.0, "cpu_s": 0.0}


class MapPainted(QObject):
    """Hears of the first painting of the map; ``then`` goes on from there, once the picture is on the screen."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__(QApplication.instance())
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def walked_loop(before: float, passphrase: str) -> int:
    """The event loop, in which the way to the map is walked."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    answer: dict[str, Any] = {}
    began: dict[str, float] = {"start": before}
    turn = QTimer(window, interval=2)

    def button(words: str) -> QPushButton | None:
        named = [button for button in window.findChildren(QPushButton) if button.isVisible()]
        return next((one for one in named if (one.accessibleName() or one.text()).startswith(words)), None)

    def look() -> None:
        if "go on" not in began and (found := button("Continue session")) is not None:
            began["go on"] = time.monotonic()
            found.click()
        elif "go on" in began and "unlock" not in began and (found := button("Unlock")) is not None:
            began["unlock"] = time.monotonic()
            time_derivation()
            window.findChildren(QLineEdit)[0].setText(passphrase)
            found.click()
        elif "unlock" in began and "turn" not in began and (found := turned(window)) is not None:
            began["turn"] = time.monotonic()
            turn.stop()
            found.click()
            canvas = next(widget for widget in window.findChildren(QWidget) if type(widget).__name__ == "MapCanvas")
            canvas.viewport().installEventFilter(MapPainted(ended))  # type: ignore[attr-defined]

    def ended() -> None:
        QApplication.sync()
        answer["map_ms"] = (time.monotonic() - before - derived["s"]) * 1_000
        answer["cpu_ms"] = time.process_time() * 1_000 - derived["cpu_s"] * 1_000
        answer["derived_ms"] = derived["s"] * 1_000
        answer["parts_ms"] = {name: round((at - before) * 1_000) for name, at in began.items()}
        answer["cards"] = len(
            next(widget for widget in window.findChildren(QWidget) if type(widget).__name__ == "MapCanvas").map.cards  # type: ignore[attr-defined]
        )
        print(json.dumps(answer), flush=True)
        window.close()
        QApplication.quit()

    turn.timeout.connect(look)
    turn.start()
    return loop()


def turned(window: QMainWindow) -> QPushButton | None:
    """The button of the card that asks to turn the laptop round, once it is there."""
    card = next((widget for widget in window.findChildren(QWidget) if type(widget).__name__ == "TurnCard"), None)
    return card.findChildren(QPushButton)[0] if card is not None and card.isVisible() else None


def time_derivation() -> None:
    """Has Argon2id say how long it took; it derives all the same."""
    from netmapper.keys import cost

    shipped = vars(cost)["Argon2id"]

    class Timed:
        def __init__(self, **figures: Any) -> None:
            self._kdf = shipped(**figures)

        def derive(self, material: bytes) -> Any:
            before, worked = time.monotonic(), time.thread_time()
            try:
                return self._kdf.derive(material)
            finally:
                derived["s"] += time.monotonic() - before
                derived["cpu_s"] += time.thread_time() - worked

    setattr(cost, "Argon2id", Timed)  # noqa: B010  the name that derivations look up


if __name__ == "__main__":
    moment, words = float(sys.argv[1]), sys.argv[2]
    loop = QApplication.exec
    QApplication.exec = lambda *_: walked_loop(moment, words)  # type: ignore[method-assign]
    sys.argv = ["netmapper"]
    from netmapper.__main__ import main

    sys.exit(main())
